"""Every text that people see can be translated, and every translation is whole: read from the sources."""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from app import languages
from tests.ui import prose

ROOT = Path(__file__).parents[2]
LANGUAGES = sorted((ROOT / "resources" / "languages").glob("*.ts"))
SOURCES = {
    str(file.relative_to(ROOT)): file.read_text("utf-8")
    for layer in ("app", "db", "ui")
    for file in sorted((ROOT / layer).rglob("*.py"))
}
SCREENS = {name: text for name, text in SOURCES.items() if name[:2] == "ui" and not prose.is_for_operators(Path(name))}

TOLD_LATER = {"app/languages.py", "app/paper/dates.py", "ui/gallery_desk_languages.py"}
"""That ask for texts which are marked as such elsewhere."""


def messages(file: Path) -> Iterator[tuple[str, str, str, str]]:
    """Context, source, translation, and what is amiss with it (`unfinished`, `vanished`), of a .ts file."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            told = message.find("translation")
            assert told is not None
            yield context.findtext("name", ""), message.findtext("source", ""), told.text or "", told.get("type", "")


PAIRS = [
    (file.stem, source, told)
    for file in LANGUAGES
    for context, source, told, _ in messages(file)
    if told and context != languages.FORMATS
]
"""Language, source and translation of all that is translated; patterns of dates go by rules of their own."""


@pytest.fixture(scope="module")
def refreshed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The .ts files as Qt's lupdate leaves them."""
    folder = tmp_path_factory.mktemp("languages")
    copies = [shutil.copy(file, folder) for file in LANGUAGES]
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([lupdate, "-silent", "-locations", "none", *SOURCES, "-ts", *copies], cwd=ROOT, check=True)
    return folder


@pytest.mark.parametrize("language", [file.stem for file in LANGUAGES])
def test_a_language_has_every_text_of_the_program_and_no_other(refreshed: Path, language: str) -> None:
    """`make languages` brings the files up to date; then translate what is unfinished."""
    before = {one[:2] for one in messages(ROOT / "resources" / "languages" / f"{language}.ts")}
    now = list(messages(refreshed / f"{language}.ts"))
    assert [one[:2] for one in now if one[:2] not in before] == [], "new in the program"
    assert [one[:2] for one in now if one[3] in ("vanished", "obsolete")] == [], "no longer in the program"
    assert [one[:2] for one in now if one[3] or not one[2].strip()] == [], "not translated"


def test_every_translation_has_the_placeholders_of_its_source() -> None:
    assert [pair for pair in PAIRS if _placeholders(pair[1]) != _placeholders(pair[2])] == []


def _placeholders(text: str) -> list[str]:
    """With their conversions, format specifications and doubled braces; their order is the language's."""
    return sorted(re.findall(r"\{+[^{}]*\}+", text))


def test_every_translation_has_the_lines_and_the_end_of_its_source() -> None:
    """As many lines, the same white space around it, the same last mark: it is put together and laid out alike.

    A short word, such as a day's, may end in the full stop of an abbreviation.
    """
    assert [pair for pair in PAIRS if _form(pair[1]) != _form(pair[2]) and len(pair[2]) > 4] == []


def _form(text: str) -> tuple[int, str, str, str]:
    bare = text.strip()
    start, end = text.index(bare), len(text.rstrip())
    return text.count("\n"), text[:start], text[end:], bare[-1] if bare[-1:] in ".!?:…" else ""


def test_translations_have_the_marks_of_their_language() -> None:
    """French has a space that does not break before ? ! ; : and «guillemets»; German „its own marks“.

    What is to be typed as it stands has the marks of a settings file.
    """
    wrong = {
        "de": r"[\"«»]|“[^“”]*”|\w'\w",
        "fr": r"[\"“”„]|[^\u00a0\u202f?!][?!;]|[^\u00a0\u202f\d{}]:(?!\w)|«[^\u00a0\u202f]|[^\u00a0\u202f]»",
    }
    assert [
        (at, told)
        for at, source, told in PAIRS
        if re.search(wrong.get(at, "$^"), told) and re.search(r"[^\W\d_]", told) and '"' not in source
    ] == []


def test_translate_is_called_with_two_literals_only() -> None:
    """Qt's lupdate reads the sources, and runs nothing."""
    calls = [(name, node) for name, text in SOURCES.items() for node in ast.walk(ast.parse(text))]
    assert [
        f"{name}:{one.lineno}"
        for name, one in calls
        if name not in TOLD_LATER and prose.is_translate(one) and not prose.is_literal(one)
    ] == []


def test_what_is_counted_has_a_text_for_one() -> None:
    """French counts none as one: no count of none is said, `no meetings` is."""
    assert {name: found for name, text in SOURCES.items() if (found := prose.counts_without_one(text))} == {}


def test_nothing_that_people_see_is_left_out_of_translation() -> None:
    assert {name: found for name, text in SCREENS.items() if (found := prose.untranslatable(text))} == {}


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('pill = Pill("Moved", "news")', ["Moved"]),
        ('text = "has come" if one else "have come"', ["has come", "have come"]),
        ('note = f"{host} with {guest}"', [" with "]),
        ('def told(name="Nobody"):\n    "A docstring."\n    return {"a b": "Or two"}[name]', ["Nobody", "Or two"]),
        ('note: Literal["One word"] = translate("desk", "Two words")', []),
        ('if name == "Two words":\n    raise KeyError("Three words more")', []),
        ('name.setAccessibleName("table")\nname.setAccessibleName("Table")', ["Table"]),
        ('title = translate("desk", "{n} slips").format(n="No slip")', ["No slip"]),
    ],
)  # fmt: skip
def test_what_is_left_out_is_found(source: str, found: list[str]) -> None:
    assert sorted(text for _, text in prose.untranslatable(source)) == sorted(found)


def test_a_count_without_a_text_for_one_is_found() -> None:
    alone = 'def told(n):\n    return translate("desk", "{n} slips")'
    both = 'def told(n):\n    return counted(n, translate("desk", "1 slip"), translate("desk", "{n} slips"))'
    assert (prose.counts_without_one(alone), prose.counts_without_one(both)) == (["{n} slips"], [])
