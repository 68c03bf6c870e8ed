"""The painted pieces of a grid, kept as long as nothing on them changes."""

import time

from PySide6.QtGui import QPixmap

from ui.desk.grid_paint import GridPainter
from ui.desk.grid_shape import GridShape
from ui.desk.states import GridState, Held

_MOST = 600
_LIGHT_S = 0.004
"""Seconds of a frame for lighting up; what is left follows in the next one, so that the card never waits."""

Piece = tuple[int, int]
"""A row, and a block of columns."""


class GridPieces:
    """Two pictures of each piece: as it is, and as it is for the meeting that is held."""

    def __init__(self) -> None:
        self._plain: dict[Piece, QPixmap] = {}
        self._lit: dict[Piece, QPixmap] = {}
        self._held: Held | None = None
        self._until = 0.0
        self.late: set[Piece] = set()
        """Pieces that were shown as they are, because their light has to wait for the next frame."""

    def forget_all(self) -> None:
        """Paint everything anew."""
        self._plain.clear()
        self._lit.clear()
        self.late.clear()

    def forget_changed(self, before: GridState, state: GridState, shape: GridShape) -> None:
        """Paint anew what is not as it was before."""
        if (before.cells, before.closed) == (state.cells, state.closed):
            return
        old = {f"{cell.table}@{cell.slot}": cell for cell in before.cells}
        new = {f"{cell.table}@{cell.slot}": cell for cell in state.cells}
        changed = {place for place in old | new if old.get(place) != new.get(place)}
        if len(before.cells) != len(old) or len(state.cells) != len(new):
            changed |= {f"{cell.table}@{cell.slot}" for cell in {*before.cells} ^ {*state.cells}}
        for place in changed | (before.closed ^ state.closed):
            cell = shape.cell(place)
            if cell:
                self._plain.pop((cell[0], cell[1] // shape.block), None)
                self._lit.pop((cell[0], cell[1] // shape.block), None)

    def hold(self, held: Held | None) -> bool:
        """Show what each place means for this meeting; whether that is something else than before."""
        other = held != self._held
        if other:
            self._lit.clear()
            self.late.clear()
        self._held = held
        return other

    def begin_frame(self) -> None:
        """Lights have their share of each frame."""
        self._until = time.perf_counter() + _LIGHT_S

    def get(self, painter: GridPainter, piece: Piece) -> QPixmap:
        """The picture to be shown, painted if it has to be."""
        if piece not in self._plain:
            self._plain[piece] = painter.piece(*piece)
        if self._held is None:
            return self._plain[piece]
        if piece not in self._lit:
            if time.perf_counter() > self._until:
                self.late.add(piece)
                return self._plain[piece]
            self.late.discard(piece)
            self._lit[piece] = painter.lit(*piece, self._plain[piece], self._held)
        return self._lit[piece]

    @property
    def too_many(self) -> bool:
        """Whether it is time to give back memory."""
        return len(self._plain) > _MOST

    def keep_only(self, seen: set[Piece]) -> None:
        """Give back the memory of all other pieces."""
        self._plain = {piece: picture for piece, picture in self._plain.items() if piece in seen}
        self._lit = {piece: picture for piece, picture in self._lit.items() if piece in seen}
