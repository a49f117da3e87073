#!/bin/sh
# Removes the program from this Mac, for everybody. What the organisation manages and what each person
# chose stay; `alsoft-prefs purge`, run by the person before this, removes the latter.
set -eu

if [ "$(id -u)" -ne 0 ]; then
    echo "Type: sudo $0" >&2
    exit 1
fi

# Whoever is logged in, behind the one at the screen as well.
for user in $(ps -axo uid=,comm= | awk '$2 ~ /loginwindow$/ && $1 > 0 { print $1 }' | sort -u); do
    launchctl bootout "gui/$user/com.alsoft.prefs.sync" 2>/dev/null || true
done
rm -f /Library/LaunchAgents/com.alsoft.prefs.sync.plist
if [ -L /usr/local/bin/alsoft-prefs ]; then
    rm -f /usr/local/bin/alsoft-prefs
fi
rm -rf "/Applications/ALSOFT Privacy Preferences.app"
pkgutil --forget com.alsoft.prefs >/dev/null 2>&1 || true
