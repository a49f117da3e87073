"""The contract: the OpenAPI document that is shipped, and served as it is."""

from __future__ import annotations

import functools

import yaml  # type: ignore[import-untyped]  # types-PyYAML would be one package more

from alsoft_prefs.core.jws import Json
from alsoft_prefs.resource_files import resource_text


@functools.cache
def read_contract() -> Json:
    """Return the OpenAPI document; read when it is first asked for."""
    document = yaml.safe_load(resource_text("openapi.yaml"))
    assert isinstance(document, dict)  # noqa: S101
    return document
