"""`decisions.json`: what other programs read (`resources/schemas/decisions-1.json`)."""

from __future__ import annotations

import contextlib
import os

from alsoft_prefs.adapters import json_text
from alsoft_prefs.adapters.atomic_file import name_aside, replace_file
from alsoft_prefs.adapters.paths import PUBLISHED
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.permission import MOST_BYTES, SCHEMA
from alsoft_prefs.core.words import words

# Readable by the user's programs under whichever of the user's groups they run.
MODE = 0o644


class PublishedFile:
    """`core.ports.Publisher` in a folder."""

    def __init__(self, directory: str) -> None:
        """Publish in a folder."""
        self.path = os.path.join(directory, PUBLISHED)
        self._checked = False

    def write(self, document: dict[str, object]) -> None:
        """Replace the file atomically and durably.

        Raises:
            LocalDataProblem: it couldn't be written. The file is removed where that is possible:
                an old answer could allow what was just denied, no answer allows nothing.
        """
        import json  # `status` only reads

        # Without indentation: json indents in Python, for as long as half an fsync takes.
        data = json.dumps(document, ensure_ascii=False).encode() + b"\n"
        if not self._checked:
            with contextlib.suppress(LocalDataProblem):  # it is about to be replaced
                self.set_aside()
            self._checked = True
        try:
            replace_file(self.path, data, mode=MODE)
        except OSError as error:
            raise self._withdraw(error) from error

    def read(self) -> dict[str, object] | None:
        """Return the published document; None where there is none of this schema.

        Raises:
            LocalDataProblem: it is there and can't be read.
        """
        try:
            with open(self.path, "rb") as file:
                document = json_text.loads(file.read(MOST_BYTES).decode())
        except FileNotFoundError:
            return None
        except (ValueError, RecursionError):
            return None
        except OSError as error:
            raise LocalDataProblem(
                words("{path} can't be read: {strerror}.", path=self.path, strerror=error.strerror),
                words("Check its permissions."),
            ) from error
        if not isinstance(document, dict) or document.get("schema") != SCHEMA:
            return None
        return document

    def position(self) -> int | None:
        """Return the journal position that was published; None where none can be read."""
        document = self.read()
        position = document.get("position") if document else None
        return position if isinstance(position, int) else None

    def decisions(self) -> dict[str, Decision]:
        """Return the published decision of each purpose; what makes no sense is a `deny`."""
        published = self.read()
        purposes = published.get("purposes") if published else None
        if not isinstance(purposes, dict):
            return {}
        return {purpose: _decision(stated) for purpose, stated in purposes.items()}

    def set_aside(self) -> str | None:
        """Keep a file that can't be understood under another name, and return that name.

        None where there is no file, or one that is fine.
        """
        if not os.path.exists(self.path) or self.position() is not None:
            return None
        kept = name_aside(self.path)
        try:
            os.replace(self.path, kept)
        except OSError as error:
            raise LocalDataProblem(
                words(
                    "{path} is damaged and can't be moved: {strerror}.",
                    path=self.path,
                    strerror=error.strerror,
                ),
                words("Nothing optional is allowed until it is mended."),
            ) from error
        return kept

    def withdraw(self) -> None:
        """Publish nothing any more, which allows nothing; raises OSError where that fails."""
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self.path)

    def _withdraw(self, error: OSError) -> LocalDataProblem:
        try:
            self.withdraw()
        except OSError:
            return LocalDataProblem(
                words(
                    "{path} can't be written: {strerror}. The choice is in the journal, but other "
                    "programs still see the old one.",
                    path=self.path,
                    strerror=error.strerror,
                ),
                words("Mend the folder's permissions or free some space, then choose again."),
            )
        return LocalDataProblem(
            words(
                "{path} can't be written: {strerror}. The choice is in the journal; until the file "
                "can be written, other programs see nothing as allowed.",
                path=self.path,
                strerror=error.strerror,
            ),
            words("Free some space or mend the folder's permissions, then choose again."),
        )


def _decision(stated: object) -> Decision:
    try:
        return Decision(stated["decision"] if isinstance(stated, dict) else "deny")
    except (KeyError, ValueError):
        return Decision.DENY
