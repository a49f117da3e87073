"""Whatever is published in whatever order: the list is dated, ordered, without gaps and true."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alsoft_prefs.backend.policies import answers
from alsoft_prefs.backend.policy_drafts import Draft, Given, PolicyRefused, manuscript
from alsoft_prefs.backend.policy_shelf import Kept, verdict
from alsoft_prefs.backend.policy_work import StoredPolicy, Verdict
from alsoft_prefs.backend.signing_keys import SigningKeys
from alsoft_prefs.core.backend_keys import KeySet
from alsoft_prefs.core.digest import sha256_hex
from alsoft_prefs.core.jws import canonical_json, public_of, sign_compact, signer
from alsoft_prefs.core.policy import parse_policy
from alsoft_prefs.core.policy_statements import (
    MAX_TEXTS,
    POLICY_TYP,
    check_text,
    parse_policy_list,
    parse_policy_version,
)

DAY = date(2026, 5, 1)
SEED = bytes(32)
KEY = public_of(SEED)
KEYS = SigningKeys(KEY.thumbprint(), signer(SEED), KeySet({KEY.thumbprint(): KEY}, ()))
UNDATED = b"---\nversion: 1\nlanguage: en\ndate: none stated\ntitle: P\n---\n\n# P\n"


def kept(draft: Draft) -> Kept:
    header = {"typ": POLICY_TYP, "kid": KEYS.kid}
    jws = sign_compact(header, canonical_json(draft.statement()), KEYS.sign)
    version, language, sha256 = draft.document[0], draft.document.language, draft.document.sha256
    row = StoredPolicy(version, language, sha256, draft.data, jws, "2026-05-03T12:00:00.000Z")
    return Kept(row, draft.document, "", sha256)


attempts = st.lists(
    st.builds(
        lambda version, language, days, words: manuscript(
            f"# P\n\n{words}\n".encode(), Given(DAY + timedelta(days), language=language)
        ).draft(version),
        st.integers(1, 5),
        st.sampled_from(["en", "de", "EN"]),
        st.integers(0, 3),
        st.sampled_from(["one", "two"]),
    ),
    max_size=12,
)


@given(st.booleans(), attempts)
def test_the_list_is_dated_ordered_and_true(undated: bool, drafts: list[Draft]) -> None:
    shelf: list[Kept] = [kept(Draft(parse_policy(UNDATED), UNDATED))] if undated else []
    for draft in drafts:
        before = list(shelf)
        try:
            if verdict(draft, shelf) is Verdict.NEW:
                shelf = sorted([*shelf, kept(draft)], key=lambda each: each.place)
            else:
                assert any(each.row.document == draft.data for each in shelf)
        except PolicyRefused:
            assert shelf == before
    if not shelf:
        return
    answered = answers(shelf, KEYS)
    listed = parse_policy_list((answered.listed or b"").decode())
    statements = [each.statement for each in listed.texts]
    versions = sorted({each.version for each in statements})
    assert versions == list(range(1, listed.current + 1))
    assert [(s.version, s.language.lower()) for s in statements] == [k.place for k in shelf]
    days = {version: {s.date for s in statements if s.version == version} for version in versions}
    assert all(len(each) == 1 for each in days.values())
    dates = [each.pop() for each in days.values()]
    dated = [each for each in dates if each is not None]
    assert dated == sorted(dated)
    assert None not in dates[1 if undated else 0 :]
    for version in versions:
        for each in parse_policy_version(answered.each[version].decode(), version):
            text = check_text(each, KEYS.published.keys)
            assert sha256_hex(text.data) == text.statement.sha256


def test_no_more_is_published_than_a_device_takes() -> None:
    big = b"# P\n\n" + b"\\" * 900_000
    first = kept(manuscript(big, Given(DAY)).draft(1))
    with pytest.raises(PolicyRefused, match="3 MiB"):
        verdict(manuscript(big, Given(DAY, language="de")).draft(1), [first])
    many = [first._replace(row=first.row._replace(version=n)) for n in range(1, MAX_TEXTS + 1)]
    with pytest.raises(PolicyRefused, match="take no more"):
        verdict(manuscript(b"# P\n", Given(DAY)).draft(MAX_TEXTS + 1), many)
