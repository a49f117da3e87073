"""ALSOFT's backend over HTTP: TLS by the system's trust, bounded in time and size."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from alsoft_prefs.adapters.http_watch import Watch
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
KEPT = words("Your choices are kept on this computer, and are sent later.")


class HttpBackend:
    """`core.ports.Backend` at an address.

    Arguments of the constructor:
        url: HTTPS, or HTTP on loopback, without a slash at its end.
        program: the program's version, for `User-Agent`.
        extra_ca_file: certificates trusted beside the system's, or None.
        proxy: a proxy's URL that goes before the environment's, or None.
        timeout: seconds for one whole request.
    """

    def __init__(
        self,
        url: str,
        *,
        program: str,
        extra_ca_file: str | None = None,
        proxy: str | None = None,
        timeout: float = WHOLE_SECONDS,
    ) -> None:
        """Keep the settings; nothing is opened before the first request."""
        self._url = url
        self._headers = {"User-Agent": f"alsoft-prefs/{program}", "Accept-Encoding": "identity"}
        self._extra_ca_file = extra_ca_file
        self._proxy = proxy
        self._timeout = timeout
        self._session: requests.Session | None = None
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
        import requests

        if isinstance(error, requests.exceptions.SSLError) and not self._watch.expired:
            return BackendProblem(
                words(
                    "{host} can't be trusted: its certificate doesn't hold. {kept}",
                    host=self._host(),
                    kept=KEPT,
                ),
                words("Check the clock of this computer and who intercepts its connections."),
            )
        reason = words("no answer in time") if self._watch.expired else _reason(error)
        return BackendProblem(
            words(
                "{host} can't be reached ({reason}). {kept}",
                host=self._host(),
                reason=reason,
                kept=KEPT,
            ),
            words("Check the network and the address: alsoft-prefs config show"),
        )

    def _host(self) -> str:
        return urlsplit(self._url).netloc or self._url

    def _opened(self) -> requests.Session:
        if self._session is not None:
            return self._session
        import requests

        if not is_backend_url(self._url):
            raise BackendProblem(
                words("{url} is not an address to send to. {kept}", url=self._url, kept=KEPT),
                words("Check the address: alsoft-prefs config show"),
            )
        session = requests.Session()
        session.auth = _no_credentials
        secure = self._url.startswith("https:")
        context = _trust(self._extra_ca_file) if secure else None
        session.mount(self._url.partition(":")[0] + "://", _adapter(context, self._watch))
        if not secure:
            session.trust_env = False
        if self._proxy:
            session.trust_env = False
            session.proxies = {"https": self._proxy}
        self._session = session
        return session


def _unless(etag: str | None) -> dict[str, str]:
    return {"If-None-Match": etag} if etag else {}


def _no_credentials(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Keep requests from sending what a `.netrc` of the person holds for the host."""
    return request


def _trust(extra_ca_file: str | None) -> ssl.SSLContext:
    import ssl

    import truststore

    context: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if extra_ca_file:
        try:
            context.load_verify_locations(cafile=extra_ca_file)
        except OSError as error:
            raise BackendProblem(
                words(
                    "The certificates in {extra_ca_file} can't be used: {strerror}. {kept}",
                    extra_ca_file=extra_ca_file,
                    strerror=error.strerror,
                    kept=KEPT,
                ),
                words("Tell your administrator: it is the setting network.extra_ca_file."),
            ) from error
    return context


def _adapter(context: ssl.SSLContext | None, watch: Watch) -> requests.adapters.HTTPAdapter:
    from requests.adapters import HTTPAdapter

    trusting: dict[str, Any] = {} if context is None else {"ssl_context": context}

    class Adapter(HTTPAdapter):
        """Uses the system's trust store for the backend and for a proxy in front of it."""

        def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
            super().init_poolmanager(*args, **{**kwargs, **trusting})
            watch.install(self.poolmanager)

        def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
            manager = super().proxy_manager_for(*args, **{**kwargs, **trusting})
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


def _reason(error: Exception) -> str:
    import requests

    if isinstance(error, requests.exceptions.ConnectTimeout):
        return words("no connection in time")
    if isinstance(error, requests.exceptions.Timeout):
        return words("no answer in time")
    if isinstance(error, requests.exceptions.ProxyError):
        return words("the proxy doesn't let it through")
    if isinstance(error, requests.exceptions.ConnectionError):
        return words("no connection")
    return words("the answer can't be read")
