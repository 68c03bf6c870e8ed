"""The desk's plan in odd halls: everything is whole, nothing hides anything, nothing is cut off."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.records import Place, Room, Table, Venue
from tests.ui.carrying import LANDSCAPE, PORTRAIT
from tests.ui.plan_page import Show, plan_page
from ui import fonts, theme
from ui import gallery_desk_plans as plans
from ui.desk.plan_layout import Disc, set_in
from ui.desk.plan_sheet import PlanSheet
from ui.desk.plan_view import PlanView
from ui.parts.desk_button import DeskButton


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    return partial(plan_page, qtbot)


def one_room() -> Venue:
    return plans.hall([Room("A", "A", (0.0, 0.0), (4.0, 3.0), ())], [Table("1", "1", "A", (2.0, 1.5), 4)])


def crowded() -> Venue:
    return plans.hall(
        [Room("A", "Hall", (0.0, 0.0), (60.0, 30.0), ((30.0, 0.0),))], list(plans.lattice("A", (1.5, 1.5), 20, 200))
    )


HALLS: dict[str, Callable[[], Venue]] = {
    "demo": lambda: plans.plan().venue,
    "one room": one_room,
    "sixty": plans.sixty_tables,
    "named": plans.named_tables,
    "crowded": crowded,
    "no tables": lambda: plans.hall([Room("A", "A", (0.0, 0.0), (4.0, 3.0), ())], []),
    "nothing": lambda: plans.hall([], []),
    "no rooms": lambda: plans.hall([], [Table("1", "1", "none", (0.0, 0.0), 4)]),
}


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, (1080, 760)])
@pytest.mark.parametrize("name", HALLS)
def test_every_hall_is_whole(show: Show, name: str, size: tuple[int, int]) -> None:
    page = show(plans.plan(HALLS[name](), waiting=1), size)
    sheet = page.part(PlanSheet)
    bounds = QRectF(sheet.rect())
    for disc in sheet.discs:
        assert bounds.contains(disc.face)
        assert disc.names is None or bounds.contains(disc.names)
    for part in page.view.findChildren(DeskButton):
        assert page.view.rect().contains(part.geometry())
        assert part.width() >= part.wanted_width() - 1
    page.view.grab()


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("name", ["demo", "one room", "sixty", "named"])
def test_labels_stand_within_their_tables_and_names_beside_them(show: Show, name: str, size: tuple[int, int]) -> None:
    page = show(plans.plan(HALLS[name]()), size)
    discs = page.part(PlanSheet).discs
    for disc in discs:
        assert covered(disc).width() <= disc.face.width()
        assert covered(disc).height() <= disc.face.height()
        others = [other.face for other in discs if other is not disc]
        assert not any(disc.face.intersects(other) for other in others)
        assert disc.names is None or not any(disc.names.intersects(other) for other in [*others, disc.face])


def covered(disc: Disc) -> QRectF:
    metrics = QFontMetricsF(fonts.font(disc.size, theme.SEMIBOLD))
    if disc.wrapped:
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        return metrics.boundingRect(disc.square, flags, disc.table.label)
    return metrics.tightBoundingRect(disc.table.label)


def sparse() -> Venue:
    room = Room("A", "Hall", (0.0, 0.0), (30.0, 14.0), ((15.0, 0.0),))
    return plans.hall([room], [Table(str(n), str(n), "A", (5.0 + 10 * n, 7.0), 4) for n in range(3)])


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_who_meets_is_written_out_where_all_names_of_the_slot_have_room(show: Show, size: tuple[int, int]) -> None:
    page = show(plans.plan(sparse()), size)
    lines = {spot.table: spot.lines for spot in page.state.spots}
    for disc in page.part(PlanSheet).discs:
        assert disc.names is not None
        assert all(set_in(line, disc.names.width()) for line in lines[disc.table.id])


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_no_name_is_cut_on_the_plan(show: Show, size: tuple[int, int]) -> None:
    page = show(plans.plan(), size)
    assert not any(disc.names for disc in page.part(PlanSheet).discs)
    state = plans.plan(sparse())
    spots = tuple(replace(spot, lines=("Meeting " * 20,)) for spot in state.spots)
    page = show(replace(state, spots=spots), size)
    assert not any(disc.names for disc in page.part(PlanSheet).discs)


def test_the_plan_shows_where_this_desk_stands(show: Show) -> None:
    state = plans.plan(sparse())
    alone = show(state).view.grab().toImage()
    assert show(replace(state, here=Place("desk", (15.0, -2.5)))).view.grab().toImage() != alone


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_what_the_desk_holds_by_itself_hides_no_table(show: Show, size: tuple[int, int]) -> None:
    page = show(plans.holding(plans.plan(), "M007"), size)
    card = page.card.geometry().adjusted(18, 18, -18, -18)
    sheet = page.part(PlanSheet)
    assert not any(card.intersects(disc.face.toRect().translated(sheet.pos())) for disc in sheet.discs)
    assert not any(button.isVisible() for button in page.view.findChildren(DeskButton))
    page.keys(Qt.Key.Key_Escape)
    page.view.render(plans.plan())
    assert all(button.isVisible() for button in page.view.findChildren(DeskButton))


@pytest.mark.parametrize("name", ["demo", "sixty", "named"])
def test_a_finger_beside_a_disc_still_meets_it(show: Show, name: str) -> None:
    page = show(plans.plan(HALLS[name]()))
    sheet = page.part(PlanSheet)
    for disc in sheet.discs:
        for off in (QPointF(27, 0), QPointF(0, -27), QPointF(-19, 19)):
            assert sheet.at(disc.middle + off) == disc.table.id


def test_a_kiosk_far_away_makes_nothing_small(show: Show) -> None:
    near = show(plans.plan(replace(plans.named_tables(), places=())))
    far = show(plans.plan(replace(plans.named_tables(), places=(Place("far", (900.0, -400.0)),))))
    assert near.part(PlanSheet).discs == far.part(PlanSheet).discs


def test_a_small_window_shows_the_same_smaller(qtbot: QtBot, qapp: QApplication) -> None:
    discs = []
    for scale in (1.0, 0.5):
        view = PlanView()
        qtbot.addWidget(view)
        view.setProperty("scale", scale)
        view.resize(int(LANDSCAPE[0] * scale), int(LANDSCAPE[1] * scale))
        view.render(plans.plan())
        sheet = view.findChild(PlanSheet)
        assert isinstance(sheet, PlanSheet)
        discs.append([(disc.table.id, round(disc.radius), disc.size) for disc in sheet.discs])
        view.grab()
        qapp.processEvents()
    assert discs[0] == discs[1]
