"""The looks of a terminal's screen, and what text stands on in each: the screen itself, and the panels on it."""

from collections.abc import Mapping
from typing import Final, Literal, get_args

Look = Literal["dark", "light", "contrast"]
LOOKS: Final[tuple[Look, ...]] = get_args(Look)
GROUNDS: Final[Mapping[Look, tuple[str, str]]] = {
    "dark": ("#0D1117", "#161C26"),
    "light": ("#F6F4EF", "#FFFFFF"),
    "contrast": ("#000000", "#000000"),
}
PAPER: Final = "#FFFFFF"
