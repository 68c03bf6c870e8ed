"""One field of a sheet: a line to type into, chips, or both."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.desk.states import Field
from ui.parts.canvas import canvas_in
from ui.parts.choices import Choices
from ui.parts.field import TextField

SEPARATOR = ";"
_GAP = 12


class SheetField(QWidget):
    """Renders a `Field`; says which value is wanted for it."""

    changed = Signal(str)
    submitted = Signal()
    """Enter in its line."""

    def __init__(self, parent: QWidget, field: Field) -> None:
        """A part serves one kind of field; `render` then takes its further states."""
        super().__init__(parent)
        self._field = field
        self.text_field: TextField | None = None
        if field.kind in ("text", "pin"):
            self.text_field = TextField(self)
            self.text_field.edited.connect(self.changed)
            self.text_field.submitted.connect(self.submitted)
        if field.kind == "pin" and self.text_field:
            self.text_field.keep_secret()
        if field.capital and self.text_field:
            self.text_field.line.setInputMethodHints(Qt.InputMethodHint.ImhPreferUppercase)
        self._choices = Choices(self, "chip" if self.text_field else "choice")
        self._choices.touched.connect(self._choose)

    def render(self, field: Field) -> None:  # type: ignore[override] # as all views of this program
        """Show this state of the field."""
        self._field = field
        if self.text_field:
            self.text_field.tell(field.value, label=field.label, hint=field.hint, problem=field.problem)
        alone = self.text_field is None
        chosen = field.value.split(SEPARATOR) if field.kind == "several" else [field.value]
        self._choices.tell(
            tuple((choice.value, choice.label) for choice in field.choices),
            frozenset(chosen),
            label=_with_hint(field) if alone else "",
            problem=field.problem if alone else "",
        )
        self._arrange()

    @property
    def is_bare(self) -> bool:
        """Whether it is a line to type into and nothing else."""
        return self.text_field is not None and not self._field.choices

    def height_within(self, width: float) -> float:
        """Design pixels that all of it takes at this width."""
        line = self.text_field.height_within(width) if self.text_field else 0.0
        between = _GAP if line and self._field.choices else 0
        return line + between + self._choices_height(width)

    def _choices_height(self, width: float) -> float:
        return self._choices.height_within(width) if self._field.choices or self.text_field is None else 0.0

    def _choose(self, value: str) -> None:
        if self._field.kind != "several":
            self.changed.emit(value)
            return
        before = self._field.value.split(SEPARATOR)
        after = [c.value for c in self._field.choices if (c.value in before) != (c.value == value)]
        self.changed.emit(SEPARATOR.join(after))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        canvas, top = canvas_in(self), 0.0
        if self.text_field:
            height = self.text_field.height_within(canvas.width)
            canvas.place(self.text_field, 0, 0, canvas.width, height)
            top = height + _GAP
        height = self._choices_height(canvas.width)
        self._choices.setVisible(height > 0)
        if height:
            canvas.place(self._choices, 0, top, canvas.width, height)


def _with_hint(field: Field) -> str:
    return f"{field.label} – {field.hint}" if field.hint else field.label
