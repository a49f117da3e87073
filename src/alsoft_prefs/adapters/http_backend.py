"""ALSOFT's backend over HTTP: TLS by the system's trust, bounded in time and size."""

from __future__ import annotations

import contextlib
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from alsoft_prefs.adapters.http_causes import causes, proxy_reason, reason, refused_with
from alsoft_prefs.adapters.http_watch import Watch
from alsoft_prefs.adapters.proxies import STRAIGHT, proxy_to
from alsoft_prefs.core.errors import BackendProblem
from alsoft_prefs.core.managed import is_backend_url
from alsoft_prefs.core.ports import Answer, Prove
from alsoft_prefs.core.words import words

if TYPE_CHECKING:
    import ssl

    import requests

CONNECT_SECONDS = 5.0
READ_SECONDS = 10.0
WHOLE_SECONDS = 30.0
MAX_BYTES = 4 * 1024 * 1024
MAX_REDIRECTS = 3
PASSWORD_WANTED = 407  # RFC 9110 §15.5.8
KEPT = words("Your choices are kept on this computer, and are sent later.")


class HttpBackend:
    """`core.ports.Backend` at an address.

    Arguments of the constructor:
        url: HTTPS, or HTTP on loopback, without a slash at its end.
        program: the program's version, for `User-Agent`.
        extra_ca_file: certificates trusted beside the system's, or None.
        proxy: a proxy's URL that the organisation sets, or None; see `adapters.proxies`.
        proxy_is_mandatory: it goes before the environment's.
        timeout: seconds for one whole request.
    """

    def __init__(
        self,
        url: str,
        *,
        program: str,
        extra_ca_file: str | None = None,
        proxy: str | None = None,
        proxy_is_mandatory: bool = True,
        timeout: float = WHOLE_SECONDS,
    ) -> None:
        """Keep the settings; nothing is opened before the first request."""
        self._url = url
        self._headers = {"User-Agent": f"alsoft-prefs/{program}", "Accept-Encoding": "identity"}
        self._extra_ca_file = extra_ca_file
        self._proxy, self._proxy_is_mandatory = proxy, proxy_is_mandatory
        self._way = STRAIGHT
        self._timeout = timeout
        self._session: requests.Session | None = None
        self._trust: ssl.SSLContext | None = None
        self._watch = Watch()

    def post_record(self, device: str, jws: str) -> Answer:
        """Send a record's exact bytes."""
        headers = {"Content-Type": "application/jose", "Accept": "application/jose"}
        path = f"/v1/devices/{device}/records"
        return self._ask("POST", path, body=jws.encode("ascii"), headers=headers)

    def get_device(self, device: str, prove: Prove, etag: str | None) -> Answer:
        """Ask for the head, with a proof."""
        return self._ask("GET", f"/v1/devices/{device}", prove=prove, headers=_unless(etag))

    def get_records(self, device: str, prove: Prove, after: int) -> Answer:
        """Ask for a page of the history behind a `seq`, with a proof."""
        path = f"/v1/devices/{device}/records"
        return self._ask("GET", path, prove=prove, query={"after": str(after)})

    def delete_device(self, device: str, prove: Prove) -> Answer:
        """Ask for erasure, with a proof."""
        return self._ask("DELETE", f"/v1/devices/{device}", prove=prove)

    def get_keys(self) -> Answer:
        """Ask for the key set."""
        return self._ask("GET", "/v1/keys")

    def get_policies(self, etag: str | None) -> Answer:
        """Ask for the list of published policies."""
        return self._ask("GET", "/v1/policy", headers=_unless(etag))

    def get_policy(self, version: int) -> Answer:
        """Ask for a version of the policy, in all its languages."""
        return self._ask("GET", f"/v1/policy/{version}")

    def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            self._session.close()
            self._watch.close()
            self._session = None

    def _ask(
        self,
        method: str,
        path: str,
        *,
        body: bytes | None = None,
        headers: dict[str, str] | None = None,
        query: dict[str, str] | None = None,
        prove: Prove | None = None,
    ) -> Answer:
        import requests
        from urllib3.exceptions import HTTPError

        url = self._url + path
        limits = (min(CONNECT_SECONDS, self._timeout), min(READ_SECONDS, self._timeout))
        session = self._opened()
        try:
            with self._watch.over(self._timeout):
                for _ in range(MAX_REDIRECTS + 1):
                    proof = {"DPoP": prove(method, url)} if prove else {}
                    with session.request(
                        method,
                        url,
                        data=body,
                        params=query,
                        headers={**self._headers, **(headers or {}), **proof},
                        timeout=limits,
                        allow_redirects=False,
                        stream=True,
                    ) as response:
                        if response.is_redirect:
                            url = self._redirected(url, response.headers.get("Location", ""))
                            continue
                        return _answer(response, self._watch)
        except (requests.exceptions.RequestException, HTTPError, OSError, ValueError) as error:
            raise self._problem(error) from error
        raise BackendProblem(
            words("{host} redirects in circles. {kept}", host=self._host(), kept=KEPT),
            words("Check the address: alsoft-prefs config show"),
        )

    def _redirected(self, url: str, location: str) -> str:
        """Return where a redirect leads, with the query taken off, if it stays on the host."""
        target = urljoin(url, location).partition("?")[0]
        old, new = urlsplit(url), urlsplit(target)
        if (old.scheme, old.hostname, old.port) != (new.scheme, new.hostname, new.port):
            raise BackendProblem(
                words(
                    "{host} redirects to another host, which is refused. {kept}",
                    host=self._host(),
                    kept=KEPT,
                ),
                words("A network log-in page does this: log in there, then sync again."),
            )
        return target

    def _problem(self, error: Exception) -> BackendProblem:
        import ssl

        import requests

        from alsoft_prefs.adapters.http_trust import refused

        if not self._watch.expired:
            unusable = (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema)
            through_proxy = self._way.url is not None and isinstance(error, unusable)
            if through_proxy or isinstance(error, requests.exceptions.ProxyError):
                return self._proxy_problem(error)
            for each in causes(error):
                if isinstance(each, ssl.SSLCertVerificationError):
                    return refused(self._host(), each, self._glance, KEPT)
        late = self._watch.expired
        return BackendProblem(
            words(
                "{host} can't be reached ({reason}). {kept}",
                host=self._host(),
                reason=words("no answer in time") if late else reason(error),
                kept=KEPT,
            ),
            words("Check the network and the address: alsoft-prefs config show"),
        )

    def _proxy_problem(self, error: Exception) -> BackendProblem:
        status = refused_with(error)
        if status is None:
            return BackendProblem(
                words(
                    "The proxy {proxy}, which leads to {host}, can't be used ({reason}). {kept}",
                    proxy=self._way.name,
                    host=self._host(),
                    reason=proxy_reason(error),
                    kept=KEPT,
                ),
                self._way.said_by,
            )
        if status == PASSWORD_WANTED:
            return BackendProblem(
                words(
                    "The proxy {proxy} asks for a name and a password. {kept}",
                    proxy=self._way.name,
                    kept=KEPT,
                ),
                words(
                    "Have it let {host} through without, or give them in HTTPS_PROXY. {source}",
                    host=self._host(),
                    source=self._way.said_by,
                ),
            )
        return BackendProblem(
            words(
                "The proxy {proxy} doesn't let {host} through (status {status}). {kept}",
                proxy=self._way.name,
                host=self._host(),
                status=status,
                kept=KEPT,
            ),
            words("Tell your administrator. {source}", source=self._way.said_by),
        )

    def _glance(self) -> bytes | None:
        """Return the certificate that was refused, from another connection that says nothing."""
        import ssl

        from alsoft_prefs.adapters.http_trust import Glance

        glance, seconds = Glance(ssl.PROTOCOL_TLS_CLIENT), min(CONNECT_SECONDS, self._timeout)
        with (
            contextlib.suppress(Exception),
            self._session_with(glance) as session,
            self._watch.over(seconds),
        ):
            session.head(self._url, timeout=seconds)
        return glance.seen

    def _host(self) -> str:
        return urlsplit(self._url).netloc or self._url

    def _opened(self) -> requests.Session:
        if self._session is not None:
            return self._session
        if not is_backend_url(self._url):
            raise BackendProblem(
                words("{url} is not an address to send to. {kept}", url=self._url, kept=KEPT),
                words("Check the address: alsoft-prefs config show"),
            )
        if self._url.startswith("https:"):
            from alsoft_prefs.adapters.http_trust import trust

            self._trust = trust(self._extra_ca_file, KEPT)
        self._way = proxy_to(self._url, self._proxy, mandatory=self._proxy_is_mandatory)
        if self._way.url and not self._way.leads_somewhere:
            from requests.exceptions import InvalidProxyURL

            raise self._proxy_problem(InvalidProxyURL())
        self._session = self._session_with(self._trust)
        return self._session

    def _session_with(self, context: ssl.SSLContext | None) -> requests.Session:
        import requests

        session = requests.Session()
        session.trust_env = False  # its own reading of proxies, `.netrc` and REQUESTS_CA_BUNDLE
        adapter = _adapter(context, self._trust, self._watch)
        session.mount(self._url.partition(":")[0] + "://", adapter)
        if self._way.url:
            session.proxies = {"https": self._way.url}
        return session


def _unless(etag: str | None) -> dict[str, str]:
    return {"If-None-Match": etag} if etag else {}


def _adapter(
    context: ssl.SSLContext | None, of_proxy: ssl.SSLContext | None, watch: Watch
) -> requests.adapters.HTTPAdapter:
    from requests.adapters import HTTPAdapter

    trusting: dict[str, Any] = {} if context is None else {"ssl_context": context}

    class Adapter(HTTPAdapter):
        """Uses one trust for the backend and for a proxy in front of it, and no other."""

        def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
            """Leave the trust as it is: requests would add authorities that it brings itself."""

        def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
            super().init_poolmanager(*args, **{**kwargs, **trusting})
            watch.install(self.poolmanager)

        def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
            given = {**kwargs, **trusting, "proxy_ssl_context": of_proxy}
            manager = super().proxy_manager_for(*args, **given)
            watch.install(manager)
            return manager

    return Adapter()


def _answer(response: requests.Response, watch: Watch) -> Answer:
    import requests

    body = b""
    while chunk := response.raw.read1(16384):
        body += chunk
        if len(body) > MAX_BYTES:
            raise requests.exceptions.ContentDecodingError("the answer is too long")
    if watch.expired:  # an answer without a length ends where it was cut
        raise requests.exceptions.ReadTimeout("the answer takes too long")
    return Answer(
        status=response.status_code,
        media_type=response.headers.get("Content-Type", "").partition(";")[0].strip().lower(),
        text=body.decode("utf-8", "replace"),
        etag=response.headers.get("ETag"),
        retry_after=_seconds(response.headers.get("Retry-After")),
        date=_date(response.headers.get("Date")),
    )


def _date(value: str | None) -> datetime | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(value).astimezone(UTC) if value else None
    except (ValueError, OverflowError):
        return None


def _seconds(value: str | None) -> float | None:
    """Return `Retry-After` in seconds (RFC 9110 §10.2.3), from now where it states a date."""
    if value and value.strip().isdecimal():
        return float(value)
    moment = _date(value)
    return None if moment is None else max(0.0, moment.timestamp() - time.time())
