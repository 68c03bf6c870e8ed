"""The parts of the outcome screen, made once and told new texts at each scan."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui import theme, words
from ui.kiosk import outcome_words, slip_words
from ui.kiosk.header_view import HeaderView
from ui.kiosk.slip_line import SlipLine
from ui.kiosk.slip_state import SlipState
from ui.kiosk.states import Large, OutcomeState
from ui.parts.button import Button
from ui.parts.canvas import Canvas
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Span, Style
from ui.parts.hall_plan import HallPlan
from ui.parts.marks import Mark
from ui.parts.news_card import NewsCard
from ui.parts.rows import Row, Rows, RowSize

FIGURE = Style(theme.SIZE_TABLE, theme.SIZE_SMALL, 3, theme.BOLD, theme.YOU, leading=1.21, whole=True)
_GREETING = Style(theme.SIZE_GREETING, 34, 3, theme.BOLD)
_WHO = Style(theme.SIZE_PARTNER, theme.SIZE_SMALL, 4, theme.SEMIBOLD)
_TITLE = Style(84, 44, 3, theme.BOLD, leading=1.1)
_TEXT = Style(34, 28, 4, colour=theme.QUIET, leading=1.36)
_STANDING = Style(34, theme.SIZE_SMALL, 4, colour=theme.QUIET)
_WHEN = Style(36, 28, 2, colour=theme.QUIET, tabular=True)
_WAY = Style(34, 28, 2, theme.MEDIUM, across=Qt.AlignmentFlag.AlignHCenter)
_LONG_ROW = 34
"""Characters beyond which a row may need a second line."""
_CLOCK = 5
"""Characters of a time in figures."""


def row_size(canvas: Canvas, rows: tuple[Row, ...]) -> RowSize:
    """Measures of the rows of the day; higher where a text needs two lines, wider where words stand for a time."""
    wide = 60 if any(len(row.time) > _CLOCK for row in rows) else 0
    if canvas.portrait:
        return RowSize(theme.ROW_HEIGHT_PORTRAIT, 31, 126 + wide)
    long = any(len(row.what) + len(row.note) > _LONG_ROW for row in rows)
    return RowSize(theme.ROW_HEIGHT_PORTRAIT if long else theme.ROW_HEIGHT, 28, 112 + wide)


class OutcomeParts:
    """What stands on the outcome screen; where, is the matter of `ui.kiosk.outcome_layout`.

    They are made in the order in which they are read: a screen reader goes through them in it.
    """

    def __init__(self, screen: QWidget, *, motion: bool) -> None:
        self.header = HeaderView(screen)
        self.mark = Mark("check", theme.GOOD, screen)
        self.greeting = FittedText(_GREETING, screen)
        self.standing = FittedText(_STANDING, screen)
        self.news = NewsCard(screen)
        self.when = FittedText(_WHEN, screen)
        self.who = FittedText(_WHO, screen)
        self.caption = FittedText(Style(56, 36, 1, theme.BOLD, theme.YOU), screen)
        self.figure = FittedText(FIGURE, screen)
        self.title = FittedText(_TITLE, screen)
        self.room = FittedText(Style(44, theme.SIZE_SMALL, 2, theme.MEDIUM), screen)
        self.text = FittedText(_TEXT, screen)
        self.plan = HallPlan(screen)
        self.way = FittedText(_WAY, screen, middle=True)
        self.rows = Rows(screen)
        self.slip = SlipLine(screen, motion=motion)
        self.print = Button(screen)
        self.day = Button(screen)
        self.more = Button(screen)
        self.done = Button(screen, ring=True)

    def tell(self, state: OutcomeState, canvas: Canvas) -> None:
        """Give every part its text, in the sizes of this canvas."""
        tall = canvas.portrait and canvas.zoom == 1
        greeting = replace(_GREETING, size=theme.SIZE_GREETING_PORTRAIT, lines=5) if tall else _GREETING
        who = replace(_WHO, size=theme.SIZE_PARTNER_PORTRAIT) if tall else _WHO
        self.header.render(state.header)
        self.mark.setAccessibleName(words.mark_checked_in())
        self.greeting.tell(state.greeting, style=greeting)
        self.standing.tell(state.standing)
        self.news.tell(words.mark_changed(), state.news, 3, outcome_words.more_changes)
        self._tell_large(state.large)
        self._tell_statement(state, larger=canvas.zoom > 1)
        self.who.tell(state.large.who, style=who)
        self.rows.tell(state.rows, words.more_rows, row_size(canvas, state.rows))
        beside = replace(_WAY, across=Qt.AlignmentFlag.AlignLeft, lines=3)
        self.way.tell(state.way, style=_WAY if canvas.zoom == 1 else beside)
        self.plan.render(state.plan)
        self._tell_slip(state.slip)

    def _tell_slip(self, slip: SlipState | None) -> None:
        self.slip.tell(slip)
        if slip:
            self.print.keep_room_for(slip_words.buttons())
            self.print.name(slip.button)
            self.print.stress(slip.primary)

    def _tell_large(self, large: Large) -> None:
        spans = [
            Span(large.time, theme.TEXT, theme.BOLD),
            Span(f"{large.note} ·" if large.note and large.when else large.note, theme.WAITING),
            Span(large.when),
        ]
        told = [span for span in spans if span.text]
        self.when.tell(*(Span(s.text if s is told[-1] else f"{s.text} ", s.colour, s.weight) for s in told))
        self.figure.tell(large.figure)
        self.caption.tell(words.table_caption() if large.figure else "")
        self.room.tell(large.room)

    def _tell_statement(self, state: OutcomeState, *, larger: bool) -> None:
        """Larger where it stands alone, smaller above a long list and where all else is larger."""
        alone, long = state.plan is None and not larger, larger or len(state.rows) > 4
        self.title.tell(state.large.title, style=replace(_TITLE, size=104 if alone else 60 if long else 84))
        self.text.tell(state.large.text, style=replace(_TEXT, size=44) if alone else _TEXT)

    def come_last(self) -> None:
        """Below all other parts of the screen are the slip and the buttons: a screen reader reads them last."""
        for part in (self.slip.sign, self.slip.text, self.print, self.day, self.more, self.done):
            part.raise_()

    def greeting_parts(self) -> tuple[QWidget, ...]:
        """Who is greeted."""
        return (self.mark, self.greeting, self.standing)

    def content(self) -> tuple[QWidget, ...]:
        """What gives way to the whole day."""
        texts = (self.when, self.who, self.figure, self.caption, self.room, self.title, self.text, self.way)
        return (*texts, self.news, self.rows, self.plan)
