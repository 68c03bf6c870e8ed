"""What a kiosk shows to who has chosen larger text or high contrast, in several languages, and before bystanders."""

from dataclasses import dataclass, field, replace

from app.languages import spoken
from app.looks import Look
from db.records import Arrival, Sitting
from ui import gallery_samples as samples
from ui.gallery_samples import admitted, at, change, participant, refused, scene, told
from ui.kiosk.choices import choices_state
from ui.kiosk.message_state import not_loaded_state, out_of_order_state, refusal_state
from ui.kiosk.outcome_state import outcome_state
from ui.kiosk.rest_state import rest_state
from ui.kiosk.states import ChoicesState, MessageState, OutcomeState, RestState, Said, Scene, ScreenState

LANGUAGES = ("en", "de", "fr", "it", "pl")
"""The last two are not there: what they would say is in this file."""
_INVITED = ("Scansionate il vostro badge", "Zeskanuj swój identyfikator")
_REFUSED = (
    Said(
        "Questo badge non è nell’elenco",
        "Forse è di un altro evento, oppure è molto recente.\nRivolgetevi al banco informazioni alla vostra sinistra.",
    ),
    Said(
        "Tego identyfikatora nie ma na liście",
        "Może pochodzić z innego wydarzenia albo jest całkiem nowy.\n"
        "Prosimy zapytać w punkcie pomocy po lewej stronie.",
    ),
)
_SEEN = Arrival(at("09:12"), "entrance")


def offered(count: int = 3, *, larger: bool = False, contrast: bool = False) -> ChoicesState:
    """What can be chosen at an event with so many languages."""
    return choices_state(LANGUAGES[:count], spoken(), larger=larger, contrast=contrast)


@dataclass(frozen=True, slots=True)
class Picture:
    """A state to be shown, perhaps with the whole day open."""

    state: ScreenState
    day_open: bool = False
    choices: ChoicesState = field(default_factory=offered)
    look: Look | None = None
    """What the visitor has chosen."""


def pictures() -> dict[str, Picture]:
    """All pictures by name."""
    made: dict[str, Picture] = {}
    for count in (1, 2, 3, 5):
        made[f"languages-{count}-rest"] = Picture(rest(count), choices=offered(count))
        made[f"languages-{count}-unknown"] = Picture(unknown(count), choices=offered(count))
    made |= {f"larger-{name}": _larger(picture) for name, picture in _several().items()}
    few = ("rest", "unknown", "welcome", "moved", "no-table")
    made |= {f"contrast-{name}": _contrast(_several()[name]) for name in few}
    made["contrast-larger"] = _contrast(_larger(_several()["welcome"]), larger=True)
    for name, state in _before_bystanders().items():
        made[f"bystanders-{name}"] = Picture(state)
    return made


def _larger(picture: Picture) -> Picture:
    return replace(picture, choices=offered(len(picture.choices.languages), larger=True))


def _contrast(picture: Picture, *, larger: bool = False) -> Picture:
    return replace(picture, choices=offered(3, larger=larger, contrast=True), look="contrast")


def rest(count: int) -> RestState:
    """Nobody is there, at an event with so many languages."""
    state = rest_state(scene_in(count), trusted=True)
    return replace(state, others=(*state.others, *_INVITED)[: count - 1])


def unknown(count: int) -> MessageState:
    """A badge that is not on the list, at an event with so many languages."""
    state = refusal_state(refused("unknown"), scene_in(count))
    return replace(state, others=(*state.others, *_REFUSED)[: count - 1])


def scene_in(count: int = 3) -> Scene:
    """The kiosk in the corridor of an event with so many languages."""
    tags = [tag for tag in LANGUAGES[:3] if tag != spoken()]
    return replace(scene(), others=tuple(tags[: count - 1]))


def _several() -> dict[str, Picture]:
    """Of each kind of screen the plain one and the fullest one."""
    day, full = samples.the_day(), samples.full_day()
    long_day = [samples.sitting("09:50", "18", samples.LONG_ORGANISATION[:90]), *day[1:]]
    moved = change("moved", "09:50", told("09:50", "9", "Fjord Valves"), told("09:50", "18", "Fjord Valves"))
    gone = change("cancelled", "10:10", told("10:10", "3", "Ohio Polymers Alliance"), None)
    extra = change("new", "11:10", None, told("11:10", "22", "Great Lakes Water Technology Council"))
    other = change("moved", "10:30", told("10:30", "7", "Ohio"), told("10:30", "4", "Ohio"))
    news = (moved, gone, extra, other)
    fullest = replace(_outcome(long_day, "09:40", changes=news, first_seen=_SEEN), slip=samples.LONG_SLIP)
    lounge = scene(hall=samples.lounge_venue())
    named = [samples.sitting("09:50", "18", "Fjord Valves", hall=lounge.venue)]
    tomorrow = samples.sitting("09:20", "11", "Kansai Robotics", day=26)
    return {
        "rest": Picture(rest(3)),
        "rest-5": Picture(rest(5), choices=offered(5)),
        "rest-clock-wrong": Picture(rest_state(scene(sync=samples.offline()), trusted=False)),
        "unknown": Picture(unknown(3)),
        "unknown-5": Picture(unknown(5), choices=offered(5)),
        "not-today": Picture(refusal_state(refused("not_today", participant(days=("2016-04-26",))), scene())),
        "out-of-order": Picture(out_of_order_state(scene(), "left")),
        "no-event": Picture(not_loaded_state()),
        "welcome": Picture(_outcome(day)),
        "moved": Picture(_outcome(day, "09:40", changes=(moved,), first_seen=_SEEN)),
        "no-table": Picture(_outcome([day[0]._replace(table=None), *day[1:]])),
        "session-now": Picture(_outcome(day, "14:50", first_seen=_SEEN)),
        "table-in-words": Picture(outcome_state(admitted(named, lounge), lounge, samples.slip())),
        "no-meetings": Picture(_outcome([], "17:00")),
        "clock-wrong": Picture(_outcome([*day, tomorrow], trusted=False)),
        "fullest": Picture(fullest),
        "my-day": Picture(_outcome(day, "10:22", first_seen=_SEEN), day_open=True),
        "full-day-open": Picture(replace(_outcome(full, changes=news), slip=samples.LONG_SLIP), day_open=True),
    }


def _outcome(sittings: list[Sitting], clock: str = "09:12", *, hide: bool = False, **more: object) -> OutcomeState:
    where = replace(scene(clock), bystanders=hide)
    return outcome_state(admitted(sittings, where, **more), where, samples.slip())  # type: ignore[arg-type]


def _before_bystanders() -> dict[str, OutcomeState]:
    day = samples.the_day()
    gone = change("cancelled", "10:10", told("10:10", "3", "Ohio Polymers Alliance"), None)
    return {
        "welcome": _outcome(day, hide=True),
        "cancelled": _outcome(day, "09:40", hide=True, changes=(gone,), first_seen=_SEEN),
    }
