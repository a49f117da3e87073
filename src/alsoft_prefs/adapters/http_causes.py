"""Why a request failed, in a few words: what the libraries wrapped in each other, unwrapped."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator

from alsoft_prefs.core.words import words


def causes(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and all that is wrapped in it, however the libraries did that."""
    seen: set[int] = set()
    waiting: list[object] = [error]
    while waiting:
        each = waiting.pop(0)
        if not isinstance(each, BaseException) or id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        with contextlib.suppress(AttributeError):
            waiting.append(each.reason)  # type: ignore[attr-defined]
        waiting += [*each.args, each.__cause__, each.__context__]


def reason(error: Exception) -> str:
    """Return why the backend didn't answer, in a few words."""
    import ssl

    import requests

    if isinstance(error, requests.exceptions.ConnectTimeout):
        return words("no connection in time")
    if isinstance(error, requests.exceptions.Timeout):
        return words("no answer in time")
    if any(isinstance(each, ssl.SSLError) for each in causes(error)):
        return words("no secure connection")
    if isinstance(error, requests.exceptions.ConnectionError):
        return words("no connection")
    return words("the answer can't be read")


def proxy_reason(error: Exception) -> str:
    """Return why a proxy can't be used, in a few words."""
    import ssl

    import requests
    from urllib3.exceptions import NewConnectionError
    from urllib3.exceptions import TimeoutError as LateError

    wrapped = [each for each in causes(error) if not isinstance(each, NewConnectionError)]
    if any(isinstance(each, ssl.SSLCertVerificationError) for each in wrapped):
        return words("its certificate doesn't hold")
    if any(isinstance(each, ssl.SSLError) for each in wrapped):
        return words("no secure connection")
    if any(isinstance(each, (TimeoutError, LateError)) for each in wrapped):
        return words("no connection in time")
    if isinstance(error, requests.exceptions.ProxyError):
        return words("no connection")
    return words("its address makes no sense")


def refused_with(error: Exception) -> int | None:
    """Return the status that a proxy refused with (RFC 9110 §9.3.6), or None."""
    for each in causes(error):
        found = re.match(r"Tunnel connection failed: (\d{3})", str(each))
        if isinstance(each, OSError) and found:
            return int(found[1])
    return None
