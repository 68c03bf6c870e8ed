"""The looks of a terminal's screen."""

from typing import Final, Literal, get_args

Look = Literal["dark", "light", "contrast"]
LOOKS: Final[tuple[Look, ...]] = get_args(Look)
