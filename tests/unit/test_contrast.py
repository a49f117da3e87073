"""Every declared pair of a colour and its ground can be told apart, in every scheme."""

from __future__ import annotations

import pytest

from alsoft_prefs.gui.theme import colours, style_sheet
from alsoft_prefs.gui.theme.colours import HIGH, PAIRS, Need, Roles, contrast

ORDINARY = {"light": colours.LIGHT, "dark": colours.DARK}
HIGH_CONTRAST = {
    "contrast-light": colours.CONTRAST_LIGHT,
    "contrast-dark": colours.CONTRAST_DARK,
}


def weak(roles: Roles, least: dict[Need, float]) -> list[str]:
    """Return the declared pairs below the least contrast."""
    ratios = (
        (mark, ground, need, contrast(getattr(roles, mark), getattr(roles, ground)))
        for mark, ground, need in PAIRS
    )
    return [
        f"{mark} on {ground} ({need.name}): {ratio:.2f}"
        for mark, ground, need, ratio in ratios
        if ratio < least[need]
    ]


@pytest.mark.parametrize("scheme", ORDINARY)
def test_words_have_four_and_a_half_to_one_and_controls_three(scheme: str) -> None:
    assert weak(ORDINARY[scheme], {need: need.value for need in Need}) == []


@pytest.mark.parametrize("scheme", HIGH_CONTRAST)
def test_high_contrast_has_seven_to_one_throughout(scheme: str) -> None:
    assert weak(HIGH_CONTRAST[scheme], dict.fromkeys(Need, HIGH)) == []


def test_every_colour_is_declared_with_what_it_stands_on() -> None:
    declared = {name for pair in PAIRS for name in pair[:2]}
    assert set(Roles._fields) - declared == {"line"}


def test_the_style_sheet_says_what_colour_a_prompt_has() -> None:
    # Without it, Qt takes half of the words' opacity, which is below what words need.
    assert "placeholder-text-color" in style_sheet._FIXED


def test_contrast_is_as_the_standard_defines_it() -> None:
    assert colours.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert colours.contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)
