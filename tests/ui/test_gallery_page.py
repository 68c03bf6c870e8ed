"""The gallery is a page to look through: what is drawn, what it links to, and that everybody can use it."""

import os
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from app.accent import contrast
from app.looks import LOOKS
from ui.gallery import LANGUAGES, batches
from ui.gallery_page import Shot, page

VOID = {"meta", "input", "img"}


class Read(HTMLParser):
    """The elements of a page, each with what it says of itself; fails where they are not closed in turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[str] = []
        self.feed(text)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def all(self, tag: str, name: str) -> list[str]:
        """The values of an attribute of all elements of this kind."""
        return [attributes[name] or "" for one, attributes in self.elements if one == tag and name in attributes]


def test_by_default_every_language_is_dark_and_every_look_english() -> None:
    some, whole = (batches(LANGUAGES, LOOKS, full=full) for full in (False, True))
    assert {(one.language, one.look) for one in some if one.terminal == "kiosk"} == {
        *((language, "dark") for language in LANGUAGES),
        *(("en", look) for look in LOOKS),
    }
    assert len({(one.language, one.look) for one in whole}) == len(LANGUAGES) * len(LOOKS)
    assert sum(one.terminal == "paper" for one in whole) == len(LANGUAGES)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small gallery, drawn by the program that `make gallery` starts."""
    made = tmp_path_factory.mktemp("gallery")
    asked = ["--languages", "en", "de", "--looks", "dark", "light", "--only", "?????-not-loaded"]
    done = subprocess.run(
        [sys.executable, "-m", "ui.gallery", made, *asked],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
        stderr=subprocess.PIPE,
        text=True,
        timeout=120,
        check=True,
    )
    assert f"{made / 'index.html'}\n" in done.stderr
    return made


def test_all_that_was_drawn_is_on_the_page_and_all_links_lead_to_files(folder: Path) -> None:
    read = Read((folder / "index.html").read_text("utf-8"))
    drawn = {str(file.relative_to(folder)) for file in folder.rglob("*.png")}
    pairs = ("en-dark", "de-dark", "en-light")
    states = ("kiosk-not-loaded", "board-not-loaded")
    assert drawn == {f"{p}/{s}-{where}.png" for p in pairs for s in states for where in ("landscape", "portrait")}
    assert drawn == {one for one in read.all("a", "href") if not one.startswith("#")}
    small = read.all("img", "src")
    assert len(set(small)) == len(drawn)
    assert all((folder / one).is_file() for one in small)


def test_every_picture_says_what_it_is_and_waits_until_it_is_seen(folder: Path) -> None:
    read = Read((folder / "index.html").read_text("utf-8"))
    said = read.all("img", "alt")
    assert "Kiosk, not loaded: German, dark, portrait" in said
    assert len(set(said)) == len(said) == len(read.all("img", "src"))
    assert set(read.all("img", "loading")) == {"lazy"}
    assert len(read.all("img", "width")) == len(read.all("img", "height")) == len(said)


def test_the_page_asks_no_other_host_and_names_its_language(folder: Path) -> None:
    text = (folder / "index.html").read_text("utf-8")
    assert "://" not in text
    assert read_language(text) == ["en"]
    boxes = [attributes for tag, attributes in Read(text).elements if attributes.get("type") == "checkbox"]
    assert {one["name"] for one in boxes} == {"terminal", "language", "look", "orientation"}
    assert not any("/work" in line or str(folder) in line for line in text.splitlines())


def read_language(text: str) -> list[str]:
    return Read(text).all("html", "lang")


def test_the_text_of_the_page_can_be_read() -> None:
    text = page([])
    colours = dict(
        part.strip().split(": ") for part in text.split("color-scheme: dark; ")[1].split("; }")[0].split(";")
    )
    for words in ("--text", "--quiet", "--news"):
        for ground in ("--ink", "--panel"):
            assert contrast(colours[words], colours[ground]) >= 7, (words, ground)


def test_names_cannot_break_out_of_the_page() -> None:
    odd = Shot("paper", '"><script>', "", 'x"y', "", "a b&c.png", "s.webp", 10)
    read = Read(page([odd]))
    assert read.all("a", "href")[-1] == "a b&c.png"
    assert sum(tag == "script" for tag, _ in read.elements) == 1
