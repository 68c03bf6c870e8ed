"""Sheets about one person: badges, leaving, a substitute, a meeting on the spot."""

from app import badge, booking, check_in, floor, forgetting, parts, tickets, walk_in
from app.agenda import zone_of
from app.booking import Wish
from app.clock import parse_time
from app.languages import translate
from app.problems import BadInput
from app.search import search
from app.tickets import someone
from app.venue import venue_of
from ui import words
from ui.desk.asking import Asking, Deed, buttons, choice, reasons, unless
from ui.desk.states import Action, Field, SheetState
from ui.desk.texts import meetings, table_in_text, who
from ui.kiosk.states import Scene


def person_name(asking: Asking) -> str:
    """The name of whom the sheet is about."""
    return words.isolated(asking.desk.ask(lambda hall: someone(hall, asking.asked.subject)).name)


def find_person(asking: Asking, label: str) -> tuple[Field, ...]:
    """A field to type a part of a name into, and those whom it may mean."""
    typed, chosen = asking.asked.value("find"), asking.asked.value("who")
    if chosen:
        people = {chosen: who(asking.desk.ask(lambda hall: someone(hall, chosen)))}
    else:
        found = asking.desk.ask(lambda hall: search(hall, typed)).people if typed.strip() else ()
        people = {one.id: who(one) for one in found if one.id != asking.asked.subject}
    fields = [Field("find", label, "text", typed, hint=translate("desk", "name, organisation or id"))]
    if people:
        fields.append(choice("who", "", chosen, people))
    return tuple(fields)


def void_state(asking: Asking) -> SheetState:
    """Make today's check-in not count."""
    why = asking.asked.value("why")
    usual = translate("desk", "somebody else's badge"), translate("desk", "checked in by mistake")
    return SheetState(
        asking.asked.name,
        translate("desk", "Undo the check-in of {name}").format(name=person_name(asking)),
        translate("desk", "The scan stays on record and no longer counts."),
        (reasons(why, *usual),),
        actions=buttons(translate("desk", "Undo check-in"), missing=unless(why, translate("desk", "Say why first."))),
    )


def void(asking: Asking) -> Deed:
    """Void today's arrival."""
    person = asking.asked.subject
    card = asking.desk.ask(lambda hall: check_in.arrival_today(hall, person, asking.scene.now))
    if card is None:
        raise BadInput(translate("desk", "Nobody is checked in by this name today."))
    why = asking.asked.value("why")
    step = asking.desk.do("void", lambda work, by: walk_in.void(work.hall, card.scan, work.clock, by=by, why=why))
    return Deed(translate("desk", "{name} is not checked in").format(name=person_name(asking)), step)


def badge_state(asking: Asking) -> SheetState:
    """Lost, forgotten, or simply another one: a blank badge is held under the scanner, or a ticket is made."""
    name, code = person_name(asking), asking.asked.value("code")
    titles = {
        "lost": translate("desk", "{name} has lost the badge"),
        "forgotten": translate("desk", "{name} has forgotten the badge"),
        "give": translate("desk", "A blank badge for {name}"),
    }
    kept = {
        "lost": translate("desk", "The lost one opens nothing from then on."),
        "forgotten": translate("desk", "The forgotten one stays valid."),
        "give": translate("desk", "Earlier ones stay valid."),
    }
    scan = translate("desk", "Hold a blank badge under the scanner, or type its sixteen letters.")
    fields = (Field("code", translate("desk", "Code of the blank badge"), "text", code, scanned=True),)
    make: tuple[Action, ...] = ()
    if asking.desk.has_key and asking.asked.name == "lost":
        make = (Action("submit", translate("desk", "Make a new ticket"), value="reissue"),)
    return SheetState(
        asking.asked.name,
        titles[asking.asked.name].format(name=name),
        f"{scan} {kept[asking.asked.name]}",
        fields,
        actions=(
            *make,
            *buttons(
                translate("desk", "Give this badge"),
                missing=unless(code, translate("desk", "Scan a blank badge first.")),
            ),
        ),
    )


def give_badge(asking: Asking) -> Deed:
    """Give the scanned blank badge, or make a new ticket with the organiser's key."""
    name, person, keep = person_name(asking), asking.asked.subject, asking.asked.name != "lost"
    action = "lost" if asking.asked.name == "lost" else "forgotten" if asking.asked.name == "forgotten" else "give"
    if asking.asked.value("submit") == "reissue":
        ticket = asking.desk.do(
            "lost",
            lambda work, by: tickets.reissue(
                work.hall, badge.read_key(work.key), person, work.clock, by=by, keep_others=False
            ),
        )
        text = translate("desk", "{name} has a new ticket, number {issue}; print the badge")
        return Deed(text.format(name=name, issue=ticket.issue), ticket.step)
    code = asking.asked.value("code")
    step = asking.desk.do(
        action,  # type: ignore[arg-type]
        lambda work, by: tickets.give(work.hall, code, person, work.clock, by=by, keep_others=keep),
    )
    return Deed(translate("desk", "{name} has another badge").format(name=name), step)


def withdraw_state(asking: Asking) -> SheetState:
    """Cancel a registration."""
    why = asking.asked.value("why")
    usual = translate("desk", "cannot come"), translate("desk", "left early"), translate("desk", "ill")
    return SheetState(
        asking.asked.name,
        translate("desk", "Withdraw {name}").format(name=person_name(asking)),
        translate("desk", "The registration and all meetings to come are cancelled."),
        (reasons(why, *usual),),
        actions=buttons(
            translate("desk", "Withdraw"), missing=unless(why, translate("desk", "Say why first.")), danger=True
        ),
    )


def withdraw(asking: Asking) -> Deed:
    """Cancel it."""
    person, why, name = asking.asked.subject, asking.asked.value("why"), person_name(asking)
    done = asking.desk.do("withdraw", lambda work, by: walk_in.withdraw(work.hall, person, work.clock, by=by, why=why))
    return Deed(translate("desk", "{name} is withdrawn").format(name=name), done.step)


def forget_state(asking: Asking) -> SheetState:
    """Blank somebody's personal data for good."""
    return SheetState(
        asking.asked.name,
        translate("desk", "Forget {name}").format(name=person_name(asking)),
        translate("desk", "Name, contact and note are blanked on every terminal. This cannot be undone."),
        actions=buttons(translate("desk", "Forget for good"), danger=True),
    )


def forget(asking: Asking) -> Deed:
    """Blank them."""
    person = asking.asked.subject
    asking.desk.do("forget", lambda work, by: forgetting.forget(work.hall, person, work.clock, by=by))
    return Deed(translate("desk", "{id} is forgotten").format(id=person))


def substitute_state(asking: Asking) -> SheetState:
    """A colleague takes somebody's parts."""
    chosen = asking.asked.value("who")
    return SheetState(
        asking.asked.name,
        translate("desk", "Who comes in place of {name}?").format(name=person_name(asking)),
        translate("desk", "All meetings that are not over. A colleague who is not on the list is a walk-in first."),
        find_person(asking, translate("desk", "Who takes over?")),
        actions=buttons(
            translate("desk", "Substitute"), missing=unless(chosen, translate("desk", "Find the colleague first."))
        ),
    )


def substitute(asking: Asking) -> Deed:
    """Hand the parts over."""
    leaving, coming = asking.asked.subject, asking.asked.value("who")
    taken, done = asking.desk.do(
        "substitute", lambda work, by: parts.substitute(work.hall, leaving, coming, work.clock, by=by)
    )
    if done is None:
        raise BadInput(translate("desk", "There is no meeting to take over."))
    text = translate("desk", "{meetings} taken over from {name}")
    told = text.format(meetings=meetings(len(taken)), name=person_name(asking))
    return Deed(told, done.step, f"participant:{coming}")


def book_state(asking: Asking) -> SheetState:
    """A meeting on the spot: with whom, and when; the first opening is chosen from the start."""
    person, other = asking.asked.subject, asking.asked.value("who")
    fields = list(find_person(asking, translate("desk", "With whom?")))
    summary = ""
    if other:
        found = asking.desk.ask(lambda hall: booking.openings_for(hall, person, other, asking.scene.now, limit=12))
        labels = {one.span[0]: _opening(one, asking.scene) for one in found}
        chosen = asking.asked.value("start") or next(iter(labels), "")
        fields.append(choice("start", translate("desk", "When?"), chosen, labels))
        summary = "" if labels else translate("desk", "There is no slot left in which both and a table are free.")
    return SheetState(
        asking.asked.name,
        translate("desk", "Book a meeting for {name}").format(name=person_name(asking)),
        fields=tuple(fields),
        summary=summary,
        actions=buttons(
            translate("desk", "Book"),
            missing=unless(other, translate("desk", "Find the other one first.")),
            ready=not summary,
        ),
    )


def _opening(one: booking.Opening, scene: Scene) -> str:
    shown = floor.shown(scene.venue, one.round, one.span[0]).astimezone(zone_of(scene.venue))
    day = "" if shown.date() == scene.local.date() else f"{words.short_day(shown, scene.language)}, "
    return f"{day}{words.clock(shown, scene.language)} · {words.table(one.table.label)}"


def book(asking: Asking) -> Deed:
    """Book it at the chosen start, at the table that was shown."""
    person, other, start = asking.asked.subject, asking.asked.value("who"), asking.asked.value("start")
    openings = asking.desk.ask(lambda hall: booking.openings_for(hall, person, other, asking.scene.now, limit=12))
    one = next((o for o in openings if start in ("", o.span[0])), None)
    wish = Wish(one.table.id, parse_time(one.span[0], zone_of(asking.scene.venue))) if one else None
    meeting, done = asking.desk.do(
        "book", lambda work, by: booking.book(work.hall, person, other, work.clock, by=by, wish=wish)
    )
    made = asking.desk.ask(lambda hall: booking.seated_meeting(hall, meeting, asking.scene.now))
    time = words.clock(made.start, asking.scene.language) if made.start else ""
    place = table_in_text(asking.desk.ask(venue_of), made.table)
    text = translate("desk", "Booked for {time}, {table}").format(time=time, table=place)
    return Deed(text, done.step, f"meeting:{meeting}")


def walk_in_state(asking: Asking) -> SheetState:
    """Somebody who is not on the list."""
    asked = asking.asked
    kinds = {"cluster": translate("desk", "Cluster"), "business": translate("desk", "Business")}
    kinds["speaker"] = translate("desk", "Speaker")
    seen = asking.desk.ask(booking.sides_known)
    fields = [
        Field("first_name", translate("desk", "First name"), "text", asked.value("first_name"), capital=True),
        Field("last_name", translate("desk", "Last name"), "text", asked.value("last_name"), capital=True),
        Field("organisation", translate("desk", "Organisation"), "text", asked.value("organisation"), capital=True),
        choice("kind", translate("desk", "Kind"), asked.value("kind"), kinds),
    ]
    if seen:
        fields.append(choice("side", translate("desk", "Side"), asked.value("side"), {side: side for side in seen}))
    scan = translate("desk", "scan it now, or give one later")
    fields.append(Field("code", translate("desk", "Blank badge"), "text", asked.value("code"), hint=scan, scanned=True))
    has_name = asked.value("first_name").strip() or asked.value("last_name").strip()
    ready = bool(has_name and asked.value("organisation").strip())
    return SheetState(
        asked.name,
        translate("desk", "Walk-in"),
        fields=tuple(fields),
        actions=buttons(
            translate("desk", "Register and check in"),
            missing=unless(ready, translate("desk", "A name and an organisation are needed.")),
        ),
    )


def register(asking: Asking) -> Deed:
    """Put them on the list and check them in."""
    asked = asking.asked
    newcomer = walk_in.Newcomer(
        asked.value("first_name"),
        asked.value("last_name"),
        asked.value("organisation"),
        asked.value("kind"),
        asked.value("side"),
    )
    code, place = asked.value("code"), asking.desk.terminal.name
    name, done = asking.desk.do(
        "walk_in",
        lambda work, by: walk_in.walk_in(work.hall, newcomer, work.clock, by=by, code=code, kiosk=place),
    )
    full = words.isolated(asking.desk.ask(lambda hall: someone(hall, name)).name)
    text = translate("desk", "{name} is on the list and checked in").format(name=full)
    return Deed(text, done.step, f"participant:{name}")
