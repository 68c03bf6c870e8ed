"""What surrounds every page: sections, attention, who is signed in, and what was done last."""

from dataclasses import dataclass
from datetime import datetime

from app.attention import attention
from app.desk import Desk
from app.languages import translate
from app.slips_for import Wanted, count_of
from app.terminal import Terminal
from db.records import SyncState
from ui import sync_words, words
from ui.desk.asking import Deed
from ui.desk.attention_state import attention_lines, hub_lines
from ui.desk.page_states import sections
from ui.desk.states import Action, FrameState, UndoState
from ui.desk.texts import counted, role_name
from ui.kiosk.states import Scene


@dataclass(frozen=True, slots=True)
class Said:
    """What the desk has to say: of what was done last, else of what happened meanwhile; and a fault."""

    done: Deed | None
    news: UndoState | None
    warning: str


def scene_at(terminal: Terminal, language: str) -> Scene | None:
    """The event at this moment; none while none is loaded."""
    venue = terminal.venue()
    if venue is None:
        return None
    here = next((place for place in venue.places if place.id == terminal.place), None)
    return Scene(venue, here, terminal.now(), language, "")


def frame_state(desk: Desk, scene: Scene | None, section: str, said: Said, sync: SyncState) -> FrameState:
    """Nothing but the clock, the hub and the warning while nobody is signed in or no event is loaded."""
    member = desk.member
    clock = words.clock(scene.local, scene.language) if scene else ""
    step = sync_words.in_full(sync, scene.local if scene else None, scene.language if scene else "")
    if scene is None or member is None:
        return FrameState((), section, clock, step, "", warning=said.warning)
    found = desk.ask(lambda hall: attention(hall, desk.work.clock))
    lines = attention_lines(found, desk, scene)
    return FrameState(
        sections=sections(desk),
        section=section,
        clock=clock,
        sync=step,
        who=f"{words.isolated(member.name)}, {role_name(member.role)}",
        attention=(*hub_lines(sync), *lines),
        more=found.more + len(found.matters) - len(lines),
        undo=_bar(desk, said.done, scene.now) if said.done else said.news,
        warning=said.warning,
    )


def _bar(desk: Desk, done: Deed, now: datetime) -> UndoState:
    """What was done last, with its undo and the new slips of everybody concerned."""
    if done.step is None:
        return UndoState(done.text, ())
    step, actions = done.step, [Action("undo", translate("desk", "Undo"), done.step)]
    slips = desk.ask(lambda hall: count_of(hall, Wanted("step", step), now)) if desk.may("print") else 0
    if slips:
        label = counted(slips, translate("desk", "Print 1 slip"), translate("desk", "Print {n} slips"))
        actions.append(Action("print_slips", label, f"step:{step}", kind="primary"))
    return UndoState(done.text, tuple(actions))
