"""The tokens of the look: colours, type scale, spacing, radii. Sizes are pixels on a 1920 × 1080 screen."""

from typing import Final

from app.looks import GROUNDS

INK: Final = GROUNDS["dark"][0]
PANEL: Final = GROUNDS["dark"][1]
LINE: Final = "#2A3342"
TEXT: Final = "#F5F2EA"
QUIET: Final = "#A9B4C4"
YOU: Final = "#FFC800"
"""Only ever the visitor's own table and the way there."""
GOOD: Final = "#5BD6A0"
NEWS: Final = "#8FBDFF"
TROUBLE: Final = "#FFA696"
WAITING: Final = "#FFD9A0"

SIZE_TABLE: Final = 250
SIZE_REST: Final = 132
SIZE_REFUSAL: Final = 92
SIZE_GREETING: Final = 68
SIZE_PARTNER: Final = 42
SIZE_SMALL: Final = 26
"""The smallest text on a kiosk."""

MARGIN: Final = 64
RADIUS_BUTTON: Final = 24
RADIUS_CARD: Final = 18
BUTTON_HEIGHT: Final = 96
TARGET: Final = 64
"""The least side of anything to touch."""
SPACING: Final = 16
"""The least between two things to touch."""
LARGER: Final = 1.3
"""How much larger everything is for who asked for larger text."""

MOTION_MS: Final = 250
"""How long whatever moves on a kiosk takes, eased; it rests before it moves again."""

FAMILY: Final = "Inter"

# Weights of the type.
REGULAR: Final = 400
MEDIUM: Final = 500
SEMIBOLD: Final = 600
BOLD: Final = 700

# What portrait screens, 1080 × 1920, set differently.
SIZE_TABLE_PORTRAIT: Final = 340
SIZE_GREETING_PORTRAIT: Final = 74
SIZE_PARTNER_PORTRAIT: Final = 48

SIZE_CLOCK: Final = 44
ROW_HEIGHT: Final = 55
ROW_HEIGHT_PORTRAIT: Final = 64
RAISED: Final = "#202938"
"""A pressed or tinted panel."""
FACE: Final = "#2B3443"
"""A filled shape with text on it, such as a table, a key, a meeting; never a line."""
PAPER: Final = "#F5F2E9"
"""Paper that is painted is light in every look, and what is printed on it dark."""
PRINT: Final = "#0D1116"
DIM: Final = "#6B7688"
"""Painted shapes only, never text."""

# The desk.
SIZE_DESK_TITLE: Final = 44
SIZE_DESK_HEADING: Final = 34
SIZE_DESK_TEXT: Final = 28
SIZE_DESK_SMALL: Final = 24
"""Small print; what matters is `SIZE_SMALL` at least."""
SIZE_DESK_LEAST: Final = 22
DESK_BUTTON: Final = 68
DESK_FIELD: Final = 76
CHIP: Final = 64
RAIL_WIDTH: Final = 140
ATTENTION_WIDTH: Final = 448
RAIL_HEIGHT_PORTRAIT: Final = 132
BAR_HEIGHT_PORTRAIT: Final = 96
"""Of the bar at the top of a portrait desk."""
CHOSEN: Final = "#273449"
"""The face of what is chosen among others; a mark or an outline says it too."""

# The board.
MOVED: Final = "#14233F"
"""Behind a line that has moved; a bar and its words say it too."""
SIZE_BOARD_TITLE: Final = 56
SIZE_BOARD_CLOCK: Final = 104
SIZE_BOARD_TEXT: Final = 34
SIZE_BOARD_NAMES: Final = 44


def mixed(first: str, second: str, share: float) -> str:
    """A token on the way from one to another, mixed where it is painted (`ui/colours.py`)."""
    return f"{first} {second} {share}"
