"""Tab within parts of the screen: from left to right, from the top down, round and round."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget


def next_within(*parts: QWidget, forward: bool) -> bool:
    """Give the keyboard to the next that takes it by Tab, part after part; for `focusNextPrevChild`."""
    ring = [one for part in parts for one in ring_of(part)]
    if not ring:
        return True
    at = next((i for i, one in enumerate(ring) if one.hasFocus()), -1 if forward else 0)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    ring[(at + (1 if forward else -1)) % len(ring)].setFocus(reason)
    return True


def ring_of(part: QWidget) -> list[QWidget]:
    """Everything in it, and itself, that Tab reaches, as it is read."""
    found = [
        child
        for child in (part, *part.findChildren(QWidget))
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and child.focusProxy() is None
        and child.isEnabled()
        and child.isVisible()
    ]

    def place(child: QWidget) -> tuple[int, int]:
        corner = child.mapTo(part, QPoint())
        return corner.y(), corner.x()

    return sorted(found, key=place)
