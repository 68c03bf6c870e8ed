"""The languages that a kiosk speaks: English, and every `resources/languages/<BCP 47 tag>.qm`."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

import resources
from ui.kiosk.states import LanguageChoice

SOURCE = "en"
"""The language that the texts are written in."""


def folder() -> Path:
    """Where the translations lie; it need not exist."""
    return Path(resources.__path__[0]) / "languages"


def spoken(wanted: Sequence[str], where: Path) -> tuple[str, ...]:
    """Of the event's languages those that are really there, in its order; English if none is."""
    there = {SOURCE, *(file.stem for file in where.glob("*.qm"))}
    return tuple(tag for tag in wanted if tag in there) or (SOURCE,)


def choices(tags: Sequence[str], chosen: str) -> tuple[LanguageChoice, ...]:
    """The buttons for these languages, each named in itself."""
    return tuple(LanguageChoice(tag, _name(tag), tag == chosen) for tag in tags)


def _name(tag: str) -> str:
    """What the language calls itself; Qt would name English after a country."""
    name = "English" if tag == SOURCE else QLocale(tag).nativeLanguageName() or tag
    return name[:1].upper() + name[1:]


def speak(tag: str, where: Path, before: QTranslator | None) -> QTranslator | None:
    """Install a language in place of the one before; gives what has to be kept alive, none for English."""
    if before:
        QCoreApplication.removeTranslator(before)
    translator = QTranslator()
    if tag == SOURCE or not translator.load(str(where / f"{tag}.qm")):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
