"""What invented states of a desk say that is no text of the program: names, and what people typed."""

import re
from typing import Final

from ui import gallery_samples as samples

PEOPLE: Final = (
    *("Astrid Håkansson", "Jürgen Håkansson", "Jürgen Müller", "Kwame Mensah", "Olivia Håkansson", "Robert Olson"),
    *(
        "Jan de Vries",
        "Jim Garcia",
        "Mary Ann O’Neill",
        "Maximiliane Wolf",
        "Kwame",
        "Mensah",
        "شيرين عبد الرحمن",
        "王小明",
    ),
    *("Ann", "Bob", "Çağla", "Zoë", "Maximilian von Hohenstein", "Dr. Maximiliane von Hohenstein"),
)
"""Participants and staff."""
ORGANISATIONS: Final = (
    *("Banat Logistics Cluster", "Wisconsin Lightweight Construction Cluster", "Ohio Polymers Alliance"),
    *("Great Lakes Water Technology Council", "Water Technology Council", "Texas Smart Grids Cluster"),
    *("Massachusetts Medical Technology Cluster", "Ohio Advanced Materials Cluster", "California Blue Growth"),
    *("Istria Mobility Cluster", "Minho Cyber Security", "Novak Photonics", "Wallonia Industrial Automation"),
    *("Sullivan Automation", "Banat Logistics", "Fjord Valves", "Skåne Food Network", "Saxony Precision"),
    *("Wallonia Cyber Security", "Wisconsin Lightweight", "Ohio Polymers", "Texas Smart Grids"),
    *("Great Lakes Water Council", "Michigan Additive", "Bask", "中国机械工业集团有限公司"),
    *("مجموعة الشرق الأوسط للخدمات اللوجستية", "شركة الشرق الأوسط للصناعات الكيميائية"),
    "上海国际汽车城(集团)有限公司 🚗",
)
PLACES: Final = (
    *("entrance", "corridor", "desk-1", "desk-2", "kiosk-2", "Conference Room Leibniz, East Wing", "Blue Lounge 12"),
    *("SLIPS", "OFFICE-2", "BADGES", "slips", "nats://hub.example:4222", "/var/lib/treffpunkt/event.hall"),
)
"""Kiosks, desks, rooms, tables, printers, folders."""
TYPED: Final = (
    *("hakanssen", "wheelchair user", "water from the ceiling"),
    "Uses a wheelchair; please keep the way to the table free and the chair away.",
    "the guest has missed the train from Kassel",
    *("astrid.hakansson@banat-logistics.example", "+40 256 555 0134", "Opening address"),
    *("cluster-to-cluster", "cluster-to-business", "EU", "US", "English"),
)
"""Notes, reasons and searches; contacts; what the event's folder calls its sessions and rounds."""
_NAMES: Final = frozenset((*PEOPLE, *ORGANISATIONS, *PLACES, *TYPED))
_FIGURES: Final = re.compile(r"[A-Z]?[\d.:]+")
"""Numbers, times, ids, formats of paper."""
_LONG: Final = (samples.LONG_NAME, samples.LONG_ORGANISATION)


def is_data(text: str) -> bool:
    """Whether nobody translates it."""
    cut = len(text) > 50 and any(text in long for long in _LONG)
    return text.strip("\u2068\u2069") in _NAMES or bool(_FIGURES.fullmatch(text)) or cut
