"""What a screen reader hears of a place and who meets there."""

from app.languages import translate


def meeting_words(place: str, lines: tuple[str, ...], kind: str) -> str:
    """Such as *Table 18, Fjord Valves with Ohio Polymers, moved*."""
    if len(lines) > 1:
        who = translate("desk", "{host} with {guest}").format(host=lines[0], guest=lines[1])
    else:
        who = " ".join(lines)
    words = {
        "free": translate("desk", "free"),
        "closed": translate("desk", "closed"),
        "waiting": translate("desk", "waiting"),
        "moved": translate("desk", "moved"),
        "locked": translate("desk", "locked"),
        "over": translate("desk", "over"),
    }
    return ", ".join(part for part in (place, who, words.get(kind, "")) if part)
