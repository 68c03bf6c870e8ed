"""Text that fits: it shrinks to a floor, then wraps, then elides; it is never cut off."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from ui import fonts, theme
from ui.colours import painted_in, rgb

_BREAK = "\u2028"
_SOFT_HYPHEN = "\u00ad"  # takes another line at the end of one that is full
_HYPHEN = re.compile(r"((?<=[^\W\d_])-|-(?=[^\W\d_]))")
"""Beside a letter: as wide as a figure, as it is among tabular ones, it would hold the word apart."""
_SINGLE_LINE_SHARE = 0.8
"""A text shrinks on one line to this share of its size at most; a longer one wraps at full size."""
_SMALLEST = 6
"""Of a text that is never elided, however long."""


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text in one colour and weight; where they are none, the style's hold."""

    text: str
    colour: str | None = None
    weight: int | None = None


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set; sizes in design pixels."""

    size: int
    floor: int = theme.SIZE_SMALL
    lines: int = 1
    weight: int = theme.REGULAR
    colour: str = theme.TEXT
    leading: float = 1.24
    tabular: bool = False
    whole: bool = False
    """Never elide: shrink below the floor instead."""
    balanced: bool = True
    """Break into lines of like lengths, so that no word stands alone."""
    across: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class Fitted:
    """A laid-out text."""

    layout: QTextLayout
    size: int
    lines: int
    width: float
    """Of the widest line."""
    height: float
    elided: bool
    """Whether its end is left out, or a word is broken."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A text in its place on a part, in design pixels; in the middle of its height or at its top."""

    room: QRectF
    fitted: Fitted
    middle: bool = False

    def draw(self, painter: QPainter) -> None:
        """Paint it; the painter is scaled to design pixels."""
        top = self.room.top() + ((self.room.height() - self.fitted.height) / 2 if self.middle else 0)
        self.fitted.layout.draw(painter, QPointF(self.room.left(), top))


def text_of(spans: tuple[Span, ...]) -> str:
    """The words alone."""
    return "".join(s.text for s in spans)


def fit(spans: tuple[Span, ...], style: Style, width: float, height: float = 1e6) -> Fitted:
    """The largest setting of the spans within `width` × `height` design pixels."""
    return _fitted(spans, style, width, height, painted_in())


@lru_cache(maxsize=2560)
def _fitted(spans: tuple[Span, ...], style: Style, width: float, height: float, _: str) -> Fitted:
    """Remembered, since the same texts stand in many rows and states; by the look, since letters have its colours."""
    fonts.ready_for(text_of(spans))
    single = _laid(spans, style, style.size, 1e6)
    if single.lines == 1 and style.size * style.leading <= height + 1:
        size = min(style.size, int(style.size * width / max(single.width, 1)))
        if size >= max(style.floor, style.size * (_SINGLE_LINE_SHARE if style.lines > 1 else 0)):
            fitted = _laid(spans, style, size, width)
            if fitted.lines == 1:  # Tab stops do not shrink with the letters.
                return fitted
    largest = _largest_wrapped(spans, style, width, height)
    if largest:
        return _balanced(spans, style, largest, width) if style.balanced and largest.lines > 1 else largest
    return _elided(spans, style, width, height)


@lru_cache(maxsize=4096)
def natural_width(spans: tuple[Span, ...], style: Style) -> float:
    """The width on one line at full size."""
    fonts.ready_for(text_of(spans))
    return _laid(spans, style, style.size, 1e6).width


def _largest_wrapped(spans: tuple[Span, ...], style: Style, width: float, height: float) -> Fitted | None:
    low, high, best = _SMALLEST if style.whole else style.floor, style.size, None
    while low <= high:
        middle = (low + high + 1) // 2
        trial = _laid(spans, style, middle, width)
        if trial.lines <= style.lines and trial.height <= height + 1 and trial.width <= width + 1:
            best, low = trial, middle + 1
        else:
            high = middle - 1
    return best


def _balanced(spans: tuple[Span, ...], style: Style, fitted: Fitted, width: float) -> Fitted:
    """The same size and number of lines in the least width, which is then given back to the alignment."""
    low, high, best = width / 2, fitted.width, fitted
    while high - low > 8:
        middle = (low + high) / 2
        trial = _laid(spans, style, fitted.size, middle)
        if trial.lines == fitted.lines and trial.width <= middle + 1:
            best, high = trial, middle
        else:
            low = middle
    _shift_lines(best, style, width)
    return best


def _shift_lines(fitted: Fitted, style: Style, width: float) -> None:
    """Align lines that were laid within a smaller width."""
    share = {Qt.AlignmentFlag.AlignHCenter: 0.5, Qt.AlignmentFlag.AlignRight: 1.0}.get(style.across, 0.0)
    for number in range(fitted.lines):
        line = fitted.layout.lineAt(number)
        line.setPosition(line.position() + QPointF((width - line.width()) * share, 0))


def _elided(spans: tuple[Span, ...], style: Style, width: float, height: float) -> Fitted:
    if style.whole:
        return _laid(spans, style, _SMALLEST, width, anywhere=True)
    size = style.floor
    rough = _laid(spans, style, size, width, anywhere=True)
    lines = max(1, min(style.lines, rough.lines, int((height + 1) // (size * style.leading))))
    start = rough.layout.lineAt(lines - 1).textStart()
    tail = rough.layout.text()[start:].replace(_BREAK, " ").replace(_SOFT_HYPHEN, "")
    metrics = QFontMetricsF(fonts.font(size, _heaviest(spans, style), tabular=style.tabular))
    shown = metrics.elidedText(tail, Qt.TextElideMode.ElideRight, width - 2)
    fitted = _laid(_clipped(spans, start, shown), style, size, width, anywhere=True)
    return replace(fitted, elided=True)


def _heaviest(spans: tuple[Span, ...], style: Style) -> int:
    return max(s.weight or style.weight for s in spans)


def _clipped(spans: tuple[Span, ...], start: int, ending: str) -> tuple[Span, ...]:
    """The spans up to `start` (in UTF-16 units, as Qt counts), then `ending` in the manner of the last one."""
    kept: list[Span] = []
    left = start
    for span in spans:
        units = span.text.encode("utf-16-le")[: left * 2]
        kept.append(replace(span, text=units.decode("utf-16-le", "ignore")))
        left -= len(units) // 2
    return (*kept, replace(spans[-1], text=ending))


def _laid(spans: tuple[Span, ...], style: Style, size: int, width: float, *, anywhere: bool = False) -> Fitted:
    font = fonts.font(size, style.weight)  # not tabular: the formats would inherit it
    layout = QTextLayout(text_of(spans).replace("\n", _BREAK), font)
    wrap = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if anywhere else QTextOption.WrapMode.WordWrap
    option = QTextOption(style.across | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(wrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.setFormats(_formats(spans, style, size))
    advance = size * style.leading
    metrics = QFontMetricsF(font)
    natural = metrics.ascent() + metrics.descent()
    inset = max(advance - natural, 0) / 2
    widest, count = 0.0, 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, count * advance + inset + metrics.ascent() - line.ascent()))
        widest = max(widest, line.naturalTextWidth())
        count += 1
    layout.endLayout()
    return Fitted(layout, size, count, widest, (count - 1) * advance + max(advance, natural), elided=False)


def _formats(spans: tuple[Span, ...], style: Style, size: int) -> list[QTextLayout.FormatRange]:
    ranges, start = [], 0
    for span in spans:
        for text in _HYPHEN.split(span.text) if style.tabular else (span.text,):
            one = QTextLayout.FormatRange()
            one.start = start
            one.length = len(text.encode("utf-16-le")) // 2
            form = QTextCharFormat()
            form.setFont(fonts.font(size, span.weight or style.weight, tabular=style.tabular and text != "-"))
            form.setForeground(rgb(span.colour or style.colour))
            one.format = form
            ranges.append(one)
            start += one.length
    return ranges
