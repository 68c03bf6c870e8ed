"""Carry a meeting over a full grid of 60 tables × 32 slots in a window of 1920 × 1080, with real mouse events; prints
the milliseconds from each event to the end of the repaint that it asked for, by zoom, as JSON."""

import json
import sys
import time
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui import fonts
from ui import gallery_desk_plans as plans
from ui.desk.grid_view import GridView
from ui.desk.states import Action, GridState

TABLES, SLOTS = 60, 32
STEP = 23
EDGE_FRAMES = 40
"""For how many frames the meeting is held at an edge, where the grid scrolls."""


class Frames(QObject):
    """Counts the times that the window repaints."""

    def __init__(self, window: GridView) -> None:
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.UpdateRequest
        return super().eventFilter(watched, event)


def way(*corners: QPoint) -> Iterator[QPoint]:
    """Points from corner to corner."""
    for start, end in pairwise(corners):
        steps = max((end - start).manhattanLength() // STEP, 1)
        yield from (start + (end - start) * n / steps for n in range(1, steps + 1))


def measured(view: GridView, frames: Frames, point: QPoint) -> Iterator[tuple[float, float]]:
    """Milliseconds of the frame that a move of the mouse leads to, if to any: by the clock, and of the processor."""
    before, began, worked = frames.count, time.perf_counter(), time.process_time()
    QTest.mouseMove(view.windowHandle(), point)
    QApplication.processEvents()
    if frames.count > before:
        yield 1000 * (time.perf_counter() - began), 1000 * (time.process_time() - worked)


def drag(view: GridView, frames: Frames, quick: bool) -> list[tuple[float, float]]:
    """A drag across the whole window, twice, and along its edges."""
    left = Qt.MouseButton.LeftButton
    start, far = QPoint(330, 400), QPoint(view.width() - 120, view.height() - 110)
    corners = [start, far, QPoint(300, view.height() - 110), QPoint(view.width() - 120, 330), QPoint(700, 600)]
    QTest.mouseClick(view.windowHandle(), left, Qt.KeyboardModifier.NoModifier, start)
    QTest.mousePress(view.windowHandle(), left, Qt.KeyboardModifier.NoModifier, start)
    times = [time for point in way(*corners, *([] if quick else corners)) for time in measured(view, frames, point)]
    for edge in (QPoint(view.width() - 60, view.height() - 60), QPoint(200, 280)):
        for number in range(EDGE_FRAMES):
            times += measured(view, frames, edge + QPoint(number % 2, 0))
            QTest.qWait(10)
    QTest.mouseRelease(view.windowHandle(), left, Qt.KeyboardModifier.NoModifier, QPoint(700, 600))
    return times


def main(quick: bool) -> None:
    """Measure both zooms."""
    app = QApplication([])
    fonts.load_fonts()
    state = plans.grid(TABLES, SLOTS, share=0.9)
    view = GridView()
    acted: list[str] = []
    holding: dict[str, GridState] = {}

    def act(action: Action) -> None:
        acted.append(action.name)
        if action.name == "open":  # what the desk would work out at the press is no part of a frame
            meeting = action.subject.removeprefix("meeting:")
            holding[meeting] = plans.holding_cell(state, meeting)
        else:
            view.render(holding[action.subject] if action.name == "hold" else state)

    view.wanted.connect(act)
    view.resize(1920, 1080)
    view.render(state)
    view.show()
    frames = Frames(view)
    app.processEvents()
    readable = drag(view, frames, quick)
    view.zoom(whole=True)
    app.processEvents()
    whole = drag(view, frames, quick)
    assert acted.count("hold") == 2, acted
    assert (view.width(), view.height()) == (1920, 1080)
    print(json.dumps({"readable": readable, "whole": whole, "cells": len(state.cells)}))


main("--quick" in sys.argv)
