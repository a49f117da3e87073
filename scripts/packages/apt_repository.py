"""Makes a signed apt repository of .deb files, whole, in a folder that any web server can serve.

Usage: python -m scripts.packages.apt_repository DEB … --output DIR [--key KEY] [--url URL]

Without `--key`, a key for tests is made on the spot and thrown away afterwards.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import hashlib
import itertools
import lzma
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from email.utils import formatdate
from pathlib import Path
from typing import NamedTuple

from scripts.packages import common
from scripts.packages.common import NAME

SUITE = "stable"
COMPONENT = "main"
KEY_FILE = "alsoft.asc"
SOURCES_FILE = "alsoft.sources"
URL = "https://packages.alsoft.example/debian"
TEST_KEY = "ALSOFT, test of packages (not for release) <test@alsoft.example>"
SOURCES = """\
Types: deb
URIs: {url}
Suites: {suite}
Components: {component}
Signed-By: /etc/apt/keyrings/{key}
"""


class Key(NamedTuple):
    """A secret key, and the folder of GnuPG's that holds it; None for the user's own."""

    fingerprint: str
    home: Path | None = None

    def gpg(self, *words: str | Path) -> str:
        """Run GnuPG where the key is, and return what it says."""
        home = self.home or os.environ.get("GNUPGHOME")
        more: dict[str, str | Path] = {} if home is None else {"GNUPGHOME": home}
        return common.run(["gpg", "--batch", "--yes", *words], **common.asking(), **more)


def main(words: list[str]) -> int:
    """Zero once the repository is there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("packages", metavar="DEB", nargs="+", type=Path)
    parser.add_argument("--output", type=Path, required=True, help="an empty or a new folder")
    parser.add_argument("--key", metavar="KEY", help="of gpg's, by fingerprint or address")
    parser.add_argument("--url", default=URL, help=f"where it will be served; default: {URL}")
    options = parser.parse_args(words)
    with contextlib.ExitStack() as stack:
        key = own_key(options.key) if options.key else stack.enter_context(test_key())
        build(options.packages, options.output, key, options.url)
    common.say(f"Signed by {key.fingerprint}: {options.output}")
    return 0


def own_key(name: str) -> Key:
    """Return the one secret key that gpg has under a name, an address or a fingerprint.

    Raises:
        SystemExit: it has none, or several: people are to know by which key they are served.
    """
    listed = Key(name).gpg("--list-secret-keys", "--with-colons", name)
    found = _fingerprints(listed, "sec")
    if len(found) != 1:
        raise SystemExit(f"{name} names {len(found)} keys: {', '.join(found)}")
    return Key(found[0])


def _fingerprints(listed: str, kind: str) -> list[str]:
    """Return the fingerprints in what gpg lists with colons; a key's follows its own line."""
    records = [line.split(":") for line in listed.splitlines()]
    return [after[9] for each, after in itertools.pairwise(records) if each[0] == kind]


@contextlib.contextmanager
def test_key() -> Iterator[Key]:
    """Make a key that ends with the block."""
    with tempfile.TemporaryDirectory(prefix="gpg-") as folder:  # short: its sockets' paths are
        home = Path(folder)
        make = ["--passphrase", "", "--quick-generate-key", TEST_KEY, "ed25519", "sign", "1d"]
        try:
            common.run(["gpg", "--batch", "--homedir", home, "--pinentry-mode", "loopback", *make])
            listed = common.run(["gpg", "--homedir", home, "--list-keys", "--with-colons"])
            yield Key(_fingerprints(listed, "pub")[0], home)
        finally:
            common.run(["gpgconf", "--homedir", home, "--kill", "all"])


def build(packages: list[Path], output: Path, key: Key, url: str = URL) -> None:
    """Write a repository of packages, signed, with the key and the text that a computer adds.

    Arguments:
        packages: .deb files, several versions of one if need be.
        output: an empty folder, or one that is made here.
        key: signs.
        url: where it will be served.
    """
    pool = output / "pool" / COMPONENT / NAME[0] / NAME
    pool.mkdir(parents=True)
    for package in packages:
        shutil.copyfile(package, pool / package.name)
    dist = output / "dists" / SUITE
    architectures = sorted({package.stem.rpartition("_")[2] for package in packages})
    for architecture in architectures:
        place = dist / COMPONENT / f"binary-{architecture}"
        place.mkdir(parents=True)
        scan = ["dpkg-scanpackages", "--multiversion", "--arch", architecture]
        below = str(pool.relative_to(output))
        listed = common.run(["env", f"--chdir={output}", *scan, below])
        index = "".join(
            f"{line}\n" for line in listed.splitlines() if not line.startswith("dpkg-scanpackages:")
        ).encode()
        for name, content in (
            ("Packages", index),
            ("Packages.gz", gzip.compress(index, 9, mtime=0)),
            ("Packages.xz", lzma.compress(index)),
        ):
            (place / name).write_bytes(content)
            hashed = place / "by-hash" / "SHA256" / hashlib.sha256(content).hexdigest()
            hashed.parent.mkdir(parents=True, exist_ok=True)
            hashed.write_bytes(content)
    release = dist / "Release"
    release.write_text(release_text(dist, architectures), "utf-8")
    sign = ["--local-user", key.fingerprint, "--digest-algo", "SHA512", "--output"]
    key.gpg(*sign, dist / "InRelease", "--clearsign", release)
    key.gpg(*sign, dist / "Release.gpg", "--armor", "--detach-sign", release)
    key.gpg("--armor", "--output", output / KEY_FILE, "--export", key.fingerprint)
    text = SOURCES.format(url=url, suite=SUITE, component=COMPONENT, key=KEY_FILE)
    (output / SOURCES_FILE).write_text(text, "utf-8")


def release_text(dist: Path, architectures: list[str]) -> str:
    """Return the file that is signed: what the suite holds, with sizes and sums."""
    indices = sorted(path for path in dist.rglob("Packages*"))
    lines = [
        "Origin: ALSOFT",
        "Label: ALSOFT",
        f"Suite: {SUITE}",
        f"Codename: {SUITE}",
        f"Date: {formatdate(usegmt=True)}",
        f"Architectures: {' '.join(architectures)}",
        f"Components: {COMPONENT}",
        "Acquire-By-Hash: yes",
        "SHA256:",
    ]
    for path in indices:
        lines.append(f" {common.digest(path)} {path.stat().st_size} {path.relative_to(dist)}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
