"""Sentences that the window can say in another language."""

from __future__ import annotations

_MARK = '["words"'


class Words(str):  # noqa: SLOT000  a text can have no slots beside its own
    """An English sentence that still knows what it was made of.

    To everybody who doesn't ask it is the text alone.

    Attributes:
        template: the sentence with `{name}` where a value goes; what translators translate.
        values: what goes there; a value may itself be such words.
    """

    template: str
    values: dict[str, object]


def words(template: str, /, **values: object) -> Words:
    """Return a sentence with its values put in.

    Arguments:
        template: English, a literal: it is collected from the source for the translators.
        values: by the name that stands in the template's braces.
    """
    made = Words(template.format(**values) if values else template)
    made.template = template
    made.values = values
    return made


def written(text: str) -> str:
    """Return a sentence as it is stored; `recalled` brings back what it was made of."""
    if not isinstance(text, Words):
        return text
    import json

    return json.dumps(_packed(text), ensure_ascii=False)


def recalled(stored: str) -> str:
    """Return a stored sentence; a text that was stored as such is returned as it is."""
    if not stored.startswith(_MARK):
        return stored
    import json

    made = _unpacked(json.loads(stored))
    return made if isinstance(made, str) else str(made)


def _packed(value: object) -> object:
    if isinstance(value, Words):
        return ["words", value.template, {k: _packed(v) for k, v in value.values.items()}]
    return str(value)


def _unpacked(value: object) -> object:
    if isinstance(value, list):
        _, template, values = value
        return words(template, **{name: _unpacked(member) for name, member in values.items()})
    return value
