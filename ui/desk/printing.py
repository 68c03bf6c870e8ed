"""What the print page makes: PDF files in the folder for paper."""

import io

from app import badge, handouts
from app.agenda import zone_of
from app.desk import Desk
from app.files import write_whole
from app.paper.badge_sheets import BadgeFace, write_badges
from ui.desk.asking import Deed
from ui.desk.doing import printed
from ui.desk.states import Action
from ui.desk.texts import translate
from ui.kiosk.states import Scene

BLANKS = 40
"""Of a pile of blank badges: five sheets of eight."""


def made(action: Action, desk: Desk, scene: Scene) -> Deed | None:
    """The file that was asked for; none where none was."""
    match action.name:
        case "print_today":
            day = scene.now.astimezone(zone_of(scene.venue)).date()
            slips = desk.ask(lambda hall: handouts.slip_days(hall, scene.now, day=day))
            people = list(dict.fromkeys(slip.participant.id for slip in slips))
            return printed(desk, people, large=action.value == "large")
        case "print_badges":
            faces = desk.do("lost", lambda work, _: handouts.badge_faces(work.hall, badge.read_key(work.key)))
            return _badges(desk, scene, faces, "badges.pdf")
        case "print_blanks":
            faces = desk.do(
                "lost", lambda work, _: handouts.blank_faces(work.hall, badge.read_key(work.key), BLANKS, scene.now)
            )
            return _badges(desk, scene, faces, f"blank-badges-{scene.local:%H%M%S}.pdf")
    return None


def _badges(desk: Desk, scene: Scene, faces: list[BadgeFace], name: str) -> Deed:
    pdf = io.BytesIO()
    write_badges(pdf, scene.venue, faces, at=scene.now, single=False)
    write_whole(desk.slips_to / name, pdf.getvalue())
    return Deed(translate("desk", "{count} badges are in {file}").format(count=len(faces), file=desk.slips_to / name))
