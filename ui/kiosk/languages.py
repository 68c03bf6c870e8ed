"""The languages that somebody at a kiosk can choose from, each named in itself."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from app.languages import SOURCE
from ui.kiosk.states import LanguageChoice


def choices(tags: Sequence[str], chosen: str) -> tuple[LanguageChoice, ...]:
    """The buttons for these languages."""
    return tuple(LanguageChoice(tag, own_name(tag), tag == chosen) for tag in tags)


def own_name(tag: str) -> str:
    """What the language calls itself; Qt would name English after a country."""
    name = "English" if tag == SOURCE else QLocale(tag).nativeLanguageName() or tag
    return name[:1].upper() + name[1:]
