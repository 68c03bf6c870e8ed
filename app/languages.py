"""The languages of screens and slips: English, and every `resources/languages/<BCP 47 tag>.ts` (Qt Linguist's form).

Texts are written in English where they are said, as `translate(context, text)`, which Qt's `lupdate` finds. What is
spoken holds for a thread: a terminal `speak`s, a slip or one part of a screen is made while `speaking`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import Final

import resources
from db.faults import Sentence

SOURCE: Final = "en"
"""The language that the texts are written in."""
PSEUDO: Final = "en-XA"
"""English with accents, half as long again, in brackets: shows what is cut off, and what is not translatable."""

FORMATS: Final = "format"
"""The context of the patterns of dates and times, whose letters have a meaning."""

_FOLDER: Final = Path(resources.__path__[0]) / "languages"
_ACCENTED: Final = str.maketrans("aceinorsuyACEINORSUYz", "áçéïñöřšûýÅÇÉÎÑØŘŠÜÝž")
_NAMES: Final = {
    **dict.fromkeys(("english", "englisch", "anglais"), "en"),
    **dict.fromkeys(("german", "deutsch", "allemand"), "de"),
    **dict.fromkeys(("french", "français", "francais", "französisch"), "fr"),
}
_spoken: ContextVar[str] = ContextVar("spoken", default=SOURCE)


@cache
def there() -> frozenset[str]:
    """The tags of all languages that there are."""
    return frozenset({SOURCE, *(file.stem for file in _FOLDER.glob("*.ts"))})


def nearest(tag: str) -> str:
    """The language that is there for a tag, `de` for `de-AT` (the lookup of RFC 4647); empty if there is none."""
    parts = tag.replace("_", "-").split("-")
    for length in range(len(parts), 0, -1):
        wanted = "-".join(parts[:length]).casefold()
        if found := next((one for one in there() if one.casefold() == wanted), None):
            return found
    return ""


def tag_of(text: str) -> str:
    """The first language that is there in what a list says, such as `de-AT`, `German` or `ja, fr`; else all of it."""
    told = [one.strip() for one in re.split(r"[,;/|]", text)]
    known = (_NAMES.get(one.casefold()) or (one if nearest(one) else "") for one in told)
    return next(filter(None, known), text)


def among(wanted: Sequence[str]) -> tuple[str, ...]:
    """Of these languages those that are there, once each, in this order; English if none is."""
    return tuple(dict.fromkeys(found for tag in wanted if (found := nearest(tag)))) or (SOURCE,)


def first_of(wanted: Sequence[str], event: Sequence[str]) -> str:
    """The first of the wanted languages that is there (empty ones are no wish), else the event's first."""
    return next((found for tag in wanted if (found := nearest(tag))), among(event)[0])


def spoken() -> str:
    """The language that is spoken on this thread."""
    return _spoken.get()


def speak(tag: str) -> None:
    """Speak this language from here on; one that is not there is English."""
    _spoken.set(tag)


@contextmanager
def speaking(tag: str) -> Iterator[None]:
    """Speak it for a while."""
    before = _spoken.set(tag)
    try:
        yield
    finally:
        _spoken.reset(before)


def translate(context: str, text: str) -> str:
    """The text in the language that is spoken; as it is where its translation is missing."""
    language = _spoken.get()
    if language == SOURCE:
        return text
    if language == PSEUDO:
        return text if context == FORMATS else accented(text)
    return texts_of(language).get((context, text), text)


def retold(sentence: str) -> str:
    """A sentence that `db` said, in the language that is spoken; any other one stays as it is."""
    if not isinstance(sentence, Sentence):
        return sentence
    return translate("db", sentence.text).format(**sentence.values)


@cache
def texts_of(tag: str) -> Mapping[tuple[str, str], str]:
    """The translations of a language by context and English text; empty if it is not there."""
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - a terminal that speaks English starts without it

    if tag not in there() or tag == SOURCE:
        return {}
    texts, context = {}, ""
    for _, part in ET.iterparse(_FOLDER / f"{tag}.ts"):  # noqa: S314 - the program's own file
        if part.tag == "name":
            context = part.text or ""
        elif part.tag == "message":
            if told := part.findtext("translation"):
                texts[context, part.findtext("source", "")] = told
            part.clear()  # a kiosk has little memory
    return texts


def accented(text: str) -> str:
    """The text in the pseudo-language; placeholders such as `{name}` stay."""
    parts = text.replace("{", "\0{").replace("}", "}\0").split("\0")
    told = "".join(part if part.startswith("{") else part.translate(_ACCENTED) for part in parts)
    letters = sum(len(part) for part in parts if not part.startswith("{"))
    return f"[{told}{'~' * (letters // 2)}]"
