"""Where an organisation's managed settings are read, one operating system a module."""
