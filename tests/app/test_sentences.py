"""Whatever a screen or paper can say is a text to translate: no prose of `app` goes around `translate`."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

import app
from app import seating
from app.languages import PSEUDO, retold, speaking
from app.problems import RuleRefusal
from db.faults import Fault, Sentence
from db.hall import Hall
from tests.app.desk_events import at, hall_at

ROOT: Final = Path(app.__path__[0])
COMMAND_LINE: Final = {
    "event_folder.py": "an event folder is read by `load` alone",
    "folder/": "so are its files",
    "folder_facts.py": "as above",
    "load.py": "as above",
    "demo.py": "`demo` alone",
    "courier.py": "`facts in` and `facts out` alone",
    "hub.py": "`hub` alone, on the machine of the hub",
    "hub_disk.py": "as above",
    "hub_folder.py": "as above",
    "hub_program.py": "as above",
    "hub_run.py": "as above",
    "joining.py": "`sync` alone",
    "work.py": "what is wrong with --at",
    "clock.py": "as above",
}
"""Modules, or folders, whose sentences only the command line can show, which speaks English; and why."""
NO_PEOPLE: Final = {"cups.py": "the words of a protocol", "reseating/": "pure: it says nothing"}
BUGS: Final = {"ValueError", "IndexError"}
"""What is raised where the program is wrong, and goes to the log."""
SAID: Final = {"settings.py", "pin.py"}
"""Modules whose ValueErrors are said to people by whoever catches them."""
NOT_SAID: Final = re.compile(r"SELECT |ATTR ")
"""Questions to the hall file and to the print server."""
NOT_FOR_PEOPLE: Final = {
    "seen to": "in a fact",
    "not a name that a queue can have": "in the log",
    "Treffpunkt": "the program's name",
}


def modules() -> Iterator[tuple[str, Path]]:
    """The name and the place of each that a screen can reach."""
    for path in sorted(ROOT.rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith((*COMMAND_LINE, *NO_PEOPLE)):
            yield name, path


def untranslated(text: str, name: str) -> Iterator[tuple[int, object]]:
    """Lines and literals of a module that are prose and that nobody can translate."""
    tree = ast.parse(text)
    allowed: set[ast.AST] = set()
    for node in ast.walk(tree):
        docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if docstring or (isinstance(node, ast.Call) and _is_in_order(node.func, name)):
            allowed.update(ast.walk(node))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and node not in allowed and _is_prose(node.value, name):
            yield node.lineno, node.value


def _is_prose(value: object, name: str) -> bool:
    """Words with spaces between them; on paper also a single word that begins large."""
    if not isinstance(value, str) or value in NOT_FOR_PEOPLE or NOT_SAID.search(value):
        return False
    one_word = name.startswith("paper/") and re.fullmatch("[A-Z][a-z]{2,}", value)
    return bool(one_word or re.search("[A-Za-z] | [A-Za-z]", value))


def _is_in_order(called: ast.expr, name: str) -> bool:
    match called:
        case ast.Name("translate" | "QT_TRANSLATE_NOOP"):
            return True
        case ast.Name(exception):
            return exception in BUGS and name not in SAID
        case ast.Attribute(ast.Name("_log")):
            return True
    return False


@pytest.mark.parametrize(("name", "path"), list(modules()), ids=[name for name, _ in modules()])
def test_no_prose_that_a_screen_can_show_goes_around_translate(name: str, path: Path) -> None:
    assert list(untranslated(path.read_text(encoding="utf-8"), name)) == [], (
        'Say it as translate("app", "… {x}").format(x=…); on paper as translate("paper", …).'
    )


def test_exempt_modules_are_there_and_enough_others_are_looked_at() -> None:
    for name in (*COMMAND_LINE, *NO_PEOPLE, *SAID):
        assert (ROOT / name).exists(), name
    names = {name for name, _ in modules()}
    assert {"booking.py", "staff.py", "queues.py", "paper/slip_lines.py", "paper/dates.py"} <= names


@pytest.mark.parametrize(
    "text",
    [
        'raise RuleRefusal("over", "That time is over.")',
        'raise BadInput(f"There is no room {name}.")',
        'sentence = "{meeting} is over."\nraise RuleRefusal("over", sentence.format(meeting=1))',
        'LABELS = {"a": "No table"}',
        'draw(canvas, "Kiosk")',
    ],
)
def test_prose_that_nobody_can_translate_is_found(text: str) -> None:
    assert list(untranslated(text, "paper/slip.py"))


def test_prose_in_order_is_let_through() -> None:
    text = (
        '"""A module."""\n_log.warning("not said %s", x)\nraise BadInput(translate("app", "That is {x}.").format(x=1))'
    )
    assert list(untranslated(text, "booking.py")) == []


def test_what_db_says_of_a_file_is_said_in_the_language_of_the_screen(tmp_path: Path) -> None:
    path = tmp_path / "nothing{here}.hall"
    with pytest.raises(Fault) as told:
        Hall(path)
    assert str(told.value).startswith(f"There is no hall file {path}. ")
    with speaking(PSEUDO):
        assert retold(told.value.sentence).startswith("[Théřé")
        assert str(path) in retold(told.value.sentence)
        assert retold("said otherwise") == "said otherwise"
    assert retold(told.value.sentence) == str(told.value)


def test_a_sentence_is_its_english_text() -> None:
    sentence = Sentence("{path} is full of {what}.", path="a{b}", what="c")
    assert sentence == "a{b} is full of c."
    assert isinstance(sentence, str)


def test_a_refusal_is_told_in_the_language_that_is_spoken(tmp_path: Path) -> None:
    with Hall(hall_at(tmp_path / "desk.hall")) as hall:
        for language, sentence in (("en", "There is no meeting m99."), (PSEUDO, "[Théřé ïš ñö méétïñg m99.")):
            with speaking(language), pytest.raises(RuleRefusal) as refusal:
                seating.move(hall, "m99", at("08:30"), by="Ann")
            assert str(refusal.value).startswith(sentence)
            assert refusal.value.reason == "unknown_meeting"
