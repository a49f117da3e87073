"""What an administrator deploys settings with, all made of the table in `managed_settings`."""
