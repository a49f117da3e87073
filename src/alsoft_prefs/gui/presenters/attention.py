"""What needs a person's attention, the most pressing first."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject

from alsoft_prefs.gui.moments import day_and_clock, on_day
from alsoft_prefs.gui.phrases import about, isolated, listed
from alsoft_prefs.gui.snapshot import Snapshot


class Attention(NamedTuple):
    """One matter: its name, what it is, a sentence, and a button that leads to it."""

    name: str
    title: str
    sentence: str
    button: str
    target: str


class AttentionPresenter(QObject):
    """Finds what needs attention in a snapshot."""

    def all(self, snapshot: Snapshot) -> tuple[Attention, ...]:
        """Return every matter, the most pressing first."""
        found = (
            self._policy(snapshot),
            self._unverified_policy(snapshot),
            self._remote_allows(snapshot),
            self._settings(snapshot),
            self._sync(snapshot),
            self._opt_outs(snapshot),
        )
        return tuple(matter for matter in found if matter is not None)

    def _policy(self, snapshot: Snapshot) -> Attention | None:
        titles = [snapshot.purpose(asked.purpose).full_title for asked in snapshot.questions]
        if titles:
            sentence = self.tr("These of your choices rest on changed clauses: {titles}.")
            return Attention(
                "policy",
                self.tr("The privacy policy changed"),
                sentence.format(titles=listed(titles)),
                self.tr("What changed"),
                "policy/changes",
            )
        if snapshot.unseen is None:
            return None
        return Attention(
            "policy",
            self.tr("The privacy policy has a new version"),
            self.tr("Your choices stay as they are. See what changed since you chose."),
            self.tr("What changed"),
            "policy/changes",
        )

    def _unverified_policy(self, snapshot: Snapshot) -> Attention | None:
        policy = snapshot.sync.policy
        if not policy.untrusted or policy.problem is None:
            return None
        return Attention(
            "policy_unverified",
            self.tr("A policy that came doesn't verify"),
            policy.problem,
            self.tr("Device and sync"),
            "device",
        )

    def _remote_allows(self, snapshot: Snapshot) -> Attention | None:
        titles = [
            snapshot.purpose(purpose).full_title
            for purpose in snapshot.sync.remote_allows
            if purpose in snapshot.statuses
        ]
        if not titles:
            return None
        return Attention(
            "remote",
            self.tr("Another copy of this device allowed more"),
            self.tr("It isn't applied here: {titles}. Only you can allow it.").format(
                titles=listed(titles)
            ),
            self.tr("Choices"),
            "choices",
        )

    def _settings(self, snapshot: Snapshot) -> Attention | None:
        problems = [about(isolated(p.source), p.message) for p in snapshot.managed.problems]
        problems += snapshot.config.problems
        if not problems:
            return None
        return Attention(
            "settings",
            self.tr("A setting can't be used"),
            problems[0],
            self.tr("Details"),
            "device/managed",
        )

    def _sync(self, snapshot: Snapshot) -> Attention | None:
        sync = snapshot.sync
        if sync.state == "error" and sync.last_error:
            sentence = self.tr("{error} Nothing is lost.").format(error=sync.last_error)
            if sync.next_at is not None:
                sentence = self.tr("{error} Nothing is lost; next try {moment}.").format(
                    error=sync.last_error, moment=day_and_clock(sync.next_at, snapshot.taken_at)
                )
            return Attention(
                "sync",
                self.tr("ALSOFT hasn't confirmed your choices"),
                sentence,
                self.tr("Device and sync"),
                "device",
            )
        if sync.state == "off" and snapshot.has_chosen:
            reason = self.tr("Sending is switched off.")
            if sync.backend is None:
                reason = self.tr("No address of ALSOFT's backend is set.")
            return Attention(
                "sync",
                self.tr("ALSOFT isn't told of your choices"),
                self.tr("{reason} They hold on this computer all the same.").format(reason=reason),
                self.tr("Device and sync"),
                "device",
            )
        return None

    def _opt_outs(self, snapshot: Snapshot) -> Attention | None:
        if not snapshot.opt_outs:
            return None
        times = list(snapshot.opt_outs.values())
        sentence = self.tr(
            "NAI and DAA opt-outs are cookies in one browser; clearing cookies undoes them. You "
            "haven't done both yet, as far as this program knows."
        )
        done = [moment for moment in times if moment is not None]
        if len(done) == len(times):
            sentence = self.tr(
                "NAI and DAA opt-outs are cookies in one browser. You last did this {day}; "
                "clearing cookies undoes it."
            ).format(day=on_day(min(done), snapshot.taken_at))
        return Attention(
            "opt_outs",
            self.tr("Browser opt-outs are separate"),
            sentence,
            self.tr("Open the pages"),
            "choices/opt_outs",
        )
