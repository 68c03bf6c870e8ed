"""A hub's streams: made where they are missing, by the hub itself."""

import asyncio
from contextlib import suppress
from typing import Any

import orjson
from nats.aio.client import Client, ErrorCallback
from nats.errors import Error

from db.credentials import Credentials, trust
from db.hub import STREAMS, stream_of

_NO_SUCH_STREAM = 10059
_PATIENCE = 2  # seconds for one answer


class NotYet(Exception):
    """The hub cannot do it at the moment: `str()` says why; another try may succeed."""


async def make(credentials: Credentials, replicas: int) -> list[str]:
    """Make the streams that are missing, and name those that were. NotYet where the servers are not ready."""
    client, reasons = Client(), list[Exception]()

    async def remember(error: Exception) -> None:
        reasons.append(error)

    try:
        await _connect(client, credentials, remember)
        return [name for name in STREAMS if await _made(client, name, replicas)]
    except (Error, OSError) as error:
        reason = next((one for one in reasons if str(one)), error)  # the first says most
        raise NotYet(str(reason) or type(reason).__name__) from error
    finally:
        with suppress(Error, OSError):
            await asyncio.wait_for(client.close(), _PATIENCE)  # it waits for ever where the greeting failed


async def _connect(client: Client, credentials: Credentials, remember: ErrorCallback) -> None:
    connecting = client.connect(
        list(credentials.servers),
        nkeys_seed_str=credentials.seed,
        tls=trust(credentials.ca),
        tls_handshake_first=True,
        inbox_prefix=f"_INBOX_{credentials.name}",
        connect_timeout=_PATIENCE,
        allow_reconnect=False,
        max_reconnect_attempts=1,
        reconnect_time_wait=0,
        error_cb=remember,
    )
    await asyncio.wait_for(connecting, 2 * _PATIENCE)  # it waits for ever where the server ends in the greeting


async def _made(client: Client, name: str, replicas: int) -> bool:
    """Whether the stream was missing and is there now."""
    found = await _asked(client, f"STREAM.INFO.{name}", {})
    if "error" not in found:
        return False
    if found["error"].get("err_code") == _NO_SUCH_STREAM:
        found = await _asked(client, f"STREAM.CREATE.{name}", stream_of(name, replicas))
    if "error" in found:
        raise NotYet(str(found["error"].get("description")))
    return True


async def _asked(client: Client, request: str, value: dict[str, Any]) -> dict[str, Any]:
    answer = await client.request(f"$JS.API.{request}", orjson.dumps(value), timeout=_PATIENCE)
    found = orjson.loads(answer.data)
    return found if isinstance(found, dict) else {}
