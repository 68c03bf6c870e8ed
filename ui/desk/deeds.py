"""What is done at one touch, whatever it is about."""

from app.desk import Desk
from ui.desk import doing, moving, printing
from ui.desk.asking import Deed
from ui.desk.plan_states import Hand
from ui.desk.print_work import PrintWork
from ui.desk.states import Action
from ui.kiosk.states import Scene


def done(action: Action, desk: Desk, scene: Scene, hand: Hand | None, work: PrintWork) -> Deed | None:
    """Do it; none where this is nothing that is done at one touch. RuleRefusal, BadInput or Fault."""
    return (
        moving.put_down(action, desk, scene, hand)
        or printing.made(action, desk, scene, work)
        or doing.done(action, desk, scene)
    )
