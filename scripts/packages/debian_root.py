"""A clean Debian to install packages in: made once a week by debootstrap, and never changed.

Each test has a layer in memory above it. Mounts and processes are in namespaces of the test's own
and end with it, whatever happens. All mounts are below one folder, which nobody ever removes: what
is temporary is removed elsewhere.

Usage: python -m scripts.packages.debian_root makes this week's, for a test that comes later.
"""

from __future__ import annotations

import contextlib
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from scripts.packages import cache, common, rpm_root
from scripts.packages.trial import Broken, Trial

INCLUDED = ("ca-certificates", "curl", "gnupg", "systemd")
"""What is on every desktop, and not in the smallest Debian that there is."""
APT = """\
APT::Install-Recommends "false";
Acquire::http::Proxy::127.0.0.1 "DIRECT";
"""
NO_SERVICES = "#!/bin/sh\nexit 101\n"
_SECURITY = re.compile(r"^(?:URIs:|deb )\s*.*?(https?://\S*security\S*)", re.MULTILINE)
_ENTERED = "ALSOFT_PREFS_IN_OWN_NAMESPACE"


class User(NamedTuple):
    """Somebody in a root: a name, and the number of user and group."""

    name: str
    number: int

    @property
    def home(self) -> str:
        """The home folder, as seen in the root."""
        return f"/home/{self.name}" if self.number else "/root"

    @property
    def runtime(self) -> str:
        """The folder that is there while the user is logged in."""
        return f"/run/user/{self.number}"


ROOT_USER = User("root", 0)


class Root(NamedTuple):
    """A Debian in a folder, and the log of what is done in it."""

    path: Path
    trial: Trial

    def words(self, user: User) -> list[str]:
        """Return the words that go before a command to run it in the root as a user."""
        return ["chroot", f"--userspec={user.number}:{user.number}", "--groups=", str(self.path)]

    def sh(
        self,
        line: str,
        user: User = ROOT_USER,
        *,
        code: int = 0,
        network: bool = True,
        at: str = "",
    ) -> str:
        """Type a line in the root, and return what it says.

        Arguments:
            line: for the shell.
            user: who types it.
            code: with which it has to end; -1 for any but 0.
            network: without it there isn't even loopback.
            at: the folder to be in; the user's home where it isn't said.
        """
        alone = [] if network else ["unshare", "--net"]
        path = "/usr/sbin:/usr/bin:/sbin:/bin"
        variables = [f"HOME={user.home}", f"PATH={path}", "LC_ALL=C.UTF-8"]
        variables += ["DEBIAN_FRONTEND=noninteractive", *_proxies()]
        if (self.path / user.runtime[1:]).is_dir():
            variables.append(f"XDG_RUNTIME_DIR={user.runtime}")
        typed = f"cd {at or user.home} && {line}"
        command = [*alone, *self.words(user), "env", "-i", *variables, "sh", "-c", typed]
        return self.trial.run(command, code=code)

    def add(self, user: User) -> None:
        """Make a user with an empty home."""
        self.sh(f"useradd --create-home --skel /nowhere --uid {user.number} {user.name}")

    def named(self, name: str) -> list[str]:
        """Return every path with a name in it."""
        command = ["find", str(self.path), "-xdev", "-iname", f"*{name}*"]
        found = (Path(line) for line in self.trial.run(command).splitlines())
        return sorted(f"/{path.relative_to(self.path)}" for path in found)


def enter(module: str, words: Sequence[str]) -> None:
    """Start a module again as root in namespaces of its own, unless this is that already.

    Raises:
        SystemExit: it can't be; what to type is said.
    """
    if is_entered():
        # The first process of a namespace is spared what it doesn't ask for.
        signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
        os.umask(0o022)  # users have to find their way in the roots
        return
    before: list[str] = []
    # What root leaves beside the sources, nobody else could remove.
    variables = [f"PYTHONPATH={common.ROOT / 'src'}", "PYTHONDONTWRITEBYTECODE=1", f"{_ENTERED}=1"]
    own = ["unshare", "--mount", "--propagation=private", "--pid", "--fork", "--kill-child"]
    start = [*own, "--mount-proc", "env", *variables, sys.executable, "-m", module, *words]
    if os.geteuid():
        before = ["sudo", "--non-interactive", "--preserve-env=http_proxy,https_proxy,no_proxy"]
        allowed = (
            shutil.which("sudo") is not None
            and not subprocess.run(
                ["sudo", "--non-interactive", "true"], check=False, capture_output=True
            ).returncode
        )
        if not allowed:
            raise SystemExit(
                "!! A package is installed by root alone, in a root of its own. Type this:\n"
                f"    cd {shlex.quote(str(common.ROOT))} && sudo {shlex.join(start)}"
            )
    os.chdir(common.ROOT)
    os.execvp((before or start)[0], [*before, *start])  # noqa: S606


def is_entered() -> bool:
    """Tell whether this is the first process of a namespace that `enter` made."""
    return os.environ.get(_ENTERED) == "1" and os.getpid() == 1


def give_back(folder: Path) -> None:
    """Give what root wrote into a folder to whoever started the test by sudo."""
    owner = os.environ.get("SUDO_UID")
    if owner:
        for path in [folder, *common.entries(folder)]:
            os.chown(path, int(owner), int(os.environ["SUDO_GID"]), follow_symlinks=False)


def base() -> Path:
    """Return a clean Debian of this week, made where there is none."""
    suite, mirror = rpm_root.source()
    week = datetime.now(UTC).strftime("%G-W%V")

    def make(root: Path) -> None:
        command = ["debootstrap", "--variant=minbase", f"--include={','.join(INCLUDED)}"]
        common.run([*command, suite, root, mirror])
        (root / "usr/sbin/policy-rc.d").write_text(NO_SERVICES)
        (root / "usr/sbin/policy-rc.d").chmod(0o755)
        (root / "etc/dpkg/dpkg.cfg.d/unsafe-io").write_text("force-unsafe-io\n")
        (root / "etc/apt/apt.conf.d/90test").write_text(APT)
        sources = [f"deb {mirror} {suite} main", f"deb {mirror} {suite}-updates main"]
        for listed in filter(Path.is_file, rpm_root.SOURCES):
            if security := _SECURITY.search(listed.read_text()):
                sources.append(f"deb {security[1]} {suite}-security main")
        (root / "etc/apt/sources.list").write_text("\n".join(sources) + "\n")

    return cache.kept(cache.FOLDER / f"{suite}-{week}", f"{suite}-*", make)


@contextlib.contextmanager
def layer(base: Path, trial: Trial) -> Iterator[Root]:
    """Yield a Debian that forgets what is written to it.

    Arguments:
        base: a clean one, which stays as it is.
        trial: keeps the log.

    Raises:
        SystemExit: this process could mount something for the whole computer.
    """
    if not is_entered():
        raise SystemExit("A root is mounted in a namespace of its own alone.")
    memory = cache.FOLDER / "mounted"  # for every test: each has a namespace of its own
    memory.mkdir(parents=True, exist_ok=True)
    common.run(["mount", "-t", "tmpfs", "tmpfs", memory])
    try:
        upper, work, root = (memory / name for name in ("upper", "work", "root"))
        for folder in (upper, work, root):
            folder.mkdir()
        places = f"lowerdir={base},upperdir={upper},workdir={work}"
        for kind, options, place in (
            ("overlay", places, root),
            ("proc", "rw", root / "proc"),
            ("tmpfs", "mode=1777", root / "dev/shm"),
        ):
            common.run(["mount", "-t", kind, "-o", options, kind, place])
        yield Root(root, trial)
    finally:
        common.run(["umount", "--lazy", memory])  # with everything below it


@contextlib.contextmanager
def session(root: Root, user: User) -> Iterator[bool]:
    """Log a user in as far as the user's own systemd goes; False where it doesn't come up.

    The root is as one that systemd booted while this lasts.
    """
    hierarchy = root.path / "sys/fs/cgroup"
    newer = Path("/sys/fs/cgroup/cgroup.controllers").is_file()
    kind, options = ("cgroup2", "rw") if newer else ("cgroup", "none,name=systemd")
    place = hierarchy if newer else hierarchy / "systemd"
    mounts = [("tmpfs", "mode=755", root.path / "run")]
    mounts += [] if newer else [("tmpfs", "mode=755", hierarchy)]
    process = None
    with contextlib.ExitStack() as stack:
        for each, how, where in (*mounts, (kind, options, place)):
            where.mkdir(parents=True, exist_ok=True)
            common.run(["mount", "-t", each, "-o", how, each, where])
            stack.callback(common.run, ["umount", "--lazy", where])
        group = Path(tempfile.mkdtemp(prefix="test-of-packages-", dir=place))
        stack.callback(_remove_groups, group)
        runtime = root.path / user.runtime[1:]
        for folder in (root.path / "run/systemd/system", runtime, group / "user"):
            folder.mkdir(parents=True)
        for owned in (runtime, group, *common.entries(group)):
            os.chown(owned, user.number, user.number)
        runtime.chmod(0o700)
        enter_group = 'echo $$ > "$0"; exec "$@"'
        words = ["sh", "-c", enter_group, str(group / "user/cgroup.procs"), *root.words(user)]
        words += ["env", "-i", f"HOME={user.home}", "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"]
        words += [f"XDG_RUNTIME_DIR={user.runtime}", "/lib/systemd/systemd", "--user"]
        quiet = subprocess.DEVNULL
        process = subprocess.Popen(words, stdin=quiet, stdout=quiet, stderr=quiet)
        try:
            yield _is_up(root, user)
        finally:
            process.terminate()
            process.wait(30)


def _is_up(root: Root, user: User) -> bool:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        with contextlib.suppress(Broken):
            root.sh("systemctl --user is-active timers.target", user)
            return True
        time.sleep(0.2)
    return False


def _remove_groups(group: Path) -> None:
    """Remove a cgroup and those below it, whose files are the kernel's."""
    for folder, _, _ in os.walk(group, topdown=False):
        os.rmdir(folder)


def _proxies() -> list[str]:
    kept = re.compile(r"(?i)https?_proxy|no_proxy")
    return [f"{name}={value}" for name, value in os.environ.items() if kept.fullmatch(name)]


if __name__ == "__main__":
    enter("scripts.packages.debian_root", [])
    base()
