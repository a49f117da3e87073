"""The conformance check's reading of JSON Schema, with jsonschema as the judge."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from alsoft_prefs.backend.check.schema import faults, resolved
from alsoft_prefs.backend.contract import read_contract

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-2, 2**54)
    | st.floats(allow_nan=False)
    | st.sampled_from(["", "a", "a" * 43, "deny", "x\n", "2026-05-03T12:00:00.000Z", "a.b.c"])
    | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["type", "title", "status", "detail", "version", "sha256", "x", "since"]
            ),
            inner,
        )
    ),
    max_leaves=6,
)
JUDGED = ["Thumbprint", "Uuid7", "Seq", "Jws", "Decision", "PolicyRef", "PurposeState", "Problem",
          "ConflictProblem", "DeviceHead", "History", "Policies", "KeySet"]  # fmt: skip


def _judge(schema: dict[str, Any], value: object) -> bool:
    whole = {**schema, "components": read_contract()["components"]}
    return bool(jsonschema.Draft202012Validator(whole).is_valid(value))


@given(st.sampled_from(JUDGED), VALUES)
def test_a_value_fits_where_jsonschema_says_so(name: str, value: object) -> None:
    schema = {"$ref": f"#/components/schemas/{name}"}
    assert (not list(faults(schema, value))) == _judge(schema, value)


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"type": ["integer", "null"]}, [1, 1.0, None], [True, 1.5, "1"]),
        ({"const": 1}, [1, 1.0], [True, "1", None]),
        ({"enum": ["a", False]}, ["a", False], [0, "b"]),
        ({"pattern": "^a$"}, ["a", 1], ["a\n", "ab"]),
        ({"type": "number", "minimum": 1, "maximum": 2}, [1, 1.5], [0, 3, True]),
        (
            {"items": {"type": "string"}, "minItems": 1, "maxItems": 2},
            [["a"]],
            [[], [1], ["a"] * 3],
        ),
        ({"minLength": 1, "maxLength": 2}, ["a", 7], ["", "abc"]),
        ({"oneOf": [{"type": "integer"}, {"minimum": 5}]}, [1, 5.5], [7]),
        ({"properties": {"a": {"const": 1}}, "required": ["a"]}, [{"a": 1}, 3], [{}, {"a": 2}]),
        ({"additionalProperties": False, "properties": {"a": {}}}, [{"a": 1}], [{"b": 1}]),
        ({"propertyNames": {"maxLength": 1}, "maxProperties": 1}, [{}, {"a": 1}], [{"ab": 1}]),
        ({"maxProperties": 1}, [{"a": 1}, []], [{"a": 1, "b": 1}]),
        ({"type": ["integer", "null"], "multipleOf": 50}, [0, 100, None], [1, 51]),
        ({"additionalProperties": {"type": "null"}}, [{"a": None}], [{"b": 1}]),
    ],
)
def test_keywords(schema: dict[str, Any], good: list[object], bad: list[object]) -> None:
    judged = [jsonschema.Draft202012Validator(schema).is_valid(each) for each in [*good, *bad]]
    fits = [not list(faults(schema, each)) for each in [*good, *bad]]
    assert fits == [*[True] * len(good), *[False] * len(bad)]
    if "pattern" not in schema:  # jsonschema takes Python's "$", which looks past a line's end
        assert fits == judged


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("date", "2026-05-03", "2026-13-03"),
        ("date-time", "2026-05-03T12:00:00Z", "2026-05-03T12:00:00"),
        ("uri", "urn:alsoft:problem:x", "a problem"),
    ],
)
def test_formats(name: str, good: str, bad: str) -> None:
    schema = {"type": "string", "format": name}
    assert not list(faults(schema, good))
    assert list(faults(schema, bad))


def test_an_unknown_keyword_is_an_error() -> None:
    with pytest.raises(NotImplementedError, match="dependentSchemas"):
        list(faults({"dependentSchemas": {}}, 1))


def test_every_schema_of_the_contract_can_be_held() -> None:
    def walk(value: Any) -> None:
        if isinstance(value, dict):
            if "schema" in value and isinstance(value["schema"], dict):
                list(faults(value["schema"], None))
            for each in value.values():
                walk(each)
        elif isinstance(value, list):
            for each in value:
                walk(each)

    walk(read_contract()["paths"])
    walk(read_contract()["components"]["responses"])
    for schema in read_contract()["components"]["schemas"].values():
        list(faults(schema, {}))
    assert resolved({"$ref": "#/components/schemas/Seq"})["minimum"] == 1
