"""Two short sounds, played by whatever player the machine has."""

import logging
import shutil
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QProcess

import resources

Sound = Literal["success", "refusal"]

_PLAYERS: Final = (("pw-play",), ("paplay",), ("aplay", "--quiet"))
_FOLDER: Final = Path(resources.__path__[0]) / "sounds"
_log = logging.getLogger(__name__)


class Sounds:
    """Call it with a sound: it starts to play, and nothing waits for it. Silent without a player."""

    def __init__(self, *, enabled: bool = True) -> None:
        self._command: tuple[str, ...] = ()
        if not enabled:
            return
        found = ((shutil.which(program), options) for program, *options in _PLAYERS)
        self._command = next(((program, *options) for program, options in found if program), ())
        if not self._command:
            _log.warning("No sounds: none of %s is installed.", ", ".join(player[0] for player in _PLAYERS))

    def __call__(self, sound: Sound) -> None:
        """Play a sound."""
        if not self._command:
            return
        program, *options = self._command
        process = QProcess()
        process.setProgram(program)
        process.setArguments([*options, str(_FOLDER / f"{sound}.wav")])
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.startDetached()
