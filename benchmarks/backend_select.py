"""The floor of `/v1/decisions`: the bare SELECT through the same driver, in a process of its own.

Usage: python -m benchmarks.backend_select URL IDS SECONDS CLIENTS; prints statements a second.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import sys
import time
from pathlib import Path

SELECT = "SELECT device, allowed FROM devices WHERE device = ANY($1)"


async def rate(url: str, batches: list[list[str]], seconds: float, clients: int) -> float:
    """Return how many statements a second some clients make, each with a connection of its own."""
    import asyncpg

    turns = itertools.cycle(batches)
    connections = [await asyncpg.connect(url) for _ in range(clients)]
    for connection in connections:
        await connection.fetch(SELECT, next(turns))
    end = time.perf_counter() + seconds
    done = 0

    async def ask(connection: asyncpg.Connection) -> None:
        nonlocal done
        while time.perf_counter() < end:
            await connection.fetch(SELECT, next(turns))
            done += 1

    began = time.perf_counter()
    await asyncio.gather(*(ask(connection) for connection in connections))
    took = time.perf_counter() - began
    for connection in connections:
        await connection.close()
    return done / took


if __name__ == "__main__":
    import uvloop

    _url, _file, _seconds, _clients = sys.argv[1:]
    _batches = json.loads(Path(_file).read_text("utf-8"))
    _found = uvloop.run(rate(_url, _batches, float(_seconds), int(_clients)))
    sys.stdout.write(f"{_found:.2f}\n")
