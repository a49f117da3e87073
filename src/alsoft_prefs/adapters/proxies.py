"""Which proxy leads to the backend, and who says so.

An organisation's mandatory setting goes first, then the environment (`HTTPS_PROXY`, `ALL_PROXY`,
`NO_PROXY`), then an organisation's recommendation, then the system's setting on Windows and macOS.
An automatic configuration script (PAC) isn't run.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple
from urllib.parse import urlsplit

from alsoft_prefs.core.words import words


class Source(StrEnum):
    """Who names the proxy, or says that there is none."""

    MANAGED = "managed"
    ENVIRONMENT = "environment"
    SYSTEM = "system"
    NOBODY = "nobody"


class Proxy(NamedTuple):
    """The way to a backend: through a proxy's `url`, or straight where that is None."""

    url: str | None
    source: Source

    @property
    def name(self) -> str:
        """Host and port, without a password."""
        return (self.url or "").rpartition("@")[2].rpartition("//")[2].strip("/")

    @property
    def leads_somewhere(self) -> bool:
        """Whether the address names a host; urllib3 and requests raise all kinds of errors else."""
        url = self.url or ""
        try:
            return bool(urlsplit(url if "//" in url else f"//{url}").hostname)
        except ValueError:
            return False

    @property
    def said_by(self) -> str:
        """The sentence that says where it comes from."""
        if self.source is Source.MANAGED:
            return words("Your organisation sets it: network.proxy.")
        if self.source is Source.ENVIRONMENT:
            return words("The environment sets it: HTTPS_PROXY, ALL_PROXY or NO_PROXY.")
        return words("The system's settings name it.")

    @property
    def sentence(self) -> str:
        """The sentence that says which proxy it is; empty for the straight way."""
        if self.url is None:
            return ""
        return words("{proxy} leads to the backend. {source}", proxy=self.name, source=self.said_by)


STRAIGHT = Proxy(None, Source.NOBODY)


def proxy_to(url: str, managed: str | None, *, mandatory: bool) -> Proxy:
    """Return the way to an address; it needs no network to find it.

    Arguments:
        url: the backend's. What isn't HTTPS is on this computer, and never goes through a proxy.
        managed: what the organisation sets, or None.
        mandatory: it holds whatever the environment says.
    """
    if not url.startswith("https:"):
        return STRAIGHT
    if managed and mandatory:
        return Proxy(managed, Source.MANAGED)
    from urllib.request import getproxies, getproxies_environment, proxy_bypass

    from requests.utils import should_bypass_proxies

    named = getproxies_environment()
    if named.get("no") and should_bypass_proxies(url, named["no"]):
        return Proxy(None, Source.ENVIRONMENT)
    if found := named.get("https") or named.get("all"):
        return Proxy(found, Source.ENVIRONMENT)
    if managed:
        return Proxy(managed, Source.MANAGED)
    system = getproxies()
    found = system.get("https") or system.get("all")
    if not found or proxy_bypass(urlsplit(url).hostname or ""):
        return STRAIGHT
    return Proxy(found, Source.SYSTEM)
