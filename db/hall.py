"""The hall file: record facts, merge facts, read rows. The one door to the database and the one way to write."""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from itertools import groupby, islice
from pathlib import Path
from typing import Any, Final, Self

from db import facts
from db.facts import SO, Body, Draft, Entity, Fact
from db.faults import Fault
from db.merge import FACT_COLUMNS, Merge, Merged
from db.opening import MENDED, connect, fault_of
from db.records import Venue
from db.tables import SHAPES

BATCH: Final = 4000


class Hall:
    """One open hall file. Not to be shared between threads; any number of processes may open the same file."""

    def __init__(self, path: Path, *, create: bool = False, patience_s: float | None = None) -> None:
        """Open it, or make it. Fault where the file is missing, foreign, newer, damaged or not to be written."""
        self.path = path
        self._connection = connect(path, create=create, patience_s=patience_s)
        self.name: str = self.value("SELECT name FROM terminal")
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
            except BaseException:
                self.remembered = None  # It may have been read from what is undone here.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise fault_of(error, self.path) or error from error

    def record(
        self,
        drafts: Iterable[Draft],
        *,
        at: int,
        by: str | None = None,
        step: str | None = None,
        source: str | None = None,
    ) -> Merged:
        """Write drafts as facts of this terminal at `at` (UTC milliseconds), and all that follows from them."""
        with self.writing():
            merge = Merge(self._connection)
            rest = iter(drafts)
            while some := list(islice(rest, BATCH)):
                known = self.facts_about({(d.kind, d.entity) for d in some if d.kind in SO})
                fresh: list[Fact] = []
                bodies: dict[str, Body | None] = {}
                for draft in some:
                    merge.seq += 1
                    base, version = facts.succession(draft, known.get((draft.kind, draft.entity)))
                    name = draft.entity if base is None else self.new_id()
                    text = facts.text_of(draft.body)
                    fact = Fact(
                        name,
                        draft.kind,
                        draft.entity,
                        base,
                        version,
                        at,
                        None,
                        self.name,
                        merge.seq,
                        by,
                        step,
                        source,
                        text,
                    )
                    bodies[fact.id] = draft.body
                    fresh.append(fact)
                    if draft.kind in SO:
                        known.setdefault((draft.kind, draft.entity), []).append(fact)
                merge.add(fresh, known, bodies)
            return merge.finish()

    def receive(self, arrived: Iterable[Fact]) -> Merged:
        """Merge facts from elsewhere: in any order, any number of times, in any batches."""
        with self.writing():
            merge = Merge(self._connection)
            rest = iter(arrived)
            while some := list(islice(rest, BATCH)):
                have = self._have([fact.id for fact in some])
                fresh = {fact.id: fact for fact in some if fact.id not in have}
                known = self.facts_about({(f.kind, f.entity) for f in fresh.values() if f.kind in SO})
                for fact in fresh.values():
                    if fact.kind in SO:
                        known.setdefault((fact.kind, fact.entity), []).append(fact)
                merge.add(list(fresh.values()), known, {})
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
            so = map(Fact._make, self._connection.execute(f"{counted} AND base IS NOT NULL ORDER BY kind, entity"))
            for entity, family in groupby(so, key=lambda fact: (fact.kind, fact.entity)):
                merge.so(entity, [], list(family))
            happened = map(Fact._make, self._connection.execute(f"{counted} AND base IS NULL"))
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
