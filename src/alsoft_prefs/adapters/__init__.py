"""The outside things, one a module, each behind a port of `alsoft_prefs.core.ports`."""
