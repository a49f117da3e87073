"""Pictures of every page: light, dark and in high contrast, in both directions, wide and narrow.

Usage: python -m alsoft_prefs.testing.pictures --output DIR [--only PICTURE]... [--full-height]

They are of the real program on throwaway profiles with a backend of their own, by a clock that
stands, so that the same program makes the same pictures. Their names are
`page-scheme-direction-size.png`, such as `choices-dark-rtl-narrow.png`.
"""

from __future__ import annotations

import argparse
import itertools
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication, QScrollArea

from alsoft_prefs.gui import theme
from alsoft_prefs.testing.alone import driven_window
from alsoft_prefs.testing.drivers import WindowDriver
from alsoft_prefs.testing.picture_states import ALL, Picture, State, states
from alsoft_prefs.testing.regions import NAME as REGIONS
from alsoft_prefs.testing.regions import picture

POINTS = 11
"""The text's size, as common desktops have it; without a desktop Qt takes 9."""
SCHEMES = ("light", "dark", "contrast-light", "contrast-dark")
DIRECTIONS = {"ltr": Qt.LayoutDirection.LeftToRight, "rtl": Qt.LayoutDirection.RightToLeft}
SIZES = {"wide": QSize(1080, 720), "narrow": QSize(720, 480)}
DOCUMENTED = {
    "overview-light-ltr-wide": "overview",
    "overview-dark-ltr-wide": "overview-dark",
    "choices-light-ltr-wide": "choices",
    "data-light-ltr-wide": "data",
    "policy-light-ltr-wide": "policy",
}
"""The pictures that the documentation shows, and their names there."""
BASELINE = QSize(270, 180)
"""How large a picture is kept to compare with."""


class View(NamedTuple):
    """How a page is looked at: scheme, direction, size."""

    scheme: str
    direction: str
    size: str

    @property
    def kept(self) -> bool:
        """Whether pictures of it are kept to compare with."""
        return self.size == "wide" and (self.scheme, self.direction) in (
            ("light", "ltr"), ("light", "rtl"), ("dark", "ltr"),
        )  # fmt: skip


class Taken(NamedTuple):
    """A picture that was taken, of what, and how."""

    name: str
    view: View
    image: QImage

    @property
    def file(self) -> str:
        """The picture's name, without `.png`."""
        return "-".join((self.name, *self.view))


VIEWS = tuple(View(*each) for each in itertools.product(SCHEMES, DIRECTIONS, SIZES))
KEPT = tuple(view for view in VIEWS if view.kept)


def take(
    wanted: Callable[[str], bool] = lambda _name: True,
    views: Sequence[View] = VIEWS,
    *,
    full_height: bool = False,
    family: str = "",
) -> Iterator[Taken]:
    """Take pictures, and give each as it is taken.

    Arguments:
        wanted: whether a page's picture is wanted, by its name.
        views: how the pages are looked at, those of one scheme together.
        full_height: show all that a page holds; the window becomes as high as that needs.
        family: another font than the system's.
    """
    _be_as_anywhere()
    with tempfile.TemporaryDirectory(prefix="alsoft-prefs-pictures-") as folder:
        application = _application(family)
        with states(Path(folder), wanted) as each:
            for state in each:
                if not state.pictures:
                    continue
                with driven_window(state.profile, program=state.program) as window:
                    yield from _of_state(application, window, state, views, full_height)


def _of_state(
    application: QApplication,
    window: WindowDriver,
    state: State,
    views: Sequence[View],
    full_height: bool,
) -> Iterator[Taken]:
    """Take a state's pictures with one window; a page's first picture is the slowest."""
    pages = itertools.groupby(state.pictures, lambda picture: picture.page == "")
    for _, some in pages:
        pictures = tuple(some)
        for view in views:
            theme.current().use(theme.Scheme(view.scheme))
            application.setLayoutDirection(DIRECTIONS[view.direction])
            for one in pictures:
                window.window.resize(SIZES[view.size])
                _show(window, one)
                if full_height:
                    _unfold(window)
                yield Taken(one.name, view, picture(window.window))
    application.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def _show(window: WindowDriver, picture: Picture) -> None:
    picture.show(window)
    if picture.page:
        window.do(lambda: window.window.open(picture.page))
        _area(window).verticalScrollBar().setValue(0)
    focused = window.window.focusWidget()
    if focused is not None:
        focused.clearFocus()  # who has it depends on what was pictured before
    window.settle()


def _area(window: WindowDriver) -> QScrollArea:
    page = window.window.page(window.page)
    assert page is not None
    return page.frame


def _unfold(window: WindowDriver) -> None:
    for _ in range(3):  # what is wider or higher may be laid out in another way
        hidden = _area(window).verticalScrollBar().maximum()
        window.window.resize(window.window.width(), window.window.height() + hidden)
        window.settle()


def _application(family: str) -> QApplication:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(["alsoft-prefs"])
    assert isinstance(application, QApplication)
    font = QFont(application.font())
    font.setPointSize(POINTS)
    if family:
        font.setFamily(family)
    application.setFont(font)
    application.setCursorFlashTime(0)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    return application


def _be_as_anywhere() -> None:
    """Leave out what differs between computers: the time zone, and signals and settings of ours."""
    for name in ("DO_NOT_TRACK", "ALSOFT_PREFS_BACKEND_URL", "ALSOFT_PREFS_PROFILE"):
        os.environ.pop(name, None)
    os.environ["TZ"] = "UTC"
    if hasattr(time, "tzset"):
        time.tzset()


def save(image: QImage, path: Path, *, small: bool = False) -> None:
    """Write a picture.

    Arguments:
        image: the picture.
        path: the file; its folder is made where it is missing.
        small: take time to make a small file, of 256 colours.

    Raises:
        OSError: it can't be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if small:
        regions, image = image.text(REGIONS), _with_few_colours(image)
        image.setText(REGIONS, regions)
    if not image.save(str(path), "PNG", 0 if small or image.width() <= BASELINE.width() else 85):  # type: ignore[call-overload]
        raise OSError(f"{path} can't be written")


def _with_few_colours(image: QImage) -> QImage:
    """Return a picture in 256 of its colours; Qt by itself takes a fixed table."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    kinds: dict[int, int] = {}  # the most frequent one of those that are nearly the same
    for colour, _ in Counter(memoryview(image.constBits()).cast("I")).most_common():
        kinds.setdefault(colour & 0xF8F8F8, colour)
    plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    table = list(kinds.values())[:256]
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, plain)


def reduced(image: QImage) -> QImage:
    """Return a picture as it is kept to compare with."""
    smooth = Qt.TransformationMode.SmoothTransformation
    result = image.scaled(BASELINE, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    result.setText(REGIONS, image.text(REGIONS))
    return result


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures that the options ask for; 0 where there are some."""
    options = _parser().parse_args(arguments)
    began, number = time.monotonic(), 0
    only = frozenset(options.only)
    for taken in take(
        lambda name: not only or name in only,
        KEPT if options.kept else VIEWS,
        full_height=options.full_height,
        family=options.font,
    ):
        save(taken.image, options.output / f"{taken.file}.png")
        number += 1
        if options.docs and taken.file in DOCUMENTED:
            save(taken.image, options.docs / f"{DOCUMENTED[taken.file]}.png", small=True)
        if options.baseline and taken.view.kept:
            save(reduced(taken.image), options.baseline / f"{taken.file}.png")
    sys.stdout.write(f"{number} pictures in {options.output}, {time.monotonic() - began:.0f} s\n")
    return 0 if number else 1


def _parser() -> argparse.ArgumentParser:
    names = [picture.name for picture in ALL]
    parser = argparse.ArgumentParser(
        prog="python -m alsoft_prefs.testing.pictures", description=__doc__.partition("\n")[0]
    )
    parser.add_argument("--output", metavar="DIR", type=Path, required=True)
    parser.add_argument(
        "--only", metavar="PICTURE", action="append", default=[], choices=names,
        help=f"one of {', '.join(names)}; may be repeated",
    )  # fmt: skip
    parser.add_argument("--kept", action="store_true", help="those alone that are kept to compare")
    parser.add_argument("--full-height", action="store_true", help="show all that a page holds")
    parser.add_argument("--font", metavar="FAMILY", default="", help="instead of the system's")
    parser.add_argument("--docs", metavar="DIR", type=Path, help="for the documentation's pictures")
    parser.add_argument(
        "--baseline", metavar="DIR", type=Path, help="for small pictures to compare with"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
