"""Cycles end on the screen's thread, whatever other threads allocate."""

import gc
import threading
from collections.abc import Iterator
from weakref import finalize

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.collecting import Collecting


@pytest.fixture(autouse=True)
def thawed() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


class Knot:
    """Refers to itself."""

    def __init__(self) -> None:
        self.itself = self


def busy() -> None:
    """Allocate as a thread does that makes PDFs or reads facts."""
    for _ in range(20):
        assert len([[] for _ in range(10_000)]) == 10_000


def test_what_other_threads_allocate_ends_nothing_there(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    collecting = Collecting(window)
    ended: list[int] = []
    for _ in range(50):
        finalize(Knot(), lambda: ended.append(threading.get_ident()))
    thread = threading.Thread(target=busy)
    thread.start()
    thread.join()
    assert ended == []
    kept = [[] for _ in range(1_000)]  # type: ignore[var-annotated]
    collecting.collect()
    for _ in range(60):
        finalize(Knot(), lambda: ended.append(threading.get_ident()))
    kept += [[] for _ in range(1_000)]
    collecting.collect()
    assert set(ended) == {threading.get_ident()}


def test_the_event_loop_collects_by_itself(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    collecting = Collecting(window)
    collecting.collect()
    ended: list[bool] = []
    kept = [[] for _ in range(2_000)]  # type: ignore[var-annotated]
    finalize(Knot(), lambda: ended.append(True))
    qtbot.waitUntil(lambda: ended == [True], timeout=5_000)
    assert len(kept) == 2_000
