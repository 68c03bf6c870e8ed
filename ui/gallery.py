"""Every state of every terminal, and all paper, as pictures with a page to look through: `python -m ui.gallery --help`.

A batch is what one process draws at a time: one terminal, in one language, look and orientation.
"""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from fnmatch import fnmatch
from itertools import product
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from app.languages import PSEUDO, SOURCE, speaking, there
from app.looks import LOOKS, Look
from ui import colours, fonts, gallery_board, gallery_desk, gallery_kiosk, gallery_kiosk_choices, gallery_paper
from ui.gallery_page import THUMB_HEIGHT, Shot, page
from ui.kiosk.screen import Screen

SIZES: Final = {"landscape": QSize(1920, 1080), "portrait": QSize(1080, 1920)}
LANGUAGES: Final = (SOURCE, *sorted(there() - {SOURCE}), PSEUDO)
TERMINALS: Final = ("desk", "kiosk", "board", "paper")
"""Those that take longest first, so that all processes end at about the same time."""
KIOSK: Final = (gallery_kiosk.pictures, gallery_kiosk_choices.pictures)
"""What makes the pictures of a kiosk, by name."""


@dataclass(frozen=True, slots=True)
class Batch:
    """What is drawn by one process at a time; paper has one look and orientation."""

    terminal: str
    language: str
    look: Look = "dark"
    orientation: str = ""

    @property
    def folder(self) -> str:
        """Where its pictures lie."""
        return f"{self.language}-{self.look}"


def batches(languages: Iterable[str], looks: Iterable[Look], *, full: bool) -> list[Batch]:
    """All of them, or all languages in the first look and all looks in the first language."""
    tongues, shown = list(languages), list(looks)
    wanted = [pair for pair in product(tongues, shown) if full or pair[0] == tongues[0] or pair[1] == shown[0]]
    screens = [Batch(terminal, *pair, where) for terminal in TERMINALS[:3] for pair in wanted for where in SIZES]
    return screens + [Batch("paper", language) for language in tongues]


def draw(batch: Batch, folder: Path, only: str = "*") -> list[Shot]:
    """Draw its pictures into a folder below this one, full and small: those of names such as `only`, say `kiosk-*`."""
    place = folder / batch.folder
    (place / "small").mkdir(parents=True, exist_ok=True)
    colours.show(batch.look)
    shots = []
    with speaking(batch.language):
        for state, image in _images(batch, only):
            name = "-".join(part for part in (batch.terminal, state, batch.orientation) if part)
            image.save(str(place / f"{name}.png"))
            small = image.scaledToHeight(THUMB_HEIGHT, Qt.TransformationMode.SmoothTransformation)
            small.save(str(place / "small" / f"{name}.webp"), quality=80)
            look = batch.look if batch.orientation else ""
            files = f"{batch.folder}/{name}.png", f"{batch.folder}/small/{name}.webp"
            shots.append(Shot(batch.terminal, state, batch.orientation, batch.language, look, *files, small.width()))
    return shots


def _images(batch: Batch, only: str) -> Iterator[tuple[str, QImage]]:
    if batch.terminal == "paper":
        yield from gallery_paper.images(lambda name: fnmatch(f"paper-{name}", only))
        return
    for name, widget in _widgets(batch, only):
        yield name, widget.grab().toImage()
        if batch.terminal != "kiosk":
            widget.close()
            widget.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _widgets(batch: Batch, only: str) -> Iterator[tuple[str, QWidget]]:
    """Each state as it is shown; a kiosk goes from one to the next, and some of its states have a look of their own."""
    size = SIZES[batch.orientation]
    match batch.terminal:
        case "kiosk":
            screen = Screen()
            screen.resize(size)
            for name, of_kiosk in pictures().items():
                if fnmatch(f"kiosk-{name}", only) and of_kiosk.look in {None, batch.look}:
                    gallery_kiosk.show(screen, of_kiosk, batch.look)
                    yield name, screen
        case "desk":
            for name, of_desk in gallery_desk.pictures().items():
                if fnmatch(f"desk-{name}", only):
                    yield name, gallery_desk.shown(of_desk, size)
        case _:
            for name, of_board in gallery_board.pictures().items():
                if fnmatch(f"board-{name}", only):
                    yield name, gallery_board.shown(of_board, size)


def pictures() -> dict[str, gallery_kiosk_choices.Picture]:
    """All pictures of a kiosk by name."""
    return {name: picture for make in KIOSK for name, picture in make().items()}


def main(asked: Namespace) -> None:
    """Draw what is asked for with all processors, saying how far it is, and write the page."""
    shots: list[Shot] = []
    wanted = batches(asked.languages, asked.looks, full=asked.full)
    with ProcessPoolExecutor(os.cpu_count(), get_context("spawn"), initializer=start) as pool:
        running = {pool.submit(draw, batch, asked.folder, asked.only): batch for batch in wanted}
        for number, done in enumerate(as_completed(running), 1):
            shots += done.result()
            batch = running[done]
            where = " ".join(part for part in (batch.terminal, batch.orientation, batch.language, batch.look) if part)
            sys.stderr.write(f"{number} of {len(running)}: {where}, {len(done.result())} pictures\n")
    index = asked.folder / "index.html"
    index.write_text(page(shots), encoding="utf-8")
    sys.stderr.write(f"{index}\n")


def start() -> None:
    """What a process needs once."""
    global _application  # noqa: PLW0603 - Qt's application lives as long as its process
    _application = QApplication(sys.argv[:1])
    fonts.load_fonts()


_application: QApplication | None = None


def asked_for(words: list[str]) -> Namespace:
    """The command line."""
    parser = ArgumentParser("python -m ui.gallery", description="Draw the gallery, and a page to look through it.")
    parser.add_argument("folder", type=Path, nargs="?", default=Path("build/gallery"))
    parser.add_argument("--languages", nargs="+", default=LANGUAGES, metavar="TAG", help="the first one in every look")
    parser.add_argument("--looks", nargs="+", default=LOOKS, choices=LOOKS, help="the first one in every language")
    parser.add_argument("--only", default="*", metavar="PATTERN", help="such as 'kiosk-*' or '*-long*'")
    parser.add_argument("--full", action="store_true", help="every language in every look")
    return parser.parse_args(words)


if __name__ == "__main__":
    main(asked_for(sys.argv[1:]))
