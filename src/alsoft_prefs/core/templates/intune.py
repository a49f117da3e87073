"""The settings as a custom configuration of Intune: addresses (OMA-URI) and values.

The form is that of Microsoft Graph, `windows10CustomConfiguration`. The first entry installs the
ADMX; the others are policies of it, whose area is made of the name it was installed under and its
categories, joined by `~` (Policy CSP, "URI format for configuring an app policy").
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from xml.sax.saxutils import quoteattr

from alsoft_prefs.core.managed_settings import Kind, Setting
from alsoft_prefs.core.templates.admx import admx
from alsoft_prefs.core.templates.policies import FILE, Policy, policies

APPLICATION = "ALSOFTPreferences"
INSTALL = f"./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/{APPLICATION}/Policy"
BETWEEN_TEXTS = "\uf000"
"""Stands between the texts of a list."""


def intune(settings: Iterable[Setting]) -> str:
    """Return the configuration, with an example as the value of each setting."""
    settings = tuple(settings)
    rows = [
        _row("ADMX", "Installs the definitions.", f"{INSTALL}/{FILE}", admx(settings)),
        *(
            _row(
                f"{policy.setting.title} ({policy.level})",
                str(policy.setting.description),
                address(policy),
                value(policy),
            )
            for policy in policies(settings)
        ),
    ]
    return (
        json.dumps(
            {
                "@odata.type": "#microsoft.graph.windows10CustomConfiguration",
                "displayName": "ALSOFT Privacy Preferences",
                "omaSettings": rows,
            },
            indent=2,
            ensure_ascii=True,  # the character between texts is invisible
        )
        + "\n"
    )


def address(policy: Policy, scope: str = "Device") -> str:
    """Return a policy's address; `scope` is `Device` or `User`."""
    area = "~".join((APPLICATION, "Policy", *policy.categories))
    return f"./{scope}/Vendor/MSFT/Policy/Config/{area}/{policy.name}"


def value(policy: Policy) -> str:
    """Return the value that sets a policy to its example."""
    setting = policy.setting
    if setting.kind is Kind.SWITCH:
        return "<enabled/>" if setting.example else "<disabled/>"
    if not policy.element:
        return "<enabled/>"
    text = setting.example
    if isinstance(text, (list, tuple)):
        text = BETWEEN_TEXTS.join(map(str, text))
    return f'<enabled/><data id="{policy.element}" value={quoteattr(str(text))}/>'


def _row(name: str, description: str, uri: str, value_: str) -> dict[str, str]:
    return {
        "@odata.type": "#microsoft.graph.omaSettingString",
        "displayName": name,
        "description": description,
        "omaUri": uri,
        "value": value_,
    }
