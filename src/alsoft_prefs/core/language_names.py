"""The languages that there are; the window knows them before anything else is imported."""

from __future__ import annotations

NAMES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ar": "العربية",
}
"""What the window can speak, each by its own name."""
