"""The hall file: record facts, merge facts, read rows. The one door to the database and the one way to write."""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from itertools import groupby, islice
from pathlib import Path
from typing import Any, Final, Self

from db import facts, outbox
from db.facts import DESK_ONLY, FOR_EVERYBODY, SO, Body, Draft, Entity, Fact
from db.faults import Fault
from db.merge import FACT_COLUMNS, Merge, Merged
from db.opening import MENDED, connect, fault_of
from db.records import Venue
from db.tables import SHAPES

BATCH: Final = 4000
NONE: Final[Mapping[str, Body | None]] = {}
MOST_MADE: Final = 1 << 40
"""No terminal makes so many facts: who claims it for another one would take all its numbers."""


class Hall:
    """One open hall file. Not to be shared between threads; any number of processes may open the same file."""

    def __init__(self, path: Path, *, create: bool = False, patience_s: float | None = None) -> None:
        """Open it, or make it. Fault where the file is missing, foreign, newer, damaged or not to be written."""
        self.path = path
        self._connection = connect(path, create=create, patience_s=patience_s)
        self.committed: Callable[[], None] | None = None
        """Called after each commit of this door's own."""
        self._forgot = False
        self.new_id = facts.new_ids().__next__
        self.remembered: tuple[int, Venue | None] | None = None
        """The venue as last read, with the version of it that this was."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; statistics for the query planner are renewed where SQLite finds it worth while."""
        with suppress(sqlite3.Error):  # A file that cannot be written can still be closed.
            self._connection.execute("PRAGMA optimize")
        self._connection.close()

    def check(self) -> None:
        """Fault where a page of the file is damaged (SQLite's quick_check)."""
        findings = [row[0] for row in self.rows("PRAGMA quick_check(1)")]
        if findings != ["ok"]:
            where = findings[0].splitlines()[-1]
            raise Fault(f"{MENDED[sqlite3.SQLITE_CORRUPT].format(path=self.path)} SQLite says: {where}.")

    def probe(self) -> None:
        """Write something that changes nothing, through to the disk. Fault while that cannot be done."""
        with self.writing():
            self.rows("UPDATE terminal SET probes = probes + 1")

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Any]:
        """All rows of a question. Fault where the disk or the file fails."""
        try:
            return self._connection.execute(sql, parameters).fetchall()
        except sqlite3.Error as error:
            raise fault_of(error, self.path) or error from error

    def value(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """The first column of the first row; none without a row."""
        found = self.rows(sql, parameters)
        return found[0][0] if found else None

    @property
    def name(self) -> str:
        """What this terminal's facts are recorded under: a name by chance until it joins a hub."""
        return str(self.value("SELECT name FROM terminal"))

    @property
    def role(self) -> str:
        """`organiser`, `desk`, `kiosk` or `board`; empty where this terminal has never joined a hub."""
        return str(self.value("SELECT role FROM terminal"))

    def clock_skew(self) -> int | None:
        """How far this terminal's clock is ahead of the hub's, in milliseconds; none before a hub was heard."""
        skew: int | None = self.value("SELECT clock_skew_ms FROM terminal")
        return skew

    def newest(self) -> datetime | None:
        """The time of the newest fact on disk."""
        newest: int = self.value("SELECT newest_at FROM terminal")
        return datetime.fromtimestamp(newest / 1000, UTC) if newest else None

    @property
    def version(self) -> int:
        """Another number after every change that another program has made (PRAGMA data_version)."""
        return int(self.value("PRAGMA data_version"))

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction, on disk when the block ends; nested blocks are part of the outer one.

        The write lock is taken at once (BEGIN IMMEDIATE), so that what is read in the block cannot be outdated when
        it is written; sqlite-utils' `atomic()` would begin deferred.
        """
        try:
            if self._connection.in_transaction:
                yield
                return
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
                self._scrub()
            except BaseException:
                self.remembered = None  # It may have been read from what is undone here.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise fault_of(error, self.path) or error from error
        if self.committed is not None:
            self.committed()

    def _scrub(self) -> None:
        """Once somebody was forgotten: leave nothing of them in the log of writes either."""
        if self._forgot:
            self._forgot = bool(self.value("PRAGMA wal_checkpoint(TRUNCATE)"))  # 1: somebody reads; the next time.

    def record(
        self,
        drafts: Iterable[Draft],
        *,
        at: int,
        by: str | None = None,
        step: str | None = None,
        source: str | None = None,
        skew: int | None = None,
    ) -> Merged:
        """Write drafts as facts of this terminal, and all that follows from them.

        `at` is in UTC milliseconds, with the correction `skew` in it, if one was made. Kiosks and boards leave out
        what only desks may know.
        """
        with self.writing():
            merge = Merge(self._connection)
            public = merge.role in FOR_EVERYBODY
            rest = (draft for draft in drafts if not (public and draft.kind in DESK_ONLY))
            while some := list(islice(rest, BATCH)):
                known = self.facts_about({(d.kind, d.entity) for d in some if d.kind in SO})
                fresh: list[Fact] = []
                bodies: dict[str, Body | None] = {}
                for draft in some:
                    merge.seq += 1
                    subject = draft.kind, draft.entity
                    base, version = facts.succession(draft, known.get(subject))
                    name = draft.entity if base is None else self.new_id()
                    text = facts.text_of(draft.body)
                    fact = Fact(name, *subject, base, version, at, skew, merge.name, merge.seq, by, step, source, text)
                    bodies[fact.id] = draft.body
                    fresh.append(fact)
                    if draft.kind in SO:
                        known.setdefault(subject, []).append(fact)
                merge.add(fresh, known, bodies)
                if merge.role:
                    outbox.put(self._connection, fresh)
            return self._finish(merge)

    def receive(
        self, arrived: Iterable[Fact], *, hub_ms: int | None = None, bodies: Mapping[str, Body | None] = NONE
    ) -> Merged:
        """Merge facts from elsewhere: in any order, any number of times, in any batches.

        What came from the hub, at `hub_ms` by its clock (UTC milliseconds), need not be sent, and its word on who made
        a fact counts; what came otherwise is passed on to it, where this terminal may. Kiosks and boards leave out what
        only desks may know. `bodies` are those already at hand by fact id, as `facts.body_of` gives them.
        """
        from_hub = hub_ms is not None
        with self.writing():
            merge, stuck = Merge(self._connection), 0
            merge.latest = hub_ms if hub_ms is not None else merge.latest
            rest = iter(arrived)
            while some := list(islice(rest, BATCH)):
                if merge.role in FOR_EVERYBODY:
                    some = [fact for fact in some if fact.kind not in DESK_ONLY]
                have = self._have([fact.id for fact in some])
                fresh: dict[str, Fact] = {}
                for fact in some:
                    if fact.id not in have:
                        fresh.setdefault(fact.id, fact)
                again = outbox.settle(self._connection, some, have) if from_hub and have else []
                known = self.facts_about({(f.kind, f.entity) for f in (*fresh.values(), *again) if f.kind in SO})
                for fact in fresh.values():
                    if fact.kind in SO:
                        known.setdefault((fact.kind, fact.entity), []).append(fact)
                    if from_hub and fact.origin == merge.name and fact.seq < MOST_MADE:
                        merge.seq = max(merge.seq, fact.seq)  # This file was put back, or the machine replaced.
                merge.add(list(fresh.values()), known, bodies, again)
                if merge.role and not from_hub:
                    sent = [fact for fact in fresh.values() if outbox.may_pass_on(merge.role, fact.kind)]
                    outbox.put(self._connection, sent)
                    stuck += len(fresh) - len(sent)
            return self._finish(merge)._replace(stuck=stuck)

    def refuse(self, reasons: Mapping[str, str], at: str) -> Merged:
        """The hub has refused facts, by id and for a reason each: they are kept, and no longer count.

        `at` is a time as tables keep it.
        """
        with self.writing():
            merge = Merge(self._connection)
            gone = outbox.by_id(self._connection, reasons)
            known = self.facts_about({(fact.kind, fact.entity) for fact in gone if fact.kind in SO})
            outbox.note_refused(self._connection, [(fact.id, reasons[fact.id], at) for fact in gone])
            merge.withdraw(gone, known)
            return self._finish(merge)

    def _finish(self, merge: Merge) -> Merged:
        self._forgot |= merge.forgot
        return merge.finish()

    def facts_about(self, entities: Collection[Entity]) -> dict[Entity, list[Fact]]:
        """The facts of entities with one current value; those that the hub refused are left out."""
        found: dict[Entity, list[Fact]] = {}
        for kind, some in groupby(sorted(entities), key=lambda entity: entity[0]):
            names = [entity for _, entity in some]
            while names:
                batch, names = names[:500], names[500:]
                marks = ",".join("?" * len(batch))
                rows = self.rows(
                    f"SELECT {FACT_COLUMNS} FROM facts WHERE kind = ? AND entity IN ({marks}) AND base IS NOT NULL"
                    " AND id NOT IN (SELECT id FROM refused)",
                    (kind, *batch),
                )
                for row in rows:
                    found.setdefault((row[1], row[2]), []).append(Fact(*row))
        return found

    def all_facts(self) -> Iterator[Fact]:
        """Every fact, by id, which is nearly by time."""
        for row in self._connection.execute(f"SELECT {FACT_COLUMNS} FROM facts ORDER BY id"):
            yield Fact(*row)

    def rebuild(self) -> None:
        """Make all tables anew from the facts."""
        with self.writing():
            for shape in SHAPES.values():
                self._connection.execute(f"DELETE FROM {shape.table}")
            self._connection.execute("DELETE FROM conflicts")
            self._connection.execute("DELETE FROM found")
            self._connection.execute("UPDATE terminal SET digest = '', participants = 0, meetings = 0, tables = 0")
            merge = Merge(self._connection)
            counted = f"SELECT {FACT_COLUMNS} FROM facts WHERE id NOT IN (SELECT id FROM refused)"
            kinds = ",".join(f"'{kind}'" for kind in SO)
            so = map(Fact._make, self._connection.execute(f"{counted} AND kind IN ({kinds}) ORDER BY kind, entity"))
            for entity, family in groupby(so, key=lambda fact: (fact.kind, fact.entity)):
                merge.so(entity, [], list(family))
            happened = map(Fact._make, self._connection.execute(f"{counted} AND kind NOT IN ({kinds})"))
            while some := list(islice(happened, BATCH)):
                merge.happened(some, {})
            merge.finish()

    def _have(self, ids: list[str]) -> set[str]:
        have: set[str] = set()
        for start in range(0, len(ids), 500):
            some = ids[start : start + 500]
            marks = ",".join("?" * len(some))
            have.update(row[0] for row in self.rows(f"SELECT id FROM facts WHERE id IN ({marks})", some))
        return have
