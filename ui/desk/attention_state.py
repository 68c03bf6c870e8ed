"""What needs somebody, as lines with the one or two things to do about each."""

from typing import Final, assert_never

from app import staff
from app.agenda import Seated, zone_of
from app.attention import Attention
from app.conflicts import Claim
from app.desk import Desk
from app.languages import retold, translate
from app.matters import (
    Alone,
    Disputed,
    DoubleBooked,
    Matter,
    NoTable,
    Paper,
    RefusedScan,
    ToTell,
    Trouble,
    Unprinted,
    Waiting,
)
from db.records import SyncState
from ui import words
from ui.desk.paper_attention import paper_line
from ui.desk.printing import todays
from ui.desk.states import Action, AttentionLine
from ui.desk.texts import counted, labelled, sides, who
from ui.kiosk.changes_told import news_of
from ui.kiosk.states import Scene

_NEWS, _NAMES = 2, 6
"""Changes that the line of one person names, and people that the line of several names."""
TOLD_SINGLY: Final = 3
"""People to tell who have a line each; where there are more, the later ones share one, or they would hide the rest."""


def attention_lines(attention: Attention, desk: Desk, scene: Scene) -> tuple[AttentionLine, ...]:
    """A line for each matter; what the role may not do is left out of its buttons."""
    to_tell = [matter for matter in attention.matters if isinstance(matter, ToTell)]
    later = to_tell[TOLD_SINGLY - 1 :] if len(to_tell) > TOLD_SINGLY else []
    lines = []
    for matter in attention.matters:
        if later and matter is later[0]:
            lines.append(_tell_others(later))
        elif not any(matter is one for one in later):
            lines.append(_line(matter, desk, scene))
    return tuple(lines)


def hub_lines(sync: SyncState) -> tuple[AttentionLine, ...]:
    """What keeps this terminal from the hub, where staff can mend it."""
    if not sync.why:
        return ()
    return (AttentionLine("trouble hub", translate("desk", "This terminal"), "trouble", retold(sync.why)),)


def _line(matter: Matter, desk: Desk, scene: Scene) -> AttentionLine:
    match matter:
        case Disputed():
            return _disputed(matter, desk, scene)
        case NoTable():
            return _no_table(matter, desk, scene)
        case Waiting():
            return _waiting(matter, desk)
        case Alone():
            return _alone(matter, desk)
        case RefusedScan():
            return _refused(matter, desk, scene)
        case ToTell():
            return _to_tell(matter, desk, scene)
        case DoubleBooked():
            return _double_booked(matter, scene)
        case Trouble() | Paper() | Unprinted():
            return _trouble(matter) if isinstance(matter, Trouble) else paper_line(matter, desk)
    assert_never(matter)


def _allowed(desk: Desk, *wanted: tuple[staff.Action, Action]) -> tuple[Action, ...]:
    return tuple(action for right, action in wanted if desk.may(right))


def _open(meeting: Seated) -> Action:
    return Action("open", "", f"meeting:{meeting.meeting}")


def _disputed(matter: Disputed, desk: Desk, scene: Scene) -> AttentionLine:
    conflict = matter.conflict
    subject = f"{conflict.kind}:{conflict.entity}"
    about = (
        sides(matter.meeting) if matter.meeting else who(matter.participant) if matter.participant else conflict.entity
    )
    claims = ", ".join(
        translate("desk", "{what} by {name}").format(what=_claim(claim, scene), name=claim.by or claim.terminal)
        for claim in conflict.claims
    )
    keep = translate("desk", "Keep {what}")
    actions = [
        ("decide", Action("decide", keep.format(what=_claim(claim, scene)), subject, claim.fact))
        for claim in conflict.claims[:2]
    ]
    opens = _open(matter.meeting) if matter.meeting else None
    return AttentionLine(
        f"conflict {subject}",
        translate("desk", "Conflict"),
        "trouble",
        labelled(about, claims),
        _allowed(desk, *actions),  # type: ignore[arg-type]
        opens,
    )


def _claim(claim: Claim, scene: Scene) -> str:
    """What somebody said, in a few words."""
    if claim.says is None:
        return translate("desk", "nothing")
    if claim.table:
        table = words.table_in_text(claim.table.label)
        if "start" not in claim.says or claim.start is None:
            return table
        return f"{words.clock(claim.start.astimezone(zone_of(scene.venue)), scene.language)}, {table}"
    told = [str(value) for key, value in claim.says.items() if value not in (None, "", False) and key != "why"]
    return ", ".join(told)[:60] or translate("desk", "nothing")


def _no_table(matter: NoTable, desk: Desk, scene: Scene) -> AttentionLine:
    meeting = matter.meeting
    when = words.clock(meeting.start, scene.language) if meeting.start else words.time_open()
    actions: tuple[tuple[staff.Action, Action], ...] = ()
    if matter.offer:
        label = translate("desk", "Give {table}").format(table=words.table_in_text(matter.offer.label))
        actions = (("move", Action("give_table", label, meeting.meeting, matter.offer.id)),)
    elif meeting.start is None:
        actions = (("move", Action("give_table", translate("desk", "Give the next free slot"), meeting.meeting)),)
    else:
        actions = (("move", Action("move", translate("desk", "Move"), meeting.meeting)),)
    title = translate("desk", "No table at {time}").format(time=when)
    if meeting.start is None:
        title = translate("desk", "No table, no time")
    return AttentionLine(
        f"no table {meeting.meeting}", title, "waiting", sides(meeting), _allowed(desk, *actions), _open(meeting)
    )


def _waiting(matter: Waiting, desk: Desk) -> AttentionLine:
    meeting, missing = matter.meeting, matter.missing
    text = translate("desk", "{missing} has not come to {table}").format(
        missing=words.isolated(missing.organisation), table=words.table_in_text(meeting.table_label or "–")
    )
    actions = _allowed(
        desk,
        ("no_show", Action("no_show", translate("desk", "No-show"), missing.participant, meeting.meeting)),
        ("present", Action("present", translate("desk", "Is here"), missing.participant, meeting.meeting)),
    )
    title = translate("desk", "Waiting {minutes} min").format(minutes=matter.minutes)
    return AttentionLine(f"waiting {meeting.meeting}", title, "waiting", text, actions, _open(meeting))


def _alone(matter: Alone, desk: Desk) -> AttentionLine:
    meeting = matter.meeting
    text = translate("desk", "{absent} does not come; {here} has nobody to meet").format(
        absent=words.isolated(matter.absent.organisation), here=words.isolated(matter.here.organisation)
    )
    find = Action("replace", translate("desk", "Find a partner"), matter.absent.participant, meeting.meeting)
    cancel = Action("cancel", translate("desk", "Cancel"), meeting.meeting)
    return AttentionLine(
        f"alone {meeting.meeting}",
        translate("desk", "Needs a partner"),
        "waiting",
        text,
        _allowed(desk, ("replace", find), ("cancel", cancel)),
        _open(meeting),
    )


def _refused(matter: RefusedScan, desk: Desk, scene: Scene) -> AttentionLine:
    titles = {
        "unknown": translate("desk", "Badge not on the list"),
        "replaced": translate("desk", "Replaced badge"),
        "withdrawn": translate("desk", "Withdrawn, and here"),
        "not_today": translate("desk", "Not registered today"),
    }
    name = who(matter.participant) if matter.participant else translate("desk", "Somebody")
    at = words.clock(matter.at, scene.language)
    text = translate("desk", "{name} at {kiosk}, {time}").format(name=name, kiosk=matter.kiosk, time=at)
    wanted: list[tuple[staff.Action, Action]] = []
    person = matter.participant
    if person and matter.outcome == "not_today":
        wanted.append(("admit_today", Action("admit_today", translate("desk", "Admit today"), person.id)))
    elif person and matter.outcome == "replaced":
        wanted.append(("give", Action("give", translate("desk", "Give a blank badge"), person.id)))
    elif person is None:
        wanted.append(("walk_in", Action("walk_in", translate("desk", "Walk-in"))))
    wanted.append(("void", Action("seen_to", translate("desk", "Seen to"), ";".join(matter.scans))))
    opens = Action("open", "", f"participant:{person.id}") if person else None
    return AttentionLine(
        f"refused {matter.scans[0]}", titles[matter.outcome], "trouble", text, _allowed(desk, *wanted), opens
    )


def _to_tell(matter: ToTell, desk: Desk, scene: Scene) -> AttentionLine:
    person = matter.participant
    news = list(news_of(matter.changes, None, scene.local.date(), scene.language))
    if len(news) > _NEWS:
        news[_NEWS:] = [translate("desk", "and {n} more").format(n=len(news) - _NEWS)]
    told = Action("told", translate("desk", "Told"), person.id)
    slip = Action("print", translate("desk", "Print slip"), todays(person.id))
    return AttentionLine(
        f"tell {person.id}",
        translate("desk", "Tell {name}").format(name=words.isolated(person.name)),
        "news",
        "\n".join(news),
        _allowed(desk, ("told", told), ("print", slip)),
        Action("open", "", f"participant:{person.id}"),
    )


def _tell_others(matters: list[ToTell]) -> AttentionLine:
    """Those whose changes begin later, with the way to the list of all."""
    names = [words.isolated(matter.participant.name) for matter in matters[:_NAMES]]
    more = translate("desk", "and more") if len(matters) > _NAMES else ""
    see = Action("section", translate("desk", "See all"), value="print")
    title = translate("desk", "Tell others too")
    return AttentionLine("tell others", title, "news", ", ".join([*names, *([more] if more else [])]), (see,))


def _double_booked(matter: DoubleBooked, scene: Scene) -> AttentionLine:
    both = [
        f"{words.clock(one.start, scene.language) if one.start else ''} {sides(one)}".strip()
        for one in (matter.first, matter.second)
    ]
    actions = tuple(Action("open", _place_and_time(one, scene), _subject(one)) for one in (matter.first, matter.second))
    return AttentionLine(
        f"twice {matter.participant.id} {matter.first.meeting}",
        translate("desk", "In two places"),
        "trouble",
        labelled(words.isolated(matter.participant.name), " · ".join(both)),
        actions,
        Action("open", "", f"participant:{matter.participant.id}"),
    )


def _place_and_time(meeting: Seated, scene: Scene) -> str:
    """What tells one of two meetings from the other: both may begin at one time, and both may have no table."""
    table = words.table(meeting.table_label) if meeting.table_label else words.table_open_room()
    return f"{words.clock(meeting.start, scene.language)} · {table}" if meeting.start else table


def _subject(meeting: Seated) -> str:
    return f"meeting:{meeting.meeting}"


def _trouble(matter: Trouble) -> AttentionLine:
    texts = {
        "clock": translate("desk", "Its clock cannot be right. Set the time of this machine."),
        "skew": _skew(matter.count),
        "refused": _refused_facts(matter.count, words.isolated(matter.about)),
        "newer": counted(
            matter.count,
            translate("desk", "1 change comes from a newer program. Update this one."),
            translate("desk", "{n} changes come from a newer program. Update this one."),
        ),
        "set_aside": counted(
            matter.count,
            translate("desk", "1 message from the hub could not be read."),
            translate("desk", "{n} messages from the hub could not be read."),
        ),
    }
    where = words.isolated(matter.terminal) or translate("desk", "This terminal")
    return AttentionLine(f"trouble {matter.what} {matter.terminal}", where, "trouble", texts[matter.what])


def _refused_facts(count: int, about: str) -> str:
    """What the hub did not take from this terminal."""
    one = translate("desk", "1 change made here, about {what}, was refused by the hub.")
    many = translate("desk", "{n} changes made here, the last about {what}, were refused by the hub.")
    return (one if count == 1 else many).format(n=count, what=about)


def _skew(seconds: int) -> str:
    """How wrong a clock is."""
    ahead = translate("desk", "Its clock is {n} s ahead of the hub's. Set it.")
    return (ahead if seconds > 0 else translate("desk", "Its clock is {n} s behind the hub's. Set it.")).format(
        n=abs(seconds)
    )
