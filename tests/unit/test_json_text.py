"""JSON read without `json` means what it means with `json`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alsoft_prefs.adapters import json_text

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=12,
)
BLANKS = st.text(" \t\r\n", max_size=3)
ODD = [
    "",
    " ",
    "[1",
    "[1,]",
    '{"a":1,}',
    '{"a" 1}',
    "{'a':1}",
    "[1] [2]",
    "[1]x",
    "\ufeff[1]",
    "[1]\ufeff",
    "\u00a0[1]",
    "nul",
    "True",
    '"a\nb"',
    '"\\x"',
    '"\\ud800"',
    '"a',
    "01",
    "1.",
    "-",
    "1e400",
    "NaN",
    "[-Infinity]",
    '{"a":1,"a":2}',
    "[" * 200_000,
    "9" * 10_000,
]


def outcome(text: str, loads: object) -> str:
    assert callable(loads)
    try:
        return repr(loads(text))
    except (ValueError, RecursionError) as error:
        return RecursionError.__name__ if isinstance(error, RecursionError) else "ValueError"


@given(BLANKS, VALUES, BLANKS, st.sampled_from([None, 2]))
def test_what_json_wrote_reads_as_json_reads_it(
    before: str, value: object, after: str, indent: int | None
) -> None:
    text = before + json.dumps(value, indent=indent) + after
    assert repr(json_text.loads(text)) == repr(json.loads(text))


@given(VALUES, st.data())
def test_damaged_text_is_refused_where_json_refuses_it(value: object, data: st.DataObject) -> None:
    text = json.dumps(value)
    place = data.draw(st.integers(0, len(text)))
    damaged = text[:place] + data.draw(st.text(max_size=2)) + text[place + 1 :]
    assert outcome(damaged, json_text.loads) == outcome(damaged, json.loads)


@pytest.mark.parametrize("text", ODD, ids=lambda text: repr(text[:12]))
@pytest.mark.parametrize("scanner", [True, False], ids=["alone", "json"])
def test_odd_text_is_read_as_json_reads_it(
    text: str, scanner: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not scanner:
        monkeypatch.setattr(json_text, "_scan", None)
    assert outcome(text, json_text.loads) == outcome(text, json.loads)


@pytest.mark.parametrize("scanner", [True, False], ids=["alone", "json"])
def test_a_name_that_is_there_twice_is_refused_where_that_is_asked(
    scanner: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not scanner:
        monkeypatch.setattr(json_text, "_scan_strictly", None)
    assert json_text.loads('{"a":{"b":1},"b":[{"b":2}]}', each_once=True) == {
        "a": {"b": 1},
        "b": [{"b": 2}],
    }
    for text in ('{"a":1,"a":1}', '[{"b":{"a":1,"a":2}}]'):
        with pytest.raises(ValueError, match="a is there twice"):
            json_text.loads(text, each_once=True)


def test_asking_brings_none_of_the_slow_modules_along(tmp_path: Path) -> None:
    """Each is 3 to 10 ms at the start of every program that asks; the limit is 12 in all."""
    (tmp_path / "managed").mkdir()
    (tmp_path / "managed" / "ours.json").write_text('{"purposes": {}}')
    stated = {"decision": "allow", "essential": False, "signal": True}
    published = {"schema": 1, "purposes": {"tracking.analytics": stated}}
    (tmp_path / "decisions.json").write_text(json.dumps(published))
    code = (
        "import sys; before = set(sys.modules); import alsoft_prefs;"
        "assert alsoft_prefs.allowed('tracking.analytics');"
        "slow = {'json', 're', 'enum', 'typing', 'functools', 'datetime', 'pathlib', 'logging'};"
        "found = slow & (set(sys.modules) - before);"
        "assert not found, found"
    )
    environment = {**os.environ, "ALSOFT_PREFS_PROFILE": str(tmp_path), "DO_NOT_TRACK": ""}
    subprocess.run([sys.executable, "-c", code], env=environment, check=True)
