"""What there is to say of somebody's slip → what the button and the line beside it say."""

from dataclasses import dataclass
from typing import Literal

from app.slip_news import SlipNews
from ui.kiosk import slip_words

Sign = Literal["", "printing", "out", "missing", "stale"]


@dataclass(frozen=True, slots=True)
class SlipState:
    """The button for paper, and what becomes of the paper."""

    button: str
    primary: bool
    """Whether the button is the one to press next."""
    sign: Sign = ""
    text: str = ""
    """Empty where there is nothing to tell."""


def slip_state(news: SlipNews, help_desk: str, *, asks: bool) -> SlipState:
    """`asks`: the button was pressed once more within a minute, and the next press confirms."""
    button = slip_words.print_another() if asks else slip_words.print_my_slip()
    match news.state:
        case "offered":
            return SlipState(button, primary=True)
        case "stale":
            return SlipState(slip_words.print_new_one(), True, "stale", slip_words.out_of_date())
        case "printing":
            return SlipState(button, asks, "printing", slip_words.printing())
        case "out":
            return SlipState(button, asks, "out", slip_words.take_it())
        case "missing":
            return SlipState(button, asks, "missing", slip_words.missing(news.problem, help_desk))
