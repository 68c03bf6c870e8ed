"""Sheets about paper: what comes out, where and on what, page by page; and another printer for a print."""

from dataclasses import replace

from app import desk_printing
from app.desk_printing import Choice
from app.languages import translate
from app.paper.sheets import PAPERS
from app.problems import BadInput
from ui.desk.asking import Asking, Deed, buttons, choice, unless
from ui.desk.paper_words import goes, printer_name, problem_words, sentence, title_of
from ui.desk.preview_state import Preview
from ui.desk.print_subject import OTHERS, begin, day_of, kind_of, of_what, pile_of, print_label, sheet_title
from ui.desk.print_work import Draft
from ui.desk.states import Field, SheetState


def print_state(asking: Asking) -> SheetState:
    """What comes out, where and on what, and every page of it."""
    try:
        draft = _draft(asking)  # before the printers are asked for: a print server that hangs holds no pages up
    except BadInput as problem:
        return replace(_bare(asking), summary=str(problem), actions=buttons("", ready=False))
    return replace(
        _bare(asking),
        summary=draft.problem,
        actions=buttons(print_label(kind_of(asking), draft.count), ready=not draft.problem),
        preview=_preview(asking, draft),
    )


def _bare(asking: Asking) -> SheetState:
    fields = (*of_what(asking), _printer(asking), *_letters(asking))
    return SheetState(asking.asked.name, sheet_title(asking), fields=fields)


def print_it(asking: Asking) -> Deed:
    """Print the pages that are shown."""
    kind = kind_of(asking)
    asking.desk.do("lost" if kind in ("badges", "blank_badges") else "print", lambda *_: None)
    draft, chosen = _draft(asking), _chosen(asking)
    asking.printing.print_draft(draft, chosen)
    asking.printing.leave()
    return Deed(goes(kind if kind in OTHERS else "slips", draft.count, chosen.printer))


def turn_state(asking: Asking) -> SheetState:
    """Which other printer a print is to come out of."""
    job = desk_printing.job_of(asking.desk, asking.asked.subject)
    found = asking.printing.queues()
    others = [name for name in found or () if name != job.printer]
    value = asking.asked.value("printer") or (others[0] if len(others) == 1 else "")
    why = sentence(problem_words(job.problem)) if job.problem else ""
    fields = (choice("printer", translate("desk", "Printer"), value, {name: name for name in others}),)
    text = why if found is None or others else " ".join((why, translate("desk", "There is no other printer.")))
    missing = unless(value, translate("desk", "Choose a printer."))
    return SheetState(
        asking.asked.name,
        translate("desk", "{what}: another printer").format(what=title_of(job)),
        text.strip(),
        fields if others else (),
        actions=buttons(translate("desk", "Print there"), ready=bool(others), missing=missing if others else ""),
        busy=translate("desk", "Looking for printers …") if found is None else "",
    )


def turn(asking: Asking) -> Deed:
    """Let it come out there."""
    job = desk_printing.job_of(asking.desk, asking.asked.subject)
    found = [name for name in asking.printing.queues() or () if name != job.printer]
    printer = asking.asked.value("printer") or found[0]
    asking.printing.turn_to(job.id, printer)
    text = translate("desk", "From {one} to {other}: {what}")
    return Deed(text.format(what=title_of(job), one=printer_name(job.printer), other=printer_name(printer)))


def printers(asking: Asking) -> dict[str, str]:
    """Every printer by its name: the usual one, the queues, the folder."""
    desk = asking.desk
    known = (desk.printer, *(asking.printing.queues() or ()), desk_printing.folder_of(desk))
    return {name: printer_name(name) for name in known}


def papers() -> dict[str, str]:
    """What slips come out on."""
    return {
        "A6": "A6",
        "A5": "A5",
        "A4x2": translate("desk", "A4, two to a sheet"),
        "A4x4": translate("desk", "A4, four to a sheet"),
    }


def _printer(asking: Asking) -> Field:
    known = printers(asking)
    looking = translate("desk", "looking for others …") if asking.printing.queues() is None else ""
    return choice("printer", translate("desk", "Printer"), _chosen(asking).printer, known, looking)


def _letters(asking: Asking) -> tuple[Field, ...]:
    """What is asked of slips only."""
    if kind_of(asking) in OTHERS:
        return ()
    chosen = _chosen(asking)
    sizes = {"": translate("desk", "Usual"), "large": translate("desk", "Large print")}
    return (
        choice("paper", translate("desk", "Paper"), chosen.paper, papers()),
        choice("letters", translate("desk", "Letters"), "large" if chosen.large_print else "", sizes),
    )


def _chosen(asking: Asking) -> Choice:
    asked, desk = asking.asked, asking.desk
    paper = next((one for one in PAPERS if one == asked.value("paper")), desk.paper)
    return Choice(asked.value("printer") or desk.printer, paper, asked.value("letters") == "large")


def _draft(asking: Asking) -> Draft:
    """The pages as they are wanted, of what is known at this moment."""
    asked, chosen = asking.asked, _chosen(asking)
    wanted = (day_of(asking), pile_of(asking), asked.value("room"), asked.value("table"))
    key = (asked.subject, wanted, chosen.paper, chosen.large_print, asking.desk.terminal.version())
    return asking.printing.draft(key, begin(asking, chosen))


def _preview(asking: Asking, draft: Draft) -> Preview | None:
    made = asking.printing.shown
    if draft.problem:
        return None
    waiting = "" if draft.made else translate("desk", "The pages are being made …")
    if made is None:
        return Preview(b"", 0, 0, waiting, waits=True)
    page = min(max(int(asking.asked.value("page") or 1), 1), made.sheets)
    label = translate("desk", "{page} of {pages}").format(page=page, pages=made.sheets)
    return Preview(made.pdf, page, made.sheets, waiting or label, waits=bool(waiting))
