"""The hub, as text: who takes part, what the stream server's configuration says, who may write what.

A terminal has an account of its own on the server, and reaches the streams only through what its account imports.
Permissions of its user alone would not do: a server answers a request wherever the request says, so that a terminal
could have an answer of its own making written under another one's subject, or to the administration's.
"""

import ipaddress
from itertools import count
from typing import Any, Final, NamedTuple

import orjson

from db.facts import DESK_ONLY, HAPPENED, SO

STREAMS: Final = {"HALL": "hall", "DESK": "desk"}
"""A stream's name → the first token of its subjects."""
API: Final = "$JS.HUB.API"
"""How terminals begin their requests to JetStream."""
STORED: Final = "stored"
"""The first token under which the server tells what it has stored; terminals see it without."""
LARGEST_FACT: Final = 256 * 1024 + 1024
"""Bytes of one message: the largest fact with its headers."""
LARGEST_STORE: Final = 1 << 40
"""Bytes that a server may keep: the disk is the limit, not three quarters of what was free when the server started."""
ROUTES: Final = 1000
"""Servers of one hub talk to each other on the port so far above the terminals'."""

_OF_ORGANISERS = frozenset({"event", "room", "table", "round", "staff"})
_CARRIED = frozenset({"scan", "printed"})


class Terminal(NamedTuple):
    """A terminal that takes part."""

    name: str
    role: str
    nkey: str
    """The public half of its nkey."""
    revoked: bool = False


class Hub(NamedTuple):
    """A hub as its folder keeps it: no secret in it."""

    hosts: tuple[str, ...]
    """An address or name per server."""
    port: int
    """The first port for terminals."""
    nkey: str
    """The public half of the nkey with which the hub makes its own streams."""
    terminals: tuple[Terminal, ...]


class Server(NamedTuple):
    """One server of a hub."""

    number: int
    host: str
    port: int

    @property
    def name(self) -> str:
        """Its name among the servers, and the beginning of its files' names."""
        return f"hub-{self.number}"

    @property
    def listens(self) -> str:
        """The address that it takes connections on: all of its machine, unless it is for that machine only."""
        if is_local_only(self.host):
            return self.host
        return "::" if ":" in self.host else "0.0.0.0"  # noqa: S104 - terminals come over any network of the hall


def text_of(hub: Hub) -> str:
    """The text of `hub.json`."""
    value = {"form": 1, **hub._asdict(), "terminals": [terminal._asdict() for terminal in hub.terminals]}
    return orjson.dumps(value, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()


def parse(text: str) -> Hub:
    """Read `hub.json`. ValueError where it is none of this program's."""
    try:
        value = orjson.loads(text)
        if value["form"] != 1:
            raise ValueError("made by a later version of this program")
        terminals = tuple(Terminal(**terminal) for terminal in value["terminals"])
        return Hub(tuple(map(str, value["hosts"])), int(value["port"]), str(value["nkey"]), terminals)
    except (TypeError, KeyError, orjson.JSONDecodeError) as error:
        raise ValueError("not what `treffpunkt hub init` wrote") from error


def is_local_only(host: str) -> bool:
    """Whether only this machine itself can mean anything by it."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def at(host: str, port: int) -> str:
    """Both in one text, as in a URL."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def servers_of(hub: Hub) -> list[Server]:
    """Its servers; those that share a machine have ports one after the other."""
    ports = {host: count(hub.port) for host in hub.hosts}
    return [Server(number, host, next(ports[host])) for number, host in enumerate(hub.hosts, 1)]


def urls_of(hub: Hub) -> list[str]:
    """Where terminals reach it: a URL per server."""
    return [f"tls://{at(server.host, server.port)}" for server in servers_of(hub)]


def reads(role: str) -> list[str]:
    """The streams that a role may read."""
    return ["HALL", "DESK"] if role in {"organiser", "desk"} else ["HALL"]


def writes(name: str, role: str) -> list[str]:
    """The subjects that a terminal may write facts to."""
    if role == "organiser":
        return ["hall.>", "desk.>"]
    if role == "kiosk":
        return [f"hall.*.{kind}.*.{name}" for kind in sorted(_CARRIED)]
    if role == "desk":
        # Couriers come to desks: they bring what other terminals scanned and printed.
        own = sorted((SO | HAPPENED) - DESK_ONLY - _OF_ORGANISERS - _CARRIED)
        carried = [f"hall.*.{kind}.>" for kind in sorted(_CARRIED)]
        return [*(f"hall.*.{kind}.*.{name}" for kind in own), *carried, f"desk.*.contact.*.{name}"]
    return []


def asked_as(request: str) -> str:
    """What a terminal says for a request to JetStream: its own account has none, and the server would say so."""
    return request.replace("$JS.API", API)


def asks(role: str) -> list[str]:
    """The requests to JetStream that a role may make, as the account with the streams knows them."""
    asked = [f"$JS.API.{request}.{stream}" for stream in reads(role) for request in ("DIRECT.GET", "STREAM.INFO")]
    return asked + ([f"$JS.API.STREAM.PURGE.{stream}" for stream in STREAMS] if role == "organiser" else [])


def stream_of(name: str, replicas: int) -> dict[str, Any]:
    """What the server is asked to make of a stream."""
    first = STREAMS[name]
    return {
        "name": name,
        "subjects": [f"{first}.>"],
        "storage": "file",
        "retention": "limits",
        "num_replicas": replicas,
        "max_msg_size": LARGEST_FACT,
        "duplicate_window": 120 * 1_000_000_000,  # nanoseconds
        "allow_direct": True,
        "deny_delete": True,
        "deny_purge": False,  # the organiser's, for what is to be forgotten
        "republish": {"src": f"{first}.>", "dest": f"{STORED}.{first}.>"},  # for who is in step and waits for the next
    }


def configuration(hub: Hub, server: Server) -> str:
    """The configuration of one server; paths in it start from the hub's folder."""
    several = len(hub.hosts) > 1
    value: dict[str, Any] = {
        "server_name": server.name,
        "listen": at(server.listens, server.port),
        "pid_file": f"{server.name}.pid",
        "log_file": f"{server.name}.log",
        "logfile_size_limit": 10_000_000,
        "logfile_max_num": 3,
        "max_payload": LARGEST_FACT + 64 * 1024,
        "max_connections": 1000,
        "max_subscriptions": 100,
        "ping_interval": "10s",
        "ping_max": 2,
        "tls": {**_tls(server), "handshake_first": True},
        "jetstream": {
            "store_dir": f"jetstream/{server.name}" if several else ".",
            "sync_interval": "always",  # Without it, what was acknowledged is lost with the power.
            "max_file_store": LARGEST_STORE,
        },
        "accounts": {"HUB": _hub_account(hub), **{t.name: _account(t) for t in hub.terminals if not t.revoked}},
    }
    if several:
        value["cluster"] = _cluster(hub, server)
    text = orjson.dumps(value, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()
    return f"# Written by `treffpunkt hub`, which overwrites it.\n{text}"


def _tls(server: Server) -> dict[str, Any]:
    return {
        "cert_file": f"{server.name}.pem",
        "key_file": f"{server.name}.key",
        "ca_file": "ca.pem",
        "min_version": "1.3",
        "timeout": 5,
    }


def _cluster(hub: Hub, server: Server) -> dict[str, Any]:
    """Only who has a certificate of the hub's authority takes part; terminals keep to the servers that they know."""
    return {
        "name": "treffpunkt",
        "listen": at(server.listens, server.port + ROUTES),
        "advertise": at(server.host, server.port + ROUTES),
        "no_advertise": True,
        "tls": {**_tls(server), "verify": True},
        "routes": [
            f"nats-route://{at(other.host, other.port + ROUTES)}" for other in servers_of(hub) if other != server
        ],
    }


def _hub_account(hub: Hub) -> dict[str, Any]:
    """The account that holds the streams; whoever else wants something of them imports it."""
    asked = {request for terminal in hub.terminals for request in asks(terminal.role)}
    return {
        "jetstream": "enabled",
        "users": [
            {
                "nkey": hub.nkey,
                "permissions": {"publish": {"allow": ["$JS.API.>"]}, "subscribe": {"allow": ["_INBOX_hub.>"]}},
            }
        ],
        "exports": [
            *({"service": f"{first}.>"} for first in STREAMS.values()),
            *({"stream": f"{STORED}.{first}.>"} for first in STREAMS.values()),
            # One request is answered by many messages.
            *({"service": request, "response_type": "stream"} for request in sorted(asked) if ".DIRECT." in request),
            *({"service": request} for request in sorted(asked) if ".DIRECT." not in request),
        ],
    }


def _account(terminal: Terminal) -> dict[str, Any]:
    """An account that can do what the terminal may; its user's permissions say the same, so that it is told why not."""
    written, asked = writes(terminal.name, terminal.role), asks(terminal.role)
    published = [*written, *map(asked_as, asked)]
    heard = [f"{STREAMS[stream]}.>" for stream in reads(terminal.role)]
    return {
        "limits": {"max_connections": 16},  # A stolen terminal takes no other one's place.
        "users": [
            {
                "nkey": terminal.nkey,
                "permissions": {
                    "publish": {"allow": published},
                    "subscribe": {"allow": [f"_INBOX_{terminal.name}.>", *heard]},
                },
            }
        ],
        "imports": [
            *({"service": {"account": "HUB", "subject": subject}} for subject in written),
            *({"service": {"account": "HUB", "subject": request}, "to": asked_as(request)} for request in asked),
            *({"stream": {"account": "HUB", "subject": f"{STORED}.{subject}"}, "to": subject} for subject in heard),
        ],
    }
