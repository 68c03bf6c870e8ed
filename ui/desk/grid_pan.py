"""A finger, or the mouse, that moves the grid and lets it glide on."""

from collections import deque

from PySide6.QtCore import QEasingCurve, QPointF, QVariantAnimation

from ui.desk.grid_board import GridBoard

_GLIDE_MS = 650
_RECENT_MS = 90
_LEAST_SPEED = 0.15
"""Design pixels per millisecond: a slower finger leaves the grid where it is."""


class GridPan:
    """From the press to the end of the glide; moments are milliseconds."""

    def __init__(self, board: GridBoard) -> None:
        self._board = board
        self._start: tuple[QPointF, QPointF] | None = None
        self._recent: deque[tuple[int, QPointF]] = deque(maxlen=8)
        self._glide = QVariantAnimation(board, duration=_GLIDE_MS, easingCurve=QEasingCurve(QEasingCurve.Type.OutCubic))
        self._glide.valueChanged.connect(board.move_to)

    def press(self, at: QPointF) -> None:
        """The finger touches; a grid that glides stands still."""
        self._glide.stop()
        self._start = (at, self._board.offset)
        self._recent.clear()

    def move(self, at: QPointF, moment: int) -> None:
        """The grid follows the finger."""
        if self._start:
            self._recent.append((moment, at))
            self._board.move_to(self._start[1] - (at - self._start[0]))

    def release(self, moment: int) -> None:
        """The grid goes on as fast as the finger was, and slows down."""
        self._start = None
        recent = [(when, at) for when, at in self._recent if moment - when <= _RECENT_MS]
        if len(recent) < 2 or recent[-1][0] <= recent[0][0]:
            return
        speed = (recent[0][1] - recent[-1][1]) / (recent[-1][0] - recent[0][0])
        if abs(speed.x()) + abs(speed.y()) >= _LEAST_SPEED:
            self._glide.setStartValue(self._board.offset)
            # The curve begins three times as fast as it goes on average.
            self._glide.setEndValue(self._board.offset + speed * _GLIDE_MS / 3)
            self._glide.start()
