"""The tables of a hall file, as migrations of sqlite-utils. Imported only where there is one to apply."""

from typing import Final

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from db import facts, found
from db.schema import APPLICATION_ID
from db.tables import look

migrations = Migrations("treffpunkt")

FIRST: Final = """
CREATE TABLE facts (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    entity TEXT NOT NULL,
    base TEXT,
    version INTEGER,
    at INTEGER NOT NULL,
    skew INTEGER,
    origin TEXT NOT NULL,
    seq INTEGER NOT NULL,
    by TEXT,
    step TEXT,
    source TEXT,
    body TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX facts_about ON facts (kind, entity) WHERE base IS NOT NULL;
CREATE TABLE refused (
    id TEXT PRIMARY KEY REFERENCES facts (id), reason TEXT NOT NULL, at TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE conflicts (
    kind TEXT NOT NULL, entity TEXT NOT NULL, heads INTEGER NOT NULL, PRIMARY KEY (kind, entity)
) WITHOUT ROWID;
CREATE TABLE terminal (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    seq INTEGER NOT NULL DEFAULT 0,
    acknowledged INTEGER NOT NULL DEFAULT 0,
    facts INTEGER NOT NULL DEFAULT 0,
    venue_version INTEGER NOT NULL DEFAULT 0,
    probes INTEGER NOT NULL DEFAULT 0,
    participants INTEGER NOT NULL DEFAULT 0,
    meetings INTEGER NOT NULL DEFAULT 0,
    tables INTEGER NOT NULL DEFAULT 0,
    newest_at INTEGER NOT NULL DEFAULT 0,
    digest TEXT NOT NULL DEFAULT '',
    last_sync TEXT,
    clock_skew_ms INTEGER
);
CREATE TABLE events (
    id TEXT PRIMARY KEY, name TEXT, venue TEXT, hall TEXT, floor TEXT, timezone TEXT, languages TEXT
) WITHOUT ROWID;
CREATE TABLE rooms (
    id TEXT PRIMARY KEY, label TEXT, x REAL, y REAL, width REAL, depth REAL, doors TEXT
) WITHOUT ROWID;
CREATE TABLE tables (
    id TEXT PRIMARY KEY, label TEXT, room TEXT, x REAL, y REAL, seats INTEGER
) WITHOUT ROWID;
CREATE INDEX tables_of_room ON tables (room);
CREATE TABLE rounds (id TEXT PRIMARY KEY, slot_minutes INTEGER, spans TEXT) WITHOUT ROWID;
CREATE TABLE sessions (id TEXT PRIMARY KEY, title TEXT, start TEXT, end TEXT, rooms TEXT) WITHOUT ROWID;
CREATE TABLE places (id TEXT PRIMARY KEY, x REAL, y REAL) WITHOUT ROWID;
CREATE TABLE participants (
    id TEXT PRIMARY KEY, first_name TEXT, last_name TEXT, organisation TEXT, kind TEXT, side TEXT, country TEXT,
    language TEXT, days TEXT, status TEXT, home_table TEXT
) WITHOUT ROWID;
CREATE TABLE contacts (participant TEXT PRIMARY KEY, email TEXT, phone TEXT, note TEXT) WITHOUT ROWID;
CREATE TABLE badges (
    code TEXT PRIMARY KEY, participant TEXT, issue INTEGER, state TEXT, since TEXT, until TEXT
) WITHOUT ROWID;
CREATE INDEX badges_of_participant ON badges (participant);
CREATE TABLE meetings (
    id TEXT PRIMARY KEY, round TEXT, status TEXT, locked INTEGER, has_table INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX meetings_without_table ON meetings (id) WHERE has_table = 0 AND status <> 'cancelled';
CREATE TABLE parts (
    id TEXT PRIMARY KEY, meeting TEXT, role TEXT, capacity TEXT, participant TEXT
) WITHOUT ROWID;
CREATE INDEX parts_of_meeting ON parts (meeting, role, capacity, participant);
CREATE INDEX parts_of_participant ON parts (participant, meeting);
CREATE TABLE seats (
    meeting TEXT PRIMARY KEY, table_id TEXT, start TEXT, end TEXT, at INTEGER,
    fact TEXT REFERENCES facts (id)
) WITHOUT ROWID;
CREATE INDEX seats_at_table ON seats (table_id, start);
CREATE INDEX seats_in_time ON seats (start);
CREATE TABLE closures (
    id TEXT PRIMARY KEY, room TEXT, table_id TEXT, start TEXT, end TEXT, why TEXT, state TEXT
) WITHOUT ROWID;
CREATE TABLE delays (id TEXT PRIMARY KEY, round TEXT, since TEXT, minutes INTEGER) WITHOUT ROWID;
CREATE TABLE presences (id TEXT PRIMARY KEY, meeting TEXT, participant TEXT, state TEXT) WITHOUT ROWID;
CREATE INDEX presences_of_meeting ON presences (meeting);
CREATE TABLE staff (name TEXT PRIMARY KEY, role TEXT, pin TEXT) WITHOUT ROWID;
CREATE TABLE scans (
    id TEXT PRIMARY KEY REFERENCES facts (id), at TEXT, kiosk TEXT, participant TEXT, outcome TEXT, code TEXT,
    by TEXT
) WITHOUT ROWID;
CREATE INDEX scans_of_participant ON scans (participant, at, outcome);
CREATE INDEX scans_unknown ON scans (code) WHERE outcome = 'unknown';
CREATE TABLE voids (
    id TEXT PRIMARY KEY REFERENCES facts (id), at TEXT, scan TEXT, by TEXT, why TEXT
) WITHOUT ROWID;
CREATE INDEX voids_of_scan ON voids (scan);
CREATE TABLE printed (
    id TEXT PRIMARY KEY REFERENCES facts (id), at TEXT, participant TEXT, printer TEXT, by TEXT
) WITHOUT ROWID;
CREATE INDEX printed_for ON printed (participant, at);
CREATE TABLE told (
    id TEXT PRIMARY KEY REFERENCES facts (id), at TEXT, participant TEXT, by TEXT
) WITHOUT ROWID;
CREATE INDEX told_to ON told (participant, at);
CREATE TABLE forgotten (
    id TEXT PRIMARY KEY REFERENCES facts (id), at TEXT, participant TEXT, by TEXT
) WITHOUT ROWID;
CREATE INDEX forgotten_participant ON forgotten (participant);
"""

SECOND: Final = """
CREATE VIRTUAL TABLE found USING fts5(id UNINDEXED, words, tokenize = 'trigram');
CREATE INDEX facts_by_step ON facts (step) WHERE step IS NOT NULL;
CREATE INDEX facts_changed ON facts (kind, entity) WHERE version > 1 OR step IS NOT NULL;
CREATE INDEX facts_of_parts ON facts (id) WHERE kind = 'part' AND version = 1;
CREATE INDEX facts_of_newer_form ON facts (kind)
    WHERE instr(body, '"form":1,') = 0 AND instr(body, '"form":1}') = 0;
CREATE INDEX participants_with_home ON participants (home_table) WHERE home_table IS NOT NULL;
CREATE INDEX seats_by_length ON seats (julianday(end) - julianday(start));
CREATE INDEX scans_refused ON scans (at) WHERE outcome IN ('unknown', 'replaced', 'withdrawn', 'not_today');
CREATE VIEW standing_voids (id, at, scan, by, why) AS
SELECT v.id, v.at, v.scan, v.by, v.why FROM voids v WHERE NOT EXISTS (
    SELECT 1 FROM voids undone WHERE undone.scan = v.id AND NOT EXISTS (
        SELECT 1 FROM voids redone WHERE redone.scan = undone.id AND NOT EXISTS (
            SELECT 1 FROM voids again WHERE again.scan = redone.id
        )
    )
);
CREATE TABLE visits (name TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE tries (name TEXT PRIMARY KEY, wrong INTEGER NOT NULL) WITHOUT ROWID;
"""
"""`standing_voids` are those that no standing void takes back. `visits` (when staff last left this desk) and `tries`
(wrong PINs in a row) are this terminal's own: they are made from no facts."""

THIRD: Final = """
ALTER TABLE terminal ADD COLUMN role TEXT NOT NULL DEFAULT '';
ALTER TABLE terminal ADD COLUMN credentials TEXT NOT NULL DEFAULT '';
ALTER TABLE terminal DROP COLUMN acknowledged;
CREATE TABLE outbox (id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE streams (
    name TEXT PRIMARY KEY, created TEXT NOT NULL, cursor INTEGER NOT NULL, stamp TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE set_aside (
    stream TEXT NOT NULL, seq INTEGER NOT NULL, subject TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL,
    PRIMARY KEY (stream, seq)
) WITHOUT ROWID;
CREATE TABLE purges (participant TEXT PRIMARY KEY, stage TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX facts_by_fast_and_slow_clocks ON facts (origin, at) WHERE skew >= 60000 OR skew <= -60000;
"""
"""What keeps a terminal in step, all of it this terminal's own. `outbox`: facts that the hub has not acknowledged,
since it joined. `streams`: how far each was read, when it was made, and when it stored
what was read last. `set_aside`: what arrived and is no fact.
`purges`: how far those who were forgotten are purged at the hub (`due`, `begun`, `done`; the organiser's terminal)."""

FOURTH: Final = """
ALTER TABLE printed ADD COLUMN day TEXT;
ALTER TABLE printed ADD COLUMN problem TEXT;
CREATE TABLE jobs (
    id TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    skew INTEGER,
    what TEXT NOT NULL,
    printer TEXT NOT NULL,
    media TEXT NOT NULL,
    sheets INTEGER NOT NULL,
    slips TEXT NOT NULL,
    by TEXT,
    number INTEGER,
    state TEXT NOT NULL,
    problem TEXT,
    next TEXT,
    pdf BLOB
) WITHOUT ROWID;
CREATE INDEX jobs_unfinished ON jobs (id) WHERE state IN ('waiting', 'unwanted');
"""
"""`jobs`: what this terminal has sent to printers, its own and made from no facts. `number` is the print server's.
The PDF is kept until it is known what became of it."""

FIFTH: Final = """
ALTER TABLE events ADD COLUMN accent TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN logo TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN board_shows TEXT NOT NULL DEFAULT 'organisations';
"""


@migrations()
def first(db: Database) -> None:
    """Facts, what this terminal knows of itself, and the tables that are made from facts."""
    _execute(db, FIRST)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")


@migrations()
def second(db: Database) -> None:
    """What desks ask: people by any part of their names, steps, changes, voids that were taken back; who was here."""
    _execute(db, SECOND)
    people = db.execute("SELECT id, first_name, last_name, organisation FROM participants").fetchall()
    found.index(db.conn, people)


@migrations()
def third(db: Database) -> None:
    """What keeps a terminal in step; what happened counts in the digest whichever terminal made the fact."""
    _execute(db, THIRD)
    change = sum(
        facts.item_of(kind, name, [str(at), body]) - facts.item_of(kind, name, [str(at), origin, body])
        for kind, name, at, origin, body in db.execute(
            "SELECT kind, id, at, origin, body FROM facts WHERE id NOT IN (SELECT id FROM refused)"
        )
        if kind not in facts.SO
    )
    for (digest,) in db.execute("SELECT digest FROM terminal WHERE digest <> ''").fetchall():
        db.execute("UPDATE terminal SET digest = ?", (facts.digest_text(int(digest, 16) + change),))


@migrations()
def fourth(db: Database) -> None:
    """What becomes of paper: which day a slip was for, why one did not come out, and the jobs of this terminal."""
    _execute(db, FOURTH)


@migrations()
def fifth(db: Database) -> None:
    """How an event looks; an older program may have taken in a fact that says so, and left it."""
    _execute(db, FIFTH)
    families: dict[str, list[facts.Fact]] = {}
    columns = ", ".join(facts.Fact._fields)
    for row in db.execute(f"SELECT {columns} FROM facts WHERE kind = 'event' AND id NOT IN (SELECT id FROM refused)"):
        families.setdefault(row[2], []).append(facts.Fact._make(row))
    for entity, family in families.items():
        holder = facts.held(family)
        body = facts.body_of(holder.body) if holder else None
        if body:
            db.execute("UPDATE events SET accent = ?, logo = ?, board_shows = ? WHERE id = ?", (*look(body), entity))


def _execute(db: Database, statements: str) -> None:
    """One by one: `executescript` would commit the transaction that a migration belongs to."""
    for statement in statements.split(";\n"):
        if statement.strip():
            db.execute(statement)
