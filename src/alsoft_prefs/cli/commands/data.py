"""`data`, `opt-outs` and `report`: what is collected, the opt-outs of others, whom to tell."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from alsoft_prefs.cli.output import moment
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.times import to_rfc3339

if TYPE_CHECKING:
    from alsoft_prefs.cli.call import Call
    from alsoft_prefs.core.catalog import OptOut


def data(call: Call) -> int:
    """Show which data is used for which purpose, and who then receives it; or draw it.

    Raises:
        UsageProblem: the picture's file has another ending than `.pdf` or `.svg`.
        LocalDataProblem: it can't be written, or the parts that draw it aren't here.
    """
    if call.options.output is not None:
        return _draw(call, call.options.output)
    catalog, flows = call.program.catalog, call.program.flows()
    items = {item.id: item for item in catalog.data_items}
    recipients = {recipient.id: recipient.title for recipient in catalog.recipients}
    purposes = {purpose.id: purpose for purpose in catalog.purposes}
    if call.out.as_json:
        call.out.document(
            {
                "schema": 1,
                "flows": [
                    {
                        "data": flow.source,
                        "kind": items[flow.source].kind.value,
                        "purpose": flow.purpose,
                        "recipients": list(purposes[flow.purpose].recipients),
                        "open": flow.open,
                    }
                    for flow in flows.collected
                ],
                "never_shared": [
                    {"id": each.id, "title": each.title, "withheld_from": list(each.withheld_from)}
                    for each in catalog.never_shared
                ],
            }
        )
        return 0
    rows = [
        (
            items[flow.source].title,
            flow.purpose,
            "flows" if flow.open else "cut",
            ", ".join(recipients[name] for name in purposes[flow.purpose].recipients),
        )
        for item in flows.items
        for flow in flows.collected
        if flow.source == item
    ]
    call.out.table(rows, ("DATA", "FOR", "NOW", "RECIPIENTS"))
    call.out.line()
    call.out.line("Never shared:", "strong")
    for each in catalog.never_shared:
        withheld = ", ".join(recipients[name] for name in each.withheld_from)
        call.out.line(f"  {each.title}: not with {withheld}")
    return 0


def _draw(call: Call, path: str) -> int:
    try:
        from alsoft_prefs.gui.flow_file import write_flows
    except ImportError as error:
        raise LocalDataProblem(
            f"The parts that draw the picture can't be loaded: {error}.",
            "Install the missing library; without --output the flows are printed.",
        ) from error
    path = os.path.abspath(path)
    write_flows(call.program, path)
    if call.out.as_json:
        call.out.document({"schema": 1, "file": path})
    else:
        call.out.line(f"The picture is in {path}.")
    return 0


def list_opt_outs(call: Call) -> int:
    """List the opt-out pages of others, and when the person was last there."""
    pages = [(page, call.program.opt_outs.last_done(page.id)) for page in _pages(call)]
    if call.out.as_json:
        listed = [
            {
                "id": page.id,
                "title": page.title,
                "url": page.url,
                "last_done": None if done is None else to_rfc3339(done),
            }
            for page, done in pages
        ]
        call.out.document({"schema": 1, "opt_outs": listed})
        return 0
    for page, done in pages:
        call.out.line(f"{page.id}: {page.title}", "strong")
        call.out.lines([f"  {page.url}", f"  {page.does}", f"  {page.does_not}"])
        call.out.line(f"  {page.note}", "quiet")
        call.out.line(f"  Last done: {moment(done, 'never')}")
    return 0


def open_opt_out(call: Call) -> int:
    """Open an opt-out page in the person's browser; its address is written in any case."""
    page = _page(call)
    import webbrowser

    from alsoft_prefs.cli.display import has_display

    opened = has_display() and webbrowser.open(page.url)
    if call.out.as_json:
        call.out.document({"schema": 1, "id": page.id, "url": page.url, "opened": opened})
        return 0
    call.out.line(page.url)
    if not opened:
        call.out.line("No browser could be opened here; open the address yourself.")
    call.out.line(f"When you are through: alsoft-prefs opt-outs done {page.id}")
    return 0


def opt_out_done(call: Call) -> int:
    """Note that the person opted out at a page now."""
    when = call.program.opt_outs.mark_done(call.options.page)
    if call.out.as_json:
        call.out.document({"schema": 1, "id": call.options.page, "last_done": to_rfc3339(when)})
    else:
        call.out.line(f"Noted: {call.options.page}, {moment(when)}.")
    return 0


def report(call: Call) -> int:
    """Show where abuse can be reported (policy §8); an address is set, never invented."""
    address = call.program.config().text("contact.abuse")
    if call.out.as_json:
        call.out.document({"schema": 1, "abuse": address})
    elif address is None:
        call.out.line("No address for reports is stated: the policy's text lacks it (§8).")
        call.out.line("Where you know it: alsoft-prefs config set contact.abuse=ADDRESS")
    else:
        call.out.line(address)
    return 0


def _pages(call: Call) -> tuple[OptOut, ...]:
    return call.program.catalog.opt_outs


def _page(call: Call) -> OptOut:
    wanted: str = call.options.page
    call.program.opt_outs.last_done(wanted)  # raises for one that there isn't
    return next(page for page in _pages(call) if page.id == wanted)
