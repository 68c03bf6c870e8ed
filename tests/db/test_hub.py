"""What the hub's files say: credentials, the servers' configuration, certificates."""

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import credentials, hub
from db import hub_certificates as certificates
from db.credentials import Credentials, new_seed, public_key
from db.hub import Hub, Terminal

NOW = datetime.now(UTC)
CA = certificates.authority(NOW, NOW + timedelta(days=1))
GOOD = Credentials(
    "kiosk-1", "kiosk", ("tls://192.168.10.2:4222", "tls://[::1]:4222"), new_seed(), CA.certificate.decode()
)
NAMES = (("organiser", "organiser"), ("desk-1", "desk"), ("kiosk-1", "kiosk"), ("board-1", "board"))
TERMINALS = tuple(Terminal(name, role, public_key(new_seed())) for name, role in NAMES)
HUB = Hub(("127.0.0.1",), 4222, public_key(new_seed()), TERMINALS)


def configured(of: Hub, number: int = 1) -> dict[str, Any]:
    text = hub.configuration(of, hub.servers_of(of)[number - 1])
    value = orjson.loads(text.partition("\n")[2])
    assert isinstance(value, dict)
    return value


def test_a_credentials_file_says_all_that_it_was_given() -> None:
    assert credentials.parse(credentials.text_of(GOOD)) == GOOD


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("name", [None, "", 7, "a b", "kiosk.1", "*", ">", "ö", "x" * 65, "-x", "a\n"]),
        ("role", [None, "", "hub", "admin", ["kiosk"]]),
        (
            "servers",
            [
                None,
                [],
                "tls://a:1",
                [7],
                ["a:1"],
                ["nats://a:1"],
                ["tls://a"],
                ["tls://a:0"],
                ["tls://a:65536"],
                ["tls://a:x"],
                ["tls://u:p@a:1"],
                ["tls://a b:1"],
                ["tls://a:1/x"],
                ["tls://a:1", None],
            ],
        ),
        ("seed", [None, "", "SU", GOOD.seed[:-1], GOOD.seed + "A", GOOD.seed.lower(), "ö" * 58, "S" * 58, HUB.nkey]),
        ("ca", [None, "", "x", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", CA.key.decode(), "ö"]),
    ],
)
def test_what_is_wrong_with_a_credentials_file_is_said_without_its_secret(field: str, values: list[Any]) -> None:
    for value in values:
        text = orjson.dumps({**GOOD._asdict(), field: value}).decode()
        with pytest.raises(ValueError, match=f"^{field}: ") as caught:
            credentials.parse(text)
        assert GOOD.seed[:20] not in str(caught.value)


@pytest.mark.parametrize("text", ["", "[]", "null", "{", "\0", '"x"', "-----BEGIN NATS USER JWT-----", "[" * 5000])
def test_what_is_no_credentials_file_is_said(text: str) -> None:
    with pytest.raises(ValueError, match="no credentials file"):
        credentials.parse(text)


@given(st.integers(0, 57), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_every_wrong_letter_of_a_seed_is_found(place: int, letter: str) -> None:
    seed = GOOD.seed[:place] + letter + GOOD.seed[place + 1 :]
    if seed != GOOD.seed:
        with pytest.raises(ValueError, match="seed"):
            public_key(seed)


def test_a_hub_is_read_as_it_was_written() -> None:
    revoked = HUB._replace(terminals=(*TERMINALS, Terminal("kiosk-2", "kiosk", HUB.nkey, revoked=True)))
    assert hub.parse(hub.text_of(revoked)) == revoked


def test_what_is_acknowledged_is_on_the_disk_of_every_server() -> None:
    for of in (HUB, HUB._replace(hosts=("127.0.0.1",) * 3)):
        for server in hub.servers_of(of):
            assert configured(of, server.number)["jetstream"]["sync_interval"] == "always"


def test_nobody_comes_in_without_an_nkey() -> None:
    accounts = configured(HUB)["accounts"]
    users = {name: [user["nkey"] for user in account["users"]] for name, account in accounts.items()}
    assert users == {"HUB": [HUB.nkey], **{terminal.name: [terminal.nkey] for terminal in TERMINALS}}
    assert not {"authorization", "no_auth_user", "http", "http_port", "monitor_port"} & set(configured(HUB))


def test_a_revoked_terminal_is_in_no_configuration() -> None:
    terminals = tuple(terminal._replace(revoked=terminal.role == "kiosk") for terminal in TERMINALS)
    of = HUB._replace(hosts=("10.1.1.1", "10.1.1.2", "10.1.1.3"), terminals=terminals)
    for server in hub.servers_of(of):
        text = hub.configuration(of, server)
        assert TERMINALS[2].nkey not in text
        assert TERMINALS[1].nkey in text


@pytest.mark.parametrize("terminal", TERMINALS, ids=lambda terminal: terminal.role)
def test_an_account_reaches_no_more_than_its_user_may_ask_for(terminal: Terminal) -> None:
    account = configured(HUB)["accounts"][terminal.name]
    [user] = account["users"]
    services = {i.get("to", i["service"]["subject"]) for i in account["imports"] if "service" in i}
    streams = {i["to"] for i in account["imports"] if "stream" in i}
    assert services == set(user["permissions"]["publish"]["allow"])
    assert streams | {f"_INBOX_{terminal.name}.>"} == set(user["permissions"]["subscribe"]["allow"])
    exported = [e["service"] for e in configured(HUB)["accounts"]["HUB"]["exports"] if "service" in e]
    for one in account["imports"]:
        if "service" in one:
            wanted = one["service"]["subject"]
            assert any(wanted == e or (e.endswith(">") and wanted.startswith(e[:-1])) for e in exported)


def test_a_server_listens_on_the_network_only_where_terminals_are_to_come_over_it() -> None:
    def listens(host: str) -> str:
        return str(configured(HUB._replace(hosts=(host,)))["listen"])

    assert [listens(host) for host in ("127.0.0.1", "::1", "localhost")] == [
        "127.0.0.1:4222",
        "[::1]:4222",
        "localhost:4222",
    ]
    assert [listens(host) for host in ("10.1.1.1", "hub.hall", "fd00::2")] == ["0.0.0.0:4222"] * 2 + ["[::]:4222"]


def test_servers_of_one_machine_have_ports_and_data_of_their_own() -> None:
    of = HUB._replace(hosts=("10.1.1.1", "10.1.1.2", "10.1.1.1"))
    assert hub.urls_of(of) == ["tls://10.1.1.1:4222", "tls://10.1.1.2:4222", "tls://10.1.1.1:4223"]
    all_ = [configured(of, number) for number in (1, 2, 3)]
    assert len({one["jetstream"]["store_dir"] for one in all_}) == 3
    assert [one["cluster"]["advertise"] for one in all_] == ["10.1.1.1:5222", "10.1.1.2:5222", "10.1.1.1:5223"]
    assert all(len(one["cluster"]["routes"]) == 2 and one["cluster"]["tls"]["verify"] for one in all_)


HOSTS = ["192.168.10.2", "hub.hall", "localhost", "127.0.0.1", "::1"]


def greeted(host: str, server: certificates.Certified, authority: certificates.Certified, path: Path) -> None:
    """One TLS greeting in memory. Raises ssl.SSLError where the terminal refuses."""
    (path / "server.pem").write_bytes(server.certificate + server.key)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path / "server.pem")
    there, back = ssl.MemoryBIO(), ssl.MemoryBIO()
    here = credentials.trust(authority.certificate.decode()).wrap_bio(back, there, server_hostname=host)
    far = context.wrap_bio(there, back, server_side=True)
    for side in (here, far, here):
        try:
            side.do_handshake()
        except ssl.SSLWantReadError:
            continue


@pytest.mark.parametrize("host", HOSTS)
def test_a_server_is_known_by_each_of_its_names_and_no_other(host: str, tmp_path: Path) -> None:
    server = certificates.server(CA, HOSTS, NOW - certificates.EARLIER, NOW + timedelta(days=1))
    greeted(host, server, CA, tmp_path)
    without = certificates.server(CA, [other for other in HOSTS if other != host], NOW, NOW + timedelta(days=1))
    with pytest.raises(ssl.SSLCertVerificationError, match="mismatch"):
        greeted(host, without, CA, tmp_path)


@pytest.mark.parametrize("days", [-3, 3])
def test_a_server_is_refused_outside_the_time_of_its_certificate(days: int, tmp_path: Path) -> None:
    since = NOW + timedelta(days=days)
    server = certificates.server(CA, HOSTS, since, since + timedelta(days=1))
    with pytest.raises(ssl.SSLCertVerificationError, match=r"expired|not yet valid"):
        greeted(HOSTS[0], server, CA, tmp_path)


def test_an_authority_with_the_same_name_is_another_one(tmp_path: Path) -> None:
    other = certificates.authority(NOW, NOW + timedelta(days=1))
    server = certificates.server(other, HOSTS, NOW, NOW + timedelta(days=1))
    with pytest.raises(ssl.SSLCertVerificationError):
        greeted(HOSTS[0], server, CA, tmp_path)
