"""A disk without room, under the backend's SQLite file and under a profile, at each page.

Where tests may mount one (root with CAP_SYS_ADMIN), the disk is a small tmpfs; everywhere the limit
on a file's size (RLIMIT_FSIZE) stands for it, set on the running backend from outside.
"""

from __future__ import annotations

import resource
from collections.abc import Iterator
from pathlib import Path

import pytest

from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.services.sync import State
from tests.faults.conftest import ON_SQLITE, running_world
from tests.faults.databases import SqliteDatabase
from tests.faults.judge import inspect, judge
from tests.faults.load import Load
from tests.faults.people import ANALYTICS, NEWS, Person
from tests.faults.world import World
from tests.small_disk import PAGE, SmallDisk, may_mount, mounted

PAGES = 16


def _refuse_growth(world: World, file: Path, pages: int) -> None:
    """Let no file of the backend grow beyond its database's largest and some pages."""
    assert world.backend.process is not None
    largest = max(each.stat().st_size for each in file.parent.iterdir())
    _limit(world, largest + pages * PAGE)


def _limit(world: World, size: int) -> None:
    assert world.backend.process is not None
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.prlimit(world.backend.process.pid, resource.RLIMIT_FSIZE, (size, hard))


def test_no_file_of_the_backend_may_grow(tmp_path: Path, own_sqlite: SqliteDatabase) -> None:
    with running_world(tmp_path / "world", own_sqlite) as world:
        person = world.person()
        person.allow()
        assert person.sync().state is State.IDLE
        states = set()
        for pages in range(PAGES):
            _refuse_growth(world, own_sqlite.file, pages)
            person.deny(ANALYTICS) if pages % 2 else person.allow(NEWS)
            states.add(person.sync().state)
            _limit(world, resource.RLIM_INFINITY)
            inspect(world)
            assert person.converge().state is State.IDLE
        assert states == {State.IDLE, State.ERROR}
        judge(world)


if may_mount():

    @pytest.fixture
    def disk(tmp_path: Path) -> Iterator[SmallDisk]:
        with mounted(tmp_path / "disk") as made:
            yield made

    def test_the_backend_disk_is_full(tmp_path: Path, disk: SmallDisk) -> None:
        """It says that it took nothing in, and takes it in once there is room."""
        database = SqliteDatabase(disk.root / "database")
        with running_world(tmp_path / "world", database) as world:
            people = [world.person() for _ in range(2)]
            for person in people:
                person.allow()
                assert person.sync().state is State.IDLE
            states = set()
            for pages in range(PAGES):
                disk.leave(pages)
                for person in people:
                    person.deny(ANALYTICS) if pages % 2 else person.allow(NEWS)
                    states.add(person.sync().state)
                    assert person.program.sync.holdings().records  # reading goes on
                    if pages % 5 == 4:
                        person.program.identity.reset()
                        person.sync()
                disk.free()
                inspect(world)
                for person in people:
                    assert person.converge().state is State.IDLE
            assert states == {State.IDLE, State.ERROR}
            judge(world)

    def test_the_backend_disk_fills_up_under_load(tmp_path: Path, disk: SmallDisk) -> None:
        database = SqliteDatabase(disk.root / "database")
        with running_world(tmp_path / "world", database) as world:
            load = Load(world)
            load.run_and(lambda: disk.leave(8))
            disk.free()
            judge(world)
            load.send_again()
            judge(world)

    def test_the_backend_is_killed_on_a_full_disk(tmp_path: Path, disk: SmallDisk) -> None:
        database = SqliteDatabase(disk.root / "database")
        with running_world(tmp_path / "world", database) as world:
            load = Load(world)
            load.run_and(lambda: disk.leave(2))  # ends when nothing is taken in any more
            world.kill()
            disk.free()
            judge(world)
            load.send_again()
            judge(world)

    @ON_SQLITE
    def test_a_profile_on_a_full_disk(disk: SmallDisk, world: World) -> None:
        """Sync stops at every write there is; with room again it goes on where it was."""
        outcomes = set()
        person = world.person(str(disk.root / "profile"))
        for pages in range(PAGES):
            person.deny(ANALYTICS) if pages % 2 else person.allow(ANALYTICS, NEWS)
            if pages % 6 == 5:
                person.program.identity.reset()
            disk.leave(pages)
            outcomes.add(_synced(person))
            disk.free()
            if pages % 4 == 3:
                judge(world)
        judge(world)
        assert outcomes == {"refused", State.IDLE}


def _synced(person: Person) -> str:
    try:
        return person.sync().state
    except LocalDataProblem as error:
        return "refused" if error.hint else "refused without a hint"
