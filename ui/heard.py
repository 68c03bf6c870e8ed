"""What a screen reader hears: painted parts are texts and pictures to it, and what happens is announced."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class _Painted(QAccessibleWidget):
    """One text or picture, whatever it is made of; without a name it is decoration, and not there."""

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: ARG002 - Qt's
        return None

    def state(self) -> QAccessible.State:
        state = super().state()
        if not self.text(QAccessible.Text.Name):
            state.invisible = True
        return state


@cache
def know_painted_parts() -> None:
    """From here on a part whose class says `heard_as` (a `QAccessible.Role`) is that to screen readers."""
    QAccessible.installFactory(_interface)


def announce(part: QWidget, text: str) -> None:
    """Have a screen reader say this at once, in place of what it says."""
    event = QAccessibleAnnouncementEvent(part, text)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def _interface(_: str, part: QObject) -> QAccessibleInterface | None:
    role = getattr(part, "heard_as", None)
    return _Painted(part, role, "") if role is not None and isinstance(part, QWidget) else None
