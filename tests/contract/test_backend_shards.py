"""A device's rows lie on one shard, and a request about it asks that shard alone."""

from __future__ import annotations

import asyncio
import json
import re
from typing import Any

import asyncpg
import pytest

from alsoft_prefs.backend import statements as sql
from alsoft_prefs.backend.database import Statement, StorageUnavailable, numbered
from alsoft_prefs.backend.database_postgres import PostgresDatabase
from alsoft_prefs.backend.migrations import DEVICE_TABLES
from alsoft_prefs.backend.storage import Storage, system_change_clock
from alsoft_prefs.backend.stored import Device, Stored, storage_key
from tests.backend_databases import PARTITIONS, PostgresDatabases
from tests.backend_shards import PAGE
from tests.backend_world import SigningDevice, seal, submission
from tests.pages import blocks

OF_ONE_DEVICE = {
    name: value
    for name, value in vars(sql).items()
    if isinstance(value, Statement) and name not in {"NEWEST_CHANGE", "NEXT_DEVICES"}
}
SAMPLES: dict[str, Any] = {"int8": 1, "text": "device"}


def plans(url: str) -> dict[str, str]:
    """Return how the server would run each statement of one device, as JSON text."""

    async def explain() -> dict[str, str]:
        connection = await asyncpg.connect(url)
        found = {}
        for name, statement in OF_ONE_DEVICE.items():
            text = numbered(statement)
            parameters = (await connection.prepare(text)).get_parameters()
            values = [SAMPLES[parameter.name] for parameter in parameters]
            found[name] = await connection.fetchval(f"EXPLAIN (FORMAT JSON) {text}", *values)
        await connection.close()
        return found

    return asyncio.run(explain())


def parts(plan: str) -> set[str]:
    """Return the numbers of the partitions that a plan reads or writes."""
    names: list[str] = re.findall(r'"Relation Name": "\w+_(\d+)"', plan)
    return set(names)


def test_each_statement_of_a_device_asks_one_partition(
    postgres_databases: PostgresDatabases,
) -> None:
    asked = {name: parts(plan) for name, plan in plans(postgres_databases.make(PARTITIONS)).items()}
    inserts = {name for name in asked if name.startswith("NEW_")}
    assert {len(each) for name, each in asked.items() if name not in inserts} == {1}
    assert set().union(*asked.values()) == {asked["READ_DEVICE"].pop()}


def test_each_statement_of_a_device_asks_one_server(postgres_databases: PostgresDatabases) -> None:
    for name, plan in plans(postgres_databases.shards().url).items():
        if not name.startswith("NEW_"):
            servers = re.findall(r'"Node Type": "Foreign Scan"', plan)
            assert len(servers) == 1, json.dumps(name)  # a join is one question as well


def test_the_newest_stamp_is_read_from_the_end_of_each_shard(
    postgres_databases: PostgresDatabases,
) -> None:
    async def explain(url: str) -> str:
        connection = await asyncpg.connect(url)
        rows = await connection.fetch(f"EXPLAIN (VERBOSE) {sql.NEWEST_CHANGE.text}")
        await connection.close()
        return "\n".join(row[0] for row in rows)

    plan = asyncio.run(explain(postgres_databases.shards().url))
    assert plan.count("ORDER BY changed_at DESC") == 2
    assert "Merge Append" in plan


def test_devices_spread_over_both_servers_and_none_is_torn(
    postgres_databases: PostgresDatabases,
) -> None:
    shards = postgres_databases.shards()
    devices = [SigningDevice() for _ in range(12)]

    async def use(storage: Storage) -> None:
        for device in devices:
            for jws in (*device.chain(2), device.record(news="deny")):
                await storage.append(submission(jws))
        await storage.erase(devices[0].id, seal)

    _with(shards.url, use)
    held = [
        {table: {row[0] for row in shards.rows(shard, table)} for table in DEVICE_TABLES}
        for shard in (0, 1)
    ]
    erased = storage_key(devices[0].id)
    for rows in held:
        assert rows["devices"]
        assert rows["records"] == rows["evidence"] == rows["devices"] - {erased}
    keys = {storage_key(device.id) for device in devices}
    assert held[0]["devices"] | held[1]["devices"] == keys
    assert not held[0]["devices"] & held[1]["devices"]


def test_a_shard_that_is_away_costs_the_other_none_of_its_rows(
    postgres_databases: PostgresDatabases,
) -> None:
    shards = postgres_databases.shards()
    devices = [SigningDevice() for _ in range(12)]
    chains = [device.chain(2) for device in devices]

    async def fill(storage: Storage) -> None:
        for first, _ in chains:
            await storage.append(submission(first))

    _with(shards.url, fill)
    here = {row[0] for row in shards.rows(0, "devices")}

    async def while_away(storage: Storage) -> None:
        for device in devices * 8:  # often enough for a plan that is kept
            if storage_key(device.id) in here:
                assert isinstance(await storage.device(device.id), Device)
                assert await storage.history(device.id, 0, 10) is not None
            else:
                with pytest.raises(StorageUnavailable):
                    await storage.device(device.id)
        with pytest.raises(StorageUnavailable):
            await storage.append(submission(SigningDevice().record()))

    async def when_back(storage: Storage) -> None:
        for _, second in chains:
            assert isinstance(await storage.append(submission(second)), Stored)

    shards.second.stop()
    try:
        _with(shards.url, while_away)
    finally:
        shards.second.start()
    _with(shards.url, when_back)


def test_the_page_distributes_every_table_of_devices() -> None:
    for heading in ("Citus", "Two servers and more by `postgres_fdw`"):
        text = "".join(block.text for block in blocks(PAGE, heading) if block.language == "sql")
        assert {table for table in DEVICE_TABLES if f"'{table}'" in text} == set(DEVICE_TABLES)


def _with(url: str, use: Any) -> None:
    async def go() -> None:
        storage = Storage(PostgresDatabase(url, batch=1), system_change_clock())
        try:
            await use(storage)
        finally:
            await storage.close()

    asyncio.run(go())
