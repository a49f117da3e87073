from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from alsoft_prefs.testing.regions import NAME, Region, regions_of

WIDTH = 270


class Pixels:
    def __init__(self, image: QImage) -> None:
        self.width, self.height = image.width(), image.height()
        data = image.convertToFormat(QImage.Format.Format_RGB32).constBits().cast("I")
        self.rows = [data[y * self.width : (y + 1) * self.width] for y in range(self.height)]

    def within(self, left, top, right, bottom):
        left, top = max(left, 0), max(top, 0)
        right, bottom = min(right, self.width), min(bottom, self.height)
        return [p for row in self.rows[top:bottom] for p in row[left:right]]

def split(c): return (c >> 16 & 255, c >> 8 & 255, c & 255)

def most(colours):
    """Return the most frequent colour, near ones counted together."""
    if not colours: return (0,0,0), 0.0
    counts = Counter(c & 0xF8F8F8 for c in colours)
    best, n = counts.most_common(1)[0]
    exact = Counter(c for c in colours if c & 0xF8F8F8 == best).most_common(1)[0][0]
    return split(exact), n/len(colours)

class Features(NamedTuple):
    ground: tuple
    fill: tuple
    share: float
    ink: tuple
    area: int

def features(px, region):
    l,t,w,h = region.rect
    r,b = l+w, t+h
    inner = px.within(l,t,r,b)
    M=2
    ring = px.within(l-M,t-M,r+M,t) + px.within(l-M,b,r+M,b+M) + px.within(l-M,t,l,b)+px.within(r,t,r+M,b)
    ground,_ = most(ring)
    fill,share = most(inner)
    n = len(inner)
    ink = tuple(sum(split_k) - n*g for split_k,g in zip(zip(*map(split,inner)),ground)) if inner else (0,0,0)
    return Features(ground, fill, share, ink, n)

def small(image):
    size = QSize(WIDTH, round(image.height()*WIDTH/image.width()))
    if image.size()==size: return image
    out = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    out.setText(NAME, image.text(NAME))
    return out

def measured(image):
    image = small(image)
    px = Pixels(image)
    return {k:(r, features(px,r) if r.seen>0.95 else None) for k,r in regions_of(image).items()}
