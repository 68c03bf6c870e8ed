"""Every state of the kiosk as a picture."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from app.looks import Look
from db.records import Arrival, Session, Sitting, SyncState
from ui import colours
from ui import gallery_samples as samples
from ui.gallery_kiosk_choices import Picture
from ui.gallery_samples import admitted, at, change, participant, refused, scene, sitting, told
from ui.kiosk.message_state import not_loaded_state, out_of_order_state, refusal_state
from ui.kiosk.outcome_state import outcome_state
from ui.kiosk.rest_state import rest_state
from ui.kiosk.screen import Screen
from ui.kiosk.states import OutcomeState


def pictures() -> dict[str, Picture]:
    """All pictures by name."""
    return {name: make() for name, make in (*_quiet(), *_plain(), *_slips(), *_changed(), *_odd())}


_Makers = Iterator[tuple[str, Callable[[], Picture]]]


def _quiet() -> _Makers:
    yield "rest", lambda: Picture(rest_state(scene(), trusted=True))
    yield "rest-next", lambda: Picture(rest_state(scene("09:55"), trusted=True))
    yield "rest-session", lambda: Picture(rest_state(scene("12:40"), trusted=True))
    yield "rest-day-over", lambda: Picture(rest_state(scene("18:30"), trusted=True))
    yield "rest-offline", lambda: Picture(rest_state(scene(sync=samples.offline()), trusted=True))
    refusing = replace(samples.IN_STEP, refused=1)
    yield "rest-refused", lambda: Picture(rest_state(scene(sync=refusing), trusted=True))
    yield "rest-offline-refused", lambda: Picture(rest_state(scene(sync=samples.offline("09:10", 3, 1)), trusted=True))
    yield "unknown-as-of", lambda: Picture(refusal_state(refused("unknown"), scene(sync=samples.offline())))
    yield "rest-clock-wrong", lambda: Picture(rest_state(scene(), trusted=False))
    yield "unreadable", lambda: Picture(refusal_state(refused("unreadable"), scene()))
    yield "unknown", lambda: Picture(refusal_state(refused("unknown"), scene()))
    yield "replaced", lambda: Picture(refusal_state(refused("replaced", participant()), scene()))
    yield "withdrawn", lambda: Picture(refusal_state(refused("withdrawn", participant()), scene()))
    tomorrow = refused("not_today", participant(days=("2016-04-26",)))
    yield "not-today", lambda: Picture(refusal_state(tomorrow, scene()))
    others = refused("not_today", participant(days=("2016-04-26", "2016-04-27")))
    yield "not-today-other-days", lambda: Picture(refusal_state(others, scene()))
    yield "out-of-order", lambda: Picture(out_of_order_state(scene(), "left"))
    yield "not-loaded", lambda: Picture(not_loaded_state())


def _outcome(
    sittings: list[Sitting], clock: str = "09:12", sync: SyncState = samples.IN_STEP, **more: object
) -> OutcomeState:
    where = scene(clock, sync=sync)
    return outcome_state(admitted(sittings, where, **more), where, samples.slip())  # type: ignore[arg-type]


def _plain() -> _Makers:
    day = samples.the_day()
    yield "welcome", lambda: Picture(_outcome(day))
    seen = Arrival(at("09:12"), "entrance")
    yield "welcome-back", lambda: Picture(_outcome(day, "10:22", first_seen=seen))
    yield "my-day", lambda: Picture(_outcome(day, "10:22", first_seen=seen), day_open=True)
    yield "as-of", lambda: Picture(_outcome(day, sync=samples.offline()))
    yield "as-of-my-day", lambda: Picture(_outcome(day, sync=samples.offline()), day_open=True)
    yield "running", lambda: Picture(_outcome(day, "09:55", first_seen=seen))
    pair = [sitting("09:50", "18", "Fjord Valves"), sitting("10:10", "3", "Ohio Polymers Alliance")]
    yield "running-ends", lambda: Picture(_outcome(pair, "10:07", first_seen=seen))
    yield "session-first", lambda: Picture(_outcome(day, "14:10", first_seen=seen))
    yield "session-now", lambda: Picture(_outcome(day, "14:50", first_seen=seen))
    speaker = participant(kind="speaker", first_name="Rosalind", organisation="European Commission")
    yield "speaker", lambda: Picture(_outcome([], who=speaker))
    yield "no-meetings", lambda: Picture(_outcome([], "17:00"))
    yield "day-over", lambda: Picture(_outcome(day, "17:10", first_seen=seen))
    helper = [
        sitting(c, t, n, role="other") for c, t, n in (("09:50", "18", "Ohio Polymers Alliance"), ("10:30", "4", "X"))
    ]
    yield "interpreter", lambda: Picture(_outcome(helper, who=participant(first_name="Kwame")))


def _slips() -> _Makers:
    day = _outcome(samples.the_day())
    for name, news in samples.SLIPS.items():
        yield f"slip-{name}", partial(Picture, replace(day, slip=samples.slip(news)))
    yield "slip-asks", lambda: Picture(replace(day, slip=samples.slip(samples.SLIPS["out"], asks=True)))
    yield "slip-long", lambda: Picture(replace(day, slip=samples.LONG_SLIP))
    full = _outcome(samples.full_day())
    yield "slip-long-full-day", lambda: Picture(replace(full, slip=samples.LONG_SLIP))
    yield "slip-long-my-day", lambda: Picture(replace(full, slip=samples.LONG_SLIP), day_open=True)


def _changed() -> _Makers:
    day = samples.the_day()
    seen = Arrival(at("09:12"), "entrance")
    gone = change("cancelled", "09:50", told("09:50", "18", "Fjord Valves"), None)
    yield "cancelled", lambda: Picture(_outcome(day[1:], changes=(gone,)))
    yield "cancelled-last", lambda: Picture(_outcome([], "17:00", changes=(gone,), first_seen=seen))
    moved = change("moved", "09:50", told("09:50", "9", "Fjord Valves"), told("09:50", "18", "Fjord Valves"))
    yield "moved", lambda: Picture(_outcome(day, "09:40", changes=(moved,), first_seen=seen))
    other_table = change("moved", "10:30", told("10:30", "7", "Ohio"), told("10:30", "4", "Ohio"))
    while_shown = (change("moved", "09:50", told("09:50", "21", "Fjord"), told("09:50", "18", "Fjord")), other_table)
    yield "moved-while-shown", lambda: Picture(_outcome(day, changes=while_shown))
    late = samples.delayed_venue("09:30", 15)
    where = scene("09:12", hall=late)
    late_news = change("delayed", "09:50", told("09:50", "18", "Fjord Valves"), told("10:05", "18", "Fjord Valves"))
    late_day = admitted(day, where, changes=(late_news,))
    yield "delayed", lambda: Picture(outcome_state(late_day, where, samples.slip()))
    open_table = [day[0]._replace(table=None), *day[1:]]
    yield "no-table", lambda: Picture(_outcome(open_table))
    extra = change("new", "11:10", None, told("11:10", "22", "Great Lakes Water Technology Council"))
    news = (gone, moved, extra, other_table)
    yield "much-changed", lambda: Picture(_outcome(day, changes=news, first_seen=seen))
    yield "much-changed-day", lambda: Picture(_outcome(day, changes=news, first_seen=seen), day_open=True)


def _odd() -> _Makers:
    tomorrow = sitting("09:20", "11", "Kansai Robotics", day=26)
    yield "clock-wrong", lambda: Picture(_outcome([*samples.the_day(), tomorrow], trusted=False))
    long_day = [sitting("09:50", "18", samples.LONG_ORGANISATION[:200]), *samples.the_day()[1:]]
    long_one = participant(first_name=samples.LONG_NAME[:200], organisation=samples.LONG_ORGANISATION[:200])
    yield "long-names", lambda: Picture(_outcome(long_day, who=long_one))
    yield "long-names-day", lambda: Picture(_outcome(long_day, who=long_one), day_open=True)
    arabic = participant(first_name="شيرين", organisation="مجموعة الشرق الأوسط للخدمات اللوجستية")
    arabic_day = [sitting("09:50", "18", "شركة الشرق الأوسط للصناعات الكيميائية"), *samples.the_day()[1:]]
    yield "right-to-left", lambda: Picture(_outcome(arabic_day, who=arabic))
    chinese = participant(first_name="", last_name="王小明", organisation="中国机械工业集团有限公司")
    chinese_day = [sitting("09:50", "18", "上海国际汽车城(集团)有限公司 🚗"), *samples.the_day()[1:]]
    yield "chinese", lambda: Picture(_outcome(chinese_day, who=chinese))
    yield "full-day", lambda: Picture(_outcome(samples.full_day()))
    yield "full-day-open", lambda: Picture(_outcome(samples.full_day()), day_open=True)
    lounge = scene(hall=samples.lounge_venue())
    named = [
        sitting("09:50", "18", "Fjord Valves", hall=lounge.venue),
        sitting("10:30", "4", "Ohio", hall=lounge.venue),
    ]
    yield "table-in-words", lambda: Picture(outcome_state(admitted(named, lounge), lounge, samples.slip()))
    talks = tuple(
        Session(f"S{n}", title, at(a), at(b), ("02.01.12",))
        for n, (title, a, b) in enumerate(
            [
                ("Opening of the transatlantic cluster dialogue by the commissioner", "09:30", "10:00"),
                ("Panel", "11:00", "12:00"),
            ]
        )
    )
    stage = scene(hall=replace(samples.venue(), sessions=talks))
    yield "programme", lambda: Picture(outcome_state(admitted([], stage), stage, None))


def show(screen: Screen, picture: Picture, look: Look = "dark") -> None:
    """Bring the screen into this state, in this look unless the visitor has chosen another one."""
    colours.show(picture.look or look)
    if isinstance(picture.state, OutcomeState):
        screen.outcome.start()
    screen.offer(picture.choices)
    screen.render(picture.state)
    if picture.day_open:
        screen.outcome.toggle_day()
    screen.count_down(0.6, 12)
