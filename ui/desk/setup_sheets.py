"""Sheets of organisers: who is staff, their PINs, and this terminal's settings."""

from app import languages, staff
from app.languages import translate
from app.problems import BadInput
from app.settings import Settings, read_settings
from app.settings_file import set_setting
from ui.desk.asking import Asking, Deed, buttons, choice, unless
from ui.desk.print_sheets import papers
from ui.desk.states import Action, Field, SheetState
from ui.desk.texts import role_name

EDITABLE = ("kiosk", "help_desk", "language", "look", "hide_from_bystanders", "printer", "slips_to", "paper")
"""Settings that an organiser changes at the desk; the others are for technicians, on the command line."""


def staff_state(asking: Asking) -> SheetState:
    """Take somebody on, or change their role or PIN."""
    asked = asking.asked
    known = asking.desk.ask(lambda hall: staff.named(hall, asked.subject)) if asked.subject else None
    name = asked.value("name") or (known.name if known else "")
    role = asked.value("role") or (known.role if known else "")
    fields = [Field("name", translate("desk", "Name"), "text", name, capital=True)] if known is None else []
    fields.append(choice("role", translate("desk", "Role"), role, {one: role_name(one) for one in staff.ROLES}))
    hint = (
        translate("desk", "leave empty to keep it") if known and known.pin else translate("desk", "six digits or more")
    )
    fields.append(Field("pin", translate("desk", "PIN"), "pin", asked.value("pin"), hint=hint))
    leave = (Action("submit", translate("desk", "Take off the staff"), value="remove", kind="danger"),) if known else ()
    do = buttons(
        translate("desk", "Save"),
        missing=unless(name.strip() and role, translate("desk", "A name and a role are needed.")),
    )
    title = translate("desk", "Staff: {name}").format(name=known.name) if known else translate("desk", "New staff")
    return SheetState(asked.name, title, fields=tuple(fields), actions=(*do[:-1], *leave, do[-1]))


def save_staff(asking: Asking) -> Deed:
    """Record it."""
    asked = asking.asked
    if asked.value("submit") == "remove":
        name = asked.subject
        if asking.desk.member and asking.desk.member.name == name:
            raise BadInput(translate("desk", "Nobody takes themselves off the staff. Ask another organiser."))
        step = asking.desk.do("staff", lambda work, by: staff.remove(work.hall, name, work.clock, by=by))
        return Deed(translate("desk", "{name} left the staff").format(name=name), step)
    known = asking.desk.ask(lambda hall: staff.named(hall, asked.subject)) if asked.subject else None
    name = known.name if known else asked.value("name")
    role = asked.value("role") or (known.role if known else "")
    pin = asked.value("pin") or None
    if pin is None and not (known and known.pin):
        raise BadInput(translate("desk", "A PIN is needed: six digits or more."))
    member = asking.desk.do("staff", lambda work, by: staff.add(work.hall, name, role, work.clock, by=by, pin=pin))
    return Deed(translate("desk", "{name} is {role}").format(name=member.name, role=role_name(member.role)))


def first_state(asking: Asking) -> SheetState:
    """Where nobody is on the staff, whoever stands here begins: the hall file is in their hands."""
    name, pin = asking.asked.value("name"), asking.asked.value("pin")
    missing = unless(name.strip() and pin, translate("desk", "A name and a PIN are needed."))
    fields = (
        Field("name", translate("desk", "Your name"), "text", name, capital=True),
        Field("pin", translate("desk", "Your PIN"), "pin", pin, hint=translate("desk", "six digits or more")),
    )
    return SheetState(
        asking.asked.name,
        translate("desk", "Who is the organiser?"),
        translate("desk", "Nobody is on the staff yet. You can take on all others afterwards, under Setup."),
        fields,
        actions=buttons(translate("desk", "Begin"), missing=missing)[:1],
    )


def save_first(asking: Asking) -> Deed:
    """Record the first organiser, who then signs in."""
    work, name, pin = asking.desk.work, asking.asked.value("name"), asking.asked.value("pin")
    member = staff.add_first(work.hall, name, pin, work.clock)
    return Deed(translate("desk", "{name} is {role}").format(name=member.name, role=role_name(member.role)))


def settings_state(asking: Asking) -> SheetState:
    """What this terminal is set to."""
    settings = read_settings()
    labels = {
        "kiosk": translate("desk", "Where this terminal stands"),
        "help_desk": translate("desk", "Where the help desk is"),
        "language": translate("desk", "Language"),
        "look": translate("desk", "Look of the kiosk"),
        "hide_from_bystanders": translate("desk", "A kiosk shows no more of somebody than first name and table"),
        "printer": translate("desk", "Printer, by its queue's name"),
        "slips_to": translate("desk", "Where there is no printer, a folder for slips"),
        "paper": translate("desk", "Paper that slips come out on"),
    }
    offered = {
        "kiosk": {place.id: place.id for place in asking.scene.venue.places},
        "help_desk": {
            "left": translate("desk", "left"),
            "right": translate("desk", "right"),
            "ahead": translate("desk", "ahead"),
            "behind": translate("desk", "behind"),
        },
        "language": {tag: tag for tag in sorted(languages.there())},
        "printer": {queue: queue for queue in asking.printing.queues() or ()},
    }
    chosen = {
        "look": {
            "dark": translate("desk", "dark"),
            "light": translate("desk", "light, for bright halls"),
            "contrast": translate("desk", "high contrast"),
        },
        "hide_from_bystanders": {"no": translate("desk", "no"), "yes": translate("desk", "yes")},
        "paper": papers(),
    }
    fields = []
    for name in EDITABLE:
        value = asking.asked.values.get(name, _text(settings, name))
        if name in chosen:
            fields.append(choice(name, labels[name], value, chosen[name]))
        else:
            actions = tuple(Action("field", label, name, one) for one, label in offered.get(name, {}).items())
            fields.append(Field(name, labels[name], "text", value, actions))
    note = translate("desk", "They hold from the next start of this terminal.")
    save = buttons(translate("desk", "Save"))
    return SheetState(
        asking.asked.name, translate("desk", "Settings of this terminal"), note, tuple(fields), actions=save
    )


def save_settings(asking: Asking) -> Deed:
    """Write them into the settings file."""
    changed = {name: value for name, value in asking.asked.values.items() if name in EDITABLE}

    def write(*_: object) -> None:
        for name, value in changed.items():
            set_setting(name, value)

    asking.desk.do("settings", write)
    return Deed(translate("desk", "The settings are saved"))


def _text(settings: Settings, name: str) -> str:
    value = getattr(settings, name)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value) if value else ""
