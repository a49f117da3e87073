"""What the window shows: one frozen value, read in the background, handed to every page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from alsoft_prefs.core.catalog_values import Catalog, Purpose
from alsoft_prefs.core.config import Config
from alsoft_prefs.core.journal import Entry, PolicyRef
from alsoft_prefs.core.managed import Managed
from alsoft_prefs.core.policy_document import PolicyDocument

if TYPE_CHECKING:  # the window opens before the program behind it is imported
    from alsoft_prefs.bootstrap import Program
    from alsoft_prefs.services.policies import Question
    from alsoft_prefs.services.standing import PurposeStatus
    from alsoft_prefs.services.sync import SyncStatus


class Snapshot(NamedTuple):
    """How everything stood at one moment.

    Attributes:
        taken_at: that moment, aware UTC; words such as “today” count from it.
        catalog: purposes, groups, data, recipients, cookies, opt-out pages.
        statuses: what holds for each purpose, by its id, in the catalog's order.
        sync: how sync stands.
        policy: the policy in force.
        unseen: the policy in force, where the person hasn't seen it yet; else None.
        questions: what the person is asked again, as its clauses changed.
        since: the version to compare the policy in force with: what the person knows of it.
        has_chosen: whether the person has decided anything yet.
        undoable: the entry that an undo would take back, or None.
        managed: what the organisation set.
        config: the program's own settings, resolved.
        signal: whether `DO_NOT_TRACK` is set.
        opt_outs: by the opt-out page's id, when the person last did it there (aware UTC).
    """

    taken_at: datetime
    catalog: Catalog
    statuses: Mapping[str, PurposeStatus]
    sync: SyncStatus
    policy: PolicyDocument
    unseen: PolicyRef | None
    questions: tuple[Question, ...]
    since: int
    has_chosen: bool
    undoable: Entry | None
    managed: Managed
    config: Config
    signal: bool
    opt_outs: Mapping[str, datetime | None]

    def purpose(self, purpose: str) -> Purpose:
        """Return what the catalog says of a purpose; raises KeyError where there is none."""
        for known in self.catalog.purposes:
            if known.id == purpose:
                return known
        raise KeyError(purpose)

    def of_group(self, group: str) -> tuple[PurposeStatus, ...]:
        """Return how the purposes of a group stand."""
        return tuple(s for s in self.statuses.values() if s.purpose.startswith(f"{group}."))

    @property
    def is_managed(self) -> bool:
        """Whether the organisation set anything that a person should know of."""
        return bool(self.managed.values or self.managed.denied or self.managed.problems)

    @property
    def organisation(self) -> str:
        """Who manages this computer; empty where nobody says."""
        return self.config.text("organisation.name") or ""


def take(program: Program) -> Snapshot:
    """Return how everything stands now; runs on the worker.

    Raises:
        LocalDataProblem: this computer's data can't be read.
    """
    from alsoft_prefs.gui.languages import catalog_said, said

    preferences = program.preferences
    catalog = catalog_said(program.catalog)
    titles = {purpose.id: purpose.title for purpose in catalog.purposes}
    statuses = {
        status.purpose: status._replace(title=titles[status.purpose])
        for status in preferences.statuses()
    }
    return Snapshot(
        taken_at=program.clock.now(),
        catalog=catalog,
        statuses=statuses,
        sync=said(program.sync.status()),
        policy=program.policies.current(),
        unseen=program.policies.unseen(),
        questions=program.policies.questions(),
        since=program.policies.since(),
        has_chosen=preferences.has_chosen(),
        undoable=preferences.undoable(),
        managed=said(program.managed()),
        config=said(program.config()),
        signal=program.restrictions().signal,
        opt_outs={page.id: program.opt_outs.last_done(page.id) for page in catalog.opt_outs},
    )
