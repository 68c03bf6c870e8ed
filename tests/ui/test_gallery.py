"""The gallery shows every state that the design names, in both orientations."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ui import gallery
from ui.gallery import SIZES, Picture, main, pictures

NAMED = {
    "rest",
    "rest-clock-wrong",
    "welcome",
    "welcome-back",
    "my-day",
    "running",
    "running-ends",
    "cancelled",
    "no-table",
    "moved",
    "delayed",
    "session-first",
    "speaker",
    "no-meetings",
    "day-over",
    "interpreter",
    "clock-wrong",
    "long-names",
    "right-to-left",
    "chinese",
    "full-day",
    "table-in-words",
    "unreadable",
    "unknown",
    "replaced",
    "withdrawn",
    "not-today",
    "out-of-order",
    "not-loaded",
}


def test_every_state_has_a_picture() -> None:
    assert set(pictures()) >= NAMED


def test_pictures_are_written_at_full_size(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert qapp is not None
    some: dict[str, Picture] = {name: pictures()[name] for name in ("rest", "welcome")}
    monkeypatch.setattr(gallery, "pictures", lambda: some)
    main(tmp_path)
    written = {file.name: QImage(str(file)).size() for file in tmp_path.iterdir()}
    assert written == {f"{name}-{where}.png": size for name in some for where, size in SIZES.items()}


def test_pictures_of_different_states_differ(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qapp is not None
    monkeypatch.setattr(gallery, "pictures", lambda: {n: pictures()[n] for n in ("rest", "welcome", "unknown")})
    main(tmp_path)
    assert len({file.read_bytes() for file in tmp_path.glob("*-landscape.png")}) == 3
