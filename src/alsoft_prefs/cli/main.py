"""The entry of `alsoft-prefs`: what is typed becomes an exit code.

`get` and `status` must answer within a few times the interpreter's own start, so nothing is
imported here before it is known to be needed.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:  # `typing` itself takes longer to import than a `get` may
    from argparse import Namespace
    from collections.abc import Sequence

    from alsoft_prefs.cli.call import Call
    from alsoft_prefs.core.errors import AlsoftError

PROFILE_VARIABLE = "ALSOFT_PREFS_PROFILE"
INTERRUPTED = 130
PIPE_CLOSED = 141


def main(argv: Sequence[str] | None = None) -> int:
    """Carry out what is typed, and return the exit code.

    Arguments:
        argv: the words after the program's name; None for those of this process.

    Exit codes: 0 done (`get`: allowed), 1 `get`: not allowed, 2 usage, 3 locked by the
    administrator, 4 local data, 5 backend, 6 verification; 130 after Ctrl+C.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    outer = os.environ.get(PROFILE_VARIABLE)
    if sys.platform == "win32":
        from alsoft_prefs.cli.windows import ready_streams

        ready_streams()
    try:
        code = _dispatch(words, alone=argv is None)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _silence_stdout()
        return PIPE_CLOSED
    finally:
        _set_profile(outer)
    return code


def _dispatch(words: list[str], *, alone: bool) -> int:
    rest, profile = _profile_first(words)
    if profile:
        _set_profile(os.path.abspath(os.path.expanduser(profile)))
    if len(rest) == 2 and rest[0] == "get" and rest[1][:1] not in ("-", ""):
        from alsoft_prefs.cli.commands.get import answer

        return answer(rest[1])
    if not rest:
        return _boundary(Plain(run="window:window", profile=profile))
    if rest[0] == "status" and rest[1:] in ([], ["--json"]):
        if alone:
            _collect_nothing()
        return _boundary(Plain(run="status:status", profile=profile, json=len(rest) == 2))
    return _parse_and_run(words, rest)


def _collect_nothing() -> None:
    """Spare a process that ends at once the search for garbage: an eighth of a `status`."""
    import atexit
    import gc

    gc.disable()
    atexit.register(gc.freeze)  # else the interpreter searches everything once more at its end


class Plain:
    """The options of a command that is plain to see: `argparse` costs as much as the answer."""

    def __init__(self, **options: object) -> None:
        """Hold the options as attributes."""
        self.__dict__.update(options)


def _profile_first(words: list[str]) -> tuple[list[str], str | None]:
    """Return the words behind `--profile DIR`, and DIR; what is odd is left to the parser."""
    if len(words) >= 2 and words[0] == "--profile":
        return words[2:], words[1]
    if words and words[0].startswith("--profile="):
        return words[1:], words[0].partition("=")[2]
    return words, None


def _set_profile(profile: str | None) -> None:
    if profile is not None:
        os.environ[PROFILE_VARIABLE] = profile
    else:
        os.environ.pop(PROFILE_VARIABLE, None)


def _parse_and_run(words: list[str], rest: list[str]) -> int:
    from alsoft_prefs.cli.parser import build_parser

    try:
        options = build_parser(only=rest[0] if rest else None).parse_args(words)
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 2
    return _boundary(options)


def _boundary(options: Namespace | Plain) -> int:
    """Carry a command out; the one place where errors become messages and exit codes."""
    from alsoft_prefs.cli.call import Call
    from alsoft_prefs.core.errors import AlsoftError

    call = Call(options)
    try:
        return _run(call)
    except AlsoftError as error:
        return _report(call, error)
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001  exit code 1 would say "not allowed"
        from alsoft_prefs.cli.defects import noted

        return _report(call, noted(error, call.options.profile))
    finally:
        call.close()


def _run(call: Call) -> int:
    place: str = call.options.run
    module_name, _, function = place.partition(":")
    module = __import__(f"alsoft_prefs.cli.commands.{module_name}", fromlist=[function])
    code: int = getattr(module, function)(call)
    return code


def _report(call: Call, error: AlsoftError) -> int:
    """Tell of an error: with `--json` as an object on standard output, else on standard error."""
    if call.out.as_json:
        stated = {
            "title": error.title,
            "message": error.message,
            "hint": error.hint,
            "exit_code": error.exit_code,
        }
        call.out.document({"error": stated})
    else:
        call.out.complain(f"{error.title}: {error.message}", error.hint)
    return error.exit_code


def _silence_stdout() -> None:
    """Keep the interpreter from complaining once more when it flushes at its end."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, ValueError):
        return
