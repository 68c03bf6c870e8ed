"""Why paper does not come out: the many words of printers, and the few that an operator can act on."""

import re
from collections.abc import Iterable
from typing import Literal

Problem = Literal[
    "jam",  # paper is stuck
    "door_open",  # a cover or a door is open
    "no_paper",  # the tray is empty, or pulled out, or has another size
    "no_ink",  # toner or ink is used up
    "offline",  # the printer does not answer: power, cable, network
    "stopped",  # the printer or its queue has stopped, and somebody has to start it
    "rejecting",  # the queue takes no new jobs
    "held",  # the job was put aside, until somebody lets it go
    "aborted",  # CUPS gave the job up, or printed it with errors
    "cancelled",  # somebody took the job back
    "lost",  # CUPS does not know the job, or no more
    "unknown_queue",  # there is no such queue, or no more
    "no_cups",  # the print service is not installed, does not run, or does not answer
    "too_slow",  # it has not come out in the time that its owner waits; said by who waits, never by the queue
]

CONNECTING_S = 15  # longer than any printer that is there takes to answer

# Words of RFC 8011, 5.4.12, and of PWG 5100.9, in the order in which they are told where there are several.
_PROBLEMS: dict[str, Problem] = {
    "media-jam": "jam",
    "cover-open": "door_open",
    "door-open": "door_open",
    "interlock-open": "door_open",
    "media-empty": "no_paper",
    "media-needed": "no_paper",
    "input-tray-missing": "no_paper",
    "toner-empty": "no_ink",
    "marker-supply-empty": "no_ink",
    "marker-supply-missing": "no_ink",
    "offline": "offline",
    "shutdown": "offline",
    "timed-out": "offline",
    "output-area-full": "stopped",
    "output-tray-missing": "stopped",
    "marker-waste-full": "stopped",
    "paused": "stopped",
    "moving-to-paused": "stopped",
    "hold-new-jobs": "held",
}


def problem_of(reasons: Iterable[str], *, is_stopped: bool, working_s: float) -> Problem | None:
    """What holds a printer up, from its `printer-state-reasons`; what is only low, or unknown, does not.

    A stopped queue is told first: its reasons are what its last job left, and nothing comes out until it is started.
    The severities `-report`, `-warning` and `-error` are no help: CUPS's own backends say `door-open-report` and
    `media-empty-warning` of printers that wait. Every job connects for a moment: that is a problem only once the
    printer has been in its state for longer (`working_s`, in seconds).
    """
    if is_stopped:
        return "stopped"
    words = {re.sub("-(report|warning|error)$", "", reason) for reason in reasons}
    if "connecting-to-device" in words and working_s > CONNECTING_S:
        words.add("offline")
    return next((problem for word, problem in _PROBLEMS.items() if word in words), None)
