"""The bundled fonts. Those for other scripts are large: they come with the first text that needs them."""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

import resources
from ui import theme

_FOLDER = Path(resources.__path__[0]) / "fonts"
_INTER = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")
_FALLBACK = (
    "NotoSansArabic-Medium.ttf",
    "NotoSansHebrew-Medium.ttf",
    "DroidSansFallbackFull.ttf",
    "NotoEmoji-Medium.ttf",
)
_families: list[str] = [theme.FAMILY]


def _add(file: str) -> str:
    # From the file rather than from memory: Qt maps it, and holds no copy of its own.
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(_FOLDER / file)))[0]


@cache
def load_fonts() -> None:
    """Inter, which every screen needs. Wants a QGuiApplication; a second call costs nothing."""
    for file in _INTER:
        _add(file)


@cache
def load_fallback_fonts() -> None:
    """Arabic, Hebrew, Chinese, Japanese, Korean and emoji; takes about 15 ms once."""
    load_fonts()
    _families.extend(_add(file) for file in _FALLBACK)
    font.cache_clear()


@cache
def _inter() -> QRawFont:
    load_fonts()
    return QRawFont.fromFont(QFont(theme.FAMILY))


def ready_for(text: str) -> None:
    """Load the fallback fonts at once if `text` has characters that Inter lacks."""
    if len(_families) == 1 and not text.isascii() and any(not _inter().supportsCharacter(ord(c)) for c in text):
        load_fallback_fonts()


@cache
def font(size: int, weight: int = theme.REGULAR, *, tabular: bool = False) -> QFont:
    """The terminal's type at `size` pixels; `tabular` gives all figures one width. Shared: not to be changed."""
    load_fonts()
    made = QFont(_families)
    made.setPixelSize(size)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if size > 60:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 96.5 if size > 120 else 97.5)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
