"""The look that is shown: colours and type, following the system as it changes.

Widgets name a role (`theme.set_role(label, "meta")`) or read a colour while they paint
(`theme.current().colour("accent")`); none of them holds a colour of its own. A change of the
system's scheme, contrast or font reaches every widget through the application's style sheet.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from alsoft_prefs.gui.theme.colours import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Roles
from alsoft_prefs.gui.theme.style_sheet import TYPE, style_sheet


class Scheme(StrEnum):
    """Which set of colours; `system` follows the platform as it changes."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"


_ROLES = {
    Scheme.LIGHT: LIGHT,
    Scheme.DARK: DARK,
    Scheme.CONTRAST_LIGHT: CONTRAST_LIGHT,
    Scheme.CONTRAST_DARK: CONTRAST_DARK,
}


class Theme(QObject):
    """The application's look. `changed` follows every change of colours or text size."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.roles = LIGHT
        self._application = application
        self._scheme = Scheme.SYSTEM
        self._shown: tuple[Roles, str] | None = None
        self._hints = application.styleHints()  # both must outlive their signals' connections
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self.refresh)
        self._accessibility.contrastPreferenceChanged.connect(self.refresh)

    def use(self, scheme: Scheme) -> None:
        """Show a certain set of colours from now on, or the system's again."""
        self._scheme = scheme
        self.refresh()

    def refresh(self) -> None:
        """Show what the system asks for now; does nothing where that is what is shown."""
        roles = _ROLES[self._resolved()]
        font = self._application.font()
        if self._shown == (roles, font.toString()):
            return
        self._shown = (roles, font.toString())
        self.roles = roles
        self._application.setPalette(_palette(roles))
        self._application.setStyleSheet(style_sheet(roles._asdict(), font))
        self.changed.emit()

    def colour(self, role: str) -> QColor:
        """Return the colour of a role, such as `accent`."""
        return QColor(getattr(self.roles, role))

    def font(self, role: str) -> QFont:
        """Return the font of a role of `style_sheet.TYPE`, for what a widget paints itself."""
        factor, weight = TYPE[role]
        result = scaled(self._application.font(), factor)
        result.setWeight(QFont.Weight(weight))
        if role == "mono":
            result.setFamily("monospace")
        return result

    def _resolved(self) -> Scheme:
        if self._scheme is not Scheme.SYSTEM:
            return self._scheme
        dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        if self._accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast:
            return Scheme.CONTRAST_DARK if dark else Scheme.CONTRAST_LIGHT
        return Scheme.DARK if dark else Scheme.LIGHT


class _Installed:
    theme: Theme | None = None


def install(application: QApplication) -> Theme:
    """Return the application's theme, and show it; there is one for each application."""
    known = _Installed.theme
    if known is None or known.parent() is not application:
        known = _Installed.theme = Theme(application)
    known.refresh()
    return known


def current() -> Theme:
    """Return the theme of the running application.

    Raises:
        RuntimeError: there is none; `install` comes first.
    """
    if _Installed.theme is None:
        raise RuntimeError("theme.install() comes before the first widget")
    return _Installed.theme


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget a role of `style_sheet`; may be called again when the role changes."""
    if widget.property("role") == role:
        return
    known = widget.property("role") is not None
    widget.setProperty("role", role)
    if known:
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)


def scaled(font: QFont, factor: float) -> QFont:
    """Return a font, larger or smaller by a factor, whichever unit its size is in."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * factor)
    else:
        result.setPixelSize(round(font.pixelSize() * factor))
    return result


def _palette(roles: Roles) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for names, value in (
        ((role.Window,), roles.background),
        ((role.Base, role.Button, role.ToolTipBase), roles.card),
        ((role.AlternateBase,), roles.background),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), roles.text),
        ((role.PlaceholderText,), roles.dim),
        ((role.Highlight, role.Accent, role.Link, role.LinkVisited), roles.accent),
        ((role.HighlightedText,), roles.on_accent),
    ):
        for name in names:
            palette.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(roles.dim))
    return palette
