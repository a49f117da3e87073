"""One hierarchy of errors that a person can read and a script can tell apart."""

from __future__ import annotations

from alsoft_prefs.core.words import words


class AlsoftError(Exception):
    """Something went wrong that a person should hear about.

    Arguments:
        message: what happened and what was kept, in one or two sentences.
        hint: what to do about it; empty where there is nothing to do.

    Attributes:
        title: the kind of error, a few words.
        exit_code: what the command line exits with.
    """

    title: str = words("Something went wrong")
    exit_code = 4

    def __init__(self, message: str, hint: str = "") -> None:
        """Keep the two texts, readable as attributes."""
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageProblem(AlsoftError):
    """The request itself can't be understood: an unknown purpose, setting or value."""

    title: str = words("That can't be done")
    exit_code = 2


class LockedByAdministrator(AlsoftError):
    """The organisation's managed settings lock what was to be changed."""

    title: str = words("Locked by your organisation")
    exit_code = 3


class LocalDataProblem(AlsoftError):
    """Data of this computer can't be read or written."""

    title: str = words("The data on this computer can't be used")
    exit_code = 4


class DamagedKey(LocalDataProblem):
    """A device's private key is there and can't be used any more; only another key helps."""

    def __init__(self, where: str) -> None:
        """Say where it is kept."""
        super().__init__(
            words(
                "The device's key in {where} is damaged. It is left as it is; choices are kept.",
                where=where,
            ),
            words("Make a new device ID: alsoft-prefs device reset"),
        )


class BackendProblem(AlsoftError):
    """ALSOFT's backend can't be reached, or refused.

    Attributes:
        retry_after: seconds that the backend asked to wait, or None.
    """

    title: str = words("ALSOFT can't be reached")
    exit_code = 5

    def __init__(self, message: str, hint: str = "", *, retry_after: float | None = None) -> None:
        """Keep the texts and the wait in seconds."""
        super().__init__(message, hint)
        self.retry_after = retry_after


class VerificationFailed(AlsoftError):
    """A signature, a hash or a chain isn't what it must be."""

    title: str = words("Verification failed")
    exit_code = 6
