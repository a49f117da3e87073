"""TLS of the backend's own, for where no proxy ends it: TLS 1.2 at least, renewed in place."""

from __future__ import annotations

import ssl
from pathlib import Path

from alsoft_prefs.core.errors import LocalDataProblem


class Certificate:
    """A certificate chain and its key, both PEM files.

    Arguments of the constructor:
        chain: the certificate, followed by those between it and its authority.
        key: its private key, without a password.

    Attributes:
        context: for the server's connections; what `reload` reads holds for those that come then.

    Raises:
        LocalDataProblem: a file can't be read, or the two don't belong together.
    """

    def __init__(self, chain: Path, key: Path) -> None:
        self._chain = chain
        self._key = key
        self.context = self._fresh()

    def reload(self) -> None:
        """Read the files again; raises LocalDataProblem, and then the old ones stay in use."""
        self._fresh()  # SSL_CTX would keep a new certificate beside an old key
        self._load(self.context)

    def _fresh(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.set_alpn_protocols(["http/1.1"])
        self._load(context)
        return context

    def _load(self, context: ssl.SSLContext) -> None:
        def refuse_password() -> str:
            raise LocalDataProblem(
                f"The key {self._key} has a password.", "Take a key file without one, mode 0600."
            )

        try:
            context.load_cert_chain(self._chain, self._key, refuse_password)
        except OSError as error:  # ssl.SSLError is one
            raise LocalDataProblem(
                f"The certificate {self._chain} and the key {self._key} can't be used: "
                f"{error.strerror}.",
                "Both are PEM files, and the certificate must be the key's.",
            ) from error
