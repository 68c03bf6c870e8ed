"""What the kiosk says for every outcome, without a screen."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.agenda import Seated
from app.changes import Told, What
from app.check_in import Refusal
from db.records import Arrival, Sitting
from ui.gallery_samples import (
    admitted,
    at,
    change,
    delayed_venue,
    lounge_venue,
    participant,
    refused,
    scene,
    sitting,
    slip,
    the_day,
    told,
    venue,
)
from ui.kiosk import outcome_words
from ui.kiosk.choices import choices_state
from ui.kiosk.message_state import not_loaded_state, out_of_order_state, refusal_state
from ui.kiosk.outcome_state import outcome_state
from ui.kiosk.rest_state import rest_state
from ui.kiosk.states import LanguageChoice, OutcomeState

SEEN = Arrival(at("09:12"), "entrance")


def shown(sittings: list[Sitting], clock: str = "09:12", **more: object) -> OutcomeState:
    where = scene(clock)
    return outcome_state(admitted(sittings, where, **more), where, slip())  # type: ignore[arg-type]


def test_a_first_meeting_soon_takes_the_large_type() -> None:
    state = shown(the_day())
    large = state.large
    assert (large.figure, large.room, large.table) == ("18", "Room 02.01.13", "18")
    assert (large.time, large.when) == ("09:50", "in 38 minutes, with")
    assert large.who == "Wisconsin Lightweight Construction Cluster"
    assert state.greeting == "Welcome, Astrid"
    assert state.standing == "Banat Logistics Cluster · you are checked in"
    assert state.way == "Right along the corridor, first door, second row."


def test_other_meetings_stand_without_partners_and_with_sessions_in_the_order_of_time() -> None:
    rows = shown(the_day()).rows
    assert [(r.time, r.what, r.where) for r in rows] == [
        ("10:30", "Room 02.01.12", "Table 4"),
        ("11:10", "Room 02.01.13", "Table 22"),
        ("14:45", "Opening address", "both rooms"),
        ("16:20", "Room 02.01.12", "Table 9"),
    ]


def test_my_day_has_the_partners_also_of_what_is_over() -> None:
    day = shown(the_day(), "10:22").day
    assert [(r.what, r.kind) for r in day.rows[:2]] == [
        ("Wisconsin Lightweight Construction Cluster", "over"),
        ("Ohio Polymers Alliance", "meeting"),
    ]
    assert day.rows[0].time == "09:50 \u2013 10:10"
    assert day.date == "Monday 25 April"


def test_somebody_without_a_first_name_is_greeted_by_the_whole_name() -> None:
    who = participant(first_name="", last_name="Astrid Håkansson")
    assert shown(the_day(), who=who).greeting == "Welcome, Astrid Håkansson"


def test_who_comes_back_hears_since_when_and_where_they_are_checked_in() -> None:
    state = shown(the_day(), "10:22", first_seen=SEEN)
    assert state.greeting == "Welcome back, Astrid"
    assert state.standing == "Banat Logistics Cluster · checked in at 09:12, entrance"


def test_a_running_meeting_says_until_when() -> None:
    large = shown(the_day(), "09:55").large
    assert (large.time, large.when, large.figure) == ("Now", "until 10:10, with", "18")


def test_from_five_minutes_before_its_end_the_following_meeting_takes_the_large_type() -> None:
    pair = [sitting("09:50", "18", "Fjord Valves"), sitting("10:10", "3", "Ohio Polymers Alliance")]
    assert shown(pair, "10:04").large.figure == "18"
    state = shown(pair, "10:05")
    assert state.large.figure == "3"
    assert (state.rows[0].time, state.rows[0].where) == ("Now", "Table 18")


def test_a_cancelled_next_meeting_gives_way_to_the_following_one_and_is_told_first() -> None:
    gone = change("cancelled", "09:50", told("09:50", "18", "Fjord Valves"), None)
    state = shown(the_day()[1:], changes=(gone,))
    assert state.news == ("09:50 with Fjord Valves was cancelled",)
    assert state.large.figure == "4"


def test_without_a_table_it_asks_calmly_for_the_help_desk() -> None:
    state = shown([the_day()[0]._replace(table=None)])
    assert state.large.figure == ""
    assert state.large.title == "Ask at the help desk"
    assert state.large.text == "Your table is being arranged. The help desk is to your left."
    assert state.way == ""
    assert "None" not in str([row.text for row in state.day.rows])


def test_a_moved_meeting_that_is_shown_says_from_where() -> None:
    moved = change("moved", "09:50", told("09:50", "17", "X"), told("09:50", "18", "X"))
    assert shown(the_day(), changes=(moved,)).news == ("Moved from table 17",)
    far = change("moved", "09:50", told("09:50", "9", "X"), told("09:50", "18", "X"))
    assert shown(the_day(), changes=(far,)).news == ("Moved from table 9, room 02.01.12",)


@pytest.mark.parametrize(
    ("what", "before", "after", "sentence"),
    [
        ("moved", told("10:30", "7", "X"), told("10:30", "4", "X"), "10:30 moved from table 7 to table 4"),
        ("moved", told("10:10", "4", "X"), told("10:30", "4", "X"), "10:10 moved to 10:30"),
        ("moved", told("10:10", "7", "X"), told("10:30", "4", "X"), "10:10 moved to 10:30, table 4"),
        ("moved", told("10:30", "7", "X"), told("10:30", None, "X"), "10:30 has no table for now"),
        ("moved", told("10:30", None, "X"), told("10:30", "4", "X"), "10:30 is at table 4, room 02.01.12"),
        ("new", None, told("10:30", "4", "X"), "New meeting: 10:30 with X"),
        ("delayed", told("10:30", "4", "X"), told("10:45", "4", "X"), "10:30 delayed by 15 min"),
        ("delayed", told("10:45", "4", "X"), told("10:30", "4", "X"), "10:30 is on time again"),
        ("partner", told("10:30", "4", "X"), told("10:30", "4", "Y"), "10:30 is with Y now"),
        ("cancelled", told("10:30", "4", "X", 26), None, "Tuesday 26 April, 10:30 with X was cancelled"),
    ],
)
def test_every_change_is_one_sentence(what: What, before: Told | None, after: Told | None, sentence: str) -> None:
    news = shown(the_day(), changes=(change(what, "10:30", before, after),)).news
    assert news == (sentence,)


def test_a_delay_stands_beside_the_time_and_in_the_rows() -> None:
    where = scene("09:12", hall=delayed_venue("09:30", 15))
    late = change("delayed", "09:50", told("09:50", "18", "X"), told("10:05", "18", "X"))
    state = outcome_state(admitted(the_day(), where, changes=(late,)), where, slip())
    assert (state.large.time, state.large.note, state.large.when) == (
        "10:05",
        "instead of 09:50",
        "in 53 minutes, with",
    )
    assert state.news == ("Delayed by 15 min",)
    assert (state.rows[0].time, state.rows[0].note) == ("10:45", "instead of 10:30")


def test_a_session_before_the_next_meeting_comes_first_with_the_meeting_below() -> None:
    state = shown(the_day(), "14:10")
    assert (state.large.title, state.large.room, state.large.time) == ("Opening address", "Both rooms", "14:45")
    assert state.large.figure == ""
    assert [(r.time, r.where) for r in state.rows] == [("16:20", "Table 9")]


def test_a_running_session_gives_way_to_a_meeting_that_is_about_to_start() -> None:
    meeting = [sitting("15:00", "9", "Fjord Valves")]
    assert shown(meeting, "14:46").large.figure == "9"
    assert shown([sitting("15:20", "9", "Fjord Valves")], "14:46").large.title == "Opening address"


def test_a_speaker_without_meetings_sees_the_programme() -> None:
    state = shown([])
    assert state.large.title == "Opening address"
    assert state.rows == ()


def test_nothing_at_all_today_is_said_with_what_to_do() -> None:
    state = shown([], "17:00")
    assert state.large.title == "You have no meetings today"
    assert state.large.text == "Did you expect one? Please ask at the help desk to your left."
    assert state.plan is None
    assert state.slip is None


def test_after_the_last_meeting_the_day_is_over_until_the_next_day_of_the_badge() -> None:
    state = shown(the_day(), "17:10")
    assert state.large.title == "That was your last meeting today"
    assert state.large.text == "See you on Tuesday 26 April."
    assert shown(the_day(), "17:10", who=participant(days=())).large.text == "Thank you for coming."


def test_an_interpreter_sees_both_organisations() -> None:
    helper = [sitting("09:50", "18", "Ohio Polymers Alliance", role="other")]
    assert shown(helper).large.who == "Skåne Food Innovation Network and Ohio Polymers Alliance"


def test_a_clock_that_is_not_trusted_gives_a_dated_list_in_place_of_next() -> None:
    tomorrow = sitting("09:20", "11", "Kansai Robotics", day=26)
    state = shown([*the_day(), tomorrow], trusted=False)
    assert state.large.title == "All your meetings"
    assert state.header.clock == ""
    assert state.large.figure == ""
    assert [r.what for r in state.rows if r.kind == "heading"] == ["Monday 25 April", "Tuesday 26 April"]
    assert state.rows[-1].time == "09:20"


def test_a_meeting_without_a_time_is_shown_when_nothing_else_is_left() -> None:
    undated = the_day()[0]._replace(start=None, end=None, table=None)
    state = shown([undated], "17:00")
    assert state.large.text == "Your meeting has no time yet. The help desk is to your left."
    assert (state.large.time, state.large.when) == ("", "With")


def test_labels_that_are_words_stand_without_the_word_table() -> None:
    where = scene(hall=lounge_venue())
    day = [sitting("09:50", "18", "X", hall=where.venue), sitting("10:30", "4", "Y", hall=where.venue)]
    state = outcome_state(admitted(day, where), where, slip())
    assert (state.large.figure, state.large.room) == ("Blue Lounge 12", "Niedersachsen Lounge")
    assert state.rows[0].where == "Window Seat 4"


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=40))
def test_any_names_make_a_state_with_the_table_in_it(first: str, organisation: str, partner: str) -> None:
    state = shown([sitting("09:50", "18", partner)], who=participant(first_name=first, organisation=organisation))
    assert state.large.figure == "18"


@given(st.datetimes(min_value=at("00:00").replace(tzinfo=None), max_value=at("23:59", 26).replace(tzinfo=None)))
def test_at_any_moment_of_the_event_something_is_said(moment: datetime) -> None:
    where = replace(scene(), now=moment.replace(tzinfo=at("00:00").tzinfo))
    state = outcome_state(admitted(the_day(), where), where, slip())
    assert state.large.figure or state.large.title
    assert bool(state.large.figure) == (state.large.table is not None)
    assert rest_state(where, trusted=True).meetings


def test_every_refusal_says_what_is_wrong_what_to_do_and_where_the_help_desk_is() -> None:
    kinds: tuple[Refusal, ...] = ("unreadable", "unknown", "replaced", "withdrawn")
    for kind in kinds:
        state = refusal_state(refused(kind, participant()), scene())
        assert state.title
        assert "help desk" in state.text
        assert "to your left" in state.text
        assert "Astrid" not in state.title + state.text


@pytest.mark.parametrize(
    ("days", "title", "text"),
    [
        (("2016-04-26",), "Your badge is for tomorrow", "It is valid on Tuesday 26 April. Meetings start at 09:00."),
        (("2016-04-27",), "Your badge is for Wednesday 27 April", "It is valid on Wednesday 27 April."),
        (
            ("2016-04-26", "2016-04-27"),
            "Your badge is not for today",
            "It is valid on Tuesday 26 April and Wednesday 27 April.",
        ),
        (("2016-04-24",), "Your badge was for yesterday", "It was valid on Sunday 24 April."),
        (("nonsense",), "Your badge is not for today", "Did you expect a meeting today?"),
    ],
)
def test_a_badge_for_other_days_says_for_which(days: tuple[str, ...], title: str, text: str) -> None:
    state = refusal_state(refused("not_today", participant(days=days)), scene())
    assert state.title == title
    assert state.text.startswith(text)


def test_out_of_order_says_where_the_help_desk_is_with_and_without_an_event() -> None:
    for where in (scene(), None):
        state = out_of_order_state(where, "right")
        assert "The help desk is to your right." in state.text
        assert not state.closable
    assert not_loaded_state().title == "No event is loaded yet"


@pytest.mark.parametrize(
    ("clock", "day", "text"),
    [
        ("09:12", 25, "First meetings at 09:30"),
        ("09:55", 25, "Next meetings at 10:10"),
        ("12:40", 25, "Opening address at 14:45 · both rooms"),
        ("15:00", 25, "Now: Opening address, until 15:45"),
        ("15:45", 25, "Next meetings at 16:00"),
        ("17:45", 25, "No more meetings today"),
        ("08:00", 24, "The meetings begin on Monday 25 April at 09:30"),
        ("08:00", 26, "First meetings at 09:00"),
        ("20:00", 26, "No more meetings today"),
    ],
)
def test_the_rest_screen_says_when_the_next_meetings_start(clock: str, day: int, text: str) -> None:
    assert rest_state(scene(clock, day), trusted=True).meetings == text


def test_a_delay_moves_the_next_meetings_of_the_rest_screen() -> None:
    assert (
        rest_state(scene("09:12", hall=delayed_venue("09:30", 10)), trusted=True).meetings == "First meetings at 09:40"
    )


def test_a_wrong_clock_is_told_to_staff_and_promises_no_times() -> None:
    state = rest_state(scene(), trusted=False)
    assert "clock" in state.notice
    assert state.meetings == ""


def test_language_buttons_need_two_languages() -> None:
    assert choices_state(("en",), "en").languages == ()
    german = LanguageChoice("de", "Deutsch", False)
    assert choices_state(("en", "de"), "en").languages == (LanguageChoice("en", "English", True), german)


def test_the_sample_hall_is_the_demo_event() -> None:
    assert len(venue().tables) == 25
    assert isinstance(admitted(the_day(), scene()).agenda.next, Seated)


def test_who_is_sent_to_the_help_desk_is_told_so_once() -> None:
    assert outcome_words.no_time("") == "Your meeting has no time yet."
    assert outcome_words.no_table("") == "Your table is being arranged."
    assert outcome_words.no_table("left") == "Your table is being arranged. The help desk is to your left."
