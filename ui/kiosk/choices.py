"""What somebody at a kiosk can choose from: languages, each named in itself, larger text, high contrast."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from app.languages import SOURCE, translate
from ui.kiosk.states import ChoicesState, LanguageChoice, Toggle


def choices_state(
    tags: Sequence[str], chosen: str, *, larger: bool = False, contrast: bool | None = False
) -> ChoicesState:
    """The languages, where there is a choice, and the rest. `contrast` is none where all is of high contrast anyway."""
    languages = tuple(LanguageChoice(tag, own_name(tag), tag == chosen) for tag in tags)
    toggles = [Toggle("larger", translate("kiosk", "Larger text"), larger)]
    if contrast is not None:
        toggles.append(Toggle("contrast", translate("kiosk", "High contrast"), contrast))
    return ChoicesState(languages if len(languages) > 1 else (), tuple(toggles))


def own_name(tag: str) -> str:
    """What the language calls itself; Qt would name English after a country."""
    name = "English" if tag == SOURCE else QLocale(tag).nativeLanguageName() or tag
    return name[:1].upper() + name[1:]
