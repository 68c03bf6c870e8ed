"""What a kiosk says of somebody's slip."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class SlipNews:
    """What there is to say of somebody's slip.

    `offered`: none was asked for lately. `stale`: the one in their hands is out of date. `printing`, `out`: so is the
    one that they asked for. `missing`: it does not come out at this moment, or will not; `problem` says why, in a word
    of `app.queues.Problem`, or `failed` where this terminal itself could not make it.
    """

    state: Literal["offered", "stale", "printing", "out", "missing"]
    problem: str = ""
    lately: bool = False
    """Whether one was asked for within the last minute, or is on its way still."""
