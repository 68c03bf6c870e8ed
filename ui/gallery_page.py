"""The gallery's page: every state with its pictures in a row, and choices of what to see. It asks no other host."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Final

import resources
from app.looks import LOOKS

THUMB_HEIGHT: Final = 240
"""Pixels of a small picture."""
_ORDER: Final = ("kiosk", "board", "desk", "paper", *LOOKS)
_NAMES: Final = {"en": "English", "de": "German", "fr": "French", "en-XA": "Pseudo-language"}


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture of a state: its files from the page's folder on, and how wide the small one is.

    Paper has neither orientation nor look.
    """

    terminal: str
    state: str
    orientation: str
    language: str
    look: str
    file: str
    small: str
    width: int

    @property
    def said(self) -> str:
        """What tells it from other pictures of its state."""
        return ", ".join(part for part in (_name(self.language), self.look, self.orientation) if part)


def page(shots: Iterable[Shot]) -> str:
    """The page as HTML."""
    shots = list(shots)
    known = list(dict.fromkeys((*_NAMES, *(shot.language for shot in shots))))
    rows = sorted(shots, key=lambda shot: (_ORDER.index(shot.terminal), shot.state))
    states = [(key, list(group)) for key, group in groupby(rows, key=lambda shot: (shot.terminal, shot.state))]
    for _, group in states:
        group.sort(key=lambda shot: (shot.orientation, known.index(shot.language), _place(shot.look)))
    choices = (
        _choice("terminal", "Terminal", _of("terminal", rows)),
        _choice("language", "Language", sorted(_of("language", rows), key=known.index)),
        _choice("look", "Look", _of("look", rows)),
        _choice("orientation", "Orientation", _of("orientation", rows)),
    )
    form = Path(resources.__path__[0]) / "gallery" / "page.html"
    return (
        form.read_text("utf-8")
        .replace("{{choices}}", "\n".join(choices))
        .replace("{{count}}", f"{len(states)} states, {len(rows)} pictures")
        .replace("{{states}}", "\n".join(_state(*key, group) for key, group in states))
    )


def _of(field: str, shots: Iterable[Shot]) -> list[str]:
    found = {str(getattr(shot, field)) for shot in shots} - {""}
    return sorted(found, key=lambda one: (_place(one), one))


def _place(value: str) -> int:
    return _ORDER.index(value) if value in _ORDER else -1


def _choice(field: str, label: str, values: Sequence[str]) -> str:
    boxes = "".join(
        f'<label><input type="checkbox" name="{field}" value="{escape(value)}" checked>{escape(_name(value))}</label>'
        for value in values
    )
    return f"<fieldset><legend>{label}</legend>{boxes}</fieldset>"


def _state(terminal: str, state: str, shots: Sequence[Shot]) -> str:
    title = f"{terminal}-{state}"
    return (
        f'<section id="{escape(title)}" data-terminal="{terminal}">'
        f'<h2><a href="#{escape(title)}">{escape(_name(terminal))}: {escape(state.replace("-", " "))}</a></h2>'
        f"<ul>{''.join(map(_figure, shots))}</ul></section>"
    )


def _figure(shot: Shot) -> str:
    alt = f"{_name(shot.terminal)}, {shot.state.replace('-', ' ')}: {shot.said}"
    return (
        f'<li data-language="{escape(shot.language)}" data-look="{shot.look}" data-orientation="{shot.orientation}">'
        f'<a href="{escape(shot.file)}"><img src="{escape(shot.small)}" alt="{escape(alt)}" loading="lazy"'
        f' width="{shot.width}" height="{THUMB_HEIGHT}"><span aria-hidden="true">{escape(shot.said)}</span></a></li>'
    )


def _name(value: str) -> str:
    return _NAMES.get(value, value[:1].upper() + value[1:])
