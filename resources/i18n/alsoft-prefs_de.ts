<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>ALSOFT Privacy Preferences {version}</source>
        <translation>ALSOFT-Datenschutzeinstellungen {version}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Tab goes from one thing to the next, Space presses it, arrow keys move in lists.</source>
        <translation>Tab geht von einem Element zum nächsten, die Leertaste betätigt es, Pfeiltasten bewegen sich in Listen.</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Hinweise zu fremder Software</translation>
    </message>
    <message>
        <source>Under the Apache License 2.0. It uses Qt {qt} and PySide6 under the GNU LGPL, version 3, unchanged; you may replace them by your own.</source>
        <translation>Unter der Apache License 2.0. Verwendet Qt {qt} und PySide6 unverändert unter der GNU LGPL, Version 3; Sie dürfen beide durch eigene Fassungen ersetzen.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>What this program contains of others, and the words of their licences.</source>
        <translation>Was dieses Programm von anderen enthält, und der Wortlaut der Lizenzen.</translation>
    </message>
    <message>
        <source>{show}: keyboard shortcuts</source>
        <translation>{show}: Tastenkürzel</translation>
    </message>
    <message>
        <source>{show}: third-party notices</source>
        <translation>{show}: Hinweise zu fremder Software</translation>
    </message>
</context>
<context>
    <name>AttentionPresenter</name>
    <message>
        <source>A policy that came doesn&apos;t verify</source>
        <translation>Eine empfangene Datenschutzerklärung hält der Prüfung nicht stand</translation>
    </message>
    <message>
        <source>A setting can&apos;t be used</source>
        <translation>Eine Einstellung ist nicht verwendbar</translation>
    </message>
    <message>
        <source>ALSOFT hasn&apos;t confirmed your choices</source>
        <translation>ALSOFT hat Ihre Entscheidungen noch nicht bestätigt</translation>
    </message>
    <message>
        <source>ALSOFT isn&apos;t told of your choices</source>
        <translation>ALSOFT erfährt nichts von Ihren Entscheidungen</translation>
    </message>
    <message>
        <source>Another copy of this device allowed more</source>
        <translation>Eine andere Kopie dieses Geräts hat mehr erlaubt</translation>
    </message>
    <message>
        <source>Browser opt-outs are separate</source>
        <translation>Der Widerspruch im Browser ist gesondert</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Device and sync</source>
        <translation>Gerät und Sync</translation>
    </message>
    <message>
        <source>It isn&apos;t applied here: {titles}. Only you can allow it.</source>
        <translation>Hier nicht übernommen: {titles}. Nur Sie können das erlauben.</translation>
    </message>
    <message>
        <source>NAI and DAA opt-outs are cookies in one browser. You last did this {day}; clearing cookies undoes it.</source>
        <translation>Der Widerspruch bei NAI und DAA besteht aus Cookies in einem einzelnen Browser. Zuletzt haben Sie {day} widersprochen; mit dem Löschen der Cookies verfällt der Widerspruch.</translation>
    </message>
    <message>
        <source>NAI and DAA opt-outs are cookies in one browser; clearing cookies undoes them. You haven&apos;t done both yet, as far as this program knows.</source>
        <translation>Der Widerspruch bei NAI und DAA besteht aus Cookies in einem einzelnen Browser; mit dem Löschen der Cookies verfällt er. Soweit dieses Programm weiß, haben Sie noch nicht bei beiden widersprochen.</translation>
    </message>
    <message>
        <source>No address of ALSOFT&apos;s backend is set.</source>
        <translation>Es ist keine Adresse des ALSOFT-Servers eingetragen.</translation>
    </message>
    <message>
        <source>Open the pages</source>
        <translation>Seiten öffnen</translation>
    </message>
    <message>
        <source>Sending is switched off.</source>
        <translation>Das Senden ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>Die Datenschutzerklärung wurde geändert</translation>
    </message>
    <message>
        <source>The privacy policy has a new version</source>
        <translation>Es gibt eine neue Version der Datenschutzerklärung</translation>
    </message>
    <message>
        <source>These of your choices rest on changed clauses: {titles}.</source>
        <translation>Diese Entscheidungen beruhen auf geänderten Abschnitten: {titles}.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Your choices stay as they are. See what changed since you chose.</source>
        <translation>Ihre Entscheidungen bleiben, wie sie sind. Sehen Sie nach, was sich seitdem geändert hat.</translation>
    </message>
    <message>
        <source>{error} Nothing is lost.</source>
        <translation>{error} Nichts geht verloren.</translation>
    </message>
    <message>
        <source>{error} Nothing is lost; next try {moment}.</source>
        <translation>{error} Nichts geht verloren; nächster Versuch {moment}.</translation>
    </message>
    <message>
        <source>{reason} They hold on this computer all the same.</source>
        <translation>{reason} Auf diesem Computer gelten Ihre Entscheidungen trotzdem.</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Allow all</source>
        <translation>Alles erlauben</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Do Not Track</source>
        <translation>Do Not Track</translation>
    </message>
    <message>
        <source>Each takes effect at once, on every ALSOFT program on this computer.</source>
        <translation>Jede wirkt sofort, in jedem ALSOFT-Programm auf diesem Computer.</translation>
    </message>
    <message>
        <source>Find a choice</source>
        <translation>Entscheidung suchen</translation>
    </message>
    <message>
        <source>How long cookies are kept</source>
        <translation>Wie lange Cookies aufbewahrt werden</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>I opted out on the page of {title}</source>
        <translation>Ich habe auf dieser Seite widersprochen: {title}</translation>
    </message>
    <message>
        <source>No choice has these words</source>
        <translation>Keine Entscheidung enthält diese Wörter</translation>
    </message>
    <message>
        <source>Only necessary</source>
        <translation>Nur Notwendiges</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page of {title} in the browser</source>
        <translation>Seite im Browser öffnen: {title}</translation>
    </message>
    <message>
        <source>Opt-outs in your browser</source>
        <translation>Widerspruch in Ihrem Browser</translation>
    </message>
    <message>
        <source>Other words may find it.</source>
        <translation>Vielleicht führen andere Wörter zum Ziel.</translation>
    </message>
    <message>
        <source>{group}: {title}</source>
        <translation>{group}: {title}</translation>
    </message>
</context>
<context>
    <name>ChoicesPresenter</name>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Immer aktiv</translation>
    </message>
    <message>
        <source>Confirmed {moment}</source>
        <translation>Bestätigt {moment}</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set on this computer, and is obeyed</source>
        <translation>DO_NOT_TRACK ist auf diesem Computer gesetzt und wird befolgt</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set on this computer. ALSOFT&apos;s programs obey it: tracking and advertising cookies are off while it is set, whatever is chosen here. By its policy, ALSOFT doesn&apos;t respond to such a signal from a browser.</source>
        <translation>DO_NOT_TRACK ist auf diesem Computer gesetzt. Die ALSOFT-Programme befolgen es: Solange es gesetzt ist, sind Tracking und Werbe-Cookies aus, unabhängig von den Entscheidungen hier. Auf ein solches Signal von einem Browser reagiert ALSOFT laut seiner Datenschutzerklärung nicht.</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK isn&apos;t set on this computer. Where it is, ALSOFT&apos;s programs obey it. By its policy, ALSOFT doesn&apos;t respond to such a signal from a browser.</source>
        <translation>DO_NOT_TRACK ist auf diesem Computer nicht gesetzt. Ist es gesetzt, befolgen die ALSOFT-Programme es. Auf ein solches Signal von einem Browser reagiert ALSOFT laut seiner Datenschutzerklärung nicht.</translation>
    </message>
    <message>
        <source>Last done {moment}</source>
        <translation>Zuletzt erledigt {moment}</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not done yet, as far as this program knows</source>
        <translation>Soweit dieses Programm weiß, noch nicht erledigt</translation>
    </message>
    <message>
        <source>Off until you choose</source>
        <translation>Aus, bis Sie entscheiden</translation>
    </message>
    <message>
        <source>Recommended by your organisation</source>
        <translation>Von Ihrer Organisation empfohlen</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Von Ihrer Organisation festgelegt</translation>
    </message>
    <message>
        <source>Set by {organisation}</source>
        <translation>Von {organisation} festgelegt</translation>
    </message>
    <message>
        <source>Switch: {title}</source>
        <translation>Schalter: {title}</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Wartet auf Versand</translation>
    </message>
    <message>
        <source>You allowed this {day}</source>
        <translation>Sie haben das {day} erlaubt</translation>
    </message>
    <message>
        <source>You chose this {day}</source>
        <translation>Sie haben das {day} entschieden</translation>
    </message>
    <message>
        <source>cannot be changed here</source>
        <translation>hier nicht änderbar</translation>
    </message>
    <message>
        <source>kept after you leave</source>
        <translation>bleiben nach Ihrem Besuch erhalten</translation>
    </message>
    <message>
        <source>the policy doesn&apos;t say how long</source>
        <translation>die Datenschutzerklärung sagt nicht, wie lange</translation>
    </message>
    <message>
        <source>until you close the browser</source>
        <translation>bis Sie den Browser schließen</translation>
    </message>
    <message>
        <source>you can change it</source>
        <translation>Sie können das ändern</translation>
    </message>
    <message>
        <source>your own choice: allowed</source>
        <translation>Ihre eigene Entscheidung: erlaubt</translation>
    </message>
    <message>
        <source>your own choice: not allowed</source>
        <translation>Ihre eigene Entscheidung: nicht erlaubt</translation>
    </message>
    <message>
        <source>{about}: {section} in the policy</source>
        <translation>{about}: {section} der Datenschutzerklärung</translation>
    </message>
    <message>
        <source>{description} The policy calls refusing this “{phrase}”.</source>
        <translation>{description} In der Datenschutzerklärung heißt die Ablehnung „{phrase}“.</translation>
    </message>
    <message>
        <source>{section} in the policy</source>
        <translation>{section} der Datenschutzerklärung</translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message>
        <source>Here too:</source>
        <translation>Hier außerdem:</translation>
    </message>
    <message>
        <source>You can change this here</source>
        <translation>Das können Sie hier ändern</translation>
    </message>
    <message>
        <source>You can change this:</source>
        <translation>Das können Sie ändern:</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück zur vorherigen Stelle</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Device and sync</source>
        <translation>Gerät und Sync</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Larger text in the policy</source>
        <translation>Text der Datenschutzerklärung vergrößern</translation>
    </message>
    <message>
        <source>List of pages and page</source>
        <translation>Seitenliste und Seite</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Diese Seite drucken</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Smaller text in the policy</source>
        <translation>Text der Datenschutzerklärung verkleinern</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Take the latest choice back</source>
        <translation>Letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ContentsBox</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>DetailPresenter</name>
    <message>
        <source>ALSOFT signed the receipt, for this very record.</source>
        <translation>ALSOFT hat die Quittung signiert, für genau diesen Datensatz.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>It follows the record before it.</source>
        <translation>Der Datensatz folgt auf den vorherigen.</translation>
    </message>
    <message>
        <source>No longer chosen</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>No record was signed for it yet, so none was sent.</source>
        <translation>Dafür wurde noch kein Datensatz signiert, also auch keiner gesendet.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The journal says what was signed.</source>
        <translation>Im Journal steht, was signiert wurde.</translation>
    </message>
    <message>
        <source>The signature of this device is over these very bytes.</source>
        <translation>Die Signatur dieses Geräts gilt für genau diese Bytes.</translation>
    </message>
    <message>
        <source>There is no receipt from ALSOFT yet.</source>
        <translation>Es gibt noch keine Quittung von ALSOFT.</translation>
    </message>
    <message>
        <source>This record is being verified…</source>
        <translation>Dieser Datensatz wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>entry {number} of the journal</source>
        <translation>Eintrag {number} des Journals</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>version {number}, shown in the language “{language}”</source>
        <translation>Version {number}, angezeigt in der Sprache „{language}“</translation>
    </message>
</context>
<context>
    <name>DetailStrip</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>ALSOFT&apos;s backend</source>
        <translation>ALSOFT-Server</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the device ID</source>
        <translation>Geräte-ID kopieren</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Device and sync</source>
        <translation>Gerät und Sync</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase what ALSOFT holds for this device</source>
        <translation>Löschen, was ALSOFT zu diesem Gerät gespeichert hat</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Exact bytes</source>
        <translation>Genaue Bytes</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Misuse of personal information</source>
        <translation>Missbrauch personenbezogener Daten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>Missbrauch melden</translation>
    </message>
    <message>
        <source>Report abuse to {address}</source>
        <translation>Missbrauch an {address} melden</translation>
    </message>
    <message>
        <source>Reporting abuse: §8 in the policy</source>
        <translation>Missbrauch melden: §8 der Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the device ID</source>
        <translation>Geräte-ID zurücksetzen</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Zurücksetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Send my choices to ALSOFT</source>
        <translation>Meine Entscheidungen an ALSOFT senden</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Von Ihrer Organisation festgelegt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Talking to ALSOFT</source>
        <translation>Verbindung mit ALSOFT</translation>
    </message>
    <message>
        <source>The device ID is on the clipboard.</source>
        <translation>Die Geräte-ID ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The erasure is on its way; how it stands is below.</source>
        <translation>Die Löschung ist auf dem Weg; ihren Stand sehen Sie unten.</translation>
    </message>
    <message>
        <source>This computer has a new device ID; how the old one is erased is below.</source>
        <translation>Dieser Computer hat eine neue Geräte-ID; den Stand der Löschung der alten sehen Sie unten.</translation>
    </message>
    <message>
        <source>What ALSOFT knows this computer as, and what it has been told.</source>
        <translation>Unter welcher Kennung ALSOFT diesen Computer kennt und was ALSOFT mitgeteilt wurde.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>what was sent</source>
        <translation>was gesendet wurde</translation>
    </message>
    <message>
        <source>what will be sent</source>
        <translation>was gesendet wird</translation>
    </message>
    <message>
        <source>§8 in the policy</source>
        <translation>§8 der Datenschutzerklärung</translation>
    </message>
</context>
<context>
    <name>DevicePresenter</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are waiting</source>
        <translation>
            <numerusform>%n Nachricht wartet</numerusform>
            <numerusform>%n Nachrichten warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation>
            <numerusform>%n Datensatz.</numerusform>
            <numerusform>%n Datensätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new ID is made now and works at once. ALSOFT is asked to erase the old one with everything held for it. Your choices stay as they are.</source>
        <translation>Eine neue ID wird jetzt erzeugt und gilt sofort. ALSOFT wird gebeten, die alte mit allem zu löschen, was dazu gespeichert ist. Ihre Entscheidungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A setting can&apos;t be used; until it is mended, nothing is sent.</source>
        <translation>Eine Einstellung ist nicht verwendbar; bis sie korrigiert ist, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>ALSOFT confirmed your latest choice {moment}.</source>
        <translation>ALSOFT hat Ihre letzte Entscheidung {moment} bestätigt.</translation>
    </message>
    <message>
        <source>ALSOFT is asked to erase every record of this device ID, and confirms it. Your choices stay on this computer. Nothing more is sent until your next choice, which gets a new ID.</source>
        <translation>ALSOFT wird gebeten, alle Datensätze zu dieser Geräte-ID zu löschen, und bestätigt das. Ihre Entscheidungen bleiben auf diesem Computer. Bis zu Ihrer nächsten Entscheidung wird nichts mehr gesendet; sie erhält eine neue ID.</translation>
    </message>
    <message>
        <source>Another copy of this device allowed more</source>
        <translation>Eine andere Kopie dieses Geräts hat mehr erlaubt</translation>
    </message>
    <message>
        <source>Asking ALSOFT to erase it…</source>
        <translation>ALSOFT wird um die Löschung gebeten&#xa0;…</translation>
    </message>
    <message>
        <source>Choices stay on this computer</source>
        <translation>Entscheidungen bleiben auf diesem Computer</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Erase what ALSOFT holds for this device</source>
        <translation>Löschen, was ALSOFT zu diesem Gerät gespeichert hat</translation>
    </message>
    <message>
        <source>Erase what ALSOFT holds?</source>
        <translation>Löschen, was ALSOFT gespeichert hat?</translation>
    </message>
    <message>
        <source>Erased; ALSOFT confirmed it</source>
        <translation>Gelöscht; von ALSOFT bestätigt</translation>
    </message>
    <message>
        <source>Everything is confirmed</source>
        <translation>Alles ist bestätigt</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>It can&apos;t be erased any more: its key isn&apos;t on this computer</source>
        <translation>Kann nicht mehr gelöscht werden: Der Schlüssel ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>It is sent as soon as ALSOFT can be reached.</source>
        <translation>Gesendet wird, sobald ALSOFT erreichbar ist.</translation>
    </message>
    <message>
        <source>Its erasure waits for ALSOFT</source>
        <translation>Die Löschung wartet auf ALSOFT</translation>
    </message>
    <message>
        <source>Its erasure waits until sending is possible</source>
        <translation>Die Löschung wartet, bis Senden möglich ist</translation>
    </message>
    <message>
        <source>Its key isn&apos;t on this computer any more.</source>
        <translation>Der Schlüssel ist nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Zuletzt gesendet</translation>
    </message>
    <message>
        <source>Last success {moment}.</source>
        <translation>Zuletzt erfolgreich {moment}.</translation>
    </message>
    <message>
        <source>Made on this computer at random, {day}.</source>
        <translation>Auf diesem Computer {day} zufällig erzeugt.</translation>
    </message>
    <message>
        <source>No address of ALSOFT&apos;s backend is set, so nothing is sent.</source>
        <translation>Es ist keine Adresse des ALSOFT-Servers eingetragen, daher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No device ID</source>
        <translation>Keine Geräte-ID</translation>
    </message>
    <message>
        <source>No record of it was confirmed yet.</source>
        <translation>Noch wurde kein Datensatz dazu bestätigt.</translation>
    </message>
    <message>
        <source>Not signed yet: what a record would say now</source>
        <translation>Noch nicht signiert: was ein Datensatz jetzt enthielte</translation>
    </message>
    <message>
        <source>Nothing is sent before your first choice.</source>
        <translation>Vor Ihrer ersten Entscheidung wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Nothing: no choice waits.</source>
        <translation>Nichts: Es wartet keine Entscheidung.</translation>
    </message>
    <message>
        <source>Nothing: this computer has no device ID.</source>
        <translation>Nichts: Dieser Computer hat keine Geräte-ID.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Off keeps them on this computer only. ALSOFT&apos;s servers then don&apos;t know that you opted out.</source>
        <translation>Bei „Aus“ bleiben sie nur auf diesem Computer. Die ALSOFT-Server wissen dann nicht, dass Sie widersprochen haben.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>One is made at random with the first choice that is sent.</source>
        <translation>Eine wird zufällig erzeugt, wenn die erste Entscheidung gesendet wird.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Reset the device ID?</source>
        <translation>Geräte-ID zurücksetzen?</translation>
    </message>
    <message>
        <source>Sending is switched off. Nothing is sent.</source>
        <translation>Das Senden ist ausgeschaltet. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Set by your organisation; it can&apos;t be changed here.</source>
        <translation>Von Ihrer Organisation festgelegt; hier nicht änderbar.</translation>
    </message>
    <message>
        <source>Set by {organisation}; it can&apos;t be changed here.</source>
        <translation>Von {organisation} festgelegt; hier nicht änderbar.</translation>
    </message>
    <message>
        <source>Signed, waiting to be sent</source>
        <translation>Signiert, wartet auf Versand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Talking to ALSOFT…</source>
        <translation>Verbindung mit ALSOFT läuft&#xa0;…</translation>
    </message>
    <message>
        <source>The key is in a file that only you can read, as there is no system keyring.</source>
        <translation>Der Schlüssel liegt in einer Datei, die nur Sie lesen können, da es keinen System-Schlüsselbund gibt.</translation>
    </message>
    <message>
        <source>The key is in the system&apos;s keyring.</source>
        <translation>Der Schlüssel liegt im System-Schlüsselbund.</translation>
    </message>
    <message>
        <source>The request waits until sending is possible.</source>
        <translation>Die Anfrage wartet, bis Senden möglich ist.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>You can leave this page; it goes on.</source>
        <translation>Sie können diese Seite verlassen; es läuft weiter.</translation>
    </message>
    <message>
        <source>You get a signed confirmation.</source>
        <translation>Sie erhalten eine signierte Bestätigung.</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>noch keine Quittung</translation>
    </message>
    <message>
        <source>not accepted: {problem}</source>
        <translation>nicht angenommen: {problem}</translation>
    </message>
    <message>
        <source>receipted {moment}</source>
        <translation>quittiert {moment}</translation>
    </message>
    <message>
        <source>replaced by a later one</source>
        <translation>durch einen späteren ersetzt</translation>
    </message>
    <message>
        <source>{error} Nothing is lost.</source>
        <translation>{error} Nichts geht verloren.</translation>
    </message>
    <message>
        <source>{error} Nothing is lost: next try {moment}.</source>
        <translation>{error} Nichts geht verloren; nächster Versuch {moment}.</translation>
    </message>
    <message>
        <source>{purposes}. It isn&apos;t applied here; only you can allow it, under Choices.</source>
        <translation>{purposes}. Hier nicht übernommen; nur Sie können das erlauben, unter „Entscheidungen“.</translation>
    </message>
    <message numerus="yes">
        <source>{size}: %n choice(s), device ID, policy version, program version. No name, address or hardware ID.</source>
        <translation>
            <numerusform>{size}: %n Entscheidung, Geräte-ID, Version der Datenschutzerklärung, Programmversion. Kein Name, keine Adresse, keine Hardware-ID.</numerusform>
            <numerusform>{size}: %n Entscheidungen, Geräte-ID, Version der Datenschutzerklärung, Programmversion. Kein Name, keine Adresse, keine Hardware-ID.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsPart</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Keyring, profile, backend, clock and managed settings. Nothing is changed.</source>
        <translation>Schlüsselbund, Profil, Server, Uhr und verwaltete Einstellungen. Nichts wird geändert.</translation>
    </message>
</context>
<context>
    <name>EditRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>{what} ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>ALSOFT&apos;s receipt: header and payload, decoded</source>
        <translation>Quittung von ALSOFT: Kopf und Inhalt, dekodiert</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s receipt: the exact bytes</source>
        <translation>Quittung von ALSOFT: die genauen Bytes</translation>
    </message>
    <message>
        <source>It is left as it is. Other entries, and what you chose, still count.</source>
        <translation>Der Eintrag wird belassen, wie er ist. Andere Einträge und Ihre Entscheidungen gelten weiterhin.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>Datenschutzerklärung lesen</translation>
    </message>
    <message>
        <source>Read version {number} of the privacy policy</source>
        <translation>Version {number} der Datenschutzerklärung lesen</translation>
    </message>
    <message>
        <source>The record: header and payload, decoded</source>
        <translation>Der Datensatz: Kopf und Inhalt, dekodiert</translation>
    </message>
    <message>
        <source>The record: the exact bytes that were signed</source>
        <translation>Der Datensatz: die genauen Bytes, die signiert wurden</translation>
    </message>
    <message>
        <source>This entry doesn&apos;t hold</source>
        <translation>Dieser Eintrag stimmt nicht</translation>
    </message>
    <message>
        <source>Verified without a network</source>
        <translation>Ohne Netzwerk geprüft</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>Wann und wie</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Enter opens what was signed and received.</source>
        <translation>Die Eingabetaste öffnet, was signiert und empfangen wurde.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close what was found</source>
        <translation>Ergebnis schließen</translation>
    </message>
</context>
<context>
    <name>FirstRunNotice</name>
    <message>
        <source>Close and decide nothing</source>
        <translation>Schließen und nichts entscheiden</translation>
    </message>
    <message>
        <source>Read the privacy policy</source>
        <translation>Datenschutzerklärung lesen</translation>
    </message>
    <message>
        <source>The words above are ALSOFT&apos;s. This program records a choice only when you make one; until then, everything optional is off.</source>
        <translation>Der Text oben stammt von ALSOFT. Dieses Programm hält eine Entscheidung erst fest, wenn Sie sie treffen; bis dahin ist alles Optionale aus.</translation>
    </message>
</context>
<context>
    <name>FlowPicture</name>
    <message>
        <source>Flows of your data</source>
        <translation>Fluss Ihrer Daten</translation>
    </message>
</context>
<context>
    <name>FlowsPresenter</name>
    <message>
        <source>As the choices on this computer leave it on {date}, {time}. Privacy policy, version {version}.</source>
        <translation>Stand nach den Entscheidungen auf diesem Computer: {date}, {time}. Datenschutzerklärung, Version {version}.</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Erhoben</translation>
    </message>
    <message>
        <source>Collected automatically</source>
        <translation>Automatisch erhoben</translation>
    </message>
    <message>
        <source>Given by you</source>
        <translation>Von Ihnen angegeben</translation>
    </message>
    <message>
        <source>Never shared</source>
        <translation>Nie weitergegeben</translation>
    </message>
    <message>
        <source>Never with: {recipients}</source>
        <translation>Nie an: {recipients}</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Your data at ALSOFT</source>
        <translation>Ihre Daten bei ALSOFT</translation>
    </message>
    <message>
        <source>collects: {items}; received by: {recipients}</source>
        <translation>erhebt: {items}; Empfänger: {recipients}</translation>
    </message>
    <message>
        <source>cut: it would flow if you allowed it</source>
        <translation>unterbrochen: würde fließen, wenn Sie es erlaubten</translation>
    </message>
    <message>
        <source>cut: {names}</source>
        <translation>unterbrochen: {names}</translation>
    </message>
    <message>
        <source>flows now</source>
        <translation>fließt jetzt</translation>
    </message>
    <message>
        <source>never shared with: {recipients}</source>
        <translation>nie weitergegeben an: {recipients}</translation>
    </message>
    <message>
        <source>receives for: {names}</source>
        <translation>erhält Daten für: {names}</translation>
    </message>
    <message>
        <source>used for: {names}</source>
        <translation>verwendet für: {names}</translation>
    </message>
    <message>
        <source>{title} ({section})</source>
        <translation>{title} ({section})</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Device and policy</source>
        <translation>Gerät und Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Finds acts, purposes and the numbers of receipts.</source>
        <translation>Findet Handlungen, Zwecke und Quittungsnummern.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Wartet auf Versand</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Welche Einträge</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n entry(s) don&apos;t hold</source>
        <translation>
            <numerusform>%n Eintrag stimmt nicht</numerusform>
            <numerusform>%n Einträge stimmen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) found</source>
        <translation>
            <numerusform>%n Eintrag gefunden</numerusform>
            <numerusform>%n Einträge gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) found so far…</source>
        <translation>
            <numerusform>Bisher %n Eintrag gefunden&#xa0;…</numerusform>
            <numerusform>Bisher %n Einträge gefunden&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Zurück zum Verlauf</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>Einträge, neueste zuerst</translation>
    </message>
    <message>
        <source>Every choice made on this computer, with ALSOFT&apos;s receipt.</source>
        <translation>Jede Entscheidung auf diesem Computer, mit der Quittung von ALSOFT.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Exported to {path}. It holds no private key.</source>
        <translation>Exportiert nach {path}. Die Datei enthält keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert&#xa0;…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>It belongs to none of the entries read so far. “Verify” says more.</source>
        <translation>Die Änderung betrifft keinen der bisher gelesenen Einträge. Mehr dazu zeigt „Prüfen“.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Kein passender Eintrag</translation>
    </message>
    <message>
        <source>None has all these words and is of this kind.</source>
        <translation>Kein Eintrag dieser Art enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Not everything holds</source>
        <translation>Nicht alles stimmt</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Noch nichts entschieden</translation>
    </message>
    <message>
        <source>Once you choose something, it stands here, and stays.</source>
        <translation>Sobald Sie etwas entscheiden, erscheint es hier und bleibt erhalten.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Alle Einträge anzeigen</translation>
    </message>
    <message>
        <source>Somebody or something changed the history outside of this program. What is left is kept as it is; what holds now is on the page “Choices”.</source>
        <translation>Jemand oder etwas hat den Verlauf außerhalb dieses Programms verändert. Was übrig ist, bleibt, wie es ist; was jetzt gilt, steht auf der Seite „Entscheidungen“.</translation>
    </message>
    <message>
        <source>They are marked below. “Verify” says more; a backup of this computer may hold them whole.</source>
        <translation>Die betroffenen Einträge sind unten markiert. Mehr dazu zeigt „Prüfen“; eine Sicherung dieses Computers enthält sie vielleicht unversehrt.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verify the history</source>
        <translation>Verlauf prüfen</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message numerus="yes">
        <source>%n thing(s) don&apos;t hold.</source>
        <translation>
            <numerusform>%n Punkt stimmt nicht.</numerusform>
            <numerusform>%n Punkte stimmen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSOFT&apos;s receipt doesn&apos;t hold: {reason}</source>
        <translation>Die Quittung von ALSOFT stimmt nicht: {reason}</translation>
    </message>
    <message>
        <source>Doesn&apos;t hold</source>
        <translation>Stimmt nicht</translation>
    </message>
    <message>
        <source>Everything holds: signatures, chain and receipts.</source>
        <translation>Alles stimmt: Signaturen, Kette und Quittungen.</translation>
    </message>
    <message>
        <source>Its words in the journal make no sense: {reason}</source>
        <translation>Der Wortlaut im Journal ergibt keinen Sinn: {reason}</translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>Noch nicht angenommen</translation>
    </message>
    <message>
        <source>Receipt {number} · {time}</source>
        <translation>Quittung {number} · {time}</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Somebody or something removed what stood here.</source>
        <translation>Jemand oder etwas hat entfernt, was hier stand.</translation>
    </message>
    <message>
        <source>The chain of records is broken: {reason}</source>
        <translation>Die Kette der Datensätze ist unterbrochen: {reason}</translation>
    </message>
    <message>
        <source>The signed record was changed: {reason}</source>
        <translation>Der signierte Datensatz wurde verändert: {reason}</translation>
    </message>
    <message>
        <source>There is nothing to verify yet: no record was signed.</source>
        <translation>Noch gibt es nichts zu prüfen: Es wurde kein Datensatz signiert.</translation>
    </message>
    <message>
        <source>Unknown day</source>
        <translation>Tag unbekannt</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Wartet auf Versand</translation>
    </message>
    <message>
        <source>allowed: {purposes}</source>
        <translation>erlaubt: {purposes}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more that don&apos;t hold</source>
        <translation>
            <numerusform>und %n weiterer Punkt, der nicht stimmt</numerusform>
            <numerusform>und %n weitere Punkte, die nicht stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more that hold</source>
        <translation>
            <numerusform>und %n weiterer Punkt, der stimmt</numerusform>
            <numerusform>und %n weitere Punkte, die stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>by this program</source>
        <translation>durch dieses Programm</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>aus einer Datei</translation>
    </message>
    <message>
        <source>no longer chosen: {purposes}</source>
        <translation>wieder offen: {purposes}</translation>
    </message>
    <message>
        <source>not allowed: {purposes}</source>
        <translation>nicht erlaubt: {purposes}</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>auf der Befehlszeile</translation>
    </message>
    <message>
        <source>policy version {number}</source>
        <translation>Version {number} der Datenschutzerklärung</translation>
    </message>
    <message>
        <source>with a switch in this window</source>
        <translation>mit einem Schalter in diesem Fenster</translation>
    </message>
    <message>
        <source>with “Allow all”</source>
        <translation>mit „Alles erlauben“</translation>
    </message>
    <message>
        <source>with “Only necessary”</source>
        <translation>mit „Nur Notwendiges“</translation>
    </message>
</context>
<context>
    <name>HoldingsPart</name>
    <message>
        <source>Ask ALSOFT</source>
        <translation>ALSOFT fragen</translation>
    </message>
    <message>
        <source>Ask ALSOFT what it holds</source>
        <translation>ALSOFT fragen, was gespeichert ist</translation>
    </message>
    <message>
        <source>Asking ALSOFT…</source>
        <translation>ALSOFT wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Every record, asked for now; each signature is checked on this computer.</source>
        <translation>Jeder Datensatz, jetzt abgefragt; jede Signatur wird auf diesem Computer geprüft.</translation>
    </message>
    <message>
        <source>What ALSOFT holds for this device</source>
        <translation>Was ALSOFT zu diesem Gerät gespeichert hat</translation>
    </message>
</context>
<context>
    <name>HoldingsPresenter</name>
    <message>
        <source>ALSOFT gave a receipt for {record}…, and doesn&apos;t hold it any more.</source>
        <translation>ALSOFT hat Datensatz {record}… quittiert, hat ihn aber nicht mehr gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>ALSOFT holds %n record(s); their signatures hold.</source>
        <translation>
            <numerusform>ALSOFT hat %n Datensatz gespeichert; seine Signatur stimmt.</numerusform>
            <numerusform>ALSOFT hat %n Datensätze gespeichert; ihre Signaturen stimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSOFT holds no records for this device ID.</source>
        <translation>ALSOFT hat zu dieser Geräte-ID keine Datensätze gespeichert.</translation>
    </message>
    <message>
        <source>Record {seq}, received {moment}: kept beside the chain, as evidence.</source>
        <translation>Datensatz {seq}, empfangen {moment}: neben der Kette aufbewahrt, als Beleg.</translation>
    </message>
    <message>
        <source>Record {seq}, received {moment}: not by this copy of the program.</source>
        <translation>Datensatz {seq}, empfangen {moment}: nicht von dieser Kopie des Programms.</translation>
    </message>
    <message>
        <source>Record {seq}, received {moment}: the same bytes as here.</source>
        <translation>Datensatz {seq}, empfangen {moment}: dieselben Bytes wie hier.</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>As the system</source>
        <translation>Systemsprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Set by your organisation; it can&apos;t be changed here.</source>
        <translation>Von Ihrer Organisation festgelegt; hier nicht änderbar.</translation>
    </message>
    <message>
        <source>The window&apos;s own. The privacy policy stays in the language it is in.</source>
        <translation>Die Sprache dieses Fensters. Die Datenschutzerklärung bleibt in der Sprache, in der sie vorliegt.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n wartet auf Versand</numerusform>
            <numerusform>%n warten auf Versand</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Device and sync</source>
        <translation>Gerät und Sync</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
</context>
<context>
    <name>ManagedStrip</name>
    <message>
        <source>Managed by your organisation</source>
        <translation>Von Ihrer Organisation verwaltet</translation>
    </message>
    <message>
        <source>Managed by your organisation: {name}</source>
        <translation>Von Ihrer Organisation verwaltet: {name}</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>Was festgelegt ist</translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>OldDeviceRow</name>
    <message>
        <source>ALSOFT&apos;s receipt</source>
        <translation>Quittung von ALSOFT</translation>
    </message>
    <message>
        <source>Hide the receipt</source>
        <translation>Quittung ausblenden</translation>
    </message>
    <message>
        <source>Older device ID</source>
        <translation>Ältere Geräte-ID</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Quittung anzeigen</translation>
    </message>
    <message>
        <source>The exact bytes of the receipt</source>
        <translation>Die genauen Bytes der Quittung</translation>
    </message>
</context>
<context>
    <name>OutgoingList</name>
    <message>
        <source>The exact bytes</source>
        <translation>Die genauen Bytes</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Needs your attention</source>
        <translation>Das braucht Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message numerus="yes">
        <source>%n of {count} optional off</source>
        <translation>
            <numerusform>%n von {count} optionalen Zwecken aus</numerusform>
            <numerusform>%n von {count} optionalen Zwecken aus</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSOFT states no date for it</source>
        <translation>ALSOFT nennt dafür kein Datum</translation>
    </message>
    <message>
        <source>All cookies.</source>
        <translation>Alle Cookies.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Allowed: {titles}</source>
        <translation>Erlaubt: {titles}</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Of {date}</source>
        <translation>Stand: {date}</translation>
    </message>
    <message>
        <source>Only necessary</source>
        <translation>Nur notwendige</translation>
    </message>
    <message>
        <source>Only necessary cookies.</source>
        <translation>Nur notwendige Cookies.</translation>
    </message>
    <message>
        <source>Partly allowed</source>
        <translation>Teilweise erlaubt</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Some optional cookies.</source>
        <translation>Einige optionale Cookies.</translation>
    </message>
    <message>
        <source>Tracking is allowed.</source>
        <translation>Tracking ist erlaubt.</translation>
    </message>
    <message>
        <source>Tracking is off.</source>
        <translation>Tracking ist aus.</translation>
    </message>
    <message>
        <source>Tracking is partly on.</source>
        <translation>Tracking ist teilweise erlaubt.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>You haven&apos;t chosen yet. Until you do, everything optional is off, and nothing is sent to ALSOFT.</source>
        <translation>Sie haben noch nichts entschieden. Bis dahin ist alles Optionale aus, und nichts wird an ALSOFT gesendet.</translation>
    </message>
    <message>
        <source>Your choices are saved on this computer and confirmed by ALSOFT {moment}.</source>
        <translation>Ihre Entscheidungen sind auf diesem Computer gespeichert und wurden von ALSOFT {moment} bestätigt.</translation>
    </message>
    <message>
        <source>Your choices are saved on this computer and wait to be sent to ALSOFT.</source>
        <translation>Ihre Entscheidungen sind auf diesem Computer gespeichert und warten auf den Versand an ALSOFT.</translation>
    </message>
    <message>
        <source>Your choices are saved on this computer. ALSOFT hasn&apos;t confirmed them yet; nothing is lost.</source>
        <translation>Ihre Entscheidungen sind auf diesem Computer gespeichert. ALSOFT hat sie noch nicht bestätigt; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Your choices are saved on this computer. ALSOFT isn&apos;t told of them.</source>
        <translation>Ihre Entscheidungen sind auf diesem Computer gespeichert. ALSOFT erfährt nichts davon.</translation>
    </message>
</context>
<context>
    <name>PolicyChangesPresenter</name>
    <message numerus="yes">
        <source>%n other section(s) have the same words.</source>
        <translation>
            <numerusform>%n anderer Abschnitt hat denselben Wortlaut.</numerusform>
            <numerusform>%n andere Abschnitte haben denselben Wortlaut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) changed:</source>
        <translation>
            <numerusform>%n Abschnitt wurde geändert:</numerusform>
            <numerusform>%n Abschnitte wurden geändert:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n Wort hinzugefügt</numerusform>
            <numerusform>%n Wörter hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%n Wort entfernt</numerusform>
            <numerusform>%n Wörter entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n unchanged word(s)</source>
        <translation>
            <numerusform>%n unverändertes Wort anzeigen</numerusform>
            <numerusform>%n unveränderte Wörter anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The two versions have the same words.</source>
        <translation>Die beiden Versionen haben denselben Wortlaut.</translation>
    </message>
    <message>
        <source>This section is gone: all of it is removed.</source>
        <translation>Dieser Abschnitt ist weggefallen: Sein ganzer Text wurde entfernt.</translation>
    </message>
    <message>
        <source>This section is new: all of it is added.</source>
        <translation>Dieser Abschnitt ist neu: Sein ganzer Text wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>What changed from version {old} to version {new}</source>
        <translation>Änderungen von Version {old} zu Version {new}</translation>
    </message>
    <message>
        <source>added:</source>
        <translation>hinzugefügt:</translation>
    </message>
    <message>
        <source>removed:</source>
        <translation>entfernt:</translation>
    </message>
    <message>
        <source>{added}, {removed}</source>
        <translation>{added}, {removed}</translation>
    </message>
</context>
<context>
    <name>PolicyDialogs</name>
    <message>
        <source>Copy a link to this section</source>
        <translation>Link zu diesem Abschnitt kopieren</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Save the policy as PDF</source>
        <translation>Datenschutzerklärung als PDF speichern</translation>
    </message>
</context>
<context>
    <name>PolicyHead</name>
    <message>
        <source>Find in the policy</source>
        <translation>In der Datenschutzerklärung suchen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>Von Version</translation>
    </message>
    <message>
        <source>To version</source>
        <translation>Zu Version</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>to</source>
        <translation>zu</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
</context>
<context>
    <name>PolicyPresenter</name>
    <message>
        <source>ALSOFT states no date for it</source>
        <translation>ALSOFT nennt dafür kein Datum</translation>
    </message>
    <message>
        <source>Copied: {link}. Paste it into the search field here to come back to it.</source>
        <translation>Kopiert: {link}. Fügen Sie den Link hier in das Suchfeld ein, um an diese Stelle zurückzukehren.</translation>
    </message>
    <message>
        <source>Copy a link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text vergrößern</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Ganzen Text anzeigen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text verkleinern</translation>
    </message>
    <message>
        <source>Text size {size}: back to 100 %</source>
        <translation>Textgröße {size}: zurück auf 100&#xa0;%</translation>
    </message>
    <message>
        <source>The policy is published in {language}</source>
        <translation>Die Datenschutzerklärung ist auf {language} veröffentlicht</translation>
    </message>
    <message>
        <source>This computer has only version {number}, so there is nothing to compare it with.</source>
        <translation>Dieser Computer hat nur Version {number}, daher gibt es nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>This note is ours: something is missing here in what ALSOFT published.</source>
        <translation>Diese Anmerkung stammt von uns: An dieser Stelle fehlt etwas in der Veröffentlichung von ALSOFT.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>looked for new versions {moment}</source>
        <translation>zuletzt {moment} nach neuen Versionen gesucht</translation>
    </message>
    <message>
        <source>of {date}</source>
        <translation>Stand: {date}</translation>
    </message>
    <message>
        <source>{count}, from the beginning again</source>
        <translation>{count}, wieder von vorn</translation>
    </message>
    <message>
        <source>{count}, from the end again</source>
        <translation>{count}, wieder vom Ende her</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{section}: the choice {title}</source>
        <translation>{section}: die Entscheidung „{title}“</translation>
    </message>
</context>
<context>
    <name>PolicyQuestionsPresenter</name>
    <message>
        <source>I have seen it</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Only these of your choices rest on changed clauses. They stay as they are until you answer, and all others stay as they are.</source>
        <translation>Nur diese Entscheidungen beruhen auf geänderten Abschnitten. Bis Sie antworten, bleiben sie, wie sie sind; alle anderen bleiben ohnehin unverändert.</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>Die Datenschutzerklärung wurde geändert</translation>
    </message>
    <message>
        <source>The privacy policy changed: version {number}, of {date}</source>
        <translation>Die Datenschutzerklärung wurde geändert: Version {number} vom {date}</translation>
    </message>
    <message>
        <source>Version {number} of the privacy policy is new to you</source>
        <translation>Version {number} der Datenschutzerklärung ist neu für Sie</translation>
    </message>
    <message>
        <source>You allowed it under version {number}. Changed since then:</source>
        <translation>Sie haben das unter Version {number} erlaubt. Seitdem geändert:</translation>
    </message>
    <message>
        <source>Your choices stay as they are.</source>
        <translation>Ihre Entscheidungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Your choices stay as they are. What changed concerns: {purposes}.</source>
        <translation>Ihre Entscheidungen bleiben, wie sie sind. Die Änderungen betreffen: {purposes}.</translation>
    </message>
    <message>
        <source>{title}: the changed clause {clause}</source>
        <translation>{title}: der geänderte Abschnitt {clause}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message numerus="yes">
        <source>%n setting(s) can&apos;t be used. The rest applies.</source>
        <translation>
            <numerusform>%n Einstellung ist nicht verwendbar. Die übrigen gelten.</numerusform>
            <numerusform>%n Einstellungen sind nicht verwendbar. Die übrigen gelten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need mending.</source>
        <translation>
            <numerusform>%n Problem ist zu beheben.</numerusform>
            <numerusform>%n Probleme sind zu beheben.</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSOFT&apos;s text says to report it by e-mail, and lacks the address. Where you know it, set it here.</source>
        <translation>Laut dem Text von ALSOFT wird Missbrauch per E-Mail gemeldet; die Adresse fehlt dort. Wenn Sie sie kennen, tragen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Everything works, with something to know.</source>
        <translation>Alles funktioniert, mit einem Hinweis.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>No address is set.</source>
        <translation>Es ist keine Adresse eingetragen.</translation>
    </message>
    <message>
        <source>No organisation sets anything on this computer.</source>
        <translation>Auf diesem Computer legt keine Organisation etwas fest.</translation>
    </message>
    <message>
        <source>Recommended by your organisation.</source>
        <translation>Von Ihrer Organisation empfohlen.</translation>
    </message>
    <message>
        <source>Set by the environment of this program.</source>
        <translation>Durch die Umgebung dieses Programms festgelegt.</translation>
    </message>
    <message>
        <source>Set by {organisation}; it can&apos;t be changed here.</source>
        <translation>Von {organisation} festgelegt; hier nicht änderbar.</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>verbindlich</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>this user</source>
        <translation>dieses Benutzerkonto</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>Ihrer Organisation</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>ALSOFT Privacy Preferences</source>
        <translation>ALSOFT-Datenschutzeinstellungen</translation>
    </message>
</context>
<context>
    <name>UndoPresenter</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>YourDataPage</name>
    <message>
        <source>Flows of your data</source>
        <translation>Fluss Ihrer Daten</translation>
    </message>
    <message>
        <source>Never shared</source>
        <translation>Nie weitergegeben</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>SVG files (*.svg)</source>
        <translation>SVG-Dateien (*.svg)</translation>
    </message>
    <message>
        <source>Save the picture as PDF</source>
        <translation>Bild als PDF speichern</translation>
    </message>
    <message>
        <source>Save the picture as SVG</source>
        <translation>Bild als SVG speichern</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Als Bild anzeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>What is collected, for what, and who receives it. A switch cuts its bands.</source>
        <translation>Was erhoben wird, wofür und wer es erhält. Ein Schalter unterbricht die zugehörigen Bänder.</translation>
    </message>
    <message>
        <source>When you are asked for details</source>
        <translation>Wann Sie um Angaben gebeten werden</translation>
    </message>
    <message>
        <source>Who receives data</source>
        <translation>Wer Daten erhält</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
</context>
<context>
    <name>YourDataPresenter</name>
    <message>
        <source>Collected</source>
        <translation>Erhoben</translation>
    </message>
    <message>
        <source>Never shared with: {recipients}.</source>
        <translation>Nie weitergegeben an: {recipients}.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The choice</source>
        <translation>Die Entscheidung</translation>
    </message>
    <message>
        <source>The choice: {title}</source>
        <translation>Die Entscheidung: {title}</translation>
    </message>
    <message>
        <source>The policy names none</source>
        <translation>Die Datenschutzerklärung nennt keinen</translation>
    </message>
    <message>
        <source>Whatever you choose, these never go to: {recipients}</source>
        <translation>Wie Sie auch entscheiden, diese Angaben gehen nie an: {recipients}</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Grund: {why}</translation>
    </message>
    <message>
        <source>never with: {recipients}</source>
        <translation>nie an: {recipients}</translation>
    </message>
    <message>
        <source>nothing by your choices</source>
        <translation>nach Ihren Entscheidungen nichts</translation>
    </message>
    <message>
        <source>now for: {purposes}</source>
        <translation>jetzt für: {purposes}</translation>
    </message>
    <message>
        <source>received by {recipient}</source>
        <translation>Empfänger: {recipient}</translation>
    </message>
    <message>
        <source>whatever you choose</source>
        <translation>unabhängig von Ihrer Entscheidung</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation>{title}: {state}</translation>
    </message>
    <message>
        <source>{what} Why: {why}</source>
        <translation>{what} Grund: {why}</translation>
    </message>
</context>
<context>
    <name>_Bytes</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Kopieren: {what}</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n entry(s) of the journal are missing here</source>
        <translation>
            <numerusform>Hier fehlt ein Eintrag des Journals</numerusform>
            <numerusform>Hier fehlen %n Einträge des Journals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You made %n choice(s)</source>
        <translation>
            <numerusform>Sie haben eine Entscheidung getroffen</numerusform>
            <numerusform>Sie haben %n Entscheidungen getroffen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Hero</name>
    <message>
        <source>Opt out of everything</source>
        <translation>Allem widersprechen</translation>
    </message>
</context>
<context>
    <name>_QuestionRow</name>
    <message>
        <source>Keep allowed</source>
        <translation>Weiter erlauben</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Privacy Preferences</source>
        <translation>Datenschutzeinstellungen</translation>
    </message>
</context>
<context>
    <name>_Trio</name>
    <message>
        <source>Allow all</source>
        <translation>Alles erlauben</translation>
    </message>
    <message>
        <source>Let me choose</source>
        <translation>Selbst entscheiden</translation>
    </message>
    <message>
        <source>Only necessary</source>
        <translation>Nur Notwendiges</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>A company that takes over</source>
        <extracomment>recipients, successor: title</extracomment>
        <translation>Ein übernehmendes Unternehmen</translation>
    </message>
    <message>
        <source>A free trial of Tactic</source>
        <extracomment>cases, trial: title</extracomment>
        <translation>Kostenlose Testversion von Tactic</translation>
    </message>
    <message>
        <source>A purchase has to be paid for.</source>
        <extracomment>service_messages, billing: reason</extracomment>
        <translation>Ein Kauf muss bezahlt werden.</translation>
    </message>
    <message>
        <source>ALSOFT</source>
        <extracomment>recipients, alsoft: title</extracomment>
        <translation>ALSOFT</translation>
    </message>
    <message>
        <source>ALSOFT may reach out to you during an emergency.</source>
        <extracomment>service_messages, emergency: description</extracomment>
        <translation>In einem Notfall kann ALSOFT sich an Sie wenden.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>never_shared, address: title</extracomment>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Ads you clicked</source>
        <extracomment>data_items, ads: title</extracomment>
        <translation>Angeklickte Werbung</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <extracomment>purposes, tracking.advertising: title
----------
recipients, advertisers: title</extracomment>
        <translation>Werbetreibende</translation>
    </message>
    <message>
        <source>Advertisers and advertising agencies, which show and measure ads.</source>
        <extracomment>recipients, advertisers: description</extracomment>
        <translation>Werbetreibende und Werbeagenturen, die Werbung zeigen und messen.</translation>
    </message>
    <message>
        <source>Advertising</source>
        <extracomment>purposes, tracking.advertising: full_title
----------
purposes, cookies.advertising: title</extracomment>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Advertising cookies</source>
        <extracomment>purposes, cookies.advertising: full_title
----------
cookies, advertising: title</extracomment>
        <translation>Werbe-Cookies</translation>
    </message>
    <message>
        <source>After a legal request, or to investigate or report illegal activity, enforce ALSOFT&apos;s rights or defend claims. No choice governs this.</source>
        <extracomment>recipients, authorities: description</extracomment>
        <translation>Nach einem rechtlichen Ersuchen oder um rechtswidrige Handlungen zu untersuchen oder zu melden, Rechte von ALSOFT durchzusetzen oder Ansprüche abzuwehren. Darauf hat keine Entscheidung Einfluss.</translation>
    </message>
    <message>
        <source>Age, gender and the like</source>
        <extracomment>data_items, demographic: title</extracomment>
        <translation>Alter, Geschlecht und Ähnliches</translation>
    </message>
    <message>
        <source>Analytics companies</source>
        <extracomment>purposes, tracking.analytics: title
----------
purposes, tracking.analytics: full_title
----------
recipients, analytics_companies: title</extracomment>
        <translation>Analyseunternehmen</translation>
    </message>
    <message>
        <source>App online or offline</source>
        <extracomment>data_items, online_status: title</extracomment>
        <translation>App online oder offline</translation>
    </message>
    <message>
        <source>Asks the ad companies that are members of the NAI to stop tracking you by cookies, in the browser that you open the page in.</source>
        <extracomment>opt_outs, nai: does</extracomment>
        <translation>Bittet die Werbeunternehmen, die der NAI angehören, Sie in dem Browser, in dem Sie die Seite öffnen, nicht mehr mit Cookies zu tracken.</translation>
    </message>
    <message>
        <source>Asks the companies that are members of the DAA to stop tracking you by cookies, in the browser that you open the page in.</source>
        <extracomment>opt_outs, daa: does</extracomment>
        <translation>Bittet die Unternehmen, die der DAA angehören, Sie in dem Browser, in dem Sie die Seite öffnen, nicht mehr mit Cookies zu tracken.</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>service_messages, billing: title</extracomment>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Companies that work for ALSOFT: voice transcription, e-mail, messaging and payment processing.</source>
        <extracomment>recipients, service_providers: description</extracomment>
        <translation>Unternehmen, die für ALSOFT arbeiten: Sprachtranskription, E-Mail, Nachrichtenversand und Zahlungsabwicklung.</translation>
    </message>
    <message>
        <source>Cookies</source>
        <extracomment>groups, cookies: title</extracomment>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Count visits, to improve the website.</source>
        <extracomment>purposes, cookies.statistics: description</extracomment>
        <translation>Besuche zählen, um die Website zu verbessern.</translation>
    </message>
    <message>
        <source>Courts and authorities</source>
        <extracomment>recipients, authorities: title</extracomment>
        <translation>Gerichte und Behörden</translation>
    </message>
    <message>
        <source>Credit card information</source>
        <extracomment>never_shared, card: title</extracomment>
        <translation>Kreditkartendaten</translation>
    </message>
    <message>
        <source>Demographic information, when you choose to share it.</source>
        <extracomment>data_items, demographic: description</extracomment>
        <translation>Demografische Angaben, wenn Sie sie machen möchten.</translation>
    </message>
    <message>
        <source>Device ID</source>
        <extracomment>data_items, device_id: title</extracomment>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Device and browser</source>
        <extracomment>data_items, technical: title</extracomment>
        <translation>Gerät und Browser</translation>
    </message>
    <message>
        <source>Digital Advertising Alliance (DAA)</source>
        <extracomment>opt_outs, daa: title</extracomment>
        <translation>Digital Advertising Alliance (DAA)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>data_items, email: title
----------
never_shared, email: title</extracomment>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <extracomment>service_messages, emergency: title</extracomment>
        <translation>Notfälle</translation>
    </message>
    <message>
        <source>For app users: whether the app is online.</source>
        <extracomment>data_items, online_status: description</extracomment>
        <translation>Bei Nutzung der App: ob sie online ist.</translation>
    </message>
    <message>
        <source>For billing.</source>
        <extracomment>data_items, card: why</extracomment>
        <translation>Zur Abrechnung.</translation>
    </message>
    <message>
        <source>For marketing, statistical and analytical purposes.</source>
        <extracomment>data_items, demographic: why</extracomment>
        <translation>Für Marketing, Statistik und Analyse.</translation>
    </message>
    <message>
        <source>For your account and purchases, and to write to you.</source>
        <extracomment>data_items, name: why</extracomment>
        <translation>Für Ihr Konto und Ihre Käufe und um Ihnen zu schreiben.</translation>
    </message>
    <message>
        <source>For your account, and to reach you in an emergency.</source>
        <extracomment>data_items, phone: why</extracomment>
        <translation>Für Ihr Konto und um Sie in einem Notfall zu erreichen.</translation>
    </message>
    <message>
        <source>For your sign-in details, notices about your subscription, and messages from ALSOFT.</source>
        <extracomment>data_items, email: why</extracomment>
        <translation>Für Ihre Zugangsdaten, Hinweise zu Ihrem Abonnement und Nachrichten von ALSOFT.</translation>
    </message>
    <message>
        <source>How long you visited the sites or used the apps, and which services and features you used.</source>
        <extracomment>data_items, usage: description</extracomment>
        <translation>Wie lange Sie die Websites besucht oder die Apps genutzt haben und welche Dienste und Funktionen Sie verwendet haben.</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>data_items, ip_address: title</extracomment>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Important notices about your trial period and subscription, and when your service expires.</source>
        <extracomment>service_messages, notices: description</extracomment>
        <translation>Wichtige Hinweise zu Testzeitraum, Abonnement und Ablauf Ihres Dienstes.</translation>
    </message>
    <message>
        <source>In a corporate restructuring, such as a sale, a merger or a bankruptcy. No choice governs this.</source>
        <extracomment>recipients, successor: description</extracomment>
        <translation>Bei einer Umstrukturierung des Unternehmens, etwa Verkauf, Fusion oder Insolvenz. Darauf hat keine Entscheidung Einfluss.</translation>
    </message>
    <message>
        <source>In an emergency, nobody can ask you first.</source>
        <extracomment>service_messages, emergency: reason</extracomment>
        <translation>In einem Notfall kann niemand Sie vorher fragen.</translation>
    </message>
    <message>
        <source>Invite you to surveys, discussions and prize draws.</source>
        <extracomment>purposes, contact.surveys: description</extracomment>
        <translation>Sie zu Umfragen, Diskussionen und Verlosungen einladen.</translation>
    </message>
    <message>
        <source>It doesn&apos;t reach other browsers, apps or devices, nor companies that aren&apos;t members; you may still see ads. Clearing cookies undoes it.</source>
        <extracomment>opt_outs, nai: does_not
----------
opt_outs, daa: does_not</extracomment>
        <translation>Das gilt nicht für andere Browser, Apps oder Geräte und nicht für Unternehmen, die keine Mitglieder sind; Werbung kann Ihnen weiterhin begegnen. Mit dem Löschen der Cookies verfällt es.</translation>
    </message>
    <message>
        <source>Kept after you leave, until you next visit the site.</source>
        <extracomment>cookies, last_dictionary: kept</extracomment>
        <translation>Bleibt nach Ihrem Besuch erhalten, bis Sie die Website das nächste Mal besuchen.</translation>
    </message>
    <message>
        <source>Last dictionary</source>
        <extracomment>cookies, last_dictionary: title</extracomment>
        <translation>Letztes Wörterbuch</translation>
    </message>
    <message>
        <source>Let ad companies track you.</source>
        <extracomment>cookies, advertising: description</extracomment>
        <translation>Werbeunternehmen erlauben, Sie zu tracken.</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>groups, location: title
----------
data_items, location: title</extracomment>
        <translation>Standort</translation>
    </message>
    <message>
        <source>May know exactly where your mobile device is.</source>
        <extracomment>purposes, location.precise: description</extracomment>
        <translation>Ihr Mobilgerät darf genau geortet werden.</translation>
    </message>
    <message>
        <source>May see how you use ALSOFT programs.</source>
        <extracomment>purposes, tracking.analytics: description</extracomment>
        <translation>Dürfen sehen, wie Sie ALSOFT-Programme nutzen.</translation>
    </message>
    <message>
        <source>May use your device ID to show and measure ads.</source>
        <extracomment>purposes, tracking.advertising: description</extracomment>
        <translation>Dürfen Ihre Geräte-ID verwenden, um Werbung zu zeigen und zu messen.</translation>
    </message>
    <message>
        <source>Messages from ALSOFT</source>
        <extracomment>groups, contact: title</extracomment>
        <translation>Nachrichten von ALSOFT</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>data_items, name: title
----------
never_shared, name: title</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Necessary</source>
        <extracomment>purposes, cookies.necessary: title</extracomment>
        <translation>Notwendig</translation>
    </message>
    <message>
        <source>Necessary cookies</source>
        <extracomment>purposes, cookies.necessary: full_title</extracomment>
        <translation>Notwendige Cookies</translation>
    </message>
    <message>
        <source>Needed for the site to work.</source>
        <extracomment>purposes, cookies.necessary: reason</extracomment>
        <translation>Nötig, damit die Website funktioniert.</translation>
    </message>
    <message>
        <source>Network Advertising Initiative (NAI)</source>
        <extracomment>opt_outs, nai: title</extracomment>
        <translation>Network Advertising Initiative (NAI)</translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>purposes, contact.news: title</extracomment>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>News from ALSOFT</source>
        <extracomment>purposes, contact.news: full_title</extracomment>
        <translation>Neuigkeiten von ALSOFT</translation>
    </message>
    <message>
        <source>Other users</source>
        <extracomment>recipients, other_users: title</extracomment>
        <translation>Andere Nutzer</translation>
    </message>
    <message>
        <source>Page you came from</source>
        <extracomment>data_items, referrer: title</extracomment>
        <translation>Zuvor besuchte Seite</translation>
    </message>
    <message>
        <source>Pages and features you use</source>
        <extracomment>data_items, usage: title</extracomment>
        <translation>Genutzte Seiten und Funktionen</translation>
    </message>
    <message>
        <source>Payment details</source>
        <extracomment>data_items, card: title</extracomment>
        <translation>Zahlungsdaten</translation>
    </message>
    <message>
        <source>Personalisation</source>
        <extracomment>groups, personalisation: title</extracomment>
        <translation>Personalisierung</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>data_items, phone: title
----------
never_shared, phone: title</extracomment>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Precise location</source>
        <extracomment>purposes, location.precise: title
----------
purposes, location.precise: full_title</extracomment>
        <translation>Genauer Standort</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>purposes, cookies.preferences: title</extracomment>
        <translation>Präferenzen</translation>
    </message>
    <message>
        <source>Preferences cookies</source>
        <extracomment>purposes, cookies.preferences: full_title</extracomment>
        <translation>Präferenz-Cookies</translation>
    </message>
    <message>
        <source>Purchasing a service</source>
        <extracomment>cases, purchase: title</extracomment>
        <translation>Kauf eines Dienstes</translation>
    </message>
    <message>
        <source>Recognise you, to track your use of the sites.</source>
        <extracomment>cookies, statistics: description</extracomment>
        <translation>Sie wiedererkennen, um Ihre Nutzung der Websites zu verfolgen.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <extracomment>purposes, personalisation.recommendations: title
----------
purposes, personalisation.recommendations: full_title</extracomment>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Registering with ALSOFT</source>
        <extracomment>cases, register: title</extracomment>
        <translation>Registrierung bei ALSOFT</translation>
    </message>
    <message>
        <source>Remember the dictionary you used last.</source>
        <extracomment>purposes, cookies.preferences: description</extracomment>
        <translation>Das zuletzt verwendete Wörterbuch merken.</translation>
    </message>
    <message>
        <source>Remembers which dictionary you last searched, so that it is selected for you.</source>
        <extracomment>cookies, last_dictionary: description</extracomment>
        <translation>Merkt sich, in welchem Wörterbuch Sie zuletzt gesucht haben, damit es schon ausgewählt ist.</translation>
    </message>
    <message>
        <source>Running your account</source>
        <extracomment>purposes, service.account: title
----------
purposes, service.account: full_title</extracomment>
        <translation>Führung Ihres Kontos</translation>
    </message>
    <message>
        <source>Send you special offers and deals.</source>
        <extracomment>purposes, contact.offers: description</extracomment>
        <translation>Ihnen Sonderangebote und Aktionen senden.</translation>
    </message>
    <message>
        <source>Service providers</source>
        <extracomment>recipients, service_providers: title</extracomment>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>Session cookies</source>
        <extracomment>cookies, session: title</extracomment>
        <translation>Sitzungs-Cookies</translation>
    </message>
    <message>
        <source>Settings, language</source>
        <extracomment>data_items, settings: title</extracomment>
        <translation>Einstellungen, Sprache</translation>
    </message>
    <message>
        <source>Show ads chosen from the pages you visit.</source>
        <extracomment>purposes, cookies.advertising: description</extracomment>
        <translation>Werbung zeigen, die anhand der von Ihnen besuchten Seiten ausgewählt wird.</translation>
    </message>
    <message>
        <source>Sign-in details</source>
        <extracomment>service_messages, credentials: title</extracomment>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Sign-in details, notices about your subscription, and billing.</source>
        <extracomment>purposes, service.account: description</extracomment>
        <translation>Zugangsdaten, Hinweise zu Ihrem Abonnement und Abrechnung.</translation>
    </message>
    <message>
        <source>Signing in and keeping your session.</source>
        <extracomment>purposes, cookies.necessary: description</extracomment>
        <translation>Sie anmelden und Ihre Sitzung aufrechterhalten.</translation>
    </message>
    <message>
        <source>Special offers</source>
        <extracomment>purposes, contact.offers: title
----------
purposes, contact.offers: full_title</extracomment>
        <translation>Sonderangebote</translation>
    </message>
    <message>
        <source>Special offers and deals</source>
        <extracomment>cases, offers: title</extracomment>
        <translation>Sonderangebote und Aktionen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <extracomment>purposes, cookies.statistics: title</extracomment>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Statistics cookies</source>
        <extracomment>purposes, cookies.statistics: full_title
----------
cookies, statistics: title</extracomment>
        <translation>Statistik-Cookies</translation>
    </message>
    <message>
        <source>Suggest ALSOFT products and services that may suit you.</source>
        <extracomment>purposes, personalisation.recommendations: description</extracomment>
        <translation>Ihnen ALSOFT-Produkte und -Dienste vorschlagen, die zu Ihnen passen könnten.</translation>
    </message>
    <message>
        <source>Surveys</source>
        <extracomment>purposes, contact.surveys: title</extracomment>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Surveys and discussions</source>
        <extracomment>purposes, contact.surveys: full_title</extracomment>
        <translation>Umfragen und Diskussionen</translation>
    </message>
    <message>
        <source>Technical information about your computer or mobile device, such as its type, web browser or operating system.</source>
        <extracomment>data_items, technical: description</extracomment>
        <translation>Technische Informationen über Ihren Computer oder Ihr Mobilgerät, etwa Typ, Webbrowser oder Betriebssystem.</translation>
    </message>
    <message>
        <source>Tell you about new products and services.</source>
        <extracomment>purposes, contact.news: description</extracomment>
        <translation>Sie über neue Produkte und Dienste informieren.</translation>
    </message>
    <message>
        <source>Tell you apart from other users of the website.</source>
        <extracomment>cookies, session: description</extracomment>
        <translation>Sie von anderen Nutzern der Website unterscheiden.</translation>
    </message>
    <message>
        <source>The address is missing in ALSOFT&apos;s text; this one is ours: the DAA&apos;s public page.</source>
        <extracomment>opt_outs, daa: note</extracomment>
        <translation>Die Adresse fehlt im Text von ALSOFT; diese stammt von uns: die öffentliche Seite der DAA.</translation>
    </message>
    <message>
        <source>The address is missing in ALSOFT&apos;s text; this one is ours: the NAI&apos;s public page.</source>
        <extracomment>opt_outs, nai: note</extracomment>
        <translation>Die Adresse fehlt im Text von ALSOFT; diese stammt von uns: die öffentliche Seite der NAI.</translation>
    </message>
    <message>
        <source>The address of the last web page that you visited before coming to one of ALSOFT&apos;s sites.</source>
        <extracomment>data_items, referrer: description</extracomment>
        <translation>Die Adresse der Webseite, die Sie zuletzt besucht haben, bevor Sie auf eine Website von ALSOFT kamen.</translation>
    </message>
    <message>
        <source>The ads that you clicked on.</source>
        <extracomment>data_items, ads: description</extracomment>
        <translation>Die Werbung, die Sie angeklickt haben.</translation>
    </message>
    <message>
        <source>The company whose sites, apps and programs you use.</source>
        <extracomment>recipients, alsoft: description</extracomment>
        <translation>Das Unternehmen, dessen Websites, Apps und Programme Sie nutzen.</translation>
    </message>
    <message>
        <source>The credentials to start using what you purchased.</source>
        <extracomment>service_messages, credentials: description</extracomment>
        <translation>Die Zugangsdaten, mit denen Sie das Gekaufte nutzen können.</translation>
    </message>
    <message>
        <source>The general location is used to show ads; the policy gives no reason for the precise one.</source>
        <extracomment>data_items, location: why</extracomment>
        <translation>Der ungefähre Standort wird verwendet, um Werbung zu zeigen; für den genauen nennt die Datenschutzerklärung keinen Grund.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say how long: some cookies end with the browser session, some are kept for a fixed period.</source>
        <extracomment>cookies, statistics: kept
----------
cookies, advertising: kept</extracomment>
        <translation>Die Datenschutzerklärung sagt nicht, wie lange: Manche Cookies enden mit der Browsersitzung, andere bleiben für eine feste Zeit erhalten.</translation>
    </message>
    <message>
        <source>The public</source>
        <extracomment>recipients, public: title</extracomment>
        <translation>Die Öffentlichkeit</translation>
    </message>
    <message>
        <source>The words that you looked up, and the results that you selected.</source>
        <extracomment>data_items, words: description</extracomment>
        <translation>Die Wörter, die Sie nachgeschlagen haben, und die Ergebnisse, die Sie ausgewählt haben.</translation>
    </message>
    <message>
        <source>These messages concern what you have ordered.</source>
        <extracomment>service_messages, notices: reason</extracomment>
        <translation>Diese Nachrichten betreffen, was Sie bestellt haben.</translation>
    </message>
    <message>
        <source>They analyse how ALSOFT&apos;s sites and apps are used.</source>
        <extracomment>recipients, analytics_companies: description</extracomment>
        <translation>Unternehmen, die auswerten, wie die Websites und Apps von ALSOFT genutzt werden.</translation>
    </message>
    <message>
        <source>To measure ads, and to show ads that are more relevant to you.</source>
        <extracomment>data_items, ads: why</extracomment>
        <translation>Um Werbung zu messen und für Sie passendere Werbung zu zeigen.</translation>
    </message>
    <message>
        <source>To recognise you in apps, store your preferences, track your use of the apps, and show and measure ads.</source>
        <extracomment>data_items, device_id: why</extracomment>
        <translation>Um Sie in Apps wiederzuerkennen, Ihre Präferenzen zu speichern, Ihre Nutzung der Apps zu verfolgen und Werbung zu zeigen und zu messen.</translation>
    </message>
    <message>
        <source>To run the app and see how it is used; the policy gives no reason for this item by itself.</source>
        <extracomment>data_items, online_status: why</extracomment>
        <translation>Um die App zu betreiben und zu sehen, wie sie genutzt wird; für diese Angabe allein nennt die Datenschutzerklärung keinen Grund.</translation>
    </message>
    <message>
        <source>To run the sites and apps, to see how they are used, and to choose ads.</source>
        <extracomment>data_items, usage: why</extracomment>
        <translation>Um die Websites und Apps zu betreiben, zu sehen, wie sie genutzt werden, und Werbung auszuwählen.</translation>
    </message>
    <message>
        <source>To see how the sites and apps are used: analytics companies collect information about computers and devices.</source>
        <extracomment>data_items, technical: why</extracomment>
        <translation>Um zu sehen, wie die Websites und Apps genutzt werden: Analyseunternehmen erheben Informationen über Computer und Geräte.</translation>
    </message>
    <message>
        <source>To see how the sites are used, and to choose ads: advertisers may see searches made.</source>
        <extracomment>data_items, words: why</extracomment>
        <translation>Um zu sehen, wie die Websites genutzt werden, und um Werbung auszuwählen: Werbetreibende können Suchanfragen sehen.</translation>
    </message>
    <message>
        <source>To see how the sites are used; the policy gives no reason for this item by itself.</source>
        <extracomment>data_items, referrer: why
----------
data_items, ip_address: why</extracomment>
        <translation>Um zu sehen, wie die Websites genutzt werden; für diese Angabe allein nennt die Datenschutzerklärung keinen Grund.</translation>
    </message>
    <message>
        <source>To store your preferences, such as the dictionary you used last.</source>
        <extracomment>data_items, settings: why</extracomment>
        <translation>Um Ihre Präferenzen zu speichern, etwa das zuletzt verwendete Wörterbuch.</translation>
    </message>
    <message>
        <source>Totals about all users only, such as how many they are and their overall demographics.</source>
        <extracomment>recipients, public: description</extracomment>
        <translation>Nur Gesamtzahlen über alle Nutzer, etwa ihre Anzahl und ihre demografische Zusammensetzung.</translation>
    </message>
    <message>
        <source>Tracking</source>
        <extracomment>groups, tracking: title</extracomment>
        <translation>Tracking</translation>
    </message>
    <message>
        <source>Trial and subscription notices</source>
        <extracomment>service_messages, notices: title</extracomment>
        <translation>Hinweise zu Testzeitraum und Abonnement</translation>
    </message>
    <message>
        <source>Until you close the browser.</source>
        <extracomment>cookies, session: kept</extracomment>
        <translation>Bis Sie den Browser schließen.</translation>
    </message>
    <message>
        <source>What you bought can&apos;t be provided without it.</source>
        <extracomment>purposes, service.account: reason</extracomment>
        <translation>Ohne dies kann nicht bereitgestellt werden, was Sie gekauft haben.</translation>
    </message>
    <message>
        <source>Where your mobile device is: in general automatically, precisely only if you have enabled it.</source>
        <extracomment>data_items, location: description</extracomment>
        <translation>Wo sich Ihr Mobilgerät befindet: ungefähr automatisch, genau nur, wenn Sie das eingeschaltet haben.</translation>
    </message>
    <message>
        <source>Words you looked up</source>
        <extracomment>data_items, words: title</extracomment>
        <translation>Nachgeschlagene Wörter</translation>
    </message>
    <message>
        <source>You couldn&apos;t use your purchase without them.</source>
        <extracomment>service_messages, credentials: reason</extracomment>
        <translation>Ohne die Zugangsdaten könnten Sie das Gekaufte nicht nutzen.</translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>groups, service: title</extracomment>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Your basic details are needed.</source>
        <extracomment>cases, register: description</extracomment>
        <translation>Ihre grundlegenden Angaben sind nötig.</translation>
    </message>
    <message>
        <source>Your card details are used to bill what you bought.</source>
        <extracomment>service_messages, billing: description</extracomment>
        <translation>Mit Ihren Kartendaten wird abgerechnet, was Sie gekauft haben.</translation>
    </message>
    <message>
        <source>Your computer&apos;s address on the Internet.</source>
        <extracomment>data_items, ip_address: description</extracomment>
        <translation>Die Adresse Ihres Computers im Internet.</translation>
    </message>
    <message>
        <source>Your credit card details, when you purchase a service.</source>
        <extracomment>data_items, card: description</extracomment>
        <translation>Ihre Kreditkartendaten, wenn Sie einen Dienst kaufen.</translation>
    </message>
    <message>
        <source>Your details are needed, including credit card details.</source>
        <extracomment>cases, purchase: description</extracomment>
        <translation>Ihre Angaben sind nötig, einschließlich Kreditkartendaten.</translation>
    </message>
    <message>
        <source>Your details are needed.</source>
        <extracomment>cases, trial: description</extracomment>
        <translation>Ihre Angaben sind nötig.</translation>
    </message>
    <message>
        <source>Your details may be needed.</source>
        <extracomment>cases, offers: description</extracomment>
        <translation>Ihre Angaben können nötig sein.</translation>
    </message>
    <message>
        <source>Your e-mail address, when you choose to share it.</source>
        <extracomment>data_items, email: description</extracomment>
        <translation>Ihre E-Mail-Adresse, wenn Sie sie angeben möchten.</translation>
    </message>
    <message>
        <source>Your mobile device&apos;s unique ID number.</source>
        <extracomment>data_items, device_id: description</extracomment>
        <translation>Die eindeutige Kennnummer Ihres Mobilgeräts.</translation>
    </message>
    <message>
        <source>Your name, when you choose to share it.</source>
        <extracomment>data_items, name: description</extracomment>
        <translation>Ihr Name, wenn Sie ihn angeben möchten.</translation>
    </message>
    <message>
        <source>Your phone number, when you choose to share it.</source>
        <extracomment>data_items, phone: description</extracomment>
        <translation>Ihre Telefonnummer, wenn Sie sie angeben möchten.</translation>
    </message>
    <message>
        <source>Your preferences and settings, such as time zone and language.</source>
        <extracomment>data_items, settings: description</extracomment>
        <translation>Ihre Präferenzen und Einstellungen, etwa Zeitzone und Sprache.</translation>
    </message>
    <message>
        <source>Your username stands on what you submit or post; others may collect and use what you post in public areas.</source>
        <extracomment>recipients, other_users: description</extracomment>
        <translation>Ihr Benutzername steht bei allem, was Sie einreichen oder veröffentlichen; was Sie in öffentlichen Bereichen veröffentlichen, können andere sammeln und verwenden.</translation>
    </message>
    <message>
        <source>account, sign in, login, credentials, subscription, billing, payment, trial</source>
        <extracomment>purposes, service.account: what a search finds it by</extracomment>
        <translation>Konto, anmelden, Anmeldung, Login, Zugangsdaten, Abo, Abonnement, Abrechnung, Rechnung, Zahlung, bezahlen, Test, Testversion</translation>
    </message>
    <message>
        <source>cookies, advertising, ads, nai, daa, tracking</source>
        <extracomment>purposes, cookies.advertising: what a search finds it by</extracomment>
        <translation>Cookies, Werbung, Anzeigen, Reklame, NAI, DAA, Tracking, verfolgen</translation>
    </message>
    <message>
        <source>cookies, preferences, dictionary, settings, remember</source>
        <extracomment>purposes, cookies.preferences: what a search finds it by</extracomment>
        <translation>Cookies, Präferenzen, Vorlieben, Wörterbuch, Einstellungen, merken</translation>
    </message>
    <message>
        <source>cookies, session, necessary, essential, sign in</source>
        <extracomment>purposes, cookies.necessary: what a search finds it by</extracomment>
        <translation>Cookies, Sitzung, notwendig, erforderlich, essenziell, anmelden, Login</translation>
    </message>
    <message>
        <source>cookies, statistics, visits, count, measure</source>
        <extracomment>purposes, cookies.statistics: what a search finds it by</extracomment>
        <translation>Cookies, Statistik, Statistiken, Besuche, zählen, messen</translation>
    </message>
    <message>
        <source>location, gps, geographic, where</source>
        <extracomment>purposes, location.precise: what a search finds it by</extracomment>
        <translation>Standort, Ort, Ortung, GPS, geografisch, Position, wo</translation>
    </message>
    <message>
        <source>news, newsletter, e-mail, unsubscribe, marketing</source>
        <extracomment>purposes, contact.news: what a search finds it by</extracomment>
        <translation>Neuigkeiten, Nachrichten, Newsletter, E-Mail, abbestellen, abmelden, Marketing</translation>
    </message>
    <message>
        <source>offers, deals, discount, unsubscribe, marketing</source>
        <extracomment>purposes, contact.offers: what a search finds it by</extracomment>
        <translation>Angebote, Sonderangebote, Aktionen, Rabatt, abbestellen, abmelden, Marketing</translation>
    </message>
    <message>
        <source>opt out of Tracking</source>
        <extracomment>purposes, tracking.analytics: subtitle</extracomment>
        <translation>opt out of Tracking</translation>
    </message>
    <message>
        <source>opt out of tracking, tracking, track, advertising, ads, device id</source>
        <extracomment>purposes, tracking.advertising: what a search finds it by</extracomment>
        <translation>Tracking widersprechen, Widerspruch, Opt-out, opt out of tracking, Tracking, tracken, verfolgen, Werbung, Anzeigen, Geräte-ID</translation>
    </message>
    <message>
        <source>opt out of tracking, tracking, track, analytics, telemetry, usage, device id</source>
        <extracomment>purposes, tracking.analytics: what a search finds it by</extracomment>
        <translation>Tracking widersprechen, Widerspruch, Opt-out, opt out of tracking, Tracking, tracken, verfolgen, Analyse, Telemetrie, Nutzung, Geräte-ID</translation>
    </message>
    <message>
        <source>recommendations, suggestions, personalise, personalize, profile</source>
        <extracomment>purposes, personalisation.recommendations: what a search finds it by</extracomment>
        <translation>Empfehlungen, Vorschläge, personalisieren, Personalisierung, Profil</translation>
    </message>
    <message>
        <source>surveys, discussions, forum, prize draws, market research, unsubscribe</source>
        <extracomment>purposes, contact.surveys: what a search finds it by</extracomment>
        <translation>Umfragen, Befragungen, Diskussionen, Forum, Verlosungen, Gewinnspiele, Marktforschung, abbestellen, abmelden</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A backend key&apos;s kid is not its thumbprint.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>Das Feld „kid“ eines Server-Schlüssels ist nicht dessen Fingerabdruck.</translation>
    </message>
    <message>
        <source>A clock that is wrong does this too. Check it: alsoft-prefs doctor</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>Auch eine falsch gehende Uhr bewirkt das. Prüfen Sie sie: alsoft-prefs doctor</translation>
    </message>
    <message>
        <source>A device ID is made with the first choice that is sent.</source>
        <extracomment>services/identity.py
----------
services/sync.py</extracomment>
        <translation>Eine Geräte-ID wird erzeugt, wenn die erste Entscheidung gesendet wird.</translation>
    </message>
    <message>
        <source>A device key can&apos;t be removed: {strerror}.</source>
        <extracomment>adapters/file_vault.py</extracomment>
        <translation>Ein Geräteschlüssel lässt sich nicht entfernen: {strerror}.</translation>
    </message>
    <message>
        <source>A file of certificates (PEM) that are trusted beside the system&apos;s, never instead.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Eine Datei mit Zertifikaten (PEM), denen zusätzlich zu denen des Systems vertraut wird, nie an deren Stelle.</translation>
    </message>
    <message>
        <source>A key is not an Ed25519 public JWK.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Ein Schlüssel ist kein öffentlicher Ed25519-JWK.</translation>
    </message>
    <message>
        <source>A key is of small order: anybody can sign for it.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Ein Schlüssel hat eine kleine Ordnung: Jeder kann Signaturen dafür erzeugen.</translation>
    </message>
    <message>
        <source>A message asks for an extension that isn&apos;t known here.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Eine Nachricht verlangt eine Erweiterung, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>A message is signed by a key that isn&apos;t trusted here.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>Eine Nachricht ist mit einem Schlüssel signiert, dem hier nicht vertraut wird.</translation>
    </message>
    <message>
        <source>A message isn&apos;t of the type {typ}.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Eine Nachricht ist nicht vom Typ {typ}.</translation>
    </message>
    <message>
        <source>A message isn&apos;t signed with Ed25519.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Eine Nachricht ist nicht mit Ed25519 signiert.</translation>
    </message>
    <message>
        <source>A message&apos;s header</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Der Kopf einer Nachricht</translation>
    </message>
    <message>
        <source>A message&apos;s payload</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Der Inhalt einer Nachricht</translation>
    </message>
    <message>
        <source>A message&apos;s signature doesn&apos;t hold.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Die Signatur einer Nachricht stimmt nicht.</translation>
    </message>
    <message>
        <source>A network log-in page does this: log in there, then sync again.</source>
        <extracomment>adapters/http_backend.py
----------
services/exchange.py</extracomment>
        <translation>Eine Anmeldeseite des Netzwerks bewirkt das: Melden Sie sich dort an und synchronisieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>A new device ID at each log-in</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Bei jeder Anmeldung eine neue Geräte-ID</translation>
    </message>
    <message>
        <source>A newer version of this program may read it.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Eine neuere Version dieses Programms kann das vielleicht lesen.</translation>
    </message>
    <message>
        <source>A policy&apos;s signed statement says something else than the answer.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Die signierte Angabe zu einer Datenschutzerklärung besagt etwas anderes als die Antwort.</translation>
    </message>
    <message>
        <source>A policy&apos;s statement</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Die Angabe zu einer Datenschutzerklärung</translation>
    </message>
    <message>
        <source>A policy&apos;s statement has a bad date.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Die Angabe zu einer Datenschutzerklärung hat ein ungültiges Datum.</translation>
    </message>
    <message>
        <source>A policy&apos;s statement has a bad hash or language.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Die Angabe zu einer Datenschutzerklärung hat einen ungültigen Hash oder eine ungültige Sprache.</translation>
    </message>
    <message>
        <source>A proof is for another request.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation>Ein Nachweis gehört zu einer anderen Anfrage.</translation>
    </message>
    <message>
        <source>A proof is older or newer than 60 seconds.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation>Die Zeitangabe eines Nachweises weicht um mehr als 60 Sekunden von der aktuellen Zeit ab.</translation>
    </message>
    <message>
        <source>A proof is too long.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation>Ein Nachweis ist zu lang.</translation>
    </message>
    <message>
        <source>A proof lacks its time or identifier.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation>Einem Nachweis fehlt die Zeit oder die Kennung.</translation>
    </message>
    <message>
        <source>A proof&apos;s time is out of range.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation>Die Zeit eines Nachweises liegt außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
        <source>A receipt</source>
        <extracomment>core/receipts.py</extracomment>
        <translation>Eine Quittung</translation>
    </message>
    <message>
        <source>A receipt is for another device or another record.</source>
        <extracomment>core/receipts.py</extracomment>
        <translation>Eine Quittung gehört zu einem anderen Gerät oder einem anderen Datensatz.</translation>
    </message>
    <message>
        <source>A receipt is for other bytes than those that were sent.</source>
        <extracomment>core/receipts.py</extracomment>
        <translation>Eine Quittung gehört zu anderen Bytes als den gesendeten.</translation>
    </message>
    <message>
        <source>A record</source>
        <extracomment>core/records.py</extracomment>
        <translation>Ein Datensatz</translation>
    </message>
    <message>
        <source>A record isn&apos;t what was signed.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>Ein Datensatz ist nicht das, was signiert wurde.</translation>
    </message>
    <message>
        <source>A record of another device stands in the chain.</source>
        <extracomment>core/records.py</extracomment>
        <translation>In der Kette steht ein Datensatz eines anderen Geräts.</translation>
    </message>
    <message>
        <source>A record of {count} bytes is over {max_record_bytes}.</source>
        <extracomment>core/records.py</extracomment>
        <translation>Ein Datensatz mit {count} Bytes ist größer als {max_record_bytes}.</translation>
    </message>
    <message>
        <source>A record&apos;s device isn&apos;t the thumbprint of its key.</source>
        <extracomment>core/records.py</extracomment>
        <translation>Das Gerät eines Datensatzes ist nicht der Fingerabdruck seines Schlüssels.</translation>
    </message>
    <message>
        <source>A record&apos;s policy</source>
        <extracomment>core/records.py</extracomment>
        <translation>Die Datenschutzerklärung eines Datensatzes</translation>
    </message>
    <message>
        <source>A record&apos;s program</source>
        <extracomment>core/records.py</extracomment>
        <translation>Das Programm eines Datensatzes</translation>
    </message>
    <message>
        <source>A record&apos;s schema isn&apos;t known here.</source>
        <extracomment>core/records.py</extracomment>
        <translation>Das Schema eines Datensatzes ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>A signed message doesn&apos;t say which key signed it.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>Eine signierte Nachricht sagt nicht, mit welchem Schlüssel sie signiert wurde.</translation>
    </message>
    <message>
        <source>A signed message has three parts; this one doesn&apos;t.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Eine signierte Nachricht hat drei Teile; diese nicht.</translation>
    </message>
    <message>
        <source>A signed message isn&apos;t base64url.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Eine signierte Nachricht ist kein base64url.</translation>
    </message>
    <message>
        <source>A signed message isn&apos;t in canonical base64url.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Eine signierte Nachricht ist kein kanonisches base64url.</translation>
    </message>
    <message>
        <source>A version of the policy has another text than was signed.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Eine Version der Datenschutzerklärung hat einen anderen Text als den signierten.</translation>
    </message>
    <message>
        <source>A version of the policy is larger than 1 MiB.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Eine Version der Datenschutzerklärung ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>A version of the policy isn&apos;t text.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Eine Version der Datenschutzerklärung ist kein Text.</translation>
    </message>
    <message>
        <source>A version of the policy says something else than was signed.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Eine Version der Datenschutzerklärung besagt etwas anderes, als signiert wurde.</translation>
    </message>
    <message>
        <source>A version of the policy: {message}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Eine Version der Datenschutzerklärung: {message}</translation>
    </message>
    <message>
        <source>A version was damaged: {path}.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Eine Version war beschädigt: {path}.</translation>
    </message>
    <message>
        <source>A web page came instead of ALSOFT&apos;s answer. {kept}</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>Statt der Antwort von ALSOFT kam eine Webseite. {kept}</translation>
    </message>
    <message>
        <source>ALSOFT Privacy Preferences</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>ALSOFT-Datenschutzeinstellungen</translation>
    </message>
    <message>
        <source>ALSOFT Privacy Preferences, any version</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>ALSOFT-Datenschutzeinstellungen, jede Version</translation>
    </message>
    <message>
        <source>ALSOFT answered for another device.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>ALSOFT hat für ein anderes Gerät geantwortet.</translation>
    </message>
    <message>
        <source>ALSOFT answered with a record of another device.</source>
        <extracomment>services/exchange.py
----------
services/holdings.py</extracomment>
        <translation>ALSOFT hat mit einem Datensatz eines anderen Geräts geantwortet.</translation>
    </message>
    <message>
        <source>ALSOFT answered with a text of the policy twice.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>ALSOFT hat einen Text der Datenschutzerklärung doppelt gesendet.</translation>
    </message>
    <message>
        <source>ALSOFT answered with another version of the policy.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>ALSOFT hat mit einer anderen Version der Datenschutzerklärung geantwortet.</translation>
    </message>
    <message>
        <source>ALSOFT can&apos;t be reached</source>
        <extracomment>core/errors.py</extracomment>
        <translation>ALSOFT ist nicht erreichbar</translation>
    </message>
    <message>
        <source>ALSOFT doesn&apos;t list the version of the policy in force.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>ALSOFT führt die geltende Version der Datenschutzerklärung nicht auf.</translation>
    </message>
    <message>
        <source>ALSOFT holds nothing for this computer: it has no device ID.</source>
        <extracomment>services/identity.py
----------
services/sync.py</extracomment>
        <translation>ALSOFT hat zu diesem Computer nichts gespeichert: Er hat keine Geräte-ID.</translation>
    </message>
    <message>
        <source>ALSOFT is busy and asks to wait. {kept}</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>ALSOFT ist ausgelastet und bittet zu warten. {kept}</translation>
    </message>
    <message>
        <source>ALSOFT isn&apos;t asked: sending is off, or no address is set.</source>
        <extracomment>services/sync.py</extracomment>
        <translation>ALSOFT wird nicht gefragt: Das Senden ist ausgeschaltet oder es ist keine Adresse eingetragen.</translation>
    </message>
    <message>
        <source>ALSOFT knows nothing of this device ID, though it gave receipts for it.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>ALSOFT kennt diese Geräte-ID nicht, obwohl von dort Quittungen dafür kamen.</translation>
    </message>
    <message>
        <source>ALSOFT lists a version of the policy twice.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>ALSOFT führt eine Version der Datenschutzerklärung doppelt auf.</translation>
    </message>
    <message>
        <source>ALSOFT now lists version {version} of the policy with another text than the one on this computer.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>ALSOFT führt Version {version} der Datenschutzerklärung jetzt mit einem anderen Text auf als dem auf diesem Computer.</translation>
    </message>
    <message>
        <source>ALSOFT published version {untold} of its privacy policy</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>ALSOFT hat Version {untold} seiner Datenschutzerklärung veröffentlicht</translation>
    </message>
    <message>
        <source>ALSOFT refused the record ({status}): {detail}</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>ALSOFT hat den Datensatz abgelehnt ({status}): {detail}</translation>
    </message>
    <message>
        <source>ALSOFT states a decision that isn&apos;t known here.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>ALSOFT nennt eine Entscheidung, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>Die Antwort von ALSOFT</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer about the policy</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Die Antwort von ALSOFT zur Datenschutzerklärung</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer can&apos;t be used (status {status}, {value}). {kept}</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>Die Antwort von ALSOFT ist nicht verwendbar (Status {status}, {value}). {kept}</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer doesn&apos;t verify: {message} Your choices are kept.</source>
        <extracomment>services/head_check.py</extracomment>
        <translation>Die Antwort von ALSOFT hält der Prüfung nicht stand: {message} Ihre Entscheidungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer doesn&apos;t verify: {message} {kept}</source>
        <extracomment>services/tries.py</extracomment>
        <translation>Die Antwort von ALSOFT hält der Prüfung nicht stand: {message} {kept}</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer has no end. Nothing is lost.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>Die Antwort von ALSOFT hat kein Ende. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer is signed by a key that isn&apos;t trusted here: it is neither the one seen first nor vouched for by it.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>Die Antwort von ALSOFT ist mit einem Schlüssel signiert, dem hier nicht vertraut wird: Er ist weder der zuerst gesehene noch von diesem beglaubigt.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer lacks a text of the policy that it lists.</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>In der Antwort von ALSOFT fehlt ein Text der Datenschutzerklärung, den sie aufführt.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer lacks its {name}.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>In der Antwort von ALSOFT fehlt: {name}.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer lacks the record that it holds. Nothing is lost.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>In der Antwort von ALSOFT fehlt der Datensatz, der dort gespeichert ist. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s list of policies</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Die von ALSOFT geführte Liste der Datenschutzerklärungen</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s records and this computer&apos;s don&apos;t agree. Your choices are kept.</source>
        <extracomment>services/sync.py</extracomment>
        <translation>Die Datensätze von ALSOFT und die dieses Computers stimmen nicht überein. Ihre Entscheidungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Additional certificates</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Zusätzliche Zertifikate</translation>
    </message>
    <message>
        <source>Address for reports of abuse</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Adresse für Missbrauchsmeldungen</translation>
    </message>
    <message>
        <source>Address of the backend</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Always on: the service can&apos;t work without it.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>Immer aktiv: Ohne dies funktioniert der Dienst nicht.</translation>
    </message>
    <message>
        <source>An Ed25519 public key has 32 bytes.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Ein öffentlicher Ed25519-Schlüssel hat 32 Bytes.</translation>
    </message>
    <message>
        <source>An Ed25519 signature has 64 bytes.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>Eine Ed25519-Signatur hat 64 Bytes.</translation>
    </message>
    <message>
        <source>An erasure receipt</source>
        <extracomment>core/receipts.py</extracomment>
        <translation>Eine Löschquittung</translation>
    </message>
    <message>
        <source>An erasure receipt is for another device.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>Eine Löschquittung gehört zu einem anderen Gerät.</translation>
    </message>
    <message>
        <source>Another program keeps it busy; try again.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Ein anderes Programm belegt es gerade; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>As root: chown root:root {path}; chmod go-w {path}</source>
        <extracomment>adapters/managed/folders.py</extracomment>
        <translation>Als root: chown root:root {path}; chmod go-w {path}</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>Systemsprache</translation>
    </message>
    <message>
        <source>Before entry {before} of the journal, {missing} of its entries are missing.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Vor Eintrag {before} des Journals fehlen Einträge (Anzahl: {missing}).</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <extracomment>adapters/config_file.py
----------
adapters/file_vault.py
----------
adapters/published_file.py</extracomment>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Check that you may read and write {folder}, and the disk&apos;s free space.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Prüfen Sie, ob Sie in {folder} lesen und schreiben dürfen und ob genug Speicherplatz frei ist.</translation>
    </message>
    <message>
        <source>Check the address, and who intercepts this computer&apos;s connections.</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>Prüfen Sie die Adresse, und wer die Verbindungen dieses Computers abfängt.</translation>
    </message>
    <message>
        <source>Check the address: alsoft-prefs config show</source>
        <extracomment>adapters/http_backend.py
----------
services/doctor.py</extracomment>
        <translation>Prüfen Sie die Adresse: alsoft-prefs config show</translation>
    </message>
    <message>
        <source>Check the clock of this computer and who intercepts its connections.</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>Prüfen Sie die Uhr dieses Computers und wer dessen Verbindungen abfängt.</translation>
    </message>
    <message>
        <source>Check the clock of this computer. If it is right, tell your administrator.</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>Prüfen Sie die Uhr dieses Computers. Geht sie richtig, wenden Sie sich an Ihre Systemverwaltung.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the disk&apos;s free space.</source>
        <extracomment>adapters/config_file.py
----------
adapters/fetched_policies.py
----------
adapters/sync_lock.py</extracomment>
        <translation>Prüfen Sie die Zugriffsrechte des Ordners und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Check the network and the address: alsoft-prefs config show</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>Prüfen Sie das Netzwerk und die Adresse: alsoft-prefs config show</translation>
    </message>
    <message>
        <source>Check the permissions of {directory}.</source>
        <extracomment>adapters/file_vault.py</extracomment>
        <translation>Prüfen Sie die Zugriffsrechte von {directory}.</translation>
    </message>
    <message>
        <source>Check their permissions, then run it again.</source>
        <extracomment>adapters/purge.py</extracomment>
        <translation>Prüfen Sie deren Zugriffsrechte und führen Sie den Befehl erneut aus.</translation>
    </message>
    <message>
        <source>Choices are kept on this computer. Unlock the keyring, then sync again.</source>
        <extracomment>adapters/keyring_vault.py</extracomment>
        <translation>Entscheidungen bleiben auf diesem Computer erhalten. Entsperren Sie den Schlüsselbund und synchronisieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>Choices are kept. Sync from the desktop session, or: alsoft-prefs device reset</source>
        <extracomment>adapters/system_vault.py</extracomment>
        <translation>Entscheidungen bleiben erhalten. Synchronisieren Sie aus der Desktop-Sitzung oder verwenden Sie: alsoft-prefs device reset</translation>
    </message>
    <message>
        <source>Choices are kept; mend the folder&apos;s permissions, then sync again.</source>
        <extracomment>adapters/file_vault.py</extracomment>
        <translation>Entscheidungen bleiben erhalten; korrigieren Sie die Zugriffsrechte des Ordners und synchronisieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>Choose again what you want; each choice mends its own state.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Treffen Sie die gewünschten Entscheidungen erneut; jede korrigiert ihren eigenen Zustand.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <extracomment>gui/presenters/history.py
----------
gui/widgets/flow_paper.py
----------
gui/widgets/policy_paper.py</extracomment>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Compare what holds now: alsoft-prefs status</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Vergleichen Sie, was jetzt gilt: alsoft-prefs status</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set on this computer, and is obeyed.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>DO_NOT_TRACK ist auf diesem Computer gesetzt und wird befolgt.</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set, and obeyed.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>DO_NOT_TRACK ist gesetzt und wird befolgt.</translation>
    </message>
    <message>
        <source>Deny: {title}</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Ablehnen: {title}</translation>
    </message>
    <message>
        <source>Did you mean {list}?</source>
        <extracomment>core/catalog.py
----------
services/preferences.py</extracomment>
        <translation>Meinten Sie {list}?</translation>
    </message>
    <message>
        <source>Disabled means the same as not configured.</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>„Deaktiviert“ bedeutet dasselbe wie „Nicht konfiguriert“.</translation>
    </message>
    <message>
        <source>Each log-in should get a device ID of its own, but the system doesn&apos;t tell this session from others. The ID stays.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Jede Anmeldung soll eine eigene Geräte-ID bekommen, aber das System unterscheidet diese Sitzung nicht von anderen. Die ID bleibt.</translation>
    </message>
    <message>
        <source>Enabled: yes. Disabled: no. Not configured: nothing is set.</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>Aktiviert: ja. Deaktiviert: nein. Nicht konfiguriert: Es wird nichts festgelegt.</translation>
    </message>
    <message>
        <source>Entry {position} of the journal can&apos;t be read: {reason}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Eintrag {position} des Journals ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>Everything but the device&apos;s key is removed. {message}</source>
        <extracomment>bootstrap.py</extracomment>
        <translation>Alles außer dem Geräteschlüssel ist entfernt. {message}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>Ein Beleg</translation>
    </message>
    <message>
        <source>Find out who intercepts this computer&apos;s connections. If it is your organisation, its administrator can have that trusted: network.extra_ca_file.</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>Finden Sie heraus, wer die Verbindungen dieses Computers abfängt. Ist es Ihre Organisation, kann deren Systemverwaltung dem Vertrauen verschaffen: network.extra_ca_file.</translation>
    </message>
    <message>
        <source>For example: sync.enabled=false</source>
        <extracomment>core/config.py</extracomment>
        <translation>Zum Beispiel: sync.enabled=false</translation>
    </message>
    <message>
        <source>For example: tracking.analytics=deny</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Zum Beispiel: tracking.analytics=deny</translation>
    </message>
    <message>
        <source>For virtual desktops that are made anew each time; choices are carried over.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Für virtuelle Desktops, die jedes Mal neu erstellt werden; Entscheidungen werden übernommen.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Schaffen Sie Speicherplatz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Free some space or mend the folder&apos;s permissions, then choose again.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation>Schaffen Sie Speicherplatz oder korrigieren Sie die Zugriffsrechte des Ordners und entscheiden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Have it let {host} through without, or give them in HTTPS_PROXY. {source}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>Lassen Sie ihn {host} ohne beides durchlassen, oder geben Sie beides in HTTPS_PROXY an. {source}</translation>
    </message>
    <message>
        <source>If it lasts, tell your administrator.</source>
        <extracomment>services/exchange.py
----------
services/holdings.py</extracomment>
        <translation>Wenn es anhält, wenden Sie sich an Ihre Systemverwaltung.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Installieren Sie die neuere Version wieder.</translation>
    </message>
    <message>
        <source>Install the newest version; until then nothing new is allowed.</source>
        <extracomment>adapters/sqlite_journal.py</extracomment>
        <translation>Installieren Sie die neueste Version; bis dahin wird nichts Neues erlaubt.</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <extracomment>adapters/policy_files.py</extracomment>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>It agrees with the backend&apos;s.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Stimmt mit der des Servers überein.</translation>
    </message>
    <message>
        <source>It belongs to somebody else than root, or others can write to it. Only what is denied here holds.</source>
        <extracomment>adapters/managed/folders.py</extracomment>
        <translation>Die Datei oder der Ordner gehört jemand anderem als root, oder andere können darin schreiben. Nur was hier abgelehnt wird, gilt.</translation>
    </message>
    <message>
        <source>It can be used.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Verwendbar.</translation>
    </message>
    <message>
        <source>It can only be recommended: the person&apos;s own choice goes before it.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Das lässt sich nur empfehlen: Die eigene Entscheidung der Person geht vor.</translation>
    </message>
    <message>
        <source>It can&apos;t be listed: {strerror}.</source>
        <extracomment>adapters/managed/folders.py</extracomment>
        <translation>Der Inhalt lässt sich nicht auflisten: {strerror}.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {strerror}.</source>
        <extracomment>adapters/managed/folders.py
----------
adapters/managed/macos.py
----------
adapters/managed/windows.py</extracomment>
        <translation>Nicht lesbar: {strerror}.</translation>
    </message>
    <message>
        <source>It is for another device.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Gehört zu einem anderen Gerät.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>Es wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>It is tried again; if it lasts: alsoft-prefs device reset</source>
        <extracomment>services/sync.py</extracomment>
        <translation>Es wird erneut versucht; wenn es anhält: alsoft-prefs device reset</translation>
    </message>
    <message>
        <source>It is {total_seconds} s away from the backend&apos;s.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Weicht um {total_seconds}&#xa0;s von der des Servers ab.</translation>
    </message>
    <message>
        <source>It isn&apos;t JSON: {error}.</source>
        <extracomment>adapters/managed/folders.py</extracomment>
        <translation>Kein JSON: {error}.</translation>
    </message>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>It isn&apos;t a dictionary of settings.</source>
        <extracomment>adapters/managed/macos.py</extracomment>
        <translation>Das ist kein Verzeichnis von Einstellungen.</translation>
    </message>
    <message>
        <source>It isn&apos;t a property list: {error}.</source>
        <extracomment>adapters/managed/macos.py</extracomment>
        <translation>Das ist keine Property-Liste: {error}.</translation>
    </message>
    <message>
        <source>It isn&apos;t on this computer: the profile was copied or restored.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Nicht auf diesem Computer: Das Profil wurde kopiert oder wiederhergestellt.</translation>
    </message>
    <message>
        <source>It isn&apos;t the record that was stored.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>Es ist nicht der Datensatz, der gespeichert wurde.</translation>
    </message>
    <message>
        <source>It was confirmed, and its receipt is gone.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>Er wurde bestätigt, und seine Quittung fehlt.</translation>
    </message>
    <message>
        <source>Kept in a file that only you can read, not in a keyring.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Aufbewahrt in einer Datei, die nur Sie lesen können, nicht in einem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Aufbewahrt im System-Schlüsselbund.</translation>
    </message>
    <message>
        <source>Keys are those in the file: {list}. Compare them.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Die Schlüssel sind die aus der Datei: {list}. Vergleichen Sie sie.</translation>
    </message>
    <message>
        <source>Keys of the backend</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Schlüssel des Servers</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Locked by your organisation</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Von Ihrer Organisation gesperrt</translation>
    </message>
    <message>
        <source>Make a new device ID: alsoft-prefs device reset</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Erzeugen Sie eine neue Geräte-ID: alsoft-prefs device reset</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <extracomment>adapters/memory.py</extracomment>
        <translation>Erzeugen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Mend catalog.toml; if it came with the program, install the program again.</source>
        <extracomment>core/catalog_reader.py</extracomment>
        <translation>Korrigieren Sie catalog.toml; wenn die Datei mit dem Programm kam, installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Mend it in config.toml; until then nothing is sent.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Korrigieren Sie das in config.toml; bis dahin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Mend or remove it; until then nothing is sent.</source>
        <extracomment>adapters/config_file.py</extracomment>
        <translation>Korrigieren oder entfernen Sie die Datei; bis dahin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Mend the folder&apos;s permissions or free some space, then choose again.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation>Korrigieren Sie die Zugriffsrechte des Ordners oder schaffen Sie Speicherplatz und entscheiden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Name a file that ends with .pdf or .svg.</source>
        <extracomment>gui/widgets/flow_paper.py</extracomment>
        <translation>Geben Sie eine Datei an, deren Name auf .pdf oder .svg endet.</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>New versions of the privacy policy couldn&apos;t be asked for. {stay}</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>Nach neuen Versionen der Datenschutzerklärung konnte nicht gefragt werden. {stay}</translation>
    </message>
    <message>
        <source>No address is set, so choices stay on this computer.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Es ist keine Adresse eingetragen, daher bleiben Entscheidungen auf diesem Computer.</translation>
    </message>
    <message>
        <source>No purpose was named.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Es wurde kein Zweck genannt.</translation>
    </message>
    <message>
        <source>None yet. It would be kept in {where}.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Noch keiner. Aufbewahrt würde er {where}.</translation>
    </message>
    <message>
        <source>None.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Not asked: sending is off.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Nicht gefragt: Das Senden ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing chosen, nothing published.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Nichts entschieden, nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Nothing is confirmed; your choices are kept.</source>
        <extracomment>services/tries.py</extracomment>
        <translation>Nichts ist bestätigt; Ihre Entscheidungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Nothing optional is allowed until it is mended.</source>
        <extracomment>adapters/database.py
----------
adapters/published_file.py</extracomment>
        <translation>Bis das korrigiert ist, ist nichts Optionales erlaubt.</translation>
    </message>
    <message>
        <source>Nothing optional is allowed until you choose again.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Bis Sie erneut entscheiden, ist nichts Optionales erlaubt.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync fetches it again.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Nichts zu tun: Die nächste Synchronisierung holt sie neu.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync makes a new device ID.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Nichts zu tun: Die nächste Synchronisierung erzeugt eine neue Geräte-ID.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was set: {problem}</source>
        <extracomment>core/config.py</extracomment>
        <translation>Nichts wurde geändert: {problem}</translation>
    </message>
    <message>
        <source>Off until you choose.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>Aus, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>One is made with the first choice that is sent.</source>
        <extracomment>services/identity.py</extracomment>
        <translation>Eine wird erzeugt, wenn die erste Entscheidung gesendet wird.</translation>
    </message>
    <message>
        <source>Only the person can allow; the one value is &quot;deny&quot;. It is not applied.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Erlauben kann nur die Person selbst; der einzige zulässige Wert ist „deny“. Dies wird nicht angewendet.</translation>
    </message>
    <message>
        <source>Open the window, or choose again; that publishes it anew.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Öffnen Sie das Fenster oder entscheiden Sie erneut; damit wird sie neu veröffentlicht.</translation>
    </message>
    <message>
        <source>Other programs don&apos;t see the latest choice.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Andere Programme sehen die letzte Entscheidung nicht.</translation>
    </message>
    <message>
        <source>Other programs see the latest choice.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Andere Programme sehen die letzte Entscheidung.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Recommended (people may change it)</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>Empfohlen (kann von der Person geändert werden)</translation>
    </message>
    <message>
        <source>Recommended by your organisation; you can change it.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>Von Ihrer Organisation empfohlen; Sie können das ändern.</translation>
    </message>
    <message>
        <source>Record {name}…: {said}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Datensatz {name}…: {said}</translation>
    </message>
    <message>
        <source>Record {number} in the file: {message}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Datensatz {number} in der Datei: {message}</translation>
    </message>
    <message>
        <source>Record {number} of {device}… ({hash}…)</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Datensatz {number} von {device}… ({hash}…)</translation>
    </message>
    <message>
        <source>Record {number}, which it follows, isn&apos;t here or doesn&apos;t hold.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>Datensatz {number}, auf den dieser folgt, ist nicht hier oder stimmt nicht.</translation>
    </message>
    <message>
        <source>Record {seq} doesn&apos;t follow record {seq2}.</source>
        <extracomment>core/records.py
----------
services/checking.py</extracomment>
        <translation>Datensatz {seq} folgt nicht auf Datensatz {seq2}.</translation>
    </message>
    <message>
        <source>See what holds, and choose again: alsoft-prefs status</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Sehen Sie nach, was gilt, und entscheiden Sie erneut: alsoft-prefs status</translation>
    </message>
    <message>
        <source>See who says so: alsoft-prefs managed show</source>
        <extracomment>bootstrap.py
----------
services/preferences.py</extracomment>
        <translation>Wer das festlegt, zeigt: alsoft-prefs managed show</translation>
    </message>
    <message>
        <source>See why: alsoft-prefs status</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Den Grund zeigt: alsoft-prefs status</translation>
    </message>
    <message>
        <source>See: alsoft-prefs config show</source>
        <extracomment>bootstrap.py
----------
core/config.py
----------
services/sync.py</extracomment>
        <translation>Siehe: alsoft-prefs config show</translation>
    </message>
    <message>
        <source>See: alsoft-prefs history</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Siehe: alsoft-prefs history</translation>
    </message>
    <message>
        <source>See: alsoft-prefs receipts list</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Siehe: alsoft-prefs receipts list</translation>
    </message>
    <message>
        <source>Send choices to the backend</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Entscheidungen an den Server senden</translation>
    </message>
    <message>
        <source>Set by your organisation; it can&apos;t be changed here.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>Von Ihrer Organisation festgelegt; hier nicht änderbar.</translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock; erasure and history need it right within 60 s.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Stellen Sie die Uhr des Computers; für Löschung und Verlauf muss sie auf 60&#xa0;s genau gehen.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Start with only what is necessary</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Mit nur Notwendigem beginnen</translation>
    </message>
    <message>
        <source>Sync from the desktop&apos;s own session: a task outside of it has none.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Synchronisieren Sie aus der Sitzung des Desktops: Eine Aufgabe außerhalb davon hat keine.</translation>
    </message>
    <message>
        <source>Tell your administrator, or ALSOFT.</source>
        <extracomment>services/recording.py</extracomment>
        <translation>Wenden Sie sich an Ihre Systemverwaltung oder an ALSOFT.</translation>
    </message>
    <message>
        <source>Tell your administrator, or ALSOFT; this may be another server.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>Wenden Sie sich an Ihre Systemverwaltung oder an ALSOFT; das könnte ein anderer Server sein.</translation>
    </message>
    <message>
        <source>Tell your administrator. {source}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>Wenden Sie sich an Ihre Systemverwaltung. {source}</translation>
    </message>
    <message>
        <source>Tell your administrator: alsoft-prefs managed show names it too.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Sagen Sie es Ihrer Administration: alsoft-prefs managed show nennt es ebenfalls.</translation>
    </message>
    <message>
        <source>Tell your administrator: it is the setting network.extra_ca_file.</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>Wenden Sie sich an Ihre Systemverwaltung: Es ist die Einstellung network.extra_ca_file.</translation>
    </message>
    <message>
        <source>That can&apos;t be done</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Das ist nicht möglich</translation>
    </message>
    <message>
        <source>The backend states no usable list of keys.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>Der Server nennt keine verwendbare Liste von Schlüsseln.</translation>
    </message>
    <message>
        <source>The backend&apos;s endorsements are not a list of signed messages.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>Die Beglaubigungen des Servers sind keine Liste signierter Nachrichten.</translation>
    </message>
    <message>
        <source>The backend&apos;s keys are not an object.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>Die Schlüssel des Servers sind kein Objekt.</translation>
    </message>
    <message>
        <source>The catalog can&apos;t be read: {where}: {what}.</source>
        <extracomment>core/catalog_reader.py</extracomment>
        <translation>Der Katalog ist nicht lesbar: {where}: {what}.</translation>
    </message>
    <message>
        <source>The certificates in {extra_ca_file} can&apos;t be used: {strerror}. {kept}</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>Die Zertifikate in {extra_ca_file} sind nicht verwendbar: {strerror}. {kept}</translation>
    </message>
    <message>
        <source>The chain of {device}… is whole from record {first} on: {count} records. Those before it aren&apos;t here.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Die Kette von {device}… ist ab Datensatz {first} vollständig. Datensätze: {count}. Die früheren sind nicht hier.</translation>
    </message>
    <message>
        <source>The chain of {device}… is whole: {count} records.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Die Kette von {device}… ist vollständig. Datensätze: {count}.</translation>
    </message>
    <message>
        <source>The chain of {device}…: {message}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Die Kette von {device}…: {message}</translation>
    </message>
    <message>
        <source>The choices don&apos;t fit into a message to ALSOFT. {message} They hold on this computer, and are kept.</source>
        <extracomment>services/recording.py</extracomment>
        <translation>Die Entscheidungen passen nicht in eine Nachricht an ALSOFT. {message} Auf diesem Computer gelten sie und bleiben erhalten.</translation>
    </message>
    <message>
        <source>The data on this computer can&apos;t be used</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Die Daten auf diesem Computer sind nicht verwendbar</translation>
    </message>
    <message>
        <source>The device&apos;s key can&apos;t be kept in {directory}: {strerror}.</source>
        <extracomment>adapters/file_vault.py</extracomment>
        <translation>Der Geräteschlüssel lässt sich nicht in {directory} aufbewahren: {strerror}.</translation>
    </message>
    <message>
        <source>The device&apos;s key in {where} is damaged. It is left as it is; choices are kept.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Der Geräteschlüssel ist beschädigt ({where}). Er wird belassen, wie er ist; Entscheidungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The device&apos;s key isn&apos;t here.</source>
        <extracomment>adapters/memory.py</extracomment>
        <translation>Der Geräteschlüssel ist nicht hier.</translation>
    </message>
    <message>
        <source>The device&apos;s key isn&apos;t in the profile, and this session has no keyring to ask.</source>
        <extracomment>adapters/system_vault.py</extracomment>
        <translation>Der Geräteschlüssel ist nicht im Profil, und diese Sitzung hat keinen Schlüsselbund, der gefragt werden könnte.</translation>
    </message>
    <message>
        <source>The device&apos;s key isn&apos;t in this computer&apos;s keyring.</source>
        <extracomment>adapters/keyring_vault.py</extracomment>
        <translation>Der Geräteschlüssel ist nicht im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The device&apos;s key isn&apos;t on this computer.</source>
        <extracomment>adapters/file_vault.py
----------
services/exchange.py</extracomment>
        <translation>Der Geräteschlüssel ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The environment sets it: HTTPS_PROXY, ALL_PROXY or NO_PROXY.</source>
        <extracomment>adapters/proxies.py</extracomment>
        <translation>Die Umgebung legt ihn fest: HTTPS_PROXY, ALL_PROXY oder NO_PROXY.</translation>
    </message>
    <message>
        <source>The erasure of {device}…: {message}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Die Löschung von {device}…: {message}</translation>
    </message>
    <message>
        <source>The first record, and it alone, has no record before it.</source>
        <extracomment>core/records.py</extracomment>
        <translation>Nur dem ersten Datensatz darf keiner vorausgehen, allen anderen muss einer vorausgehen.</translation>
    </message>
    <message>
        <source>The journal holds less than was published from it: it was removed, or an older one restored. Of each choice, the less permissive of both counts.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Das Journal enthält weniger, als daraus veröffentlicht wurde: Es wurde entfernt, oder ein älteres wurde wiederhergestellt. Bei jeder Entscheidung gilt die Fassung, die weniger erlaubt.</translation>
    </message>
    <message>
        <source>The journal holds something that this version can&apos;t read ({error}). It is left as it is.</source>
        <extracomment>adapters/sqlite_journal.py</extracomment>
        <translation>Das Journal enthält etwas, das diese Version nicht lesen kann ({error}). Es wird belassen, wie es ist.</translation>
    </message>
    <message>
        <source>The journal was damaged ({error}). It is kept as {kept}; a new one is begun.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Das Journal war beschädigt ({error}). Es wird als {kept} aufbewahrt; ein neues wird begonnen.</translation>
    </message>
    <message>
        <source>The journal {path} can&apos;t be read: {reason}</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Das Journal {path} ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>The journal {path} can&apos;t be written: {reason}</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Das Journal {path} lässt sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>The journal {path} is damaged ({error}), and can&apos;t be moved: {second}.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>Das Journal {path} ist beschädigt ({error}) und lässt sich nicht verschieben: {second}.</translation>
    </message>
    <message>
        <source>The journal&apos;s entries and its state disagree.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Die Einträge des Journals und sein Zustand stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry that it was made of is gone, or can&apos;t be read.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>Der Eintrag des Journals, aus dem er entstand, fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry was changed: it denies what was signed as allowed.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>Der Eintrag des Journals wurde verändert: Er lehnt ab, was als erlaubt signiert wurde.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry was changed: its policy isn&apos;t what was signed.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>Der Eintrag des Journals wurde verändert: Seine Datenschutzerklärung ist nicht die, die signiert wurde.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry was changed: its time or way isn&apos;t what was signed.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>Der Eintrag des Journals wurde verändert: Zeitpunkt oder Weg sind nicht, was signiert wurde.</translation>
    </message>
    <message>
        <source>The key alone says nothing; the keyring&apos;s own program can remove it.</source>
        <extracomment>bootstrap.py</extracomment>
        <translation>Der Schlüssel allein verrät nichts; das Programm des Schlüsselbunds kann ihn entfernen.</translation>
    </message>
    <message>
        <source>The language of the window and of the policy&apos;s text; system follows the system.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Die Sprache des Fensters und des Textes der Datenschutzerklärung; system folgt dem System.</translation>
    </message>
    <message>
        <source>The lock in {directory} can&apos;t be made: {strerror}. Choices are kept.</source>
        <extracomment>adapters/sync_lock.py</extracomment>
        <translation>Die Sperre in {directory} lässt sich nicht anlegen: {strerror}. Entscheidungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The next sync makes a new device ID.</source>
        <extracomment>adapters/file_vault.py
----------
adapters/keyring_vault.py</extracomment>
        <translation>Die nächste Synchronisierung erzeugt eine neue Geräte-ID.</translation>
    </message>
    <message>
        <source>The one value is &quot;deny&quot;. The purpose stays denied until this is mended.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Der einzige zulässige Wert ist „deny“. Bis das korrigiert ist, bleibt der Zweck abgelehnt.</translation>
    </message>
    <message>
        <source>The policy&apos;s text is missing in {path}.</source>
        <extracomment>adapters/policy_files.py</extracomment>
        <translation>Der Text der Datenschutzerklärung fehlt in {path}.</translation>
    </message>
    <message>
        <source>The proxy through which the backend is reached.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Der Proxy, über den der Server erreicht wird.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a name and a password. {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>Der Proxy {proxy} verlangt einen Namen und ein Passwort. {kept}</translation>
    </message>
    <message>
        <source>The proxy {proxy} doesn&apos;t let {host} through (status {status}). {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>Der Proxy {proxy} lässt {host} nicht durch (Status {status}). {kept}</translation>
    </message>
    <message>
        <source>The proxy {proxy}, which leads to {host}, can&apos;t be used ({reason}). {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>Der Proxy {proxy}, der zu {host} führt, ist nicht verwendbar ({reason}). {kept}</translation>
    </message>
    <message>
        <source>The published decisions were damaged. They are kept as {kept}, and made anew from the journal.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Die veröffentlichten Entscheidungen waren beschädigt. Sie werden als {kept} aufbewahrt und aus dem Journal neu erstellt.</translation>
    </message>
    <message>
        <source>The purpose {purpose}</source>
        <extracomment>core/records.py</extracomment>
        <translation>Der Zweck {purpose}</translation>
    </message>
    <message>
        <source>The purpose {purpose} lacks its time, or has one.</source>
        <extracomment>core/records.py</extracomment>
        <translation>Beim Zweck {purpose} fehlt die Zeit, oder sie steht dort zu Unrecht.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring doesn&apos;t answer: {value}.</source>
        <extracomment>adapters/keyring_vault.py</extracomment>
        <translation>Der System-Schlüsselbund antwortet nicht: {value}.</translation>
    </message>
    <message>
        <source>The system&apos;s settings name it.</source>
        <extracomment>adapters/proxies.py</extracomment>
        <translation>Die Einstellungen des Systems nennen ihn.</translation>
    </message>
    <message>
        <source>The value must be one of: {list}.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Der Wert muss einer von diesen sein: {list}.</translation>
    </message>
    <message>
        <source>The value must be: URL.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Erwarteter Wert: URL.</translation>
    </message>
    <message>
        <source>The value must be: absolute path.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Erwarteter Wert: absoluter Pfad.</translation>
    </message>
    <message>
        <source>The value must be: http:// or https:// address without a password.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Erwarteter Wert: Adresse mit http:// oder https://, ohne Passwort.</translation>
    </message>
    <message>
        <source>The value must be: list of key thumbprints.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Erwarteter Wert: Liste von Schlüssel-Fingerabdrücken.</translation>
    </message>
    <message>
        <source>The value must be: text.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Erwarteter Wert: Text.</translation>
    </message>
    <message>
        <source>The value must be: true or false.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Erwarteter Wert: true oder false.</translation>
    </message>
    <message>
        <source>The versions of the privacy policy on this computer stay as they are.</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>Die Versionen der Datenschutzerklärung auf diesem Computer bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>There are: {list}.</source>
        <extracomment>services/opt_outs.py
----------
services/preferences.py</extracomment>
        <translation>Es gibt: {list}.</translation>
    </message>
    <message>
        <source>There are: {there}.</source>
        <extracomment>services/policies.py</extracomment>
        <translation>Es gibt: {there}.</translation>
    </message>
    <message>
        <source>There is no choice to take back.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Es gibt keine Entscheidung, die sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>There is no device ID before the first choice.</source>
        <extracomment>services/identity.py</extracomment>
        <translation>Vor der ersten Entscheidung gibt es keine Geräte-ID.</translation>
    </message>
    <message>
        <source>There is no opt-out page {page}.</source>
        <extracomment>services/opt_outs.py</extracomment>
        <translation>Es gibt keine Widerspruchsseite {page}.</translation>
    </message>
    <message>
        <source>There is no purpose {purpose}. Nothing was changed.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Es gibt keinen Zweck {purpose}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no purpose “{id}”.</source>
        <extracomment>core/catalog.py</extracomment>
        <translation>Es gibt keinen Zweck „{id}“.</translation>
    </message>
    <message>
        <source>There is no record {name}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Es gibt keinen Datensatz {name}.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>Diese Einstellung gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no version {version} here.</source>
        <extracomment>services/policies.py</extracomment>
        <translation>Version {version} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>These couldn&apos;t be removed: {list}. The rest is gone.</source>
        <extracomment>adapters/purge.py</extracomment>
        <translation>Diese ließen sich nicht entfernen: {list}. Alles andere ist entfernt.</translation>
    </message>
    <message>
        <source>This export lacks its {name}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>In diesem Export fehlt: {name}.</translation>
    </message>
    <message>
        <source>This is not an export of this program.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Das ist kein Export dieses Programms.</translation>
    </message>
    <message>
        <source>This purpose is denied. Nobody can allow it in a person&apos;s place.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Dieser Zweck ist abgelehnt. Niemand kann ihn anstelle einer Person erlauben.</translation>
    </message>
    <message>
        <source>Thumbprints of the backend&apos;s keys; at first use no other key is trusted.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Fingerabdrücke der Schlüssel des Servers; bei der ersten Verwendung wird keinem anderen vertraut.</translation>
    </message>
    <message>
        <source>To take a choice back: alsoft-prefs undo</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Um eine Entscheidung zurückzunehmen: alsoft-prefs undo</translation>
    </message>
    <message>
        <source>Until the person chooses, everything optional is denied, and the program doesn&apos;t ask by itself. The person&apos;s own choice goes before it.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Bis die Person entscheidet, ist alles Optionale abgelehnt, und das Programm fragt nicht von selbst. Die eigene Entscheidung der Person geht vor.</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <extracomment>core/errors.py</extracomment>
        <translation>Prüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Version {version} is in force here.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Version {version} gilt hier.</translation>
    </message>
    <message>
        <source>Version {version} of the policy ({language}): published by ALSOFT.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>Version {version} der Datenschutzerklärung ({language}): von ALSOFT veröffentlicht.</translation>
    </message>
    <message>
        <source>Version {version} of the policy, as ALSOFT publishes it, isn&apos;t understood here. {message}</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>Version {version} der Datenschutzerklärung, wie ALSOFT sie veröffentlicht, wird hier nicht verstanden. {message}</translation>
    </message>
    <message>
        <source>What ALSOFT answered about its privacy policy doesn&apos;t verify: {message}</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>Die Antwort von ALSOFT zu seiner Datenschutzerklärung hält der Prüfung nicht stand: {message}</translation>
    </message>
    <message>
        <source>What an organisation may set. Settings can only restrict what ALSOFT may do.</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>Was eine Organisation festlegen darf. Einstellungen können nur einschränken, was ALSOFT darf.</translation>
    </message>
    <message>
        <source>What was chosen is stored, but other programs may not see it yet.</source>
        <extracomment>adapters/sqlite_journal.py</extracomment>
        <translation>Die Entscheidung ist gespeichert, aber andere Programme sehen sie vielleicht noch nicht.</translation>
    </message>
    <message>
        <source>Where abuse is reported to; the policy&apos;s text lacks the address.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Wohin Missbrauch gemeldet wird; im Text der Datenschutzerklärung fehlt die Adresse.</translation>
    </message>
    <message>
        <source>Where choices are sent to. HTTPS; plain HTTP on this computer alone.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Wohin Entscheidungen gesendet werden. HTTPS; unverschlüsseltes HTTP nur auf diesem Computer selbst.</translation>
    </message>
    <message>
        <source>Whether choices are sent to the backend. They hold on this computer either way.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Ob Entscheidungen an den Server gesendet werden. Auf diesem Computer gelten sie in jedem Fall.</translation>
    </message>
    <message>
        <source>Who manages this computer, as the window says it.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>Wer diesen Computer verwaltet, so wie das Fenster es nennt.</translation>
    </message>
    <message>
        <source>With a keyring running: alsoft-prefs device reset makes a new one there.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Sobald ein Schlüsselbund läuft, erzeugt alsoft-prefs device reset dort einen neuen.</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>Das haben Sie entschieden.</translation>
    </message>
    <message>
        <source>Your choices are kept on this computer, and are sent later.</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>Ihre Entscheidungen bleiben auf diesem Computer erhalten und werden später gesendet.</translation>
    </message>
    <message>
        <source>Your choices are kept, and are sent later.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>Ihre Entscheidungen bleiben erhalten und werden später gesendet.</translation>
    </message>
    <message>
        <source>Your choices are unchanged. The page Privacy policy shows what is new.</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>Ihre Entscheidungen sind unverändert. Die Seite „Datenschutzerklärung“ zeigt, was neu ist.</translation>
    </message>
    <message>
        <source>Your organisation locks every purpose.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>Ihre Organisation hat alle Zwecke festgelegt.</translation>
    </message>
    <message>
        <source>Your organisation sets it: network.proxy.</source>
        <extracomment>adapters/proxies.py</extracomment>
        <translation>Ihre Organisation legt ihn fest: network.proxy.</translation>
    </message>
    <message>
        <source>a file, as this session has no keyring</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>in einer Datei, da diese Sitzung keinen Schlüsselbund hat</translation>
    </message>
    <message>
        <source>alsoft-prefs config set backend.url=https://…</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>alsoft-prefs config set backend.url=https://…</translation>
    </message>
    <message>
        <source>backend</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>backend.url must be an https:// address; http:// is for this computer alone.</source>
        <extracomment>core/config.py</extracomment>
        <translation>backend.url muss eine https://-Adresse sein; http:// gilt nur für diesen Computer selbst.</translation>
    </message>
    <message>
        <source>clock</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>config.toml: {problem}</source>
        <extracomment>core/config.py</extracomment>
        <translation>config.toml: {problem}</translation>
    </message>
    <message>
        <source>config.toml: {table} must be a table.</source>
        <extracomment>core/config.py</extracomment>
        <translation>config.toml: {table} muss eine Tabelle sein.</translation>
    </message>
    <message>
        <source>configuration</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>device key</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Geräteschlüssel</translation>
    </message>
    <message>
        <source>its address makes no sense</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>seine Adresse ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>its certificate doesn&apos;t hold</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>sein Zertifikat ist ungültig</translation>
    </message>
    <message>
        <source>log-in session</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Anmeldesitzung</translation>
    </message>
    <message>
        <source>managed settings</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Verwaltete Einstellungen</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <extracomment>adapters/http_backend.py
----------
adapters/http_causes.py</extracomment>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>no connection</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>keine rechtzeitige Verbindung</translation>
    </message>
    <message>
        <source>no reason given</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>keine sichere Verbindung</translation>
    </message>
    <message>
        <source>no type</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>ohne Typ</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>over TLS</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>über TLS</translation>
    </message>
    <message>
        <source>privacy policy</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>profile</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>published decisions</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Veröffentlichte Entscheidungen</translation>
    </message>
    <message>
        <source>signal</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>Signal</translation>
    </message>
    <message>
        <source>sync.enabled must be true or false.</source>
        <extracomment>core/config.py</extracomment>
        <translation>sync.enabled muss true oder false sein.</translation>
    </message>
    <message>
        <source>the answer can&apos;t be read</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>die Antwort ist nicht lesbar</translation>
    </message>
    <message>
        <source>the keyring</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <extracomment>adapters/keyring_vault.py</extracomment>
        <translation>System-Schlüsselbund</translation>
    </message>
    <message>
        <source>there is no language {tag}; there are {list}.</source>
        <extracomment>core/config.py</extracomment>
        <translation>Die Sprache {tag} gibt es nicht; es gibt {list}.</translation>
    </message>
    <message>
        <source>there is no setting {key}; there are {list}.</source>
        <extracomment>core/config.py</extracomment>
        <translation>Die Einstellung {key} gibt es nicht; es gibt {list}.</translation>
    </message>
    <message>
        <source>{backend_url} answers with status {status}.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>{backend_url} antwortet mit Status {status}.</translation>
    </message>
    <message>
        <source>{backend_url} answers, {secure}.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>{backend_url} antwortet, {secure}.</translation>
    </message>
    <message>
        <source>{count} set.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>{count} festgelegt.</translation>
    </message>
    <message>
        <source>{device}… was erased {erased_at}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>{device}… wurde gelöscht: {erased_at}.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({reason}). {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>{host} ist nicht erreichbar ({reason}). {kept}</translation>
    </message>
    <message>
        <source>{host} can&apos;t be trusted: its certificate comes from “{issuer}”, which this computer doesn&apos;t trust. {kept}</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>{host} ist nicht vertrauenswürdig: Das Zertifikat kommt von „{issuer}“, und dem vertraut dieser Computer nicht. {kept}</translation>
    </message>
    <message>
        <source>{host} can&apos;t be trusted: its certificate doesn&apos;t hold. {kept}</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>{host} ist nicht vertrauenswürdig: Das Zertifikat ist ungültig. {kept}</translation>
    </message>
    <message>
        <source>{host} can&apos;t be trusted: its certificate is for another name. {kept}</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>{host} ist nicht vertrauenswürdig: Das Zertifikat gilt für einen anderen Namen. {kept}</translation>
    </message>
    <message>
        <source>{host} can&apos;t be trusted: its certificate isn&apos;t valid at this time. {kept}</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>{host} ist nicht vertrauenswürdig: Das Zertifikat gilt zu dieser Zeit nicht. {kept}</translation>
    </message>
    <message>
        <source>{host} redirects in circles. {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>{host} leitet im Kreis weiter. {kept}</translation>
    </message>
    <message>
        <source>{host} redirects to another host, which is refused. {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>{host} leitet an einen anderen Host weiter; das wird abgelehnt. {kept}</translation>
    </message>
    <message>
        <source>{key} is set by your organisation. Nothing was changed.</source>
        <extracomment>bootstrap.py</extracomment>
        <translation>{key} ist von Ihrer Organisation festgelegt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{key} must be a text.</source>
        <extracomment>core/config.py</extracomment>
        <translation>{key} muss ein Text sein.</translation>
    </message>
    <message>
        <source>{name}: signed by the device, received by ALSOFT {received_at}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>{name}: vom Gerät signiert, von ALSOFT empfangen: {received_at}.</translation>
    </message>
    <message>
        <source>{name}: signed by the device; no receipt.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>{name}: vom Gerät signiert; keine Quittung.</translation>
    </message>
    <message>
        <source>{path} belongs to somebody else than root, or others can write to it. Only what is denied here holds.</source>
        <extracomment>adapters/managed/folders.py</extracomment>
        <translation>{path} gehört jemand anderem als root, oder andere können darin schreiben. Nur was hier abgelehnt wird, gilt.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {strerror}.</source>
        <extracomment>adapters/config_file.py
----------
adapters/file_vault.py
----------
adapters/published_file.py</extracomment>
        <translation>{path} ist nicht lesbar: {strerror}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}. Nothing was changed.</source>
        <extracomment>gui/presenters/history.py
----------
gui/widgets/flow_paper.py
----------
gui/widgets/policy_paper.py</extracomment>
        <translation>{path} lässt sich nicht schreiben: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. The choice is in the journal, but other programs still see the old one.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation>{path} lässt sich nicht schreiben: {strerror}. Die Entscheidung steht im Journal, aber andere Programme sehen noch die alte.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. The choice is in the journal; until the file can be written, other programs see nothing as allowed.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation>{path} lässt sich nicht schreiben: {strerror}. Die Entscheidung steht im Journal; bis die Datei geschrieben werden kann, gilt für andere Programme nichts als erlaubt.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. The setting is as it was.</source>
        <extracomment>adapters/config_file.py</extracomment>
        <translation>{path} lässt sich nicht schreiben: {strerror}. Die Einstellung ist unverändert.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. The versions of the policy that are here stay as they are.</source>
        <extracomment>adapters/fetched_policies.py</extracomment>
        <translation>{path} lässt sich nicht schreiben: {strerror}. Die Versionen der Datenschutzerklärung, die hier sind, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{path} is damaged and can&apos;t be moved: {strerror}.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation>{path} ist beschädigt und lässt sich nicht verschieben: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is neither a .pdf nor a .svg. Nothing was written.</source>
        <extracomment>gui/widgets/flow_paper.py</extracomment>
        <translation>{path} ist weder eine .pdf- noch eine .svg-Datei. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t usable: {error}. It is left as it is.</source>
        <extracomment>adapters/config_file.py</extracomment>
        <translation>{path} ist nicht verwendbar: {error}. Die Datei wird belassen, wie sie ist.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program (format {version}, known here: {count}). It is left as it is.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>{path} wurde von einer neueren Version dieses Programms geschrieben (Format {version}, hier bekannt: {count}). Die Datei wird belassen, wie sie ist.</translation>
    </message>
    <message>
        <source>{profile}: {count} journal entries.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>{profile}: Einträge im Journal: {count}.</translation>
    </message>
    <message>
        <source>{proxy} leads to the backend. {source}</source>
        <extracomment>adapters/proxies.py</extracomment>
        <translation>{proxy} führt zum Server. {source}</translation>
    </message>
    <message>
        <source>{purpose} can be set to allow or deny.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>{purpose} kann auf allow oder deny gesetzt werden.</translation>
    </message>
    <message>
        <source>{purpose} is always on and not a choice: {title}.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>{purpose} ist immer aktiv und steht nicht zur Wahl: {title}.</translation>
    </message>
    <message>
        <source>{purpose} is set to deny by your organisation. Nothing was changed.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>{purpose} ist von Ihrer Organisation auf deny gesetzt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{text} is not KEY=VALUE.</source>
        <extracomment>core/config.py</extracomment>
        <translation>{text} hat nicht die Form KEY=VALUE.</translation>
    </message>
    <message>
        <source>{url} is not an address to send to. {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>{url} ist keine Adresse, an die gesendet werden kann. {kept}</translation>
    </message>
    <message>
        <source>{what} can&apos;t be read: {error}</source>
        <extracomment>core/jws.py</extracomment>
        <translation>{what} ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>{what} has a bad {name}.</source>
        <extracomment>core/fields.py
----------
core/policy_statements.py</extracomment>
        <translation>{what}: {name} ist ungültig.</translation>
    </message>
    <message>
        <source>{what} has unknown members.</source>
        <extracomment>core/fields.py</extracomment>
        <translation>{what} enthält unbekannte Felder.</translation>
    </message>
    <message>
        <source>{what} holds no text, or too many.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>{what} enthält keinen Text oder zu viele.</translation>
    </message>
    <message>
        <source>{what} holds what isn&apos;t text.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>{what} enthält etwas, das kein Text ist.</translation>
    </message>
    <message>
        <source>{what} is not JSON.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>{what} ist kein JSON.</translation>
    </message>
    <message>
        <source>{what} is not a JSON object.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>{what} ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>{what} is not an object.</source>
        <extracomment>core/fields.py</extracomment>
        <translation>{what} ist kein Objekt.</translation>
    </message>
    <message>
        <source>{what} lacks {name}.</source>
        <extracomment>core/fields.py</extracomment>
        <translation>{what}: {name} fehlt.</translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>Another copy&apos;s refusal was taken over</source>
        <translation>Die Ablehnung einer anderen Kopie wurde übernommen</translation>
    </message>
    <message>
        <source>This computer got a new device ID</source>
        <translation>Dieser Computer hat eine neue Geräte-ID erhalten</translation>
    </message>
    <message>
        <source>This entry of the journal can&apos;t be read</source>
        <translation>Dieser Eintrag des Journals ist nicht lesbar</translation>
    </message>
    <message>
        <source>You acknowledged version {number} of the privacy policy</source>
        <translation>Sie haben Version {number} der Datenschutzerklärung zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>You allowed everything optional</source>
        <translation>Sie haben alles Optionale erlaubt</translation>
    </message>
    <message>
        <source>You allowed: {purposes}</source>
        <translation>Sie haben erlaubt: {purposes}</translation>
    </message>
    <message>
        <source>You didn&apos;t allow: {purposes}</source>
        <translation>Sie haben nicht erlaubt: {purposes}</translation>
    </message>
    <message>
        <source>You imported choices</source>
        <translation>Sie haben Entscheidungen importiert</translation>
    </message>
    <message>
        <source>You kept only what is necessary</source>
        <translation>Sie haben nur Notwendiges beibehalten</translation>
    </message>
    <message>
        <source>You no longer choose: {purposes}</source>
        <translation>Sie haben wieder offengelassen: {purposes}</translation>
    </message>
    <message>
        <source>You opted out of tracking</source>
        <translation>Sie haben dem Tracking widersprochen</translation>
    </message>
    <message>
        <source>You reset the device ID</source>
        <translation>Sie haben die Geräte-ID zurückgesetzt</translation>
    </message>
    <message>
        <source>You took a choice back</source>
        <translation>Sie haben eine Entscheidung zurückgenommen</translation>
    </message>
    <message>
        <source>{act}.</source>
        <translation>{act}.</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>Today</source>
        <comment>a heading</comment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>am {date}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>heute um {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>am {day} um {time}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>, </source>
        <comment>between two things of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two short statements</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>Cookie-Hinweis</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
</context>
</TS>
