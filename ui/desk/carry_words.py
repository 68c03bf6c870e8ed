"""What the card says of the place that it is over."""

from app.languages import translate
from ui.desk.badges import Badge
from ui.desk.carry import Target, landing
from ui.desk.states import Held


def hint_over(held: Held | None, place: str, there: Target | None, *, by_finger: bool) -> tuple[str, Badge | None]:
    """The hint and its mark; `there` is what is at the place."""
    if held is None:
        return "", None
    match landing(held, place):
        case "free":
            return there.name if there else held.hint, "moved"
        case "swap":
            others = ", ".join(there.lines) if there else ""
            return translate("desk", "swap with {meeting}").format(meeting=others), "swap"
        case "refused":
            return held.why[place], "refused"
        case "nowhere" if by_finger:
            return held.hint, None
        case "nowhere":
            return translate("desk", "Touch where it goes; anywhere else leaves it here"), None
