"""The catalog: every purpose, with its data, recipients, cookies and clauses of the policy.

`resources/catalog.toml` is its one source; window, command line, installers' templates and tests
read it from here. The values are those of `catalog_values`, which this module hands on.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from alsoft_prefs.core.catalog_reader import Row, made, problem, read_tables
from alsoft_prefs.core.catalog_values import (
    Case,
    Catalog,
    Cookie,
    DataItem,
    DataKind,
    Group,
    Lifetime,
    NeverShared,
    OptOut,
    Purpose,
    Recipient,
    ServiceMessage,
)
from alsoft_prefs.core.decisions import Rule
from alsoft_prefs.core.errors import UsageProblem
from alsoft_prefs.core.words import words

if TYPE_CHECKING:  # reading the catalog doesn't need the policy's reader
    from alsoft_prefs.core.policy_document import PolicyDocument

__all__ = [
    "Case",
    "Catalog",
    "Cookie",
    "DataItem",
    "DataKind",
    "Group",
    "Lifetime",
    "NeverShared",
    "OptOut",
    "Purpose",
    "Recipient",
    "ServiceMessage",
    "parse_catalog",
    "rules",
    "find_purpose",
    "search_purposes",
    "purposes_citing",
    "check_citations",
    "check_clauses",
]

SCHEMA = 1
_PURPOSE_ID = r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*"
_DPV_TERM = r"dpv:[A-Z][A-Za-z]*"


def parse_catalog(text: str, anchors: Collection[str] | None = None) -> Catalog:
    """Return the catalog that a TOML text holds.

    Arguments:
        text: of `catalog.toml`.
        anchors: those of a policy (`policy.anchors`), to check citations against; None checks none.

    Raises:
        LocalDataProblem: it isn't TOML, or a key is missing, unknown, ill-typed or twice there,
            or something refers to what isn't there; the message names table and key.
    """
    tables = read_tables(text, SCHEMA, Catalog._fields)
    catalog = Catalog(
        groups=made(tables["groups"], _group),
        purposes=made(tables["purposes"], _purpose),
        data_items=made(tables["data_items"], _data_item),
        cases=made(tables["cases"], _case),
        recipients=made(tables["recipients"], _recipient),
        never_shared=made(tables["never_shared"], _never_shared),
        cookies=made(tables["cookies"], _cookie),
        opt_outs=made(tables["opt_outs"], _opt_out),
        service_messages=made(tables["service_messages"], _service_message),
    )
    _check_references(catalog)
    if anchors is not None:
        for table, id_, anchor in _citations(catalog):
            if anchor not in anchors:
                raise problem(table, id_, "policy", f"the policy has no “{anchor}”")
    return catalog


def _group(row: Row) -> Group:
    return Group(row.text("id"), row.text("title"))


def _purpose(row: Row) -> Purpose:
    essential = row.flag("essential")
    group, id_ = row.text("group"), row.text("id", _PURPOSE_ID)
    if not id_.startswith(f"{group}."):
        raise row.problem("id", f"it must begin with its group, “{group}.”")
    if essential and row.flag("signal"):
        raise row.problem("signal", "what is always on can't be denied by a signal")
    return Purpose(
        id=id_,
        group=group,
        title=row.text("title"),
        full_title=row.text("full_title"),
        subtitle=row.text("subtitle") if row.has("subtitle") else "",
        description=row.text("description"),
        essential=essential,
        reason=row.text("reason") if essential else "",
        signal=row.flag("signal"),
        dpv=row.text("dpv", _DPV_TERM),
        policy=row.texts("policy"),
        clause=row.text("clause"),
        data=row.texts("data"),
        recipients=row.texts("recipients"),
        keywords=row.texts("keywords"),
    )


def _data_item(row: Row) -> DataItem:
    return DataItem(
        row.text("id"),
        DataKind(row.choice("kind", DataKind)),
        row.text("title"),
        row.text("description"),
        row.text("why"),
        row.texts("policy"),
    )


def _case(row: Row) -> Case:
    return Case(row.text("id"), row.text("title"), row.text("description"), row.texts("policy"))


def _recipient(row: Row) -> Recipient:
    return Recipient(
        row.text("id"), row.text("title"), row.text("description"), row.texts("policy")
    )


def _never_shared(row: Row) -> NeverShared:
    return NeverShared(
        row.text("id"),
        row.text("title"),
        row.texts("data", may_be_empty=True),
        row.texts("withheld_from"),
        row.texts("policy"),
    )


def _cookie(row: Row) -> Cookie:
    return Cookie(
        row.text("id"),
        row.text("purpose"),
        row.text("title"),
        row.text("description"),
        Lifetime(row.choice("lifetime", Lifetime)),
        row.text("kept"),
        row.texts("policy"),
    )


def _opt_out(row: Row) -> OptOut:
    return OptOut(
        row.text("id"),
        row.text("title"),
        row.text("url", r"https://[a-z0-9.-]+/[!-~]*"),
        row.text("does"),
        row.text("does_not"),
        row.text("note"),
        row.texts("policy"),
    )


def _service_message(row: Row) -> ServiceMessage:
    return ServiceMessage(
        row.text("id"),
        row.text("purpose"),
        row.text("title"),
        row.text("description"),
        row.text("reason"),
        row.texts("policy"),
    )


def _check_references(catalog: Catalog) -> None:
    for table, id_, key, target, name in _references(catalog):
        if name not in {row.id for row in getattr(catalog, target)}:
            raise problem(table, id_, key, f"there is no “{name}” in {target}")
    withheld = {
        (data, recipient)
        for row in catalog.never_shared
        for data in row.data
        for recipient in row.withheld_from
    }
    for purpose in catalog.purposes:
        for data, recipient in sorted(withheld):
            if data in purpose.data and recipient in purpose.recipients:
                what = f"“{data}” is never shared with “{recipient}”"
                raise problem("purposes", purpose.id, "data", what)
    essential = {purpose.id for purpose in catalog.purposes if purpose.essential}
    for message in catalog.service_messages:
        if message.purpose not in essential:
            what = "a service message is always on, and so must its purpose be"
            raise problem("service_messages", message.id, "purpose", what)


def _references(catalog: Catalog) -> Iterator[tuple[str, str, str, str, str]]:
    """Yield table, id and key of each reference, and table and id that it refers to."""
    for purpose in catalog.purposes:
        yield "purposes", purpose.id, "group", "groups", purpose.group
        for data in purpose.data:
            yield "purposes", purpose.id, "data", "data_items", data
        for recipient in purpose.recipients:
            yield "purposes", purpose.id, "recipients", "recipients", recipient
    for row in catalog.never_shared:
        for data in row.data:
            yield "never_shared", row.id, "data", "data_items", data
        for recipient in row.withheld_from:
            yield "never_shared", row.id, "withheld_from", "recipients", recipient
    for cookie in catalog.cookies:
        yield "cookies", cookie.id, "purpose", "purposes", cookie.purpose
    for message in catalog.service_messages:
        yield "service_messages", message.id, "purpose", "purposes", message.purpose


def _citations(catalog: Catalog) -> Iterator[tuple[str, str, str]]:
    """Yield table, id and anchor of each citation."""
    for table in Catalog._fields:
        for row in getattr(catalog, table):
            for anchor in getattr(row, "policy", ()):
                yield table, row.id, anchor


def check_citations(catalog: Catalog, document: PolicyDocument) -> tuple[str, ...]:
    """Return the anchors that the catalog cites and the policy lacks: none, if all is well."""
    from alsoft_prefs.core.policy import anchors

    known = anchors(document)
    return tuple(dict.fromkeys(a for _, _, a in _citations(catalog) if a not in known))


def check_clauses(catalog: Catalog, document: PolicyDocument) -> tuple[str, ...]:
    """Return the purposes whose clause or subtitle isn't, to the letter, where they cite it."""
    from alsoft_prefs.core.policy import texts

    shown = texts(document)
    return tuple(
        purpose.id
        for purpose in catalog.purposes
        for text in [shown.get(purpose.policy[0], "")]
        if purpose.clause not in text or purpose.subtitle not in text
    )


def rules(catalog: Catalog) -> tuple[Rule, ...]:
    """Return what deciding needs of each purpose, in the catalog's order."""
    return tuple(Rule(p.id, p.full_title, p.essential, p.signal) for p in catalog.purposes)


def find_purpose(catalog: Catalog, id_: str) -> Purpose:
    """Return the purpose with an id.

    Raises:
        UsageProblem: there is none; the hint names what may have been meant.
    """
    for purpose in catalog.purposes:
        if purpose.id == id_:
            return purpose
    from difflib import get_close_matches

    known = [purpose.id for purpose in catalog.purposes]
    meant = get_close_matches(id_, known, n=3, cutoff=0.5) or known
    raise UsageProblem(
        words("There is no purpose “{id}”.", id=id_),
        words("Did you mean {list}?", list=", ".join(meant)),
    )


def search_purposes(catalog: Catalog, needle: str) -> tuple[Purpose, ...]:
    """Return the purposes in whose words a text occurs, whatever its case and accents."""
    from alsoft_prefs.core.policy import finder, folded  # a command's answer doesn't wait for it

    wanted = finder(" ".join(needle.split()))
    if wanted is None:
        return ()
    return tuple(p for p in catalog.purposes if wanted.search(folded(_searched(p))))


def _searched(purpose: Purpose) -> str:
    shown = (purpose.id, purpose.full_title, purpose.title, purpose.subtitle, purpose.description)
    return "\n".join((*shown, *purpose.keywords))


def purposes_citing(catalog: Catalog, anchors: Collection[str]) -> tuple[Purpose, ...]:
    """Return the purposes that cite one of these anchors, in the catalog's order.

    With `policy.changed_anchors` it answers which purposes a new version of the policy concerns;
    with a section's anchor and those of its items, which switches govern it.
    """
    wanted = frozenset(anchors)
    return tuple(purpose for purpose in catalog.purposes if wanted.intersection(purpose.policy))
