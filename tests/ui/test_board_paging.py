"""Pages turn when they have been read, and show every row once."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ui.board.paging import Paging
from ui.board.states import MeetingRow, Page, Row


def rows(count: int, moved: tuple[int, ...] = ()) -> list[Row]:
    made = [MeetingRow(str(n), "09:50", "A", "B", "", str(n), "", "plain", n in moved, "") for n in range(count)]
    return [*(row for row in made if row.moved), *(row for row in made if not row.moved)]


class Wall:
    """A board's pages, and a clock that is set by hand."""

    def __init__(self, per_page: int = 3) -> None:
        self.seconds = 0.0
        self.per_page = per_page
        self.paging = Paging(lambda: self.seconds)

    def after(self, seconds: float, some: list[Row]) -> Page:
        self.seconds += seconds
        return self.paging.page(some, self.per_page)


def keys(page: Page) -> list[str]:
    return [row.key for row in page.rows]


@given(st.integers(1, 60), st.integers(1, 12))
def test_each_row_is_on_exactly_one_page_of_a_turn(count: int, per_page: int) -> None:
    wall, some = Wall(per_page), rows(count)
    pages = [wall.after(0, some)]
    while pages[-1].number < pages[-1].of:
        pages.append(wall.after(60, some))
    assert [key for page in pages for key in keys(page)] == [row.key for row in some]
    assert [page.number for page in pages] == list(range(1, len(pages) + 1))
    assert {page.of for page in pages} == {len(pages)}
    assert keys(wall.after(60, some)) == keys(pages[0])


@given(st.integers(4, 40), st.integers(2, 20), st.lists(st.floats(0.1, 3), max_size=30))
def test_no_page_is_turned_before_it_can_have_been_read(count: int, per_page: int, waits: list[float]) -> None:
    wall, some = Wall(per_page), rows(count)
    page, since = wall.after(0, some), 0.0
    for wait in waits:
        following = wall.after(wait, some)
        if keys(following) != keys(page):
            assert wall.seconds - since >= max(8, len(page.rows))
            page, since = following, wall.seconds


@given(st.integers(4, 60), st.integers(3, 12))
def test_no_row_stands_alone(count: int, per_page: int) -> None:
    wall, some = Wall(per_page), rows(count)
    first = wall.after(0, some)
    pages = [first, *(wall.after(60, some) for _ in range(first.of - 1))]
    assert max(len(page.rows) for page in pages) - min(len(page.rows) for page in pages) <= 1


def test_what_moves_while_another_page_is_read_comes_first_on_the_next_one() -> None:
    wall = Wall()
    assert keys(wall.after(0, rows(9))) == ["0", "1", "2"]
    assert keys(wall.after(9, rows(9))) == ["3", "4", "5"]
    assert keys(wall.after(2, rows(9, moved=(1,)))) == ["3", "4", "5"], "it is being read"
    assert keys(wall.after(9, rows(9, moved=(1,)))) == ["1", "6"]
    assert keys(wall.after(9, rows(9, moved=(1,)))) == ["7", "8"]
    assert keys(wall.after(9, rows(9, moved=(1,)))) == ["1", "0", "2"]


def test_what_moves_on_the_page_that_is_read_goes_to_its_top_at_once() -> None:
    wall = Wall()
    wall.after(0, rows(9))
    assert keys(wall.after(1, rows(9, moved=(2,)))) == ["2", "0", "1"]


def test_one_page_stays_and_is_kept_up_to_date() -> None:
    wall = Wall()
    assert keys(wall.after(0, rows(2))) == ["0", "1"]
    assert keys(wall.after(1, rows(3))) == ["0", "1", "2"]
    changed = [replace(row, status="now") for row in rows(3) if isinstance(row, MeetingRow)]
    assert wall.after(1, list(changed)) == Page(tuple(changed))


def test_a_page_of_which_most_is_over_gives_way_at_once() -> None:
    wall = Wall()
    wall.after(0, rows(9))
    left = rows(9)[3:]
    assert keys(wall.after(1, left)) == ["3", "4", "5"]
    assert wall.after(0, left).number == 1


def test_pages_are_counted_without_those_that_are_over() -> None:
    wall = Wall()
    wall.after(0, rows(9))
    assert wall.after(9, rows(9)).number == 2
    page = wall.after(1, rows(9)[3:])
    assert (keys(page), page.number, page.of) == (["3", "4", "5"], 2, 3), "it is being read"
    page = wall.after(9, rows(12)[3:])
    assert (keys(page), page.number, page.of) == (["6", "7", "8"], 2, 3)


def test_a_row_that_goes_leaves_the_others_where_they_are() -> None:
    wall = Wall()
    wall.after(0, rows(9))
    assert keys(wall.after(1, rows(9)[1:])) == ["1", "2"]


def test_another_size_of_the_page_begins_anew() -> None:
    wall = Wall()
    wall.after(0, rows(9))
    wall.per_page = 5
    assert keys(wall.after(1, rows(9))) == ["0", "1", "2", "3", "4"]


def test_nothing_is_a_page_too() -> None:
    assert Wall().after(0, []) == Page(())
