from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QApplication, QGraphicsEllipseItem, QGraphicsSimpleTextItem
from pytestqt.qtbot import QtBot

from app import languages
from app.walking.directions import Directions
from app.way import Way, ways_from
from db.records import Event, Place, Point, Room, Table, Venue
from ui import theme
from ui.parts.hall_plan import HallPlan, HallPlanState, sentence

EVENT = Event("e", "Event", "Venue", "Hall", "Floor", "Europe/Berlin", ("en",))
ENTRANCE, CORRIDOR = Place("entrance", (-2.0, -2.5)), Place("corridor", (14.0, -2.5))
LANDSCAPE, PORTRAIT = (840, 620), (950, 480)


def hall(rooms: list[Room], tables: list[Table], *places: Place) -> Venue:
    return Venue(EVENT, tuple(rooms), tuple(tables), (), (), places, ())


def lattice(room: str, corner: Point, columns: int, rows: int, first: int = 1) -> Iterator[Table]:
    for number in range(columns * rows):
        row, column = divmod(number, columns)
        label = str(first + number)
        yield Table(label, label, room, (corner[0] + 3.0 * column, corner[1] + 3.0 * row), 4)


DEMO = hall(
    [
        Room("02.01.12", "02.01.12", (0.0, 0.0), (13.0, 10.0), ((6.5, 0.0),)),
        Room("02.01.13", "02.01.13", (15.0, 0.0), (13.0, 13.0), ((21.5, 0.0),)),
    ],
    [
        *lattice("02.01.12", (2.0, 2.0), 4, 3),
        *lattice("02.01.13", (17.0, 2.0), 4, 3, 13),
        Table("25", "25", "02.01.13", (17.0, 11.0), 4),
    ],
    ENTRANCE,
    CORRIDOR,
)
GREAT_HALL = hall(
    [Room("H", "Hall 5", (0.0, 0.0), (60.0, 30.0), ((30.0, 0.0),))],
    list(lattice("H", (1.5, 1.5), 20, 10)),
    Place("k", (12.0, -3.0)),
)


def state(venue: Venue, place: Place, table: str | None) -> HallPlanState:
    return HallPlanState(venue, place, table, ways_from(venue, place).get(table or ""))


def shown(shows: HallPlanState, size: tuple[int, int], scale: float = 1.0) -> HallPlan:
    plan = HallPlan()
    plan.setProperty("scale", scale)
    plan.resize(*size)
    plan.render(shows)
    plan.grab()
    return plan


def texts(plan: HallPlan) -> dict[str, QGraphicsSimpleTextItem]:
    return {item.text(): item for item in plan.scene().items() if isinstance(item, QGraphicsSimpleTextItem)}


def size_of(item: QGraphicsSimpleTextItem) -> int:
    return item.font().pixelSize()


def on_view(plan: HallPlan, item: QGraphicsSimpleTextItem) -> QRectF:
    return QRectF(plan.mapFromScene(item.sceneBoundingRect()).boundingRect())


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("place", [ENTRANCE, CORRIDOR])
@pytest.mark.parametrize("table", [table.id for table in DEMO.tables])
def test_the_demo_hall_shows_every_name_large_enough(
    qtbot: QtBot, size: tuple[int, int], place: Place, table: str
) -> None:
    plan = shown(state(DEMO, place, table), size)
    qtbot.addWidget(plan)
    written = texts(plan)
    assert set(written) >= {"You are here", *(r.label for r in DEMO.rooms), *(t.label for t in DEMO.tables)}
    assert min(size_of(item) for item in written.values()) >= 22
    assert size_of(written[table]) >= 26
    assert all(QRectF(plan.viewport().rect()).contains(on_view(plan, item)) for item in written.values())


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("table", ["1", "9", "25"])
def test_room_names_cover_no_table(qtbot: QtBot, size: tuple[int, int], table: str) -> None:
    plan = shown(state(DEMO, CORRIDOR, table), size)
    qtbot.addWidget(plan)
    discs = [item.sceneBoundingRect() for item in plan.scene().items() if isinstance(item, QGraphicsEllipseItem)]
    assert len(discs) >= len(DEMO.tables) - 1
    for room in DEMO.rooms:
        name = texts(plan)[room.label].sceneBoundingRect()
        ink = name.adjusted(0, name.height() * 0.25, 0, -name.height() * 0.25)
        assert not any(disc.intersects(ink) for disc in discs)


def test_up_the_hall_is_up_the_screen(qtbot: QtBot) -> None:
    plan = shown(state(DEMO, CORRIDOR, None), LANDSCAPE)
    qtbot.addWidget(plan)
    written = texts(plan)
    assert written["25"].scenePos().y() < written["13"].scenePos().y()
    assert written["1"].scenePos().x() < written["4"].scenePos().x()


def test_a_screen_reader_hears_the_way_as_a_sentence(qtbot: QtBot) -> None:
    plan = shown(state(DEMO, CORRIDOR, "18"), LANDSCAPE)
    qtbot.addWidget(plan)
    assert plan.accessibleName() == "Hall plan"
    heard = "From here: right along the corridor, first door on the left, second row, table 18."
    assert plan.accessibleDescription() == heard
    plan.render(state(DEMO, ENTRANCE, "18"))
    assert "second door on the left" in plan.accessibleDescription()
    plan.render(state(DEMO, CORRIDOR, None))
    assert plan.accessibleDescription() == ""


def test_a_screen_reader_hears_where_to_go_also_without_a_way(qtbot: QtBot) -> None:
    plan = shown(HallPlanState(DEMO, None, "18", None), LANDSCAPE)
    qtbot.addWidget(plan)
    assert plan.accessibleDescription() == "Table 18, Room 02.01.13"
    plan.render(HallPlanState(DEMO, CORRIDOR, None, None, ("02.01.12", "02.01.13")))
    assert plan.accessibleDescription() == "Room 02.01.12, Room 02.01.13"
    plan.render(HallPlanState(DEMO, CORRIDOR, "1", Way((), 0.0, Directions("here", None, "", None))))
    assert plan.accessibleDescription() == "Table 1. Right here, in front of you."


@pytest.mark.parametrize(
    ("directions", "said"),
    [
        (Directions("right", 1, "A", 2), "Right along the corridor, first door, second row."),
        (Directions("left", 2, "A", None), "Left along the corridor, second door."),
        (Directions("ahead", 1, "A", 1), "Straight ahead, first door, first row."),
        (Directions("back", 1, "A", 9), "Behind you, first door, row number 9."),
        (Directions("right", 7, "A", 6), "Right along the corridor, door number 7, sixth row."),
        (Directions("left", None, "Atrium", 3), "Left, then to Atrium, third row."),
        (Directions("ahead", None, "Atrium", None), "Straight ahead to Atrium."),
        (Directions("right", None, "A", None, inside=True), "In this room, to the right."),
        (Directions("here", None, "A", None, inside=True), "Right here, in front of you."),
    ],
)
def test_directions_are_said_in_one_sentence(directions: Directions, said: str) -> None:
    assert sentence(directions) == said


def test_labels_too_small_to_read_are_left_out_but_never_the_visitors_own(qtbot: QtBot) -> None:
    plan = shown(state(GREAT_HALL, GREAT_HALL.places[0], "137"), LANDSCAPE)
    qtbot.addWidget(plan)
    written = texts(plan)
    assert set(written) & {table.label for table in GREAT_HALL.tables} == {"137"}
    assert size_of(written["137"]) >= 26
    assert "Hall 5" in written


@given(
    width=st.integers(160, 1600),
    height=st.integers(120, 1200),
    table=st.sampled_from([table.id for table in DEMO.tables]),
    label=st.text(st.characters(categories=["L", "N"], max_codepoint=0x24F), min_size=1, max_size=30),
)
@example(width=160, height=120, table="25", label="W" * 30)
def test_the_label_of_the_visitors_table_is_always_whole(
    qapp: QApplication, width: int, height: int, table: str, label: str
) -> None:
    tables = [t if t.id != table else Table(t.id, label, t.room, t.at, t.seats) for t in DEMO.tables]
    plan = shown(state(hall(list(DEMO.rooms), tables, ENTRANCE), ENTRANCE, table), (width, height))
    own = next(item for item in plan.scene().items() if item.data(0) == table)
    assert isinstance(own, QGraphicsSimpleTextItem)
    assert own.text() == label
    assert QRectF(plan.viewport().rect()).contains(on_view(plan, own))
    assert size_of(own) >= 26 or len(label) > 4
    plan.deleteLater()
    qapp.sendPostedEvents(plan, 0)


@pytest.mark.parametrize(
    "venue",
    [
        hall([], []),
        hall([], [Table("1", "1", "none", (0.0, 0.0), 4)]),
        hall([Room("A", "", (0.0, 0.0), (0.0, 0.0), ())], [Table("1", "", "A", (0.0, 0.0), 4)]),
        hall([Room("A", "A" * 200, (5.0, 5.0), (3.0, 2.0), ((9.0, 9.0),))] * 2, []),
    ],
)
@pytest.mark.parametrize("size", [LANDSCAPE, (1, 1)])
def test_poor_plans_are_painted_as_well_as_can_be(qtbot: QtBot, venue: Venue, size: tuple[int, int]) -> None:
    plan = shown(state(venue, ENTRANCE, "1"), size)
    qtbot.addWidget(plan)
    assert "You are here" in texts(plan)


def test_the_plan_takes_neither_focus_nor_mouse_and_has_no_scroll_bars(qtbot: QtBot) -> None:
    plan = shown(state(DEMO, CORRIDOR, "18"), LANDSCAPE)
    qtbot.addWidget(plan)
    assert plan.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert plan.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert plan.viewport().size() == plan.size()


def test_a_small_screen_shows_the_same_plan_smaller(qtbot: QtBot) -> None:
    large, small = (
        shown(state(DEMO, CORRIDOR, "18"), size, scale) for size, scale in (((840, 620), 1.0), ((420, 310), 0.5))
    )
    qtbot.addWidget(large)
    qtbot.addWidget(small)
    for label, item in texts(large).items():
        assert texts(small)[label].scenePos() == item.scenePos()
        assert on_view(small, texts(small)[label]).width() <= on_view(large, item).width() / 2 + 2


def test_the_words_change_with_the_language(qtbot: QtBot) -> None:
    plan = shown(state(DEMO, CORRIDOR, "18"), LANDSCAPE)
    qtbot.addWidget(plan)
    assert "You are here" in texts(plan)
    languages.speak("de")
    plan.render(state(DEMO, CORRIDOR, "18"))
    assert "Sie sind hier" in texts(plan)


def test_the_corridor_is_named_on_the_level_of_the_kiosk_and_apart_from_it(qtbot: QtBot) -> None:
    plan = shown(state(DEMO, CORRIDOR, "18"), LANDSCAPE)
    qtbot.addWidget(plan)
    middle = {name: one.sceneBoundingRect().center().y() for name, one in texts(plan).items()}
    assert middle["Corridor"] == pytest.approx(middle["You are here"], abs=2)


def test_the_rooms_of_a_session_stand_out(qtbot: QtBot) -> None:
    plan = shown(HallPlanState(DEMO, CORRIDOR, None, None, ("02.01.13",)), LANDSCAPE)
    qtbot.addWidget(plan)
    colours = {name: one.brush().color().name().upper() for name, one in texts(plan).items()}
    assert colours["02.01.13"] == theme.TEXT
    assert colours["02.01.12"] == theme.QUIET
