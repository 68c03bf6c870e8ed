"""What a screen reader hears of a place and who meets there."""

from PySide6.QtCore import QCoreApplication


def meeting_words(place: str, lines: tuple[str, ...], kind: str) -> str:
    """Such as *Table 18, Fjord Valves with Ohio Polymers, moved*."""
    if len(lines) > 1:
        who = QCoreApplication.translate("desk", "{host} with {guest}").format(host=lines[0], guest=lines[1])
    else:
        who = " ".join(lines)
    words = {
        "free": QCoreApplication.translate("desk", "free"),
        "closed": QCoreApplication.translate("desk", "closed"),
        "waiting": QCoreApplication.translate("desk", "waiting"),
        "moved": QCoreApplication.translate("desk", "moved"),
        "locked": QCoreApplication.translate("desk", "locked"),
        "over": QCoreApplication.translate("desk", "over"),
    }
    return ", ".join(part for part in (place, who, words.get(kind, "")) if part)
