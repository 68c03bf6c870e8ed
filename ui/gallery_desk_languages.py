"""Invented states of a desk in the language that is spoken: their texts are found among those that the program says.

A text is found whole or not at all: one that the program would not say so is an error, and no picture comes of it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeVar
from xml.etree import ElementTree as ET

import resources
from app import languages
from app.languages import translate
from ui import words
from ui.desk.states import Field, FindState, GridState
from ui.gallery_desk_names import is_data

_State = TypeVar("_State")
_TEXTS: Final = frozenset(
    (
        *("title", "subtitle", "text", "label", "what", "note", "message", "hint", "problem", "summary", "detail"),
        *("busy", "sync", "who", "warning", "why", "details", "where", "time"),
    )
)
"""The fields of states that hold words; others hold ids, times and names."""
_STRONG: Final = ("\n", " · ")
"""What whole texts are joined with."""
_WEAK: Final = ("(?<=[.!?]) ", " – ", ", ")
"""What sentences, and words within one, are joined with: a text may also hold these itself."""
_DAY: Final = re.compile(r"(?:(Mon|Tue|Wed|Sun)|(?:Mon|Tues|Wednes|Sun)day) (\d+)(?: April)?( \d\d:\d\d)?")


_GAPS: Final = {"when": r"\d.+?", "meeting": r"\D.+?"}
"""What tells sentences apart that are alike: some begin with a time, others with those who meet."""
_NAMED: Final = frozenset(("name", "terminal", "kiosk"))
"""Gaps that only data fill."""


def said(text: str) -> str:
    """The text as the program says it in the language that is spoken; names stay. LookupError if it never says it."""
    if languages.spoken() == languages.SOURCE:
        return text
    if (told := _said(text, languages.spoken(), within=False)) is None:
        message = f"The program never says {text!r}."
        raise LookupError(message)
    return told


@cache
def _said(text: str, language: str, *, within: bool) -> str | None:
    """None if neither the program says it nor it is data; `within` a sentence, days are written as there."""
    if not text or is_data(text):
        return text
    if found := _DAY.fullmatch(text):
        day = date(2016, 4, int(found[2]))
        shown = words.short_day if found[1] else words.weekday if within else words.day_heading
        return f"{shown(day, language)}{found[3] or ''}"
    for sign in _STRONG:
        if (told := _joined(text, sign, language, within=within)) is not None:
            return told
    if (told := _formed(text, language)) is not None:
        return told
    for sign in _WEAK:
        if (told := _joined(text, sign, language, within=within)) is not None:
            return told
    return _sentence(text, language)


def _joined(text: str, sign: str, language: str, *, within: bool) -> str | None:
    parts = re.split(f"({sign})", text)
    if len(parts) == 1:
        return None
    told = [
        part if number % 2 else _said(part, language, within=within or number > 0) for number, part in enumerate(parts)
    ]
    return None if None in told else "".join(part or "" for part in told)


def _formed(text: str, language: str) -> str | None:
    """The first form that fits, with all that fills it."""
    for (context, source), form in _forms():
        if found := form.fullmatch(text):
            filled = found.groupdict()
            if any(not is_data(filled[name]) for name in _NAMED & filled.keys()):
                continue
            values = {name: _said(value, language, within=True) for name, value in filled.items()}
            if None not in values.values():
                return translate(context, source).format(**values)
    return None


def _sentence(text: str, language: str) -> str | None:
    """A clause as a sentence, as `paper_words.sentence` makes it."""
    if not text.endswith("."):
        return None
    clause = text[:1].lower() + text[1:-1]
    told = next((found for one in (text[:-1], clause) if (found := _said(one, language, within=True))), None)
    return f"{told[:1].upper()}{told[1:]}." if told else None


def in_words(state: _State) -> _State:
    """The same state, with all that it says in the language that is spoken."""
    return state if languages.spoken() == languages.SOURCE else _told(state)


def _told(value: Any, *, text: bool = False) -> Any:
    if isinstance(value, str):
        return said(value) if text else value
    if type(value) is tuple:
        return tuple(_told(one) for one in value)
    if isinstance(value, Mapping):
        return {key: _told(one, text=text) for key, one in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        texts = _texts_of(value)
        told = {one.name: _told(getattr(value, one.name), text=one.name in texts) for one in fields(value)}
        if isinstance(value, GridState):
            told["tables"] = tuple((table, label, said(room)) for table, label, room in value.tables)
        return replace(value, **told)
    return value


def _texts_of(state: Any) -> frozenset[str]:
    """The fields that hold words: what was typed is data, what a touch filled in is not."""
    match state:
        case FindState():
            return _TEXTS - {"text"}
        case Field(kind="text"):
            return _TEXTS | {"value"}
    return _TEXTS


@cache
def _forms() -> tuple[tuple[tuple[str, str], re.Pattern[str]], ...]:
    """Every text that can be said, by its context, with what it looks like; the desk's, and the longest, first."""
    found = sorted(set(_sources()), key=lambda one: (-len(re.sub(r"\{\w+\}", "", one[1])), one[0] != "desk", one))
    return tuple(
        (one, re.compile(_pattern(one[1]))) for one in found if re.search(r"[^\W\d_]|:", re.sub(r"\{\w+\}", "", one[1]))
    )


def _pattern(source: str) -> str:
    """What a text looks like once it is filled in; what it names twice is the same both times."""
    pattern = re.escape(source)
    for name in dict.fromkeys(re.findall(r"\{(\w+)\}", source)):
        gap = re.escape(f"{{{name}}}")
        pattern = pattern.replace(gap, f"(?P<{name}>{_GAPS.get(name, '.+?')})", 1).replace(gap, f"(?P={name})")
    return pattern


def _sources() -> Iterator[tuple[str, str]]:
    file = next((Path(resources.__path__[0]) / "languages").glob("*.ts"))
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - the program's own file
        for message in context.iter("message"):
            yield context.findtext("name", ""), message.findtext("source", "")
