<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>ALSOFT Privacy Preferences {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes from one thing to the next, Space presses it, arrow keys move in lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the Apache License 2.0. It uses Qt {qt} and PySide6 under the GNU LGPL, version 3, unchanged; you may replace them by your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{show}: keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttentionPresenter</name>
    <message>
        <source>A policy that came doesn&apos;t verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT hasn&apos;t confirmed your choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT isn&apos;t told of your choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of this device allowed more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser opt-outs are separate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device and sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t applied here: {titles}. Only you can allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAI and DAA opt-outs are cookies in one browser. You last did this {day}; clearing cookies undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAI and DAA opt-outs are cookies in one browser; clearing cookies undoes them. You haven&apos;t done both yet, as far as this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address of ALSOFT&apos;s backend is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The privacy policy has a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These of your choices rest on changed clauses: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices stay as they are. See what changed since you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} Nothing is lost; next try {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} They hold on this computer all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Allow all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do Not Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each takes effect at once, on every ALSOFT program on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long cookies are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I opted out on the page of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No choice has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only necessary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page of {title} in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt-outs in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words may find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesPresenter</name>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set on this computer, and is obeyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set on this computer. ALSOFT&apos;s programs obey it: tracking and advertising cookies are off while it is set, whatever is chosen here. By its policy, ALSOFT doesn&apos;t respond to such a signal from a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DO_NOT_TRACK isn&apos;t set on this computer. Where it is, ALSOFT&apos;s programs obey it. By its policy, ALSOFT doesn&apos;t respond to such a signal from a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last done {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet, as far as this program knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off until you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended by your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You allowed this {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose this {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept after you leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy doesn&apos;t say how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until you close the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you can change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own choice: allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own choice: not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: {section} in the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{description} The policy calls refusing this “{phrase}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section} in the policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message>
        <source>Here too:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change this here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change this:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device and sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text in the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text in the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the latest choice back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsBox</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPresenter</name>
    <message>
        <source>ALSOFT signed the receipt, for this very record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows the record before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record was signed for it yet, so none was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal says what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of this device is over these very bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no receipt from ALSOFT yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is being verified…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {number} of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}, shown in the language “{language}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailStrip</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow nothing any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>ALSOFT&apos;s backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the device ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device and sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase what ALSOFT holds for this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misuse of personal information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report abuse to {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting abuse: §8 in the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the device ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send my choices to ALSOFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking to ALSOFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device ID is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The erasure is on its way; how it stands is below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has a new device ID; how the old one is erased is below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ALSOFT knows this computer as, and what it has been told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§8 in the policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicePresenter</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A new ID is made now and works at once. ALSOFT is asked to erase the old one with everything held for it. Your choices stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting can&apos;t be used; until it is mended, nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT confirmed your latest choice {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT is asked to erase every record of this device ID, and confirms it. Your choices stay on this computer. Nothing more is sent until your next choice, which gets a new ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of this device allowed more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking ALSOFT to erase it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices stay on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase what ALSOFT holds for this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase what ALSOFT holds?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased; ALSOFT confirmed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be erased any more: its key isn&apos;t on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent as soon as ALSOFT can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its erasure waits for ALSOFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its erasure waits until sending is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key isn&apos;t on this computer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last success {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on this computer at random, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address of ALSOFT&apos;s backend is set, so nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record of it was confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed yet: what a record would say now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent before your first choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: no choice waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: this computer has no device ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off keeps them on this computer only. ALSOFT&apos;s servers then don&apos;t know that you opted out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made at random with the first choice that is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the device ID?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is switched off. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your organisation; it can&apos;t be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by {organisation}; it can&apos;t be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking to ALSOFT…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in a file that only you can read, as there is no system keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in the system&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request waits until sending is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave this page; it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get a signed confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipted {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by a later one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} Nothing is lost: next try {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purposes}. It isn&apos;t applied here; only you can allow it, under Choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{size}: %n choice(s), device ID, policy version, program version. No name, address or hardware ID.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsPart</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring, profile, backend, clock and managed settings. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>ALSOFT&apos;s receipt: header and payload, decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT&apos;s receipt: the exact bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left as it is. Other entries, and what you chose, still count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read version {number} of the privacy policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record: header and payload, decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record: the exact bytes that were signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry doesn&apos;t hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and how</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Enter opens what was signed and received.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunNotice</name>
    <message>
        <source>Close and decide nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the privacy policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words above are ALSOFT&apos;s. This program records a choice only when you make one; until then, everything optional is off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlowPicture</name>
    <message>
        <source>Flows of your data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlowsPresenter</name>
    <message>
        <source>As the choices on this computer leave it on {date}, {time}. Privacy policy, version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never with: {recipients}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data at ALSOFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collects: {items}; received by: {recipients}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut: it would flow if you allowed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never shared with: {recipients}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receives for: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used for: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({section})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device and policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds acts, purposes and the numbers of receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n entry(s) don&apos;t hold</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) found so far…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every choice made on this computer, with ALSOFT&apos;s receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {path}. It holds no private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to none of the entries read so far. “Verify” says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has all these words and is of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once you choose something, it stands here, and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody or something changed the history outside of this program. What is left is kept as it is; what holds now is on the page “Choices”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are marked below. “Verify” says more; a backup of this computer may hold them whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message numerus="yes">
        <source>%n thing(s) don&apos;t hold.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ALSOFT&apos;s receipt doesn&apos;t hold: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doesn&apos;t hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything holds: signatures, chain and receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words in the journal make no sense: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {number} · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody or something removed what stood here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of records is broken: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed record was changed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to verify yet: no record was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed: {purposes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more that don&apos;t hold</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more that hold</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>by this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer chosen: {purposes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed: {purposes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a switch in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with “Allow all”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with “Only necessary”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldingsPart</name>
    <message>
        <source>Ask ALSOFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask ALSOFT what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking ALSOFT…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record, asked for now; each signature is checked on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ALSOFT holds for this device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldingsPresenter</name>
    <message>
        <source>ALSOFT gave a receipt for {record}…, and doesn&apos;t hold it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ALSOFT holds %n record(s); their signatures hold.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ALSOFT holds no records for this device ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {seq}, received {moment}: kept beside the chain, as evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {seq}, received {moment}: not by this copy of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {seq}, received {moment}: the same bytes as here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your organisation; it can&apos;t be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s own. The privacy policy stays in the language it is in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device and sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManagedStrip</name>
    <message>
        <source>Managed by your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed by your organisation: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OldDeviceRow</name>
    <message>
        <source>ALSOFT&apos;s receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older device ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact bytes of the receipt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutgoingList</name>
    <message>
        <source>The exact bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Needs your attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message numerus="yes">
        <source>%n of {count} optional off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ALSOFT states no date for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cookies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only necessary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only necessary cookies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some optional cookies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking is partly on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You haven&apos;t chosen yet. Until you do, everything optional is off, and nothing is sent to ALSOFT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices are saved on this computer and confirmed by ALSOFT {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices are saved on this computer and wait to be sent to ALSOFT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices are saved on this computer. ALSOFT hasn&apos;t confirmed them yet; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices are saved on this computer. ALSOFT isn&apos;t told of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyChangesPresenter</name>
    <message numerus="yes">
        <source>%n other section(s) have the same words.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) changed:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n unchanged word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two versions have the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section is gone: all of it is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section is new: all of it is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed from version {old} to version {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added}, {removed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyDialogs</name>
    <message>
        <source>Copy a link to this section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the policy as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyHead</name>
    <message>
        <source>Find in the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Privacy policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyPresenter</name>
    <message>
        <source>ALSOFT asked for new versions {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT states no date for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {link}. Paste it into the search field here to come back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size {size}: back to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is published in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has only version {number}, so there is nothing to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is ours: something is missing here in what ALSOFT published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, from the beginning again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, from the end again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section}: the choice {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyQuestionsPresenter</name>
    <message>
        <source>I have seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these of your choices rest on changed clauses. They stay as they are until you answer, and all others stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The privacy policy changed: version {number}, of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} of the privacy policy is new to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You allowed it under version {number}. Changed since then:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices stay as they are. What changed concerns: {purposes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: the changed clause {clause}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message numerus="yes">
        <source>%n setting(s) can&apos;t be used. The rest applies.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need mending.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ALSOFT&apos;s text says to report it by e-mail, and lacks the address. Where you know it, set it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works, with something to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation sets anything on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by {organisation}; it can&apos;t be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>ALSOFT Privacy Preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoPresenter</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YourDataPage</name>
    <message>
        <source>Flows of your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG files (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture as SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is collected, for what, and who receives it. A switch cuts its bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you are asked for details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who receives data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YourDataPresenter</name>
    <message>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never shared with: {recipients}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy names none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you choose, these never go to: {recipients}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never with: {recipients}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing by your choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now for: {purposes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received by {recipient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whatever you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} Why: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Bytes</name>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Hero</name>
    <message>
        <source>Opt out of everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_QuestionRow</name>
    <message>
        <source>Keep allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Privacy Preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Trio</name>
    <message>
        <source>Allow all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let me choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only necessary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>A company that takes over</source>
        <extracomment>recipients, successor: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free trial of Tactic</source>
        <extracomment>cases, trial: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purchase has to be paid for.</source>
        <extracomment>service_messages, billing: reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT</source>
        <extracomment>recipients, alsoft: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT may reach out to you during an emergency.</source>
        <extracomment>service_messages, emergency: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>never_shared, address: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ads you clicked</source>
        <extracomment>data_items, ads: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertisers</source>
        <extracomment>purposes, tracking.advertising: title
----------
recipients, advertisers: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertisers and advertising agencies, which show and measure ads.</source>
        <extracomment>recipients, advertisers: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertising</source>
        <extracomment>purposes, tracking.advertising: full_title
----------
purposes, cookies.advertising: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertising cookies</source>
        <extracomment>purposes, cookies.advertising: full_title
----------
cookies, advertising: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a legal request, or to investigate or report illegal activity, enforce ALSOFT&apos;s rights or defend claims. No choice governs this.</source>
        <extracomment>recipients, authorities: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, gender and the like</source>
        <extracomment>data_items, demographic: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analytics companies</source>
        <extracomment>purposes, tracking.analytics: title
----------
purposes, tracking.analytics: full_title
----------
recipients, analytics_companies: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App online or offline</source>
        <extracomment>data_items, online_status: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the ad companies that are members of the NAI to stop tracking you by cookies, in the browser that you open the page in.</source>
        <extracomment>opt_outs, nai: does</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the companies that are members of the DAA to stop tracking you by cookies, in the browser that you open the page in.</source>
        <extracomment>opt_outs, daa: does</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>service_messages, billing: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies that work for ALSOFT: voice transcription, e-mail, messaging and payment processing.</source>
        <extracomment>recipients, service_providers: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookies</source>
        <extracomment>groups, cookies: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count visits, to improve the website.</source>
        <extracomment>purposes, cookies.statistics: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courts and authorities</source>
        <extracomment>recipients, authorities: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit card information</source>
        <extracomment>never_shared, card: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demographic information, when you choose to share it.</source>
        <extracomment>data_items, demographic: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device ID</source>
        <extracomment>data_items, device_id: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device and browser</source>
        <extracomment>data_items, technical: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital Advertising Alliance (DAA)</source>
        <extracomment>opt_outs, daa: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>data_items, email: title
----------
never_shared, email: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergencies</source>
        <extracomment>service_messages, emergency: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For app users: whether the app is online.</source>
        <extracomment>data_items, online_status: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For billing.</source>
        <extracomment>data_items, card: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For marketing, statistical and analytical purposes.</source>
        <extracomment>data_items, demographic: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your account and purchases, and to write to you.</source>
        <extracomment>data_items, name: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your account, and to reach you in an emergency.</source>
        <extracomment>data_items, phone: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your sign-in details, notices about your subscription, and messages from ALSOFT.</source>
        <extracomment>data_items, email: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long you visited the sites or used the apps, and which services and features you used.</source>
        <extracomment>data_items, usage: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>data_items, ip_address: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important notices about your trial period and subscription, and when your service expires.</source>
        <extracomment>service_messages, notices: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a corporate restructuring, such as a sale, a merger or a bankruptcy. No choice governs this.</source>
        <extracomment>recipients, successor: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite you to surveys, discussions and prize draws.</source>
        <extracomment>purposes, contact.surveys: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It doesn&apos;t reach other browsers, apps or devices, nor companies that aren&apos;t members; you may still see ads. Clearing cookies undoes it.</source>
        <extracomment>opt_outs, nai: does_not
----------
opt_outs, daa: does_not</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept after you leave, until you next visit the site.</source>
        <extracomment>cookies, last_dictionary: kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last dictionary</source>
        <extracomment>cookies, last_dictionary: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let ad companies track you.</source>
        <extracomment>cookies, advertising: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>groups, location: title
----------
data_items, location: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May know exactly where your mobile device is.</source>
        <extracomment>purposes, location.precise: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May see how you use ALSOFT programs.</source>
        <extracomment>purposes, tracking.analytics: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May use your device ID to show and measure ads.</source>
        <extracomment>purposes, tracking.advertising: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages from ALSOFT</source>
        <extracomment>groups, contact: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>data_items, name: title
----------
never_shared, name: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Necessary</source>
        <extracomment>purposes, cookies.necessary: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Necessary cookies</source>
        <extracomment>purposes, cookies.necessary: full_title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for the site to work.</source>
        <extracomment>purposes, cookies.necessary: reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network Advertising Initiative (NAI)</source>
        <extracomment>opt_outs, nai: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>purposes, contact.news: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News from ALSOFT</source>
        <extracomment>purposes, contact.news: full_title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users</source>
        <extracomment>recipients, other_users: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page you came from</source>
        <extracomment>data_items, referrer: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages and features you use</source>
        <extracomment>data_items, usage: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment details</source>
        <extracomment>data_items, card: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personalisation</source>
        <extracomment>groups, personalisation: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>data_items, phone: title
----------
never_shared, phone: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precise location</source>
        <extracomment>purposes, location.precise: title
----------
purposes, location.precise: full_title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>purposes, cookies.preferences: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences cookies</source>
        <extracomment>purposes, cookies.preferences: full_title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchasing a service</source>
        <extracomment>cases, purchase: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise you, to track your use of the sites.</source>
        <extracomment>cookies, statistics: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <extracomment>purposes, personalisation.recommendations: title
----------
purposes, personalisation.recommendations: full_title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registering with ALSOFT</source>
        <extracomment>cases, register: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember the dictionary you used last.</source>
        <extracomment>purposes, cookies.preferences: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembers which dictionary you last searched, so that it is selected for you.</source>
        <extracomment>cookies, last_dictionary: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running your account</source>
        <extracomment>purposes, service.account: title
----------
purposes, service.account: full_title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send you special offers and deals.</source>
        <extracomment>purposes, contact.offers: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service providers</source>
        <extracomment>recipients, service_providers: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session cookies</source>
        <extracomment>cookies, session: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, language</source>
        <extracomment>data_items, settings: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ads chosen from the pages you visit.</source>
        <extracomment>purposes, cookies.advertising: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in details</source>
        <extracomment>service_messages, credentials: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in details, notices about your subscription, and billing.</source>
        <extracomment>purposes, service.account: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in and keeping your session.</source>
        <extracomment>purposes, cookies.necessary: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special offers</source>
        <extracomment>purposes, contact.offers: title
----------
purposes, contact.offers: full_title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special offers and deals</source>
        <extracomment>cases, offers: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <extracomment>purposes, cookies.statistics: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics cookies</source>
        <extracomment>purposes, cookies.statistics: full_title
----------
cookies, statistics: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest ALSOFT products and services that may suit you.</source>
        <extracomment>purposes, personalisation.recommendations: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveys</source>
        <extracomment>purposes, contact.surveys: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveys and discussions</source>
        <extracomment>purposes, contact.surveys: full_title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical information about your computer or mobile device, such as its type, web browser or operating system.</source>
        <extracomment>data_items, technical: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell you about new products and services.</source>
        <extracomment>purposes, contact.news: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell you apart from other users of the website.</source>
        <extracomment>cookies, session: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is missing in ALSOFT&apos;s text; this one is ours: the DAA&apos;s public page.</source>
        <extracomment>opt_outs, daa: note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is missing in ALSOFT&apos;s text; this one is ours: the NAI&apos;s public page.</source>
        <extracomment>opt_outs, nai: note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the last web page that you visited before coming to one of ALSOFT&apos;s sites.</source>
        <extracomment>data_items, referrer: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ads that you clicked on.</source>
        <extracomment>data_items, ads: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company whose sites, apps and programs you use.</source>
        <extracomment>recipients, alsoft: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials to start using what you purchased.</source>
        <extracomment>service_messages, credentials: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The general location is used to show ads; the policy gives no reason for the precise one.</source>
        <extracomment>data_items, location: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say how long: some cookies end with the browser session, some are kept for a fixed period.</source>
        <extracomment>cookies, statistics: kept
----------
cookies, advertising: kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public</source>
        <extracomment>recipients, public: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that you looked up, and the results that you selected.</source>
        <extracomment>data_items, words: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They analyse how ALSOFT&apos;s sites and apps are used.</source>
        <extracomment>recipients, analytics_companies: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can&apos;t wait for a subscription.</source>
        <extracomment>service_messages, emergency: reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They concern what you have ordered.</source>
        <extracomment>service_messages, notices: reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To measure ads, and to show ads that are more relevant to you.</source>
        <extracomment>data_items, ads: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To recognise you in apps, store your preferences, track your use of the apps, and show and measure ads.</source>
        <extracomment>data_items, device_id: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To run the app and see how it is used; the policy gives no reason for this item by itself.</source>
        <extracomment>data_items, online_status: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To run the sites and apps, to see how they are used, and to choose ads.</source>
        <extracomment>data_items, usage: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see how the sites and apps are used: analytics companies collect information about computers and devices.</source>
        <extracomment>data_items, technical: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see how the sites are used, and to choose ads: advertisers may see searches made.</source>
        <extracomment>data_items, words: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see how the sites are used; the policy gives no reason for this item by itself.</source>
        <extracomment>data_items, referrer: why
----------
data_items, ip_address: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To store your preferences, such as the dictionary you used last.</source>
        <extracomment>data_items, settings: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals about all users only, such as how many they are and their overall demographics.</source>
        <extracomment>recipients, public: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking</source>
        <extracomment>groups, tracking: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial and subscription notices</source>
        <extracomment>service_messages, notices: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you close the browser.</source>
        <extracomment>cookies, session: kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you bought can&apos;t be provided without it.</source>
        <extracomment>purposes, service.account: reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your mobile device is: in general automatically, precisely only if you have enabled it.</source>
        <extracomment>data_items, location: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words you looked up</source>
        <extracomment>data_items, words: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You couldn&apos;t use your purchase without them.</source>
        <extracomment>service_messages, credentials: reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>groups, service: title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your basic details are needed.</source>
        <extracomment>cases, register: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card details are used to bill what you bought.</source>
        <extracomment>service_messages, billing: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer&apos;s address on the Internet.</source>
        <extracomment>data_items, ip_address: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your credit card details, when you purchase a service.</source>
        <extracomment>data_items, card: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your details are needed, including credit card details.</source>
        <extracomment>cases, purchase: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your details are needed.</source>
        <extracomment>cases, trial: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your details may be needed.</source>
        <extracomment>cases, offers: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address, when you choose to share it.</source>
        <extracomment>data_items, email: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mobile device&apos;s unique ID number.</source>
        <extracomment>data_items, device_id: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, when you choose to share it.</source>
        <extracomment>data_items, name: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone number, when you choose to share it.</source>
        <extracomment>data_items, phone: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your preferences and settings, such as time zone and language.</source>
        <extracomment>data_items, settings: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your username stands on what you submit or post; others may collect and use what you post in public areas.</source>
        <extracomment>recipients, other_users: description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account, sign in, login, credentials, subscription, billing, payment, trial</source>
        <extracomment>purposes, service.account: what a search finds it by</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cookies, advertising, ads, nai, daa, tracking</source>
        <extracomment>purposes, cookies.advertising: what a search finds it by</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cookies, preferences, dictionary, settings, remember</source>
        <extracomment>purposes, cookies.preferences: what a search finds it by</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cookies, session, necessary, essential, sign in</source>
        <extracomment>purposes, cookies.necessary: what a search finds it by</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cookies, statistics, visits, count, measure</source>
        <extracomment>purposes, cookies.statistics: what a search finds it by</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location, gps, geographic, where</source>
        <extracomment>purposes, location.precise: what a search finds it by</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news, newsletter, e-mail, unsubscribe, marketing</source>
        <extracomment>purposes, contact.news: what a search finds it by</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offers, deals, discount, unsubscribe, marketing</source>
        <extracomment>purposes, contact.offers: what a search finds it by</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opt out of Tracking</source>
        <extracomment>purposes, tracking.analytics: subtitle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opt out of tracking, tracking, track, advertising, ads, device id</source>
        <extracomment>purposes, tracking.advertising: what a search finds it by</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opt out of tracking, tracking, track, analytics, telemetry, usage, device id</source>
        <extracomment>purposes, tracking.analytics: what a search finds it by</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendations, suggestions, personalise, personalize, profile</source>
        <extracomment>purposes, personalisation.recommendations: what a search finds it by</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surveys, discussions, forum, prize draws, market research, unsubscribe</source>
        <extracomment>purposes, contact.surveys: what a search finds it by</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A backend key&apos;s kid is not its thumbprint.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clock that is wrong does this too. Check it: alsoft-prefs doctor</source>
        <extracomment>services/holdings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device ID is made with the first choice that is sent.</source>
        <extracomment>services/identity.py
----------
services/sync.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device key can&apos;t be removed: {strerror}.</source>
        <extracomment>adapters/file_vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is not an Ed25519 public JWK.</source>
        <extracomment>core/jws.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is of small order: anybody can sign for it.</source>
        <extracomment>core/jws.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message asks for an extension that isn&apos;t known here.</source>
        <extracomment>core/jws.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is signed by a key that isn&apos;t trusted here.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message isn&apos;t of the type {typ}.</source>
        <extracomment>core/jws.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message isn&apos;t signed with Ed25519.</source>
        <extracomment>core/jws.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message&apos;s header</source>
        <extracomment>core/jws.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message&apos;s payload</source>
        <extracomment>core/jws.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message&apos;s signature doesn&apos;t hold.</source>
        <extracomment>core/jws.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network log-in page does this: log in there, then sync again.</source>
        <extracomment>adapters/http_backend.py
----------
services/exchange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program may read it.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy&apos;s signed statement says something else than the answer.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy&apos;s statement</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy&apos;s statement has a bad date.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy&apos;s statement has a bad hash or language.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof is for another request.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof is older or newer than 60 seconds.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof is too long.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof lacks its time or identifier.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof&apos;s time is out of range.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt</source>
        <extracomment>core/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt is for another device or another record.</source>
        <extracomment>core/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt is for other bytes than those that were sent.</source>
        <extracomment>core/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record</source>
        <extracomment>core/records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of another device stands in the chain.</source>
        <extracomment>core/records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of {count} bytes is over {max_record_bytes}.</source>
        <extracomment>core/records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record&apos;s device isn&apos;t the thumbprint of its key.</source>
        <extracomment>core/records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record&apos;s policy</source>
        <extracomment>core/records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record&apos;s program</source>
        <extracomment>core/records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record&apos;s schema isn&apos;t known here.</source>
        <extracomment>core/records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed message doesn&apos;t say which key signed it.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed message has three parts; this one doesn&apos;t.</source>
        <extracomment>core/jws.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed message isn&apos;t base64url.</source>
        <extracomment>core/jws.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed message isn&apos;t in canonical base64url.</source>
        <extracomment>core/jws.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version of the policy has another text than was signed.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version of the policy is larger than 1 MiB.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version of the policy isn&apos;t text.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version of the policy says something else than was signed.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version of the policy: {message}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version was damaged: {path}.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of ALSOFT&apos;s answer. {kept}</source>
        <extracomment>services/exchange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT answered for another device.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT answered with a record of another device.</source>
        <extracomment>services/exchange.py
----------
services/holdings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT answered with a text of the policy twice.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT answered with another version of the policy.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT can&apos;t be reached</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT doesn&apos;t list the version of the policy in force.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT holds nothing for this computer: it has no device ID.</source>
        <extracomment>services/identity.py
----------
services/sync.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT is busy and asks to wait. {kept}</source>
        <extracomment>services/exchange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT isn&apos;t asked: sending is off, or no address is set.</source>
        <extracomment>services/sync.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT knows nothing of this device ID, though it gave receipts for it.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT lists a version of the policy twice.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT now lists version {version} of the policy with another text than the one on this computer.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT refused the record ({status}): {detail}</source>
        <extracomment>services/exchange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT states a decision that isn&apos;t known here.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer</source>
        <extracomment>services/holdings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer can&apos;t be used (status {status}, {value}). {kept}</source>
        <extracomment>services/exchange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer doesn&apos;t verify: {message} Your choices are kept.</source>
        <extracomment>services/head_check.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer doesn&apos;t verify: {message} {kept}</source>
        <extracomment>services/tries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer has no end. Nothing is lost.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer is signed by a key that isn&apos;t trusted here: it is neither the one seen first nor vouched for by it.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer lacks a text of the policy that it lists.</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer lacks its {name}.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer lacks the record that it holds. Nothing is lost.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALSOFT&apos;s records and this computer&apos;s don&apos;t agree. Your choices are kept.</source>
        <extracomment>services/sync.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on: the service can&apos;t work without it.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Ed25519 public key has 32 bytes.</source>
        <extracomment>core/jws.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Ed25519 signature has 64 bytes.</source>
        <extracomment>core/jws.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An erasure receipt</source>
        <extracomment>core/receipts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An erasure receipt is for another device.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps it busy; try again.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before entry {before} of the journal, {missing} of its entries are missing.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <extracomment>adapters/config_file.py
----------
adapters/file_vault.py
----------
adapters/published_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read and write {folder}, and the disk&apos;s free space.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address: alsoft-prefs config show</source>
        <extracomment>adapters/http_backend.py
----------
services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of this computer and who intercepts its connections.</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the disk&apos;s free space.</source>
        <extracomment>adapters/config_file.py
----------
adapters/fetched_policies.py
----------
adapters/sync_lock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the address: alsoft-prefs config show</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of {directory}.</source>
        <extracomment>adapters/file_vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check their permissions, then run it again.</source>
        <extracomment>adapters/purge.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices are kept on this computer. Unlock the keyring, then sync again.</source>
        <extracomment>adapters/keyring_vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices are kept. Sync from the desktop session, or: alsoft-prefs device reset</source>
        <extracomment>adapters/system_vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices are kept; mend the folder&apos;s permissions, then sync again.</source>
        <extracomment>adapters/file_vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose again what you want; each choice mends its own state.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <extracomment>gui/presenters/history.py
----------
gui/widgets/flow_paper.py
----------
gui/widgets/policy_paper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare what holds now: alsoft-prefs status</source>
        <extracomment>services/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set on this computer, and is obeyed.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set, and obeyed.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {list}?</source>
        <extracomment>core/catalog.py
----------
services/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {position} of the journal can&apos;t be read: {reason}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything but the device&apos;s key is removed. {message}</source>
        <extracomment>bootstrap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>services/holdings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: sync.enabled=false</source>
        <extracomment>core/config.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: tracking.analytics=deny</source>
        <extracomment>services/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or mend the folder&apos;s permissions, then choose again.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lasts, tell your administrator.</source>
        <extracomment>services/exchange.py
----------
services/holdings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version; until then nothing new is allowed.</source>
        <extracomment>adapters/sqlite_journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <extracomment>adapters/policy_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It agrees with the backend&apos;s.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be used.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be listed: {strerror}.</source>
        <extracomment>adapters/managed/linux.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be read: {strerror}.</source>
        <extracomment>adapters/managed/linux.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for another device.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again; if it lasts: alsoft-prefs device reset</source>
        <extracomment>services/sync.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {total_seconds} s away from the backend&apos;s.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t JSON: {error}.</source>
        <extracomment>adapters/managed/linux.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <extracomment>core/managed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t on this computer: the profile was copied or restored.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in a file that only you can read, not in a keyring.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are those in the file: {list}. Compare them.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by your organisation</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new device ID: alsoft-prefs device reset</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one first.</source>
        <extracomment>adapters/memory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend catalog.toml; if it came with the program, install the program again.</source>
        <extracomment>core/catalog_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it in config.toml; until then nothing is sent.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend or remove it; until then nothing is sent.</source>
        <extracomment>adapters/config_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the folder&apos;s permissions or free some space, then choose again.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file that ends with .pdf or .svg.</source>
        <extracomment>gui/widgets/flow_paper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New versions of the privacy policy couldn&apos;t be asked for. {stay}</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is set, so choices stay on this computer.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purpose was named.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. It would be kept in {where}.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: sending is off.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen, nothing published.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is confirmed; your choices are kept.</source>
        <extracomment>services/tries.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing optional is allowed until it is mended.</source>
        <extracomment>adapters/database.py
----------
adapters/published_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing optional is allowed until you choose again.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the next sync fetches it again.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the next sync makes a new device ID.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was set: {problem}</source>
        <extracomment>core/config.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off until you choose.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made with the first choice that is sent.</source>
        <extracomment>services/identity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the person can allow; the one value is &quot;deny&quot;. It is not applied.</source>
        <extracomment>core/managed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window, or choose again; that publishes it anew.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs don&apos;t see the latest choice.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs see the latest choice.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended by your organisation; you can change it.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {name}…: {said}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {number} in the file: {message}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {number} of {device}… ({hash}…)</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {number}, which it follows, isn&apos;t here or doesn&apos;t hold.</source>
        <extracomment>services/checking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {seq} doesn&apos;t follow record {seq2}.</source>
        <extracomment>core/records.py
----------
services/checking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what holds, and choose again: alsoft-prefs status</source>
        <extracomment>services/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who says so: alsoft-prefs managed show</source>
        <extracomment>bootstrap.py
----------
services/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See why: alsoft-prefs status</source>
        <extracomment>services/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: alsoft-prefs config show</source>
        <extracomment>bootstrap.py
----------
core/config.py
----------
services/sync.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: alsoft-prefs history</source>
        <extracomment>services/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: alsoft-prefs receipts list</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your organisation; it can&apos;t be changed here.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock; erasure and history need it right within 60 s.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your administrator, or ALSOFT.</source>
        <extracomment>services/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your administrator, or ALSOFT; this may be another server.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your administrator: alsoft-prefs managed check FILE shows the same.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your administrator: it is the setting network.extra_ca_file.</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can&apos;t be done</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend states no usable list of keys.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend&apos;s endorsements are not a list of signed messages.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend&apos;s keys are not an object.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog can&apos;t be read: {where}: {what}.</source>
        <extracomment>core/catalog_reader.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates in {extra_ca_file} can&apos;t be used: {strerror}. {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of {device}… is whole from record {first} on: {count} records. Those before it aren&apos;t here.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of {device}… is whole: {count} records.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of {device}…: {message}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choices don&apos;t fit into a message to ALSOFT. {message} They hold on this computer, and are kept.</source>
        <extracomment>services/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on this computer can&apos;t be used</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s key can&apos;t be kept in {directory}: {strerror}.</source>
        <extracomment>adapters/file_vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s key in {where} is damaged. It is left as it is; choices are kept.</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s key isn&apos;t here.</source>
        <extracomment>adapters/memory.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s key isn&apos;t in the profile, and this session has no keyring to ask.</source>
        <extracomment>adapters/system_vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s key isn&apos;t in this computer&apos;s keyring.</source>
        <extracomment>adapters/keyring_vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s key isn&apos;t on this computer.</source>
        <extracomment>adapters/file_vault.py
----------
services/exchange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The erasure of {device}…: {message}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first record, and it alone, has no record before it.</source>
        <extracomment>core/records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal holds less than was published from it: it was removed, or an older one restored. Of each choice, the less permissive of both counts.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal holds something that this version can&apos;t read ({error}). It is left as it is.</source>
        <extracomment>adapters/sqlite_journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was damaged ({error}). It is kept as {kept}; a new one is begun.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {path} can&apos;t be read: {reason}</source>
        <extracomment>adapters/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {path} can&apos;t be written: {reason}</source>
        <extracomment>adapters/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {path} is damaged ({error}), and can&apos;t be moved: {second}.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s entries and its state disagree.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key alone says nothing; the keyring&apos;s own program can remove it.</source>
        <extracomment>bootstrap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock in {directory} can&apos;t be made: {strerror}. Choices are kept.</source>
        <extracomment>adapters/sync_lock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next sync makes a new device ID.</source>
        <extracomment>adapters/file_vault.py
----------
adapters/keyring_vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one value is &quot;deny&quot;. The purpose stays denied until this is mended.</source>
        <extracomment>core/managed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy&apos;s text is missing in {path}.</source>
        <extracomment>adapters/policy_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published decisions were damaged. They are kept as {kept}, and made anew from the journal.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose {purpose}</source>
        <extracomment>core/records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose {purpose} lacks its time, or has one.</source>
        <extracomment>core/records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring doesn&apos;t answer: {value}.</source>
        <extracomment>adapters/keyring_vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must be: URL.</source>
        <extracomment>core/managed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must be: absolute path.</source>
        <extracomment>core/managed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must be: http:// or https:// address without a password.</source>
        <extracomment>core/managed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must be: list of key thumbprints.</source>
        <extracomment>core/managed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must be: text.</source>
        <extracomment>core/managed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must be: true or false.</source>
        <extracomment>core/managed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions of the privacy policy on this computer stay as they are.</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {list}.</source>
        <extracomment>services/opt_outs.py
----------
services/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {there}.</source>
        <extracomment>services/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no choice to take back.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device ID before the first choice.</source>
        <extracomment>services/identity.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no opt-out page {page}.</source>
        <extracomment>services/opt_outs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no purpose {purpose}. Nothing was changed.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no purpose “{id}”.</source>
        <extracomment>core/catalog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record {name}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <extracomment>core/managed.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version {version} here.</source>
        <extracomment>services/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These couldn&apos;t be removed: {list}. The rest is gone.</source>
        <extracomment>adapters/purge.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This export lacks its {name}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an export of this program.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take a choice back: alsoft-prefs undo</source>
        <extracomment>services/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification failed</source>
        <extracomment>core/errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is in force here.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} of the policy ({language}): published by ALSOFT.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} of the policy, as ALSOFT publishes it, isn&apos;t understood here. {message}</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ALSOFT answered about its privacy policy doesn&apos;t verify: {message}</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen is stored, but other programs may not see it yet.</source>
        <extracomment>adapters/sqlite_journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a keyring running: alsoft-prefs device reset makes a new one there.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose this.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices are kept on this computer, and are sent later.</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices are kept, and are sent later.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation locks every purpose.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file, as this session has no keyring</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alsoft-prefs config set backend.url=https://…</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backend</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backend.url must be an https:// address; http:// is for this computer alone.</source>
        <extracomment>core/config.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.toml: {problem}</source>
        <extracomment>core/config.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.toml: {table} must be a table.</source>
        <extracomment>core/config.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configuration</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device key</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>managed settings</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection in time</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <extracomment>services/exchange.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over TLS</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privacy policy</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published decisions</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync.enabled must be true or false.</source>
        <extracomment>core/config.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer can&apos;t be read</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy doesn&apos;t let it through</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <extracomment>adapters/keyring_vault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no language {tag}; there are {list}.</source>
        <extracomment>core/config.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no setting {key}; there are {list}.</source>
        <extracomment>core/config.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{backend_url} answers with status {status}.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{backend_url} answers, {secure}.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} set.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}… was erased {erased_at}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({reason}). {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} can&apos;t be trusted: its certificate doesn&apos;t hold. {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects in circles. {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects to another host, which is refused. {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is set by your organisation. Nothing was changed.</source>
        <extracomment>bootstrap.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} must be a text.</source>
        <extracomment>core/config.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: signed by the device, received by ALSOFT {received_at}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: signed by the device; no receipt.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {strerror}.</source>
        <extracomment>adapters/config_file.py
----------
adapters/file_vault.py
----------
adapters/published_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}. Nothing was changed.</source>
        <extracomment>gui/presenters/history.py
----------
gui/widgets/flow_paper.py
----------
gui/widgets/policy_paper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. The choice is in the journal, but other programs still see the old one.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. The choice is in the journal; until the file can be written, other programs see nothing as allowed.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. The setting is as it was.</source>
        <extracomment>adapters/config_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. The versions of the policy that are here stay as they are.</source>
        <extracomment>adapters/fetched_policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged and can&apos;t be moved: {strerror}.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is neither a .pdf nor a .svg. Nothing was written.</source>
        <extracomment>gui/widgets/flow_paper.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} isn&apos;t usable: {error}. It is left as it is.</source>
        <extracomment>adapters/config_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program (format {version}, known here: {count}). It is left as it is.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile}: {count} journal entries.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose} can be set to allow or deny.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose} is always on and not a choice: {title}.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose} is set to deny by your organisation. Nothing was changed.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not KEY=VALUE.</source>
        <extracomment>core/config.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is not an address to send to. {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} can&apos;t be read: {error}</source>
        <extracomment>core/jws.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has a bad {name}.</source>
        <extracomment>core/fields.py
----------
core/policy_statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has unknown members.</source>
        <extracomment>core/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} holds no text, or too many.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} holds what isn&apos;t text.</source>
        <extracomment>core/jws.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not JSON.</source>
        <extracomment>core/jws.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not a JSON object.</source>
        <extracomment>core/jws.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not an object.</source>
        <extracomment>core/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} lacks {name}.</source>
        <extracomment>core/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>, </source>
        <comment>between purposes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy&apos;s refusal was taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer got a new device ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry of the journal can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You acknowledged version {number} of the privacy policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You allowed everything optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You allowed: {purposes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You didn&apos;t allow: {purposes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You imported choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You kept only what is necessary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You opted out of tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You reset the device ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took a choice back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>Today</source>
        <comment>a heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>, </source>
        <comment>between two things of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two short statements</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
