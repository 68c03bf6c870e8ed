from collections.abc import Iterator
from itertools import pairwise
from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.walking.directions import Directions
from app.walking.doors import corners, door_at, entrances, off_the_walls
from app.walking.grid import PASSAGE
from app.way import Way, reaches_of, ways_from
from db.records import Event, Place, Point, Room, Table, Venue

EVENT = Event("e", "Event", "Venue", "Hall", "Floor", "Europe/Berlin", ("en",))


def hall(rooms: list[Room], tables: list[Table], *places: Place) -> Venue:
    return Venue(EVENT, tuple(rooms), tuple(tables), (), (), places, ())


def tables_in(room: str, points: list[Point], first: int = 1) -> list[Table]:
    return [Table(str(number), str(number), room, at, 4) for number, at in enumerate(points, first)]


def lattice(left: float, bottom: float, columns: int, rows: int, pitch: float = 3.0) -> list[Point]:
    return [(left + pitch * column, bottom + pitch * row) for row in range(rows) for column in range(columns)]


ENTRANCE, CORRIDOR = Place("entrance", (-2.0, -2.5)), Place("corridor", (14.0, -2.5))
TWO_ROOMS = hall(
    [
        Room("A", "Room A", (0.0, 0.0), (13.0, 10.0), ((6.5, 0.0),)),
        Room("B", "Room B", (15.0, 0.0), (13.0, 13.0), ((21.5, 0.0),)),
    ],
    [*tables_in("A", lattice(2, 2, 4, 3)), *tables_in("B", [*lattice(17, 2, 4, 3), (17.0, 11.0)], 13)],
    ENTRANCE,
    CORRIDOR,
)


def legs(way: Way) -> Iterator[tuple[Point, Point]]:
    return pairwise(way.points)


def reaches_into(leg: tuple[Point, Point], middle: Point, half: float) -> bool:
    """Whether a leg comes into the open square of this half side around a point."""
    return all(
        min(leg[0][axis], leg[1][axis]) < middle[axis] + half and max(leg[0][axis], leg[1][axis]) > middle[axis] - half
        for axis in (0, 1)
    )


def crossings(leg: tuple[Point, Point], room: Room) -> Iterator[Point]:
    """The points where a leg meets the walls of a room."""
    (x0, y0), (x1, y1) = leg
    left, bottom, right, top = corners(room)
    if y0 == y1 and bottom <= y0 <= top:
        yield from ((x, y0) for x in (left, right) if min(x0, x1) <= x <= max(x0, x1))
    if x0 == x1 and left <= x0 <= right:
        yield from ((x0, y) for y in (bottom, top) if min(y0, y1) <= y <= max(y0, y1))


def test_every_table_of_a_plain_hall_has_a_way_from_every_kiosk() -> None:
    for place in TWO_ROOMS.places:
        ways = ways_from(TWO_ROOMS, place)
        assert set(ways) == {table.id for table in TWO_ROOMS.tables}
        assert all(way.points[0] == place.at for way in ways.values())


def test_a_way_runs_along_the_corridor_through_the_door_and_down_an_aisle_with_few_corners() -> None:
    way = ways_from(TWO_ROOMS, CORRIDOR)["18"]
    assert way.points[:-1] == ((14.0, -2.5), (21.5, -2.5), (21.5, 5.0))
    assert way.points[-1] == pytest.approx((20.9, 5.0))
    assert way.metres == pytest.approx(7.5 + 7.5 + 0.6)


def test_a_way_ends_beside_its_table() -> None:
    ways = ways_from(TWO_ROOMS, ENTRANCE)
    for table in TWO_ROOMS.tables:
        assert dist(ways[table.id].points[-1], table.at) == pytest.approx(0.9)


@pytest.mark.parametrize(
    ("place", "table", "directions"),
    [
        (CORRIDOR, "18", Directions("right", 1, "Room B", 2, side="left")),
        (CORRIDOR, "12", Directions("left", 1, "Room A", 3, side="right")),
        (ENTRANCE, "18", Directions("right", 2, "Room B", 2, side="left")),
        (ENTRANCE, "1", Directions("right", 1, "Room A", 1, side="left")),
        (ENTRANCE, "25", Directions("right", 2, "Room B", 4, side="left")),
        (Place("front", (6.5, -2.5)), "6", Directions("ahead", 1, "Room A", 2)),
        (Place("inside", (6.5, 3.5)), "4", Directions("right", None, "Room A", None, inside=True)),
        (Place("beside", (2.0, 3.5)), "1", Directions("here", None, "Room A", None, inside=True)),
    ],
)
def test_directions_count_only_the_doors_that_are_passed(place: Place, table: str, directions: Directions) -> None:
    assert ways_from(TWO_ROOMS, place)[table].directions == directions


def test_doors_across_the_corridor_are_not_counted() -> None:
    across = [Room(f"S{x}", f"S{x}", (x, -15.0), (10.0, 10.0), ((x + 5.0, -5.0),)) for x in (0.0, 10.0)]
    way = ways_from(hall([*TWO_ROOMS.rooms, *across], list(TWO_ROOMS.tables)), ENTRANCE)["18"]
    assert way.directions.door == 2


def test_rows_are_counted_from_the_door_that_is_taken() -> None:
    room = Room("A", "A", (0.0, 0.0), (12.0, 12.0), ((6.0, 12.0),))
    ways = ways_from(hall([room], tables_in("A", lattice(1.5, 1.5, 4, 4))), Place("k", (0.0, 14.0)))
    assert (ways["16"].directions.row, ways["1"].directions.row) == (1, 4)


def test_no_row_is_named_where_tables_stand_in_none() -> None:
    room = Room("A", "A", (0.0, 0.0), (9.0, 9.0), ((4.0, 0.0),))
    scattered = tables_in("A", [(1.5, 1.5), (4.5, 2.1), (7.5, 2.7), (1.5, 3.3), (6.0, 3.9), (3.0, 4.5)])
    assert ways_from(hall([room], scattered), Place("k", (0.0, -2.0)))["6"].directions.row is None


def test_a_room_without_doors_is_entered_straight_and_no_door_is_counted() -> None:
    room = Room("A", "A", (0.0, 0.0), (9.0, 9.0), ())
    way = ways_from(hall([room], tables_in("A", lattice(1.5, 1.5, 3, 3))), Place("k", (3.0, -3.0)))["5"]
    assert way.directions == Directions("ahead", None, "A", 2)


def test_nobody_cuts_through_a_room_whose_doors_are_unknown() -> None:
    closed = Room("C", "C", (2.0, -5.0), (4.0, 10.0), ())
    room = Room("A", "A", (8.0, -2.0), (6.0, 6.0), ((8.0, 0.0),))
    way = ways_from(hall([closed, room], tables_in("A", [(12.0, 2.0)])), Place("k", (0.0, 0.0)))["1"]
    assert not any(list(crossings(leg, closed)) for leg in legs(way))


def test_a_door_that_one_of_two_adjoining_rooms_names_leads_through_both_walls() -> None:
    rooms = [
        Room("A", "A", (0.0, 0.0), (8.0, 8.0), ((4.0, 0.0),)),
        Room("B", "B", (8.2, 0.0), (8.0, 8.0), ((8.2, 4.0),)),
    ]
    way = ways_from(hall(rooms, tables_in("B", [(12.0, 6.0)])), Place("k", (0.0, -2.0)))["1"]
    assert [round(x, 1) for leg in legs(way) for x, _ in crossings(leg, rooms[1])] == [8.2]
    assert way.directions.door is None


def test_there_is_no_way_to_a_walled_off_table_but_to_others() -> None:
    vault = Room("V", "V", (2.0, 2.0), (2.0, 2.0), ((3.0, 2.0),))
    shell = Room("S", "S", (1.45, 1.45), (3.1, 3.1), ((1.45, 3.0),))
    tables = [*tables_in("V", [(3.0, 3.0)]), *tables_in("A", [(15.0, 15.0)], 2)]
    assert set(ways_from(hall([vault, shell], tables), Place("k", (10.0, -3.0)))) == {"2"}


@pytest.mark.parametrize("at", [(13.0, 5.0), (0.1, 0.1), (6.5, 0.0), (0.0, 0.0), (28.0, 13.0)])
def test_a_kiosk_in_a_wall_still_knows_ways(at: Point) -> None:
    ways = ways_from(TWO_ROOMS, Place("k", at))
    assert len(ways) == len(TWO_ROOMS.tables)
    assert all(dist(way.points[0], at) < 0.5 for way in ways.values())


def test_tables_that_touch_still_let_people_between_them() -> None:
    room = Room("A", "A", (0.0, 0.0), (6.0, 6.0), ((3.0, 0.0),))
    ways = ways_from(hall([room], tables_in("A", lattice(1, 1, 9, 9, pitch=0.5))), Place("k", (0.0, -2.0)))
    assert len(ways) == 81


def test_an_empty_hall_has_no_ways() -> None:
    assert ways_from(hall([], []), ENTRANCE) == {}


def test_a_door_beside_the_wall_means_the_nearest_wall() -> None:
    door = door_at(TWO_ROOMS.rooms[0], (4.0, 0.7))
    assert (door.at, door.outward, door.upright) == ((4.0, 0.0), (0.0, -1.0), False)


def test_a_great_crowded_hall_has_ways_to_all_tables_of_its_lattice() -> None:
    room = Room("A", "A", (0.0, 0.0), (120.0, 80.0), ((60.0, 0.0), (0.0, 40.0)))
    points = [(1.2 + 2.4 * column, 1.0 + 2.0 * row) for row in range(40) for column in range(50)]
    venue = hall([room], tables_in("A", points))
    ways = ways_from(venue, Place("k", (10.0, -3.0)))
    assert len(ways) == 2000
    assert all(len(way.points) <= 6 for way in ways.values())


METRES = st.integers(-20, 400).map(lambda tenths: tenths / 10)
POINTS = st.tuples(METRES, METRES)


@st.composite
def halls(draw: st.DrawFn) -> Venue:
    rooms, tables = [], []
    for number in range(draw(st.integers(0, 4))):
        size = draw(st.tuples(st.integers(0, 200), st.integers(1, 200)))
        doors = draw(st.lists(POINTS, max_size=3))
        rooms.append(Room(f"R{number}", f"R{number}", draw(POINTS), (size[0] / 10, size[1] / 10), tuple(doors)))
    for number, at in enumerate(draw(st.lists(POINTS, max_size=12))):
        tables.append(Table(str(number), str(number), f"R{draw(st.integers(0, 4))}", at, 4))
    return hall(rooms, tables)


@given(venue=halls(), at=POINTS)
def test_on_any_plan_ways_pass_walls_at_doors_only_and_no_table_but_their_own(venue: Venue, at: Point) -> None:
    start = off_the_walls(at, venue.rooms)
    doors = [door for room in venue.rooms for door in entrances(room, start)]
    reaches = reaches_of(venue.tables, [start, *(door.at for door in doors)])
    for table_id, way in ways_from(venue, Place("k", at)).items():
        assert way.points[0] == start
        for leg in legs(way):
            assert leg[0][0] == leg[1][0] or leg[0][1] == leg[1][1]
            for met in (point for room in venue.rooms for point in crossings(leg, room)):
                assert any(dist(met, door.at) <= PASSAGE + 1e-6 for door in doors)
            for table, reach in zip(venue.tables, reaches, strict=True):
                if table.id != table_id and reach > 1e-3:
                    assert not reaches_into(leg, table.at, reach - 1e-3)


@given(venue=halls(), at=POINTS)
def test_on_any_plan_directions_name_the_room_and_count_from_one(venue: Venue, at: Point) -> None:
    labels = {room.id: room.label for room in venue.rooms}
    rooms = {table.id: table.room for table in venue.tables}
    for table, way in ways_from(venue, Place("k", at)).items():
        said = way.directions
        assert said.room == labels.get(rooms[table], "")
        assert (said.door or 1) >= 1
        assert (said.row or 1) >= 1
        assert way.metres == pytest.approx(sum(dist(*leg) for leg in legs(way)))
