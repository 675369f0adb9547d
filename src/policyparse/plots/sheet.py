"""A sheet of paper measured in inches from its top left corner, and a font that has Chinese; all of matplotlib.

Everything that is written is measured first, so that nothing is laid over anything else. The font comes with
``policyparse[plots]``: what a reader has installed does not matter.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any

from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.ft2font import FT2Font
from matplotlib.ticker import MaxNLocator
from pylopdf_fonts_zh_cn import sans_path

INK, FAINT, RULE, PAPER = "#1a1a1a", "#595959", "#c8c8c8", "#ffffff"
BLUE, GREEN, ORANGE, PURPLE = "#0072b2", "#00805d", "#b85000", "#9b3f78"
"""Of Okabe and Ito's palette, dark enough to read on white; whatever they tell, a shape tells too."""

MARGIN = 0.15
SIZE = 9.0
TITLE = 12.0
DPI = 150
MISSING = "〓"
"""What stands for a character that the font lacks, as in print."""

_LEADING = 1.5
_HAIR = 0.01
_BASELINE = 0.76
_OPENING = "（《〈「『【“‘([{"
_CLOSING = "，。；：、！？）》〉」』】”’%％,.;:!?)]}"


class Picture(Figure):
    """A figure that a notebook shows although pyplot does not know it."""

    def _repr_png_(self) -> bytes:
        buffer = BytesIO()
        self.savefig(buffer, format="png")
        return buffer.getvalue()


@dataclass(frozen=True)
class Sheet:
    """A figure with one set of axes over the whole of it: x to the right, y down, both in inches."""

    figure: Figure
    axes: Any
    width: float

    def finish(self, height: float) -> Figure:
        """The figure, cut to the height that what was drawn has taken."""
        self.figure.set_size_inches(self.width, height + MARGIN)
        self.axes.set_ylim(height + MARGIN, 0)
        return self.figure

    def text(
        self, x: float, y: float, words: str, *, size: float = SIZE, color: str = INK, align: str = "left"
    ) -> None:
        """One line of text whose line box begins at ``y``."""
        self.axes.text(x, y + _BASELINE * line_height(size), shown(words), ha=align, va="baseline", color=color,
                       fontproperties=font_of(size), parse_math=False)  # fmt: skip

    def lines(
        self, x: float, y: float, words: Sequence[str], *, size: float = SIZE, color: str = INK, align: str = "left"
    ) -> float:
        """Lines of text, one below the other; where the next would begin."""
        for number, line in enumerate(words):
            self.text(x, y + number * line_height(size), line, size=size, color=color, align=align)
        return y + len(words) * line_height(size)

    def upright(self, x: float, y: float, words: str, *, size: float = SIZE) -> None:
        """A line of text that reads upwards and ends above ``y``, its line box centred on ``x``."""
        self.axes.text(x, y, shown(words), ha="center", va="bottom", rotation=90, fontproperties=font_of(size),
                       color=INK, parse_math=False)  # fmt: skip

    def rule(self, x: float, y: float, to_x: float, to_y: float, *, color: str = RULE, width: float = 0.8) -> None:
        """A straight line."""
        self.axes.plot([x, to_x], [y, to_y], color=color, linewidth=width, solid_capstyle="butt", zorder=1)

    def mark(
        self, x: float, y: float, shape: str, *, color: str = BLUE, size: float = 6.0, filled: bool = True
    ) -> None:
        """A marker: ``o``, ``^``, ``v``, ``D``, ``s``; ``size`` in points."""
        self.axes.plot([x], [y], marker=shape, markersize=size, color=color, linestyle="none",
                       markerfacecolor=color if filled else PAPER, zorder=3)  # fmt: skip

    def box(self, x: float, y: float, width: float, height: float, *, color: str) -> None:
        """A filled rectangle."""
        self.axes.fill([x, x + width, x + width, x], [y, y, y + height, y + height], color=color, linewidth=0, zorder=2)


def sheet(width: float) -> Sheet:
    """An empty white sheet; ``finish`` gives it its height."""
    figure = Picture(figsize=(width, width), dpi=DPI, facecolor=PAPER)
    axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
    axes.set_xlim(0, width)
    axes.set_ylim(width, 0)
    axes.set_axis_off()
    return Sheet(figure, axes, width)


def line_height(size: float = SIZE) -> float:
    """The height of a line of text, in inches."""
    return size * _LEADING / 72


def text_width(words: str, size: float = SIZE) -> float:
    """How wide a line of text is, in inches."""
    return sum(map(_advance, shown(words))) * size / 72


def shown(words: str) -> str:
    """Text that the font can write: line ends and tabs are blanks, what it lacks is 〓."""
    known = _characters()
    return "".join(one if ord(one) in known else MISSING for one in " ".join(words.split()))


def wrapped(words: str, width: float, size: float = SIZE, most: int | None = None) -> list[str]:
    """Text in lines no wider than ``width`` inches: Chinese between characters, English between words.

    With ``most``, what does not fit into that many lines ends with an ellipsis.
    """
    lines = [""]
    for piece in _pieces(shown(words), width, size):
        if text_width(lines[-1] + piece, size) <= width + _HAIR or not lines[-1] or piece in _CLOSING:
            lines[-1] += piece
        else:
            kept = lines[-1].rstrip().rstrip(_OPENING)
            carried = lines[-1].rstrip()[len(kept) :] if kept else ""
            lines[-1] = kept or lines[-1]
            lines.append(carried + piece.lstrip())
    if most is not None and len(lines) > most:
        last = lines[most - 1]
        while last and text_width(last + "…", size) > width:
            last = last[:-1]
        lines = [*lines[: most - 1], last + "…"]
    return lines


def font_of(size: float) -> Any:
    """The font in a size, as matplotlib takes it."""
    return FontProperties(fname=str(sans_path()), size=size)


def ticks(low: float, high: float, most: int) -> list[float]:
    """Round numbers for an axis that holds both ends; around one number, from nought."""
    if low == high:
        low, high = min(low, 0.0), max(high, 0.0) or 1.0
    return [float(value) for value in MaxNLocator(nbins=max(most, 1), steps=[1, 2, 2.5, 5, 10]).tick_values(low, high)]


def _pieces(words: str, width: float, size: float) -> Iterator[str]:
    """Where a line may break: single Chinese characters, English words with their blanks."""
    word = ""
    for one in words:
        if one.isascii() and one != " ":
            word += one
            if text_width(word, size) > width + _HAIR:
                yield word[:-1]
                word = one
            continue
        if word:
            yield word
            word = ""
        yield one
    if word:
        yield word


@cache
def _font() -> Any:
    font = FT2Font(str(sans_path()))  # one of our own: matplotlib changes the size of those it shares
    font.set_size(100, 72)
    return font


@cache
def _characters() -> frozenset[int]:
    return frozenset(_font().get_charmap())


@cache
def _advance(character: str) -> float:
    """The width of a character in ems."""
    advance = _font().load_char(ord(character)).linearHoriAdvance / 65536 / 100
    return float(advance) if math.isfinite(advance) else 1.0
