"""The facts of one transaction on their way into the tables, the digest and the conflicts."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from db import facts, found, grants
from db.facts import DESK_ONLY, HAPPENED, PERSONAL, SO, Body, Entity, Fact
from db.tables import SHAPES

FACT_COLUMNS: Final = ", ".join(Fact._fields)
INSERT_FACT: Final = f"INSERT INTO facts ({FACT_COLUMNS}) VALUES ({','.join('?' * len(Fact._fields))})"
VENUE: Final = frozenset({"event", "room", "table", "round", "session", "place", "delay"})
COUNTED: Final = ("participant", "meeting", "table")
"""Kinds of which `status` says how many there are."""
NEVER: Final = 1 << 62
MANY: Final = 4000
"""Rows that may wait in memory, and changed entities that are told one by one."""


class Merged(NamedTuple):
    """What a merge has changed: how many facts are new, and the entities whose value may be another.

    Past `MANY` entities there is none: whoever shows something looks at everything again.
    """

    facts: int
    entities: frozenset[Entity] | None
    stuck: int = 0
    """New facts that this terminal may not pass on to its hub."""


class Merge:
    """Collects what follows from new facts; belongs to one transaction, which `finish` completes."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        before = connection.execute("SELECT seq, facts, newest_at, digest, name, role FROM terminal").fetchone()
        self.seq: int = before[0]
        """How many facts this terminal has made; whoever makes more counts on."""
        self.name: str = before[4]
        self.role: str = before[5]
        """Empty where this terminal has never joined a hub."""
        self.latest = NEVER
        """No fact is newer (UTC milliseconds), whatever the clock said by which it was made."""
        self.forgot = False
        """Whether personal data were blanked, so that what stood on the disk is to be overwritten."""
        self._count = 0
        self._facts: int = before[1]
        self._newest: int = before[2]
        self._digest = int(before[3] or "0", 16)
        self._entities: set[Entity] = set()
        self._kinds: set[str] = set()
        self._counts = dict.fromkeys(COUNTED, 0)
        self._meetings: set[str] = set()
        self._tables: set[str] = set()
        self._rooms: set[str] = set()
        self._rows: dict[str, list[Any]] = {}
        self._gone: dict[str, list[tuple[str]]] = {}

    def add(
        self,
        fresh: list[Fact],
        known: dict[Entity, list[Fact]],
        bodies: Mapping[str, Body | None],
        readmitted: Sequence[Fact] = (),
    ) -> None:
        """Take in facts that are not on record. `known` holds all facts of their entities, the fresh ones included.

        `bodies` are those already at hand by fact id; the others are read from their text. `readmitted` are on record,
        but did not count until this moment.
        """
        forgotten = self._forgotten() if any(fact.kind in PERSONAL for fact in fresh) else set()
        if forgotten:
            fresh = [self._blanked(fact, known) if fact.entity in forgotten else fact for fact in fresh]
        if forgotten or readmitted:  # What is on record of them may be blank.
            bodies = {}
        self._connection.executemany(INSERT_FACT, fresh)
        self._count += len(fresh)
        if fresh:
            self._newest = max(self._newest, min(self.latest, max(fact.at for fact in fresh)))
        fresh = [*fresh, *readmitted]
        several: dict[Entity, None] = {}
        happened: list[Fact] = []
        for fact in fresh:
            if fact.kind not in SO:
                happened.append(fact)
            elif len(known[fact.kind, fact.entity]) == 1 and fact.id in bodies:
                self._first(fact, bodies[fact.id])
            else:
                several[fact.kind, fact.entity] = None
        new_ids = {fact.id for fact in fresh} if several else set()
        for entity in several:
            now = known[entity]
            self.so(entity, [fact for fact in now if fact.id not in new_ids], now)
        self.happened(happened, bodies)
        self._write_rows()

    def _first(self, fact: Fact, body: Body | None) -> None:
        """The only fact of its entity: `so` made short, for the many of a load."""
        self._note((fact.kind, fact.entity))
        if fact.kind not in DESK_ONLY:
            self._digest += facts.item_of(fact.kind, fact.entity, [fact.body])
        self._hold(fact.kind, fact.entity, fact, body, None)

    def so(self, entity: Entity, before: list[Fact], now: list[Fact]) -> None:
        """One entity's facts have become `now`."""
        self._note(entity)
        said = facts.differing(now) if now else []
        said_before = facts.differing(before) if before else []
        if entity[0] not in DESK_ONLY:
            self._digest += facts.item_of(*entity, said) if now else 0
            self._digest -= facts.item_of(*entity, said_before) if before else 0
        if len(said) > 1 or len(said_before) > 1:
            self._note_conflict(entity, len(said))
        holder, old = facts.held(now), facts.held(before)
        if holder != old:
            body = facts.body_of(holder.body) if holder else None
            self._hold(*entity, holder, body, facts.body_of(old.body) if old else None)

    def _hold(self, kind: str, name: str, holder: Fact | None, body: Body | None, old: Body | None) -> None:
        """Another fact holds, or none: its row takes the place of the one before."""
        self._touch(kind, name, body, old)
        if kind in COUNTED:
            self._counts[kind] += (body is not None) - (old is not None)
        if holder is None or body is None:
            self._gone.setdefault(kind, []).append((name,))
            return
        rows = self._rows.setdefault(kind, [])
        rows.append(SHAPES[kind].row(body, holder))
        if len(rows) >= MANY:
            self._write_rows()

    def happened(self, fresh: Iterable[Fact], bodies: Mapping[str, Body | None]) -> None:
        """Facts that form a set; those of kinds or forms that this program cannot read are kept and counted only."""
        forgotten: list[str] = []
        for fact in fresh:
            self._note((fact.kind, fact.entity))
            self._digest += facts.item_of(fact.kind, fact.id, [str(fact.at), fact.body])
            if fact.kind not in HAPPENED or not (fact.id in bodies or facts.readable(fact.body)):
                continue
            body = self._body(fact, bodies)
            if body is not None:
                self._rows.setdefault(fact.kind, []).append(SHAPES[fact.kind].row(body, fact))
                if fact.kind == "forgotten":
                    forgotten.append(body["participant"])
        for participant in forgotten:
            self._forget(participant)

    def withdraw(self, gone: Iterable[Fact], known: Mapping[Entity, list[Fact]]) -> None:
        """Take facts out of everything that is made from facts; they stay on record.

        `known` holds all facts of their entities that counted before this.
        """
        names = {fact.id for fact in gone}
        for entity, before in known.items():
            self.so(entity, before, [fact for fact in before if fact.id not in names])
        for fact in gone:
            if fact.kind in SO:
                continue
            self._note((fact.kind, fact.entity))
            self._digest -= facts.item_of(fact.kind, fact.id, [str(fact.at), fact.body])
            if fact.kind in HAPPENED:
                self._connection.execute(SHAPES[fact.kind].delete, (fact.id,))
        self._write_rows()

    def finish(self) -> Merged:
        """Write what is left: which meetings have a table, the digest, this terminal's counters."""
        self._write_rows()
        if self.forgot:
            found.scrub(self._connection)
        for room in self._rooms:
            self._tables.update(
                row[0] for row in self._connection.execute("SELECT id FROM tables WHERE room = ?", (room,))
            )
        if self._meetings or self._tables:
            grants.refresh(self._connection, self._meetings, self._tables)
        self._connection.execute(
            "UPDATE terminal SET seq = ?, facts = ?, newest_at = ?, digest = ?, venue_version = venue_version + ?,"
            " participants = participants + ?, meetings = meetings + ?, tables = tables + ?",
            (
                self.seq,
                self._facts + self._count,
                self._newest,
                facts.digest_text(self._digest),
                not VENUE.isdisjoint(self._kinds),
                *self._counts.values(),
            ),
        )
        return Merged(self._count, frozenset(self._entities) if len(self._entities) < MANY else None)

    def _note(self, entity: Entity) -> None:
        self._kinds.add(entity[0])
        if len(self._entities) < MANY:
            self._entities.add(entity)

    def _body(self, fact: Fact | None, bodies: Mapping[str, Body | None] | None) -> Body | None:
        if fact is None:
            return None
        return bodies[fact.id] if bodies and fact.id in bodies else facts.body_of(fact.body)

    def _touch(self, kind: str, name: str, body: Body | None, old: Body | None) -> None:
        """Remember whose table may be another: both what was said before and what is said counts."""
        if kind in ("meeting", "seat"):
            self._meetings.add(name)
            if kind == "seat" and old and old["table"]:
                self._tables.add(old["table"])
        elif kind == "table":
            self._tables.add(name)
        elif kind == "closure":
            for some in filter(None, (body, old)):
                if some.get("table"):
                    self._tables.add(some["table"])
                if some.get("room"):
                    self._rooms.add(some["room"])

    def _note_conflict(self, entity: Entity, heads: int) -> None:
        self._connection.execute("DELETE FROM conflicts WHERE kind = ? AND entity = ?", entity)
        if heads > 1:
            self._connection.execute("INSERT INTO conflicts VALUES (?, ?, ?)", (*entity, heads))

    def _write_rows(self) -> None:
        for kind, names in self._gone.items():
            self._connection.executemany(SHAPES[kind].delete, names)
        for kind, rows in self._rows.items():
            self._connection.executemany(SHAPES[kind].insert, rows)
        found.unindex(self._connection, [name for (name,) in self._gone.get("participant", ())])
        found.index(self._connection, self._rows.get("participant", ()))
        self._gone, self._rows = {}, {}

    def _forgotten(self) -> set[str]:
        return {row[0] for row in self._connection.execute("SELECT participant FROM forgotten")}

    def _blanked(self, fact: Fact, known: dict[Entity, list[Fact]]) -> Fact:
        """Without personal data, if it has any."""
        if fact.kind not in PERSONAL:
            return fact
        blank = fact._replace(body=facts.redacted(fact.kind, fact.body))
        family = known[fact.kind, fact.entity]
        family[family.index(fact)] = blank
        return blank

    def _forget(self, participant: str) -> None:
        """Blank what is on record of a participant, in the facts and in the tables."""
        self._write_rows()
        self.forgot = True
        for kind in PERSONAL:
            before = self._facts_of(kind, participant)
            now = [fact._replace(body=facts.redacted(kind, fact.body)) for fact in before]
            self._connection.executemany(
                "UPDATE facts SET body = ? WHERE id = ?", [(fact.body, fact.id) for fact in now]
            )
            if now:
                self.so((kind, participant), before, now)
            self._blank_refused(kind, participant)
        self._take_paper_back(participant)

    def _take_paper_back(self, participant: str) -> None:
        """What is still to come out and may have their name on it is not kept; of badges it is not known whose."""
        self._connection.execute(
            "UPDATE jobs SET state = 'unwanted', problem = coalesce(problem, 'aborted'), pdf = NULL"
            " WHERE state IN ('waiting', 'unwanted') AND (what = 'badges'"
            " OR EXISTS (SELECT 1 FROM json_each(slips) WHERE value ->> 0 = ?))",
            (participant,),
        )

    def _blank_refused(self, kind: str, participant: str) -> None:
        """What does not count is no less personal, and may count again."""
        rows = self._connection.execute(
            "SELECT id, body FROM facts WHERE kind = ? AND entity = ? AND id IN (SELECT id FROM refused)",
            (kind, participant),
        ).fetchall()
        self._connection.executemany(
            "UPDATE facts SET body = ? WHERE id = ?", [(facts.redacted(kind, body), name) for name, body in rows]
        )

    def _facts_of(self, kind: str, entity: str) -> list[Fact]:
        rows = self._connection.execute(
            f"SELECT {FACT_COLUMNS} FROM facts WHERE kind = ? AND entity = ? AND base IS NOT NULL"
            " AND id NOT IN (SELECT id FROM refused)",
            (kind, entity),
        )
        return [Fact(*row) for row in rows]
