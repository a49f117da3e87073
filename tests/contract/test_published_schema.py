"""`decisions.json` is what its schema says, at every step of a profile's life."""

from __future__ import annotations

import json

import jsonschema
import pytest

from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.journal import Method
from alsoft_prefs.core.permission import SCHEMA, is_allowed
from alsoft_prefs.resource_files import resource_text


def schema() -> dict[str, object]:
    found: dict[str, object] = json.loads(resource_text(f"schemas/decisions-{SCHEMA}.json"))
    return found


def test_what_is_published_fits_the_schema(program: Program) -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    validator = jsonschema.Draft202012Validator(
        schema(), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )
    for step in (
        program.preferences.publish,
        program.preferences.allow_all,
        lambda: program.preferences.opt_out(Method.CLI),
        program.preferences.undo,
        program.preferences.only_necessary,
    ):
        step()
        with open(program.publisher.path, encoding="utf-8") as file:
            document = json.load(file)
        validator.validate(document)
        for purpose, stated in document["purposes"].items():
            allowed = is_allowed(document, purpose, signal=False, managed=[])
            assert allowed is (stated["decision"] == "allow")


@pytest.mark.parametrize(
    "change",
    [{"schema": 2}, {"catalog": "x"}, {"position": -1}, {"purposes": {"x": {}}}, {"more": 1}],
)
def test_the_schema_refuses_what_it_must(program: Program, change: dict[str, object]) -> None:
    program.preferences.allow_all()
    document = program.publisher.read()
    assert document is not None
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**document, **change}, schema())
