"""Who may do what at the hub: all that is forbidden is tried with real credentials, and refused by the broker."""

import asyncio
from collections.abc import Iterator

import orjson
import pytest

from db.facts import HAPPENED, SO
from db.hub import API, LARGEST_FACT
from tests.system import hubs
from tests.system.hubs import Ready, Terminal, joined

ROLES = ("organiser", "desk-1", "kiosk-1", "board-1")
OF_JETSTREAM = [
    "INFO",
    "STREAM.NAMES",
    "STREAM.LIST",
    "STREAM.CREATE.MINE",
    "STREAM.UPDATE.HALL",
    "STREAM.DELETE.HALL",
    "STREAM.DELETE.DESK",
    "STREAM.MSG.DELETE.HALL",
    "STREAM.MSG.GET.HALL",
    "STREAM.MSG.GET.DESK",
    "STREAM.SNAPSHOT.HALL",
    "STREAM.RESTORE.HALL",
    "STREAM.PEER.REMOVE.HALL",
    "STREAM.LEADER.STEPDOWN.HALL",
    "DIRECT.GET.HALL.hall.e.seat.x.desk-1",
    "CONSUMER.CREATE.HALL",
    "CONSUMER.CREATE.HALL.mine",
    "CONSUMER.CREATE.HALL.mine.hall.>",
    "CONSUMER.CREATE.DESK",
    "CONSUMER.DURABLE.CREATE.HALL.mine",
    "CONSUMER.MSG.NEXT.HALL.mine",
    "CONSUMER.NAMES.HALL",
    "META.LEADER.STEPDOWN",
    "ACCOUNT.PURGE.HUB",
]
ADMINISTRATION = [
    *(f"{API}.{request}" for request in OF_JETSTREAM),
    *(f"$JS.API.{request}" for request in OF_JETSTREAM),
    "$JS.API.DIRECT.GET.HALL",
    "$JS.API.STREAM.PURGE.HALL",
    "$JS.ACK.HALL.mine.1.1.1.1.1",
    "$SYS.REQ.SERVER.PING",
    "$SYS.REQ.ACCOUNT.PING.CONNZ",
    "stored.hall.e.seat.M1.organiser",
    "_R_.x",
    "anything",
]
PURGES = [f"{API}.STREAM.PURGE.HALL", f"{API}.STREAM.PURGE.DESK"]
DESK_STREAM = [f"{API}.DIRECT.GET.DESK", f"{API}.STREAM.INFO.DESK"]
OF_ORGANISERS = [f"hall.e.{kind}.x.desk-1" for kind in ("event", "room", "table", "round")] + ["desk.e.staff.x.desk-1"]
FORBIDDEN = {
    "organiser": [*ADMINISTRATION, "_INBOX_desk-1.x"],
    "desk-1": [
        *ADMINISTRATION,
        *PURGES,
        *OF_ORGANISERS,
        "hall.e.seat.M1.desk-2",
        "hall.e.seat.M1.organiser",
        "hall.e.contact.P1.desk-1",
        "desk.e.contact.P1.desk-2",
        "desk.e.seat.M1.desk-1",
        "hall.e.seat.M1.desk-1.more",
        "_INBOX_kiosk-1.x",
    ],
    "kiosk-1": [
        *ADMINISTRATION,
        *PURGES,
        *DESK_STREAM,
        *(f"hall.e.{kind}.x.kiosk-1" for kind in sorted((SO | HAPPENED) - {"scan", "printed"})),
        "desk.e.contact.P1.kiosk-1",
        "hall.e.scan.x.kiosk-2",
        "hall.e.scan.x.kiosk-1.more",
        "hall.scan.x.kiosk-1",
        "_INBOX_desk-1.x",
        "_INBOX_kiosk-2.x",
    ],
    "board-1": [
        *ADMINISTRATION,
        *PURGES,
        *DESK_STREAM,
        "hall.e.scan.x.board-1",
        "hall.e.printed.x.board-1",
        "desk.e.contact.P1.board-1",
        "_INBOX_desk-1.x",
    ],
}
ALLOWED = {
    "organiser": [f"hall.e.{kind}.x.organiser" for kind in sorted(SO | HAPPENED)]
    + ["desk.e.staff.x.organiser", "desk.e.contact.x.organiser", "hall.e.scan.x.kiosk-2"],
    "desk-1": [
        *(
            f"hall.e.{kind}.x.desk-1"
            for kind in sorted((SO | HAPPENED) - {"event", "room", "table", "round", "staff", "contact"})
        ),
        "hall.e.scan.x.kiosk-1",
        "hall.e.printed.x.kiosk-2",
        "desk.e.contact.x.desk-1",
    ],
    "kiosk-1": ["hall.e.scan.x.kiosk-1", "hall.other=20event.printed.x=2Fy.kiosk-1"],
    "board-1": [],
}


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ready]:
    with hubs.running(hubs.made(tmp_path_factory.mktemp("rights") / "hub")) as ready:
        yield ready


async def state(terminal: Terminal, stream: str) -> object:
    """All of a stream that anybody could have changed."""
    info = await terminal.info(stream)
    return [info["config"], info["state"]]


async def is_forbidden(terminal: Terminal, subject: str) -> None:
    before = len(terminal.complaints)
    await terminal.client.publish(subject, b"{}", reply=terminal.client.new_inbox())
    assert f'permissions violation for publish to "{subject.lower()}"' in await terminal.complained(before)


@pytest.mark.parametrize("name", ROLES)
def test_what_a_role_may_not_write_or_ask_for_is_refused_and_nothing_changes(hub: Ready, name: str) -> None:
    async def tried() -> None:
        async with joined(hub.creds("organiser")) as organiser, joined(hub.creds(name)) as terminal:
            before = [await state(organiser, stream) for stream in ("HALL", "DESK")]
            for subject in FORBIDDEN[name]:
                await is_forbidden(terminal, subject)
            assert [await state(organiser, stream) for stream in ("HALL", "DESK")] == before

    asyncio.run(tried())


@pytest.mark.parametrize("name", ROLES)
def test_what_a_role_may_write_is_stored_once(hub: Ready, name: str) -> None:
    async def tried() -> None:
        async with joined(hub.creds(name)) as terminal:
            for subject in ALLOWED[name]:
                header = {"Nats-Msg-Id": f"{name} {subject}"}
                stored = await terminal.asked(subject, {}, **header)
                assert stored["stream"] == subject.partition(".")[0].upper(), subject
                again = await terminal.asked(subject, {}, **header)
                assert (again["seq"], again["duplicate"]) == (stored["seq"], True)
            assert terminal.complaints == []

    asyncio.run(tried())


@pytest.mark.parametrize("name", ROLES)
def test_what_a_role_may_not_hear_is_refused(hub: Ready, name: str) -> None:
    subjects = [">", "*.>", "$JS.>", "$SYS.>", "stored.>", "stored.hall.>", "_R_.>", "_INBOX_hub.>", "_INBOX.>"]
    subjects += [f"_INBOX_{other}.>" for other in ROLES if other != name]
    subjects += [] if name in {"organiser", "desk-1"} else ["desk.>", "desk.e.contact.P1.desk-1", "desk.*.*.*.*"]

    async def tried() -> None:
        async with joined(hub.creds(name)) as terminal:
            for subject in subjects:
                before = len(terminal.complaints)
                await terminal.client.subscribe(subject)
                expected = f'permissions violation for subscription to "{subject.lower()}"'
                assert expected in await terminal.complained(before)

    asyncio.run(tried())


@pytest.mark.parametrize("name", ROLES)
def test_every_terminal_reads_and_hears_what_its_role_may(hub: Ready, name: str) -> None:
    streams = ["HALL", "DESK"] if name in {"organiser", "desk-1"} else ["HALL"]

    async def tried() -> None:
        async with joined(hub.creds(name)) as terminal, joined(hub.creds("desk-2")) as desk:
            for stream in streams:
                kind = "contact" if stream == "DESK" else "seat"
                subject = f"{stream.lower()}.e.{kind}.heard-by-{name}.desk-2"
                heard = await terminal.client.subscribe(f"{stream.lower()}.>")
                await terminal.info(stream)
                stored = await desk.asked(subject, {"said": "aloud"})
                message = await heard.next_msg(timeout=hubs.PATIENCE_S)
                assert (message.subject, message.data) == (subject, b'{"said":"aloud"}')
                assert message.headers is not None
                assert message.headers["Nats-Sequence"] == str(stored["seq"])
                assert await terminal.read(stream, stored["seq"]) == [(subject, b'{"said":"aloud"}')]
            assert terminal.complaints == []

    asyncio.run(tried())


def test_no_terminal_can_have_the_hub_answer_under_a_subject_of_somebody_else(hub: Ready) -> None:
    """A server's answer goes where the request says: to another's inbox, into a stream, to the administration."""
    elsewhere = [
        "hall.e.seat.M1.organiser",
        "hall.e.scan.x.kiosk-2",
        "desk.e.staff.x.organiser",
        "stored.hall.e.seat.M1.organiser",
        "_INBOX_kiosk-2.x",
        "_INBOX_hub.x",
        "$JS.API.STREAM.PURGE.HALL",
        "$JS.API.STREAM.DELETE.HALL",
        f"{API}.STREAM.PURGE.HALL",
        f"{API}.STREAM.INFO.DESK",
    ]

    async def tried() -> None:
        async with (
            joined(hub.creds("kiosk-1")) as thief,
            joined(hub.creds("kiosk-2")) as victim,
            joined(hub.creds("organiser")) as organiser,
        ):
            heard: list[str] = []

            async def hear(message: object) -> None:
                heard.append(str(message))

            await victim.client.subscribe("_INBOX_kiosk-2.x", cb=hear)
            await victim.info()
            desk = await state(organiser, "DESK")
            stored = await thief.asked("hall.e.scan.x.kiosk-1", {"filter": "hall.>"})
            for reply in elsewhere:
                await thief.client.publish(f"{API}.DIRECT.GET.HALL", orjson.dumps({"seq": stored["seq"]}), reply=reply)
                await thief.client.publish(f"{API}.STREAM.INFO.HALL", b"", reply=reply)
                await thief.client.publish("hall.e.scan.x.kiosk-1", b"{}", reply=reply)
            last = await thief.asked("hall.e.scan.x.kiosk-1", {})
            assert last["seq"] == stored["seq"] + len(elsewhere) + 1
            await victim.info()
            info = await organiser.info()
            assert info["state"]["last_seq"] == last["seq"]
            assert info["state"]["messages"] >= len(elsewhere) + 2
            assert await state(organiser, "DESK") == desk
            assert heard == []

    asyncio.run(tried())


def test_the_organiser_purges_what_is_to_be_forgotten_and_nothing_else(hub: Ready) -> None:
    async def tried() -> None:
        async with joined(hub.creds("organiser")) as organiser:
            for stream in ("HALL", "DESK"):
                first = stream.lower()
                for person in ("gone", "stays"):
                    await organiser.asked(f"{first}.e.participant.{person}.organiser", {})
                before = (await organiser.info(stream))["state"]["messages"]
                purged = await organiser.asked(
                    f"{API}.STREAM.PURGE.{stream}", {"filter": f"{first}.*.participant.gone.*"}
                )
                assert (purged["success"], purged["purged"]) == (True, 1)
                assert (await organiser.info(stream))["state"]["messages"] == before - 1

    asyncio.run(tried())


def test_the_streams_keep_what_they_hold(hub: Ready) -> None:
    async def asked() -> None:
        async with joined(hub.creds("organiser")) as organiser:
            for stream in ("HALL", "DESK"):
                config = (await organiser.info(stream))["config"]
                assert (config["deny_delete"], config["deny_purge"]) == (True, False)
                assert (config["allow_direct"], config["storage"]) == (True, "file")
                assert (config["num_replicas"], config["max_msg_size"]) == (1, LARGEST_FACT)
                assert config["duplicate_window"] == 120 * 10**9
                too_large = await organiser.asked(f"{stream.lower()}.e.participant.x.organiser", "x" * LARGEST_FACT)
                assert "exceeds" in too_large["error"]["description"]

    asyncio.run(asked())
