"""A meeting on its way to another place: from the press or the key that picks it up to the drop."""

from typing import Literal, NamedTuple

from PySide6.QtCore import QLineF, QObject, QPointF, QTimer, Signal

from ui.desk.states import Action, Held

_FAR = 12.0
"""Design pixels that a finger moves before it drags rather than presses."""
_LONG_PRESS_MS = 350

Landing = Literal["free", "swap", "refused", "nowhere"]


class Target(NamedTuple):
    """A place on a plan or grid: a table, a table at a time, or, with an empty `place`, a meeting that has none."""

    place: str
    meeting: str
    lines: tuple[str, ...]
    name: str
    """Such as *Table 18*."""

    @property
    def subject(self) -> str:
        """What a press on it opens."""
        return f"meeting:{self.meeting}" if self.meeting else f"table:{self.place.partition('@')[0]}"


def landing(held: Held | None, place: str) -> Landing:
    """What it would mean to put the held meeting there."""
    if held is None or not place:
        return "nowhere"
    if place in held.free:
        return "free"
    if place in held.swaps:
        return "swap"
    return "refused" if place in held.why else "nowhere"


class Carry(QObject):
    """Turns presses, moves and keys into *hold*, *drop*, *swap*, *let_go* and *open*; the same for plan and grid.

    What is picked up by a finger or the mouse follows it and is put down where it is released. What is picked up by a
    key, or held by the desk itself, is put down by a key or a touch.
    """

    wanted = Signal(object)
    changed = Signal()
    """What is carried, or what it is over, is another."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.movable = True
        self.held: Held | None = None
        self.grip: Target | None = None
        """What is carried."""
        self.over = ""
        self.by_finger = False
        self._pressed: Target | None = None
        self._pressed_at: QPointF | None = None
        self._at_once = True
        self._long = QTimer(self, singleShot=True, interval=_LONG_PRESS_MS)
        self._long.timeout.connect(self._pick_up_pressed)

    def render(self, held: Held | None) -> None:
        """Take what the desk holds; where it holds nothing more, nothing is carried any longer."""
        if held is None and self.held is not None:
            self._forget()
        elif held is not None and (self.grip is None or self.grip.meeting != held.meeting):
            self._forget()
            self.grip = Target("", held.meeting, held.lines, "")
        self.held = held
        self.changed.emit()

    def press(self, target: Target | None, at: QPointF, *, at_once: bool = True) -> None:
        """A finger or button went down; without `at_once` only a long press picks up, since a move scrolls."""
        self._pressed, self._pressed_at, self._at_once = target, at, at_once
        if self._may_pick_up():
            self._long.start()

    def move(self, at: QPointF, place: str) -> bool:
        """The finger or the pressed mouse is there; whether something follows it."""
        if not self.by_finger and self._pressed_at and QLineF(self._pressed_at, at).length() > _FAR:
            self._long.stop()
            if self._at_once and self._may_pick_up():
                self._pick_up_pressed()
            else:
                self._pressed_at = None
        if self.by_finger:
            self.go_over(place)
        return self.by_finger

    def release(self, place: str) -> None:
        """The finger left there."""
        self._long.stop()
        pressed, tapped = self._pressed, self._pressed_at is not None
        self._pressed = self._pressed_at = None
        if self.by_finger:
            self.put(place)
        elif tapped and self.grip:
            self.put(pressed.place if pressed else "")
        elif tapped and pressed:
            self.open(pressed)

    def lost(self) -> None:
        """Whatever followed a finger no longer does: where it left was not seen."""
        self._pressed_at = None
        if self.by_finger:
            self.let_go()

    @property
    def pressed(self) -> bool:
        """Whether a finger that went down may still press or pick up."""
        return self._pressed_at is not None

    def open(self, target: Target) -> None:
        """Ask for the card of the meeting or the table there."""
        self.wanted.emit(Action("open", target.name, target.subject))

    def pick_up(self, target: Target) -> None:
        """Carry this meeting, if meetings may be moved here."""
        if not self.movable or not target.meeting:
            return
        self._let_go_of_another(target)
        if self.grip is None:
            self.grip, self.over = target, target.place
            self.changed.emit()
            self.wanted.emit(Action("hold", target.name, target.meeting))

    def go_over(self, place: str) -> None:
        """What is carried is there."""
        if place != self.over:
            self.over = place
            self.changed.emit()

    def put(self, place: str) -> None:
        """Put down what is carried; a touch where it cannot go says why, and it is carried on."""
        meeting = self.grip.meeting if self.grip else ""
        match landing(self.held, place):
            case "free":
                self._finish(Action("drop", "", meeting, place))
            case "swap":
                self._finish(Action("swap", "", meeting, place))
            case "refused" if not self.by_finger:
                self.go_over(place)
            case _:
                self.let_go()

    def let_go(self) -> None:
        """Carry nothing any longer; the meeting stays where it was."""
        if self.grip:
            self._finish(Action("let_go", "", self.grip.meeting))

    def forget(self) -> None:
        """Carry nothing and say nothing: the desk shows another page. What it still holds comes back with a state."""
        self._forget()
        self.held = None
        self.changed.emit()

    def _may_pick_up(self) -> bool:
        return self.movable and self._pressed is not None and bool(self._pressed.meeting)

    def _pick_up_pressed(self) -> None:
        target, self._pressed_at = self._pressed, None
        if target:
            self._let_go_of_another(target)
            self.by_finger = True
            self.pick_up(target)

    def _let_go_of_another(self, target: Target) -> None:
        if self.grip and self.grip.meeting != target.meeting:
            self.let_go()

    def _finish(self, action: Action) -> None:
        self.forget()
        self.wanted.emit(action)

    def _forget(self) -> None:
        self._long.stop()
        self._pressed = self._pressed_at = self.grip = None
        self.by_finger, self.over = False, ""
