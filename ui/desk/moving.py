"""A meeting in the hand: picked up, carried over the plan or the grid, put down."""

from app import day_plan, seating
from app.desk import Desk
from app.floor import Floor, moment
from app.problems import RuleRefusal
from ui.desk import doing
from ui.desk.asking import Deed
from ui.desk.plan_states import Hand
from ui.desk.states import Action
from ui.kiosk.states import Scene


def picked_up(desk: Desk, scene: Scene, floor: Floor, meeting: str, starts: list[str]) -> Hand:
    """The meeting with what each place would mean for it. RuleRefusal where it, or whoever asks, may not move."""
    if not desk.may("move"):
        raise RuleRefusal("not_allowed", "Your role may not move meetings. Ask a coordinator.")
    one = desk.ask(lambda hall: seating.standing_of(hall, meeting))
    seating.check_movable(scene.venue, one, scene.now)
    return Hand(one, day_plan.targets(floor, one, starts, scene.now))


def put_down(action: Action, desk: Desk, scene: Scene, hand: Hand | None) -> Deed | None:
    """Put what is in the hand where it was dropped: at a table of the slot that is shown, or `table@slot key`."""
    if hand is None or action.name not in ("drop", "swap") or action.subject != hand.standing.meeting:
        return None
    at_table = any(table == action.value for table, _ in hand.targets)
    table, start = (action.value, "") if at_table else action.value.rpartition("@")[::2]
    if action.name == "swap":
        other = next((t.other for (name, at), t in hand.targets.items() if name == table and start in ("", at)), None)
        return doing.swap(desk, scene, hand.standing.meeting, other or "")
    start = start or next(at for name, at in hand.targets if name == table)
    when = moment(start) if start != hand.standing.start else None
    return doing.move(desk, scene, hand.standing.meeting, table, when)
