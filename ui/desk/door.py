"""Who is at the desk: signing in, locking, and what happened since somebody was last here."""

from dataclasses import dataclass
from datetime import datetime

from app import staff
from app.desk import Desk
from app.history import entries
from app.languages import translate
from app.signing_in import NoPin, SignedIn, SignIn, Wait, WrongPin, leave
from ui import words
from ui.desk.states import Action, SignInState, Tone, UndoState
from ui.desk.texts import counted, local_clock, role_name
from ui.kiosk.states import Scene


@dataclass(frozen=True, slots=True)
class News:
    """What others have done since a member was last at this desk."""

    since: datetime
    count: int


class Door:
    """Remembers whose PIN is asked for, and what was said about the last try."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._sign_in = SignIn(desk.work.hall)
        self._chosen = ""
        self._last = ""
        self._note: tuple[str, Tone] = ("", "quiet")
        self.news: News | None = None

    def choose(self, name: str) -> None:
        """Ask for this one's PIN."""
        self._chosen, self._note = name, ("", "quiet")

    def lock(self) -> None:
        """Nobody is at the desk; what was being done stays. Fault where the disk says no, and then it is locked too."""
        member, self._desk.member = self._desk.member, None
        self._note = ("", "quiet")
        if member:
            self._last = self._chosen = member.name
            leave(self._desk.work.hall, member.name, self._desk.work.clock)

    def enter(self, name: str, pin: str) -> bool:
        """Try a PIN; whether it was right."""
        answer = self._sign_in.attempt(name, pin)
        match answer:
            case SignedIn():
                self._desk.member = answer.member
                self._note = ("", "quiet")
                self.news = self._news(answer)
                return True
            case WrongPin():
                self._note = (translate("desk", "Wrong PIN. Try again."), "trouble")
            case Wait():
                self._note = ("", "waiting")
            case NoPin():
                text = translate("desk", "No PIN is set for you yet. Ask an organiser.")
                self._note = (text, "waiting")
        return False

    def state(self, scene: Scene | None) -> SignInState:
        """The screen that asks who is there."""
        people = self._desk.ask(staff.everybody)
        waiting = self._sign_in.wait(self._chosen) if self._chosen else 0
        note, tone = self._note
        if waiting:
            text = translate("desk", "Too many wrong tries. Wait {seconds} s.")
            note, tone = text.format(seconds=waiting), "waiting"
        title = translate("desk", "Locked") if self._last else translate("desk", "Who is at the desk?")
        text = translate("desk", "What was being done is still there, for whoever signs in.") if self._last else ""
        return SignInState(
            title=title,
            text=text,
            names=tuple(
                Action("sign_in", one.name, value=one.name, kind="primary" if one.name == self._last else "plain")
                for one in people
            ),
            chosen=self._chosen,
            note=note,
            tone=tone,
            open_to_typing=not waiting,
            clock=words.clock(scene.local, scene.language) if scene else "",
            details={one.name: role_name(one.role) for one in people},
        )

    @property
    def has_staff(self) -> bool:
        """Whether anybody can sign in at all."""
        return bool(self._desk.ask(staff.everybody))

    @property
    def waits(self) -> bool:
        """Whether the seconds of a wait are being counted."""
        return bool(self._chosen) and self._sign_in.wait(self._chosen) > 0

    def news_bar(self, scene: Scene) -> UndoState | None:
        """What happened meanwhile, with the way to it; none where nothing did."""
        if self.news is None or not self.news.count:
            return None
        text = counted(
            self.news.count,
            translate("desk", "1 change since you were last here, {time}"),
            translate("desk", "{n} changes since you were last here, {{time}}"),
        )
        see = Action("section", translate("desk", "See them"), value="history", kind="primary")
        return UndoState(text.format(time=local_clock(self.news.since, scene)), (see,))

    def _news(self, answer: SignedIn) -> News | None:
        if answer.since is None:
            return None
        newer = [one for one in self._desk.ask(entries) if one.at > answer.since and one.by != answer.member.name]
        return News(answer.since, len(newer))
