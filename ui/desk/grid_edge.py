"""Where something that is carried comes near an edge of the grid, the grid scrolls."""

from PySide6.QtCore import QPointF, QTimer

from ui.desk.carry import Carry
from ui.desk.grid_board import GridBoard

_EDGE = 70.0
"""Design pixels along the edges."""
_FRAME_MS = 16
_SPEED = 0.28
"""Design pixels a frame for each one that the finger is nearer than that."""


class GridEdge:
    """Moves the grid for as long as the finger stays there."""

    def __init__(self, board: GridBoard, carry: Carry) -> None:
        self._board = board
        self._carry = carry
        self._push = QPointF()
        self._timer = QTimer(board, interval=_FRAME_MS)
        self._timer.timeout.connect(self._scroll)

    def watch(self, finger: QPointF) -> None:
        """The finger is there, in design pixels of the grid; above the grid it wants something else."""
        body = self._board.body
        inner = body.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        x = max(finger.x() - inner.right(), 0) + min(finger.x() - inner.left(), 0)
        y = max(finger.y() - inner.bottom(), 0) + min(finger.y() - inner.top(), 0)
        self._push = QPointF(min(max(x, -_EDGE), _EDGE), min(max(y, -_EDGE), _EDGE))
        if self._push.isNull() or finger.y() < 0:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _scroll(self) -> None:
        if self._carry.by_finger:
            self._board.move_to(self._board.offset + self._push * _SPEED)
        else:
            self._timer.stop()
