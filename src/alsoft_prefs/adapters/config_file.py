"""`config.toml`: the person's own settings of the program."""

from __future__ import annotations

import os

from alsoft_prefs.adapters.atomic_file import replace_file
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.words import words

FILE = "config.toml"


class ConfigFile:
    """Reads and writes `config.toml` in a folder."""

    def __init__(self, directory: str) -> None:
        """Use the file in a folder."""
        self.path = os.path.join(directory, FILE)

    def read(self) -> dict[str, object]:
        """Return the file's tables; empty where there is no file.

        Raises:
            LocalDataProblem: it can't be read, or isn't TOML; it is left as it is.
        """
        text = self._text()
        if not text:
            return {}
        import tomllib

        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise self._malformed(error) from error

    def write(self, key: str, value: object) -> None:
        """Set `table.name`, and leave the rest of the file, comments included, as it is.

        Raises:
            LocalDataProblem: the file can't be read, isn't TOML, or can't be written.
        """
        import tomlkit
        from tomlkit.exceptions import TOMLKitError

        table, _, name = key.partition(".")
        try:
            document = tomlkit.parse(self._text())
            if table not in document:
                document[table] = tomlkit.table()
            document[table][name] = value
            replace_file(self.path, tomlkit.dumps(document).encode())
        except (TOMLKitError, TypeError) as error:
            raise self._malformed(error) from error
        except OSError as error:
            raise LocalDataProblem(
                words(
                    "{path} can't be written: {strerror}. The setting is as it was.",
                    path=self.path,
                    strerror=error.strerror,
                ),
                words("Check the folder's permissions and the disk's free space."),
            ) from error

    def _text(self) -> str:
        try:
            with open(self.path, encoding="utf-8") as file:
                return file.read()
        except FileNotFoundError:
            return ""
        except OSError as error:
            raise LocalDataProblem(
                words("{path} can't be read: {strerror}.", path=self.path, strerror=error.strerror),
                words("Check its permissions."),
            ) from error
        except UnicodeDecodeError as error:
            raise self._malformed(error) from error

    def _malformed(self, error: Exception) -> LocalDataProblem:
        return LocalDataProblem(
            words(
                "{path} isn't usable: {error}. It is left as it is.", path=self.path, error=error
            ),
            words("Mend or remove it; until then nothing is sent."),
        )
