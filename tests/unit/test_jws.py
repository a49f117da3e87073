"""Signed messages: ours are read by another implementation, and whatever isn't ours is refused."""

from __future__ import annotations

import json
import warnings
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alsoft_prefs.core.errors import VerificationFailed
from alsoft_prefs.core.jws import (
    PublicJwk,
    b64url,
    b64url_decode,
    generate_seed,
    parse_json_object,
    public_jwk,
    public_of,
    sign_compact,
    signer,
    unverified_header,
    verify_compact,
)

SEED = bytes(range(32))
KEY = public_of(SEED)
SIGN = signer(SEED)
TYP = "test+jws"


def made(header: dict[str, Any], payload: bytes = b'{"a":1}') -> str:
    """Return a message with any header, signed all the same."""
    signing_input = f"{b64url(json.dumps(header).encode())}.{b64url(payload)}"
    return f"{signing_input}.{b64url(SIGN(signing_input.encode()))}"


GOOD = made({"alg": "Ed25519", "typ": TYP})


def test_the_example_key_of_rfc_8037_has_its_thumbprint() -> None:
    key = PublicJwk("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")
    assert key.thumbprint() == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"


def test_joserfc_reads_what_we_sign_and_we_read_what_it_signs() -> None:
    from joserfc import jws
    from joserfc.jwk import OKPKey

    token = sign_compact({"typ": TYP, "jwk": KEY.as_dict()}, b'{"a":1}', SIGN)
    private: dict[str, str | list[str]] = {
        "kty": "OKP",
        "crv": "Ed25519",
        "x": KEY.x,
        "d": b64url(SEED),
    }
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        key = OKPKey.import_key(private)
        read = jws.deserialize_compact(token, key, algorithms=["Ed25519"])
        theirs = jws.serialize_compact(
            {"alg": "Ed25519", "typ": TYP}, b'{"a":1}', key, algorithms=["Ed25519"]
        )
        thumbprint = key.thumbprint()
    assert read.payload == b'{"a":1}'
    assert verify_compact(theirs, typ=TYP, key=KEY).payload == {"a": 1}
    assert thumbprint == KEY.thumbprint()


@given(st.dictionaries(st.text(max_size=4), st.integers() | st.text(max_size=9), max_size=4))
def test_a_message_comes_back_as_it_was_signed(payload: dict[str, Any]) -> None:
    token = sign_compact({"typ": TYP}, json.dumps(payload).encode(), SIGN)
    verified = verify_compact(token, typ=TYP, key=KEY)
    assert verified.payload == payload
    assert unverified_header(token) == verified.header


@given(st.data())
def test_a_message_with_any_character_changed_is_refused(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(GOOD) - 1))
    other = data.draw(st.sampled_from("ABCxyz019-_.=").filter(lambda c: c != GOOD[place]))
    with pytest.raises(VerificationFailed):
        verify_compact(GOOD[:place] + other + GOOD[place + 1 :], typ=TYP, key=KEY)


@pytest.mark.parametrize(
    "token",
    [
        made({"alg": "none", "typ": TYP}),
        made({"alg": "EdDSA", "typ": TYP}),
        made({"alg": "HS256", "typ": TYP}),
        made({"typ": TYP}),
        made({"alg": "Ed25519"}),
        made({"alg": "Ed25519", "typ": "other+jws"}),
        made({"alg": "Ed25519", "typ": TYP, "crit": ["exp"]}),
        made({"alg": "Ed25519", "typ": TYP, "b64": False}),
        made({"alg": "Ed25519", "typ": TYP}, b"[]"),
        made({"alg": "Ed25519", "typ": TYP}, b"nonsense"),
        made({"alg": "Ed25519", "typ": TYP}, b'{"a":1,"a":2}'),
        made({"alg": "Ed25519", "typ": TYP}, b'{"a":NaN}'),
        made({"alg": "Ed25519", "typ": TYP}, b"\xff"),
        made({"alg": "Ed25519", "typ": TYP}, b"[" * 100_000),
        GOOD.rpartition(".")[0] + ".",
        GOOD.rpartition(".")[0] + "." + b64url(b"short"),
        GOOD + ".more",
        GOOD.partition(".")[0],
        "",
        "ä.ö.ü",
    ],
)
def test_what_is_not_a_plain_ed25519_message_of_the_type_is_refused(token: str) -> None:
    with pytest.raises(VerificationFailed):
        verify_compact(token, typ=TYP, key=KEY)


def test_another_key_is_refused() -> None:
    with pytest.raises(VerificationFailed, match="signature"):
        verify_compact(GOOD, typ=TYP, key=public_of(generate_seed()))


@pytest.mark.parametrize(
    "jwk",
    [
        None,
        "x",
        {},
        {"kty": "OKP", "crv": "Ed25519", "x": 1},
        {"kty": "EC", "crv": "P-256", "x": KEY.x, "y": KEY.x},
        {"kty": "OKP", "crv": "X25519", "x": KEY.x},
        {"kty": "OKP", "crv": "Ed25519", "x": "AAAA"},
        {"kty": "OKP", "crv": "Ed25519", "x": KEY.x + "="},
        {"kty": "OKP", "crv": "Ed25519", "x": KEY.x, "d": b64url(SEED)},
    ],
)
def test_what_is_not_an_ed25519_public_key_is_refused(jwk: object) -> None:
    with pytest.raises(VerificationFailed):
        public_jwk(jwk)
    with pytest.raises(VerificationFailed):
        verify_compact(made({"alg": "Ed25519", "typ": TYP, "jwk": jwk}), typ=TYP, key=None)


@given(st.binary(max_size=40))
def test_base64url_has_one_form(data: bytes) -> None:
    text = b64url(data)
    assert b64url_decode(text) == data
    for other in (text + "=", text + "A", text.replace("A", "A\n", 1)):
        if other != text:
            try:
                assert b64url(b64url_decode(other)) == other
            except VerificationFailed:
                continue


def test_an_object_is_parsed_once_for_each_member() -> None:
    assert parse_json_object(b'{"a":{"b":[1]}}', "It") == {"a": {"b": [1]}}
    with pytest.raises(VerificationFailed, match="twice"):
        parse_json_object(b'{"a":{"b":1,"b":1}}', "It")


@pytest.mark.parametrize("text", [r"\ud800", r"\uDC00\uD800", r"a\ud83d"])
def test_half_a_character_is_refused_wherever_it_stands(text: str) -> None:
    """Else what holds it couldn't be written again, in an answer that others wait for."""
    for document in (f'{{"{text}":1}}', f'{{"a":[{{"b":"{text}"}}]}}'):
        with pytest.raises(VerificationFailed, match="isn't text"):
            parse_json_object(document.encode(), "It")
    assert parse_json_object(rb'{"a":"\ud83d\ude00\\ud800"}', "It") == {"a": "\U0001f600\\ud800"}
