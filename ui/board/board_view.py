"""The board as one painted widget: it repaints what differs, and makes frames only while lines move."""

from typing import Final

from PySide6.QtCore import QEasingCurve, QPointF, QRect, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from app import languages
from ui import heard, theme
from ui.board import board_words
from ui.board.around import foot_pieces, message_pieces, paint_message
from ui.board.heading import head_pieces, paint_head
from ui.board.measures import FOOT, Measures, measures_of
from ui.board.pill import pill_of
from ui.board.row_paint import paint_row, pieces_of
from ui.board.states import BoardState, Head, Page, Row, SessionRow
from ui.colours import rgb
from ui.parts.canvas import Canvas, canvas_of
from ui.parts.fitting import Piece

MOVE_MS: Final = 220
RISE: Final = 28
"""A new line comes from so far below, in design pixels."""


class BoardView(QWidget):
    """Renders a `BoardState`, one page at a time."""

    heard_as: Final = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget | None = None, *, inches: float = 55, motion: bool = False) -> None:
        super().__init__(parent)
        heard.know_painted_parts()
        self._inches, self._letters = inches, 2
        self._state = BoardState(Head("", "", ""), ())
        self._page = Page(())
        self._pictures: dict[Row, QPixmap] = {}
        self._before: dict[str, tuple[Row, float]] = {}
        """The lines that were shown before, and how far from the top, while they move."""
        self._language = languages.spoken()
        """What the lines are said in."""
        self._foot: tuple[object, ...] = ()
        """What the foot said, in the language of then."""
        self._progress = 1.0
        self._painted = False
        """Whether anybody has seen the lines at this size."""
        self._measured()
        self._moving = QVariantAnimation(self, duration=MOVE_MS if motion else 0, startValue=0.0, endValue=1.0)
        self._moving.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._moving.valueChanged.connect(self._move)
        self._moving.finished.connect(self._settle)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def measures(self) -> Measures:
        """How large the lines are at this size."""
        return self._measures

    @property
    def page(self) -> Page:
        """What is shown."""
        return self._page

    @property
    def moves(self) -> bool:
        """Whether lines are on their way."""
        return self._moving.state() == QVariantAnimation.State.Running

    def prepare(self, letters: int) -> None:
        """Make room for table labels of so many figures; the page that is rendered next has `measures.rows` lines."""
        if (letters, self.size()) != (self._letters, self._measured_at):
            self._letters = letters
            self._arrange()

    def render(self, state: BoardState, page: Page) -> None:  # type: ignore[override] # as all views of this program
        """Show this page of this state."""
        if (state, page) == (self._state, self._page):
            return
        old, before = self._state, self._page
        self._state, self._page = state, page
        if _statement_of(old) != _statement_of(state):
            self.update()
        if old.head != state.head:
            self.update(self._on_screen(QRectF(0, 0, self._canvas.width, self._measures.head)))
        foot = state.coming, state.rooms, board_words.page(page.number, page.of), state.head.also is None
        if foot != self._foot:
            self._foot = foot
            self.update(self._on_screen(QRectF(0, self._canvas.height - FOOT, self._canvas.width, FOOT)))
        if before.rows != page.rows:
            self._change_rows(before)
        self._language = languages.spoken()
        self._speak()

    def pieces(self) -> list[Piece]:
        """Every text that is shown, in its place on the canvas."""
        at = self._measures
        made = head_pieces(self._state.head, self._canvas, at)
        made += foot_pieces(self._state, self._page, self._canvas, at)
        for number, row in enumerate(self._page.rows):
            place = QPointF(at.margin, self._top_of(number))
            some = [*pieces_of(row, at), *pill_of(row, at).pieces]
            made += [Piece(one.room.translated(place), one.fitted, one.middle) for one in some]
        if self._state.title:
            made += message_pieces(self._state, self._message_place())
        return made

    def _change_rows(self, before: Page) -> None:
        stood = {row.key: (row, self._top_of(number)) for number, row in enumerate(before.rows)}
        if languages.spoken() != self._language:  # it is there at once, not bit by bit
            self._moving.stop()
            self._settle()
            self._move(1.0)
        elif self._moving.duration() and self._painted and _is_seen_to_move(before.rows, self._page.rows):
            self._before = stood
            self._moving.stop()
            self._moving.start()
        else:
            for number, row in enumerate(self._page.rows):
                if stood.get(row.key) != (row, self._top_of(number)):
                    self.update(self._row_on_screen(self._top_of(number)))
            for number in range(len(self._page.rows), len(before.rows)):
                self.update(self._row_on_screen(self._top_of(number)))
        kept = {*self._page.rows, *(row for row, _ in self._before.values())}
        self._pictures = {row: picture for row, picture in self._pictures.items() if row in kept}

    def _move(self, progress: float) -> None:
        self._progress = progress
        height = self._canvas.height - FOOT - self._measures.head
        self.update(self._on_screen(QRectF(0, self._measures.head, self._canvas.width, height)))

    def _settle(self) -> None:
        self._before, self._progress = {}, 1.0

    def _speak(self) -> None:
        page, head = self._page, self._state.head
        self.setAccessibleName(board_words.spoken_page(head.title, head.place, page.number, page.of))
        ends = " ".join(part for part in (head.ends, head.left) if part)
        event = head.event if head.event != head.place else ""
        around = (event, head.clock, ends, head.as_of)
        said = (*around, *(row.spoken for row in page.rows), self._state.title, self._state.text)
        coming = " · ".join(part for part in (self._state.coming, self._state.rooms) if part)
        self.setAccessibleDescription("\n".join(part for part in (*said, coming) if part))

    # Places

    def _measured(self) -> None:
        self._measured_at = self.size()
        self._canvas: Canvas = canvas_of(self.size())
        self._measures: Measures = measures_of(self._canvas, self._inches, self._letters)

    def _top_of(self, number: int) -> float:
        return self._measures.head + number * self._measures.row

    def _message_place(self) -> QRectF:
        at, top = self._measures, self._top_of(len(self._page.rows)) + 24
        inset = 0 if self._canvas.portrait else 40
        return QRectF(at.margin + inset, top, at.width - 2 * inset, self._canvas.height - FOOT - top - 24)

    def _on_screen(self, place: QRectF) -> QRect:
        scale = self._canvas.scale
        corner = QPointF(place.left() * scale, place.top() * scale)
        return QRectF(corner, place.size() * scale).toAlignedRect()

    def _row_on_screen(self, top: float) -> QRect:
        return self._on_screen(QRectF(self._measures.margin, top, self._measures.width, self._measures.row))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        self._moving.stop()
        self._settle()
        self._measured()
        self._pictures.clear()
        self._painted = False
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        self._painted = True
        painter, at = QPainter(self), self._measures
        painter.fillRect(event.rect(), rgb(theme.INK))
        self._paint_rows(painter, event.rect())
        painter.scale(self._canvas.scale, self._canvas.scale)
        if event.rect().top() <= at.head * self._canvas.scale:
            paint_head(painter, self._state.head, self._canvas, at)
        for piece in foot_pieces(self._state, self._page, self._canvas, at):
            piece.draw(painter)
        if self._state.title:
            paint_message(painter, self._state, self._message_place())

    def _paint_rows(self, painter: QPainter, dirty: QRect) -> None:
        """Those that go, below those that stay, below those that move."""
        shown = {row.key for row in self._page.rows}
        for key, (row, top) in self._before.items():
            if key not in shown:
                self._paint_at(painter, row, top, max(1 - 2 * self._progress, 0.0))
        rows = list(enumerate(self._page.rows))
        rows.sort(key=lambda one: self._way_of(one[1], self._top_of(one[0])))
        for number, row in rows:
            top = self._top_of(number)
            if not self._before and not self._row_on_screen(top).intersects(dirty):
                continue
            self._paint_moving(painter, row, top)

    def _way_of(self, row: Row, top: float) -> float:
        return abs(self._before[row.key][1] - top) if row.key in self._before else 0.0

    def _paint_moving(self, painter: QPainter, row: Row, top: float) -> None:
        if not self._before:
            self._paint_at(painter, row, top, 1.0)
        elif row.key in self._before:
            old, start = self._before[row.key]
            here = start + (top - start) * self._progress
            self._paint_at(painter, row, here, 1.0)
            if old != row:
                self._paint_at(painter, old, here, 1 - self._progress)
        else:
            self._paint_at(painter, row, top + RISE * (1 - self._progress), max(2 * self._progress - 1, 0.0))

    def _paint_at(self, painter: QPainter, row: Row, top: float, opacity: float) -> None:
        if opacity > 0:
            painter.setOpacity(opacity)
            painter.drawPixmap(self._row_on_screen(top).topLeft(), self._picture(row))
            painter.setOpacity(1.0)

    def _picture(self, row: Row) -> QPixmap:
        """A line, painted once for as long as it says the same."""
        if row not in self._pictures:
            ratio, size = self.devicePixelRatioF(), self._row_on_screen(0).size()
            picture = QPixmap(size * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(rgb(theme.INK))
            painter = QPainter(picture)
            painter.scale(self._canvas.scale, self._canvas.scale)
            paint_row(painter, row, self._measures)
            painter.end()
            self._pictures[row] = picture
        return self._pictures[row]


def _statement_of(state: BoardState) -> tuple[object, ...]:
    return (state.title, state.text, state.also, state.mark)


def _is_seen_to_move(before: tuple[Row, ...], after: tuple[Row, ...]) -> bool:
    """Whether lines come, go, change their place, or say another place; minutes that pass are no move."""
    return bool(before) and [_place_of(row) for row in before] != [_place_of(row) for row in after]


def _place_of(row: Row) -> tuple[str, ...]:
    if isinstance(row, SessionRow):
        return (row.key, row.time)
    return (row.key, row.time, row.stands, row.table)
