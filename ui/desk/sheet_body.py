"""What a sheet asks: its text and its fields."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.desk.sheet_field import SheetField
from ui.desk.sheet_rows import GAP, Row, height_of, stack
from ui.desk.states import Action, Field, SheetState
from ui.parts.canvas import canvas_in, scale_of
from ui.parts.field import TextField
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Style
from ui.parts.scroll import ScrollColumn

_TEXT = Style(theme.SIZE_DESK_TEXT, theme.SIZE_SMALL, 12, colour=theme.QUIET, leading=1.3, balanced=False)
_SIDE_BY_SIDE = 900
"""Design pixels from which on two short lines to type into share a row."""


class SheetQuestions(QWidget):
    """The text and the fields of a `SheetState`."""

    wanted = Signal(object)
    submitted = Signal()
    """Enter in the last line to type into."""
    typed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = FittedText(_TEXT, self)
        self._sheet = ""
        self._fields: dict[tuple[str, str], SheetField] = {}

    def render(self, state: SheetState) -> None:  # type: ignore[override] # as all views of this program
        """Show this; fields that were there before keep the keyboard and their caret."""
        if state.name != self._sheet:
            self._drop(set())
        self._sheet = state.name
        self._text.tell(state.text)
        self._drop({_key(field) for field in state.fields})
        # In the order of the state, which is that of the screen.
        self._fields = {_key(field): self._fields.get(_key(field)) or self._made(field) for field in state.fields}
        for field in state.fields:
            self._fields[_key(field)].render(field)
        self._arrange()

    def has_lines(self) -> bool:
        """Whether there is anything to type into."""
        return self.first_line() is not None

    def first_line(self) -> TextField | None:
        """The first field to type into."""
        return next(iter(self._typed()), None)

    def has_fields(self) -> bool:
        """Whether anything is to be filled in or chosen."""
        return bool(self._fields)

    def reveal_focus(self, column: ScrollColumn) -> None:
        """Scroll to the field that has the keyboard."""
        for field in self._fields.values():
            if field.text_field and field.text_field.line is self.window().focusWidget():
                top = field.mapTo(self, QPoint()).y() / scale_of(self)
                column.reveal(top, top + field.height() / scale_of(self))

    def height_within(self, width: float) -> float:
        """Design pixels that all of it takes at this width."""
        return height_of(self._rows(width))

    def _typed(self) -> list[TextField]:
        return [field.text_field for field in self._fields.values() if field.text_field]

    def _drop(self, kept: set[tuple[str, str]]) -> None:
        for key in [key for key in self._fields if key not in kept]:
            gone = self._fields.pop(key)
            gone.hide()
            gone.deleteLater()

    def _made(self, field: Field) -> SheetField:
        made, name = SheetField(self, field), field.name
        made.changed.connect(
            lambda value: self.wanted.emit(Action("field", label=name, subject=self._sheet, value=value))
        )
        if made.text_field:
            made.text_field.edited.connect(self.typed)
        made.submitted.connect(lambda: self._enter(made))
        return made

    def _enter(self, field: SheetField) -> None:
        """Enter goes on to the next line; from the last one it means the primary button."""
        lines = self._typed()
        after = lines[lines.index(field.text_field) + 1 :] if field.text_field else []
        if after:
            after[0].setFocus()
        else:
            self.submitted.emit()

    def _rows(self, width: float) -> list[Row]:
        rows: list[Row] = [((self._text,), self._text.fit_within(width).height)] if self._text.text else []
        for parts in self._side_by_side() if width >= _SIDE_BY_SIDE else [(part,) for part in self._fields.values()]:
            each = (width - (len(parts) - 1) * GAP) / len(parts)
            rows.append((parts, max(part.height_within(each) for part in parts)))
        return rows

    def _side_by_side(self) -> list[tuple[SheetField, ...]]:
        """The fields in rows: of bare lines to type into, two and two."""
        rows: list[tuple[SheetField, ...]] = []
        for part in self._fields.values():
            if part.is_bare and rows and len(rows[-1]) == 1 and rows[-1][0].is_bare:
                rows[-1] = (rows[-1][0], part)
            else:
                rows.append((part,))
        return rows

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        self._text.setVisible(bool(self._text.text))
        stack(self, self._rows(canvas_in(self).width))


def _key(field: Field) -> tuple[str, str]:
    return field.name, field.kind
