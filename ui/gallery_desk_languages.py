"""Invented states of a desk in the language that is spoken: their texts are found among those that the program says."""

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

_State = TypeVar("_State")
_TEXTS: Final = (
    *("title", "subtitle", "text", "label", "what", "note", "message", "hint", "problem", "summary", "detail", "busy"),
    *("sync", "who", "warning", "why", "details", "where"),
)
"""The fields of states that hold words; others hold ids, times and names."""
_SIGNS: Final = re.compile(r"(\n| · | – |, |: )")
"""What parts of a text are joined with."""
_DAY: Final = re.compile(r"(?:(Mon|Tue|Wed)|(?:Mon|Tues|Wednes)day) (\d+)(?: April)?( \d\d:\d\d)?")


def said(text: str) -> str:
    """The text as the program says it in the language that is spoken; names and what it never says stay."""
    if languages.spoken() == languages.SOURCE:
        return text
    for (context, source), form in _forms():
        if found := form.fullmatch(text):
            told = translate(context, source)
            return told.format(**{name: said(value) for name, value in found.groupdict().items()})
    if found := _DAY.fullmatch(text):
        day = date(2016, 4, int(found[2]))
        told = (words.short_day if found[1] else words.weekday)(day, languages.spoken())
        return f"{told}{found[3] or ''}"
    parts = _SIGNS.split(text)
    if len(parts) == 1:  # perhaps a few words as a sentence
        return f"{said(text[:-1])}." if text.endswith(".") else text
    return "".join(part if number % 2 else said(part) for number, part in enumerate(parts))


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
        return replace(
            value, **{one.name: _told(getattr(value, one.name), text=one.name in _TEXTS) for one in fields(value)}
        )
    return value


@cache
def _forms() -> tuple[tuple[tuple[str, str], re.Pattern[str]], ...]:
    """Every text that can be said, by its context, with what it looks like; those with the most words first."""
    found = sorted(set(_sources()), key=lambda one: (-len(re.sub(r"\{\w+\}", "", one[1])), one))
    return tuple(
        (one, re.compile(_pattern(one[1])))
        for one in found
        if re.search(r"[^\W\d_]{2}", re.sub(r"\{\w+\}", "", one[1]))
    )


def _pattern(source: str) -> str:
    """What a text looks like once it is filled in; what it names twice is the same both times."""
    pattern = re.escape(source)
    for name in dict.fromkeys(re.findall(r"\{(\w+)\}", source)):
        gap = re.escape(f"{{{name}}}")
        pattern = pattern.replace(gap, f"(?P<{name}>.+?)", 1).replace(gap, f"(?P={name})")
    return pattern


def _sources() -> Iterator[tuple[str, str]]:
    file = next((Path(resources.__path__[0]) / "languages").glob("*.ts"))
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - the program's own file
        for message in context.iter("message"):
            yield context.findtext("name", ""), message.findtext("source", "")
