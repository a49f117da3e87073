"""Whom TLS trusts: the system's authorities and the organisation's; and who is refused."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import Any

from alsoft_prefs.core.errors import BackendProblem
from alsoft_prefs.core.words import words

EXPIRED = (9, 10)  # X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED
OTHER_NAME = (62, 64)  # X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH
MOST_SHOWN = 80


def trust(extra_ca_file: str | None, kept: str) -> ssl.SSLContext:
    """Return what a connection trusts: the system's store, and an organisation's file beside it.

    Arguments:
        extra_ca_file: certificates in PEM, or None.
        kept: the sentence that says what isn't lost.

    Raises:
        BackendProblem: the file can't be used.
    """
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
                    kept=kept,
                ),
                words("Tell your administrator: it is the setting network.extra_ca_file."),
            ) from error
    return context


class Glance(ssl.SSLContext):
    """Lets a connection come as far as the certificate, keeps that, and ends it: nothing is sent.

    Attributes:
        seen: the certificate (DER), once there was one.
    """

    seen: bytes | None = None

    def wrap_socket(self, *args: Any, **kwargs: Any) -> ssl.SSLSocket:
        """Look at the certificate; always raises ConnectionAbortedError afterwards."""
        self.check_hostname = False
        self.verify_mode = ssl.CERT_NONE
        with super().wrap_socket(*args, **kwargs) as secured:
            self.seen = secured.getpeercert(binary_form=True)
        raise ConnectionAbortedError


def refused(
    host: str, error: ssl.SSLCertVerificationError, look: Callable[[], bytes | None], kept: str
) -> BackendProblem:
    """Return the error that a refused certificate is, with what can be said of it.

    Arguments:
        host: whose it claims to be.
        error: how the check ended.
        look: returns the certificate (DER) after another look at it, or None.
        kept: the sentence that says what isn't lost.
    """
    code = getattr(error, "verify_code", None)
    if code in EXPIRED:
        return BackendProblem(
            words(
                "{host} can't be trusted: its certificate isn't valid at this time. {kept}",
                host=host,
                kept=kept,
            ),
            words("Check the clock of this computer. If it is right, tell your administrator."),
        )
    if code in OTHER_NAME:
        return BackendProblem(
            words(
                "{host} can't be trusted: its certificate is for another name. {kept}",
                host=host,
                kept=kept,
            ),
            words("Check the address, and who intercepts this computer's connections."),
        )
    der = look()
    issuer = issuer_of(der) if der else ""
    if not issuer:
        return BackendProblem(
            words(
                "{host} can't be trusted: its certificate doesn't hold. {kept}",
                host=host,
                kept=kept,
            ),
            words("Check the clock of this computer and who intercepts its connections."),
        )
    return BackendProblem(
        words(
            "{host} can't be trusted: its certificate comes from “{issuer}”, which this computer "
            "doesn't trust. {kept}",
            host=host,
            issuer=issuer,
            kept=kept,
        ),
        words(
            "Find out who intercepts this computer's connections. If it is your organisation, "
            "its administrator can have that trusted: network.extra_ca_file."
        ),
    )


def issuer_of(der: bytes) -> str:
    """Return who says to have issued a certificate, for a person to read; nothing is checked."""
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    try:
        name = x509.load_der_x509_certificate(der).issuer
        found = [
            str(attribute.value)
            for wanted in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME)
            for attribute in name.get_attributes_for_oid(wanted)[:1]
        ]
    except ValueError:
        return ""
    clean = "".join(c for c in ", ".join(dict.fromkeys(found)) if c.isprintable())
    return clean[:MOST_SHOWN].strip()
