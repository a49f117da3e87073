"""The one style sheet: what each `role` property looks like.

Own-painted widgets (switch, card, links, navigation) aren't here: they read the theme as they
paint, which is also what keeps this short enough to cost nothing at start.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QFont

TYPE = {
    "title": (24 / 15, 680),
    "hero": (24 / 15, 680),
    "notice-title": (20 / 15, 680),
    "heading": (1.0, 680),
    "strong": (1.0, 600),
    "body": (1.0, 400),
    "small-strong": (13 / 15, 600),
    "meta": (13 / 15, 400),
    "mono": (13 / 15, 400),
}
"""Size as a factor of the platform's font, and weight, for each role of text."""
_TONES = {
    "dim": "dim",
    "accent": "accent",
    "waiting": "waiting",
    "problem": "problem",
    "text": "text",
}


def style_sheet(roles: Mapping[str, str], font: QFont) -> str:
    """Return the style sheet for a set of colours on top of the platform's font."""
    rules = [_text(role, factor, weight, font) for role, (factor, weight) in TYPE.items()]
    rules += [f'QLabel[tone="{tone}"] {{ color: {roles[role]}; }}' for tone, role in _TONES.items()]
    rules.append(_FIXED % roles)
    return "\n".join(rules)


def _text(role: str, factor: float, weight: int, font: QFont) -> str:
    if font.pointSizeF() > 0:
        size = f"{font.pointSizeF() * factor:.2f}pt"
    else:
        size = f"{round(font.pixelSize() * factor)}px"
    family = 'font-family: "monospace";' if role == "mono" else ""
    return f'QLabel[role="{role}"] {{ font-size: {size}; font-weight: {weight}; {family} }}'


_FIXED = """
QPushButton[role="button"] {
    background: %(card)s; color: %(text)s; border: 1px solid %(edge)s; border-radius: 8px;
    padding: 8px 16px; font-weight: 500;
}
QPushButton[role="button"]:hover { background: %(background)s; }
QPushButton[role="button"]:pressed { background: %(selection)s; }
QPushButton[role="button"]:focus { border: 2px solid %(accent)s; padding: 7px 15px; }
QPushButton[role="button"]:disabled { color: %(dim)s; background: %(background)s; }
QLineEdit {
    background: %(card)s; color: %(text)s; border: 1px solid %(edge)s; border-radius: 8px;
    padding: 7px 10px; selection-background-color: %(accent)s;
    selection-color: %(on_accent)s; placeholder-text-color: %(dim)s;
}
QLineEdit:focus { border: 2px solid %(accent)s; padding: 6px 9px; }
QComboBox {
    background: %(card)s; color: %(text)s; border: 1px solid %(edge)s; border-radius: 8px;
    padding: 6px 10px;
}
QComboBox:focus { border: 2px solid %(accent)s; padding: 5px 9px; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox QAbstractItemView {
    background: %(card)s; color: %(text)s; border: 1px solid %(line)s;
    selection-background-color: %(selection)s; selection-color: %(text)s;
}
QScrollArea, QScrollArea > QWidget > QWidget[role="page"] { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical {
    background: %(off)s; border-radius: 3px; min-height: 32px; margin: 3px;
}
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal {
    background: %(off)s; border-radius: 3px; min-width: 32px; margin: 3px;
}
QToolTip { background: %(card)s; color: %(text)s; border: 1px solid %(line)s; padding: 4px; }
"""
