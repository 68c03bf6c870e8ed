import sqlite3
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from db.facts import Draft, digest_text, item_of
from db.found import NAME, REST, folded, index, rowid_of
from db.hall import Hall
from db.migrations import migrations
from db.schema import KNOWN
from db.tables import SHAPES
from tests.db.halls import hall_file, tables_of

PERSON: dict[str, Any] = {
    "first_name": "Søren",
    "last_name": "Håkansson",
    "organisation": "Łódź Valves",
    "kind": "",
    "side": "",
    "country": "",
    "language": "",
    "days": [],
    "status": "registered",
    "home_table": None,
}


def found(hall: Hall, words: str) -> list[str]:
    return [row[0] for row in hall.rows("SELECT id FROM found WHERE found MATCH ? ORDER BY id", (f'"{words}"',))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Håkansson", ["hakansson"]),
        ("ØRSTED Łukasz đorđe", ["orsted", "lukasz", "dorde"]),
        ("Straße ẞ Æsir œuvre Þór Iðunn ısı", ["strasse", "ss", "aesir", "oeuvre", "thor", "idunn", "isi"]),
        ("O'Dwyer, Mary-Jane", ["odwyer", "mary", "jane"]),
        ("İzmir ﬁn Ⅷ", ["izmir", "fin", "viii"]),
        ("Παππά Ἀθῆναι", ["παππα", "αθηναι"]),
        ("דָּנִי  مُحَمَّد", ["דני", "محمد"]),
        ("\0\udcff 🙂 * \" ' _", []),
        ("02.01.13", ["02", "01", "13"]),
    ],
)
def test_accents_case_and_punctuation_are_folded_away(text: str, words: list[str]) -> None:
    assert folded(text) == words


@given(st.text())
def test_what_is_folded_stays_as_it_is_when_it_is_folded_again(text: str) -> None:
    assert folded(" ".join(folded(text))) == folded(text)


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_can_be_indexed_and_found_by_each_of_its_words(name: str, organisation: str) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE found USING fts5(id UNINDEXED, words, tokenize = trigram)")
    index(connection, [("P1", name, "", organisation)])
    for marks, word in [*((NAME, word) for word in folded(name)), *((REST, word) for word in folded(organisation))]:
        match = f'"{marks}{word}"'
        assert connection.execute("SELECT rowid FROM found WHERE found MATCH ?", (match,)).fetchall() == [
            (rowid_of("P1"),)
        ]


def test_one_letter_finds_beginnings_of_words_and_three_letters_any_part(hall: Hall) -> None:
    hall.record([Draft("participant", "P1", PERSON)], at=1)
    assert found(hall, "  h") == ["P1"]
    assert found(hall, "kan") == ["P1"]
    assert found(hall, "..lo") == ["P1"]
    assert found(hall, "  lo") == []
    assert found(hall, "  a") == []


def test_the_index_follows_changes_and_removals(hall: Hall) -> None:
    hall.record([Draft("participant", "P1", PERSON), Draft("participant", "P2", PERSON)], at=1)
    hall.record([Draft("participant", "P1", {**PERSON, "last_name": "Berg"})], at=2)
    assert found(hall, "hakan") == ["P2"]
    assert found(hall, "  be") == ["P1"]
    hall.record([Draft("participant", "P2", None)], at=3)
    assert found(hall, "hakan") == []
    assert hall.value("SELECT count(*) FROM found") == 1


def test_the_forgotten_are_found_by_their_organisation_only(hall: Hall) -> None:
    hall.record([Draft("participant", "P1", PERSON)], at=1)
    hall.record([Draft("forgotten", hall.new_id(), {"participant": "P1"})], at=2)
    assert found(hall, "hakan") == []
    assert found(hall, "valves") == ["P1"]


def test_a_void_that_is_voided_counts_no_more_and_counts_again_where_that_is_voided_too() -> None:
    with hall_file() as hall:
        ids = [hall.new_id() for _ in range(4)]
        for number, (name, of) in enumerate(zip(ids, ["scan", *ids], strict=False)):
            hall.record([Draft("void", name, {"scan": of, "why": "x"})], at=number)
            standing = {row[0] for row in hall.rows("SELECT id FROM standing_voids")}
            assert (ids[0] in standing) == (number % 2 == 0)
            assert name in standing


def of_the_first_program(path: Path) -> None:
    """Turn a hall file into one as the first program left it: what later migrations made is not there."""
    with Hall(path) as hall:
        first = Database(":memory:")
        migrations.apply(first, stop_before="second")
        names = "SELECT type, name FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        before = {name for _, name in first.execute(names)}
        for kind, name in sorted(hall.rows(names), key=lambda row: str(row[1])):
            if name not in before and not name.startswith("found_"):
                hall.rows(f"DROP {kind} IF EXISTS {name}")  # a table takes its indices along
        later = {"printed": ("day", "problem"), "events": ("accent", "logo", "board_shows")}
        for table, columns in later.items():
            for column in columns:
                hall.rows(f"ALTER TABLE {table} DROP COLUMN {column}")
        made = first.execute("SELECT sql FROM sqlite_master WHERE name = 'terminal'").fetchone()[0]
        kept = ", ".join(column.name for column in first["terminal"].columns if column.name != "acknowledged")
        hall.rows("ALTER TABLE terminal RENAME TO later")
        hall.rows(made)
        hall.rows(f"INSERT INTO terminal ({kept}) SELECT {kept} FROM later")
        hall.rows("DROP TABLE later")
        digest = int(hall.value("SELECT digest FROM terminal"), 16)
        for fact in hall.all_facts():
            if fact.base is None:  # It went into the digest with its origin.
                digest += item_of(fact.kind, fact.id, [str(fact.at), fact.origin, fact.body])
                digest -= item_of(fact.kind, fact.id, [str(fact.at), fact.body])
        hall.rows("UPDATE terminal SET digest = ?", (digest_text(digest),))
        hall.rows("DELETE FROM _sqlite_migrations WHERE name <> 'first'")


def schema(hall: Hall) -> set[tuple[str, str]]:
    rows = hall.rows("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND name NOT LIKE '_sqlite_%'")
    return {(name, sql) for name, sql in rows}


def test_an_older_file_keeps_everything_and_gets_its_index(tmp_path: Path) -> None:
    path = tmp_path / "event.hall"
    with Hall(path, create=True) as hall:
        hall.record([Draft("participant", f"P{n}", PERSON) for n in range(50)], at=1)
        hall.record([Draft("void", hall.new_id(), {"scan": "s", "why": "x"})], at=2)
        kept, facts, tables = tables_of(hall), list(hall.all_facts()), schema(hall)
    of_the_first_program(path)
    older = sqlite3.connect(path)
    assert not older.execute("SELECT 1 FROM sqlite_master WHERE name IN ('found', 'visits')").fetchall()
    older.close()
    with Hall(path) as hall:
        assert (tables_of(hall), list(hall.all_facts()), schema(hall)) == (kept, facts, tables)
        assert len(found(hall, "hakan")) == 50
        assert {row[0] for row in hall.rows("SELECT name FROM _sqlite_migrations")} == KNOWN


def test_every_table_of_facts_was_there_before_the_index(hall: Hall) -> None:
    assert {shape.table for shape in SHAPES.values()} <= {name for name, _ in schema(hall)}
