"""Tell whether two pictures of the window show the same, whatever the fonts.

Usage: python -m alsoft_prefs.testing.compare RECORDED NEW [--report DIR]

Each of both is a picture, or a folder of pictures that have the same names; RECORDED may be of
another scale. Pictures are taken with `alsoft_prefs.testing.pictures`, or a driver's `grab`: they
say which part of the window lies where (`regions`), so each part is compared with itself, wherever
larger letters have moved it to, and parts that are scrolled out of view in either are passed over.

What is held against each other, part by part, in pictures of 270 pixels' width:

- which parts there are, whether they are on, off or disabled, and whether their text has room;
- where it lies from left to right, which mirroring changes, as a share of the window's width;
- its ground (the colour around it) and its fill (its most frequent colour), by 255 steps;
- its ink, which is all that differs from the fill: how much (a ratio), and of which hue (the
  difference of the colour channels' shares).

Measured over all pages, light and dark, in both directions, DejaVu Sans against DejaVu Serif and
DejaVu Sans Condensed, and against faults made on purpose (a switch that is painted in its other
state; a button, card or text that is missing; text that has too little room; another accent, text,
background or card colour; a mirrored layout; an empty page). Those that no part's presence, state
or room tells are told by these figures:

======  =====================  =============  ====================================
figure  worst change of fonts  limit          weakest fault that it alone has told
======  =====================  =============  ====================================
place   0.20                   0.3            0.78 (mirrored)
ground  0                      6              11 (background)
fill    0                      6              11 (background)
ink     1.33                   1.6            2.05 (paler text)
hue     0.02                   0.06           0.14 (a switch)
======  =====================  =============  ====================================
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from alsoft_prefs.testing.regions import NAME, Region, regions_of

WIDTH = 270
"""Pixels across in which pictures are compared."""
PLACE, COLOUR, INK, HUE = 0.3, 6, 1.6, 0.06
"""The limits of the table above."""
RING = 2
"""Pixels around a part that tell its ground."""
WHOLE = 0.95
"""How much of a part must be in view for its pixels to be compared."""
FILLED = 0.4
"""The share of a part's pixels from which on a colour is its fill, not its letters'."""
LITTLE = 400
"""Ink, summed over pixels and channels, too little to tell anything."""

Colour = tuple[int, int, int]


class Difference(NamedTuple):
    """A part that isn't the same: its key, what differs, and where it is in the new picture."""

    key: str
    what: str
    rect: tuple[int, int, int, int] | None


class _Look(NamedTuple):
    ground: Colour
    fill: Colour | None
    ink: tuple[int, int, int]


def pictures_alike(recorded: QImage, new: QImage) -> bool:
    """Return whether two pictures show the same; see `differences`."""
    return not differences(recorded, new)


def differences(recorded: QImage, new: QImage) -> tuple[Difference, ...]:
    """Return what differs between two pictures, whatever their fonts; nothing where they are alike.

    Raises:
        ValueError: a picture doesn't say which part lies where.
    """
    before, after = _small(recorded), _small(new)
    old, now = regions_of(before), regions_of(after)
    missing = [Difference(key, "is missing", None) for key in old if key not in now]
    added = [Difference(key, "is new", now[key].rect) for key in now if key not in old]
    changed = [
        Difference(key, what, now[key].rect)
        for key in old
        if key in now
        for what in _changes(_Part(before, old[key]), _Part(after, now[key]))
    ]
    return (*missing, *added, *changed)


class _Part(NamedTuple):
    picture: QImage
    region: Region

    @property
    def place(self) -> float:
        left, _, width, _ = self.region.rect
        return (left + width / 2) / self.picture.width()


def _changes(old: _Part, new: _Part) -> Iterator[str]:
    if old.region.state != new.region.state:
        yield f"is {new.region.state or 'enabled'}, was {old.region.state or 'enabled'}"
    if new.region.cut and not old.region.cut:
        yield "has too little room for its text"
    if min(old.region.seen, new.region.seen) < WHOLE:
        return
    if abs(old.place - new.place) > PLACE:
        yield f"has moved sideways from {old.place:.0%} to {new.place:.0%} of the width"
    if old.region.leaf and new.region.leaf:
        yield from _look_changes(_look(old), _look(new))


def _look_changes(old: _Look, new: _Look) -> Iterator[str]:
    if _apart(old.ground, new.ground) > COLOUR:
        yield f"lies on {_hex(new.ground)}, was {_hex(old.ground)}"
    if old.fill and new.fill and _apart(old.fill, new.fill) > COLOUR:
        yield f"is filled with {_hex(new.fill)}, was {_hex(old.fill)}"
    before, after = (sum(map(abs, each.ink)) for each in (old, new))
    if max(before, after) < LITTLE:
        return
    ratio = (after + LITTLE / 4) / (before + LITTLE / 4)
    if not 1 / INK < ratio < INK:
        yield f"has {ratio:.2f} times the ink"
    elif min(before, after) > LITTLE:
        shares = zip(old.ink, new.ink, strict=True)
        hue = sum(abs(one / before - other / after) for one, other in shares)
        if hue > HUE:
            yield f"has another hue ({hue:.2f})"


def _look(part: _Part) -> _Look:
    left, top, width, height = part.region.rect
    rect = QRect(left, top, width, height).intersected(part.picture.rect())
    inside = _colours(part.picture, rect)
    around = _colours(part.picture, rect.adjusted(-RING, -RING, RING, RING))
    around.subtract(inside)
    ground, _ = _most(around)
    fill, share = _most(inside)
    base = fill if share > FILLED else ground
    ink = [0, 0, 0]
    for value, number in inside.items():
        for channel, (one, other) in enumerate(zip(_split(value), base, strict=True)):
            ink[channel] += number * (one - other)
    return _Look(ground, fill if share > FILLED else None, (ink[0], ink[1], ink[2]))


def _colours(picture: QImage, rect: QRect) -> Counter[int]:
    """Return how often each colour is within a part of a picture."""
    rect = rect.intersected(picture.rect())
    pixels = memoryview(picture.constBits()).cast("I")
    counts: Counter[int] = Counter()
    for y in range(rect.top(), rect.bottom() + 1):
        start = y * picture.width() + rect.left()
        counts.update(pixels[start : start + rect.width()])
    return counts


def _most(colours: Counter[int]) -> tuple[Colour, float]:
    """Return the most frequent colour, near ones taken together, and its share."""
    near: Counter[int] = Counter()
    for value, number in colours.items():
        near[value & 0xF8F8F8] += max(number, 0)
    if not near.total():
        return (0, 0, 0), 0.0
    (kind, number), *_ = near.most_common(1)
    exact = max((value for value in colours if value & 0xF8F8F8 == kind), key=colours.__getitem__)
    return _split(exact), number / near.total()


def _split(value: int) -> Colour:
    return value >> 16 & 255, value >> 8 & 255, value & 255


def _apart(one: Colour, other: Colour) -> int:
    return max(abs(a - b) for a, b in zip(one, other, strict=True))


def _hex(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)


def _small(picture: QImage) -> QImage:
    size = QSize(WIDTH, round(picture.height() * WIDTH / picture.width()))
    smooth = Qt.TransformationMode.SmoothTransformation
    result = picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    result.convertTo(QImage.Format.Format_RGB32)
    result.setText(NAME, picture.text(NAME))
    return result


def marked(new: QImage, found: Sequence[Difference]) -> QImage:
    """Return a picture with a frame around each part that differs."""
    result = new.convertToFormat(QImage.Format.Format_RGB32)
    scale = result.width() / WIDTH
    painter = QPainter(result)
    painter.setPen(QColor("#e0007a"))
    for _, _, rect in found:
        if rect is not None:
            left, top, width, height = (round(each * scale) for each in rect)
            painter.drawRect(QRect(left, top, width, height).adjusted(-2, -2, 2, 2))
    painter.end()
    return result


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare, and say what differs; 0 where nothing does, 1 where something does or is missing."""
    parser = argparse.ArgumentParser(
        prog="python -m alsoft_prefs.testing.compare",
        description="Compare pictures of the window, whatever the fonts.",
    )
    parser.add_argument("recorded", metavar="RECORDED", type=Path)
    parser.add_argument("new", metavar="NEW", type=Path)
    parser.add_argument("--report", metavar="DIR", type=Path, help="mark what differs in pictures")
    options = parser.parse_args(arguments)
    pairs = [(options.recorded, options.new)]
    if options.recorded.is_dir():
        pairs = [(file, options.new / file.name) for file in sorted(options.recorded.glob("*.png"))]
    bad = sum(not _compared(recorded, new, options.report) for recorded, new in pairs)
    sys.stdout.write(f"{len(pairs) - bad} of {len(pairs)} pictures are alike\n")
    return 1 if bad or not pairs else 0


def _compared(recorded: Path, new: Path, report: Path | None) -> bool:
    before, after = QImage(str(recorded)), QImage(str(new))
    unread = [str(path) for path, image in ((recorded, before), (new, after)) if image.isNull()]
    if unread:
        sys.stdout.write(f"{new.name}: {', '.join(unread)} can't be read\n")
        return False
    found = differences(before, after)
    for key, what, _ in found:
        sys.stdout.write(f"{new.name}: {key} {what}\n")
    if found and report is not None:
        report.mkdir(parents=True, exist_ok=True)
        marked(after, found).save(str(report / new.name))
    return not found


if __name__ == "__main__":
    sys.exit(main())
