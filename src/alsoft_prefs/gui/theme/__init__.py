"""The design system: spacing, type, colours and drawings, in one place."""

from alsoft_prefs.gui.theme.colours import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Roles
from alsoft_prefs.gui.theme.look import Scheme, Theme, current, install, scaled, set_role
from alsoft_prefs.gui.theme.space import (
    BLOCK,
    BOX,
    CARD_GAP,
    COLUMN,
    HAIR,
    LINE,
    PAGE,
    PAGE_NARROW,
    RADIUS,
    ROW,
    ROW_REST,
    SECTION,
    STEP,
)

__all__ = [
    "BLOCK",
    "BOX",
    "CARD_GAP",
    "COLUMN",
    "CONTRAST_DARK",
    "CONTRAST_LIGHT",
    "DARK",
    "HAIR",
    "LIGHT",
    "LINE",
    "PAGE",
    "PAGE_NARROW",
    "RADIUS",
    "ROW",
    "ROW_REST",
    "SECTION",
    "STEP",
    "Roles",
    "Scheme",
    "Theme",
    "current",
    "install",
    "scaled",
    "set_role",
]
