"""Whether there is a display to open a window on."""

import os
import sys
from typing import Final

_NAMES: Final = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")


def has_display() -> bool:
    """As the environment tells it; a platform of Qt's that somebody has named counts."""
    return sys.platform != "linux" or any(map(os.environ.get, _NAMES))
