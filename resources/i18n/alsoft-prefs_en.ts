<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DevicePresenter</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are waiting</source>
        <translation>
            <numerusform>One message is waiting</numerusform>
            <numerusform>%n messages are waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation>
            <numerusform>One record.</numerusform>
            <numerusform>%n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{size}: %n choice(s), device ID, policy version, program version. No name, address or hardware ID.</source>
        <translation>
            <numerusform>{size}: %n choice, device ID, policy version, program version. No name, address or hardware ID.</numerusform>
            <numerusform>{size}: %n choices, device ID, policy version, program version. No name, address or hardware ID.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n entry(s) don&apos;t hold</source>
        <translation>
            <numerusform>%n entry doesn&apos;t hold</numerusform>
            <numerusform>%n entries don&apos;t hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) found</source>
        <translation>
            <numerusform>%n entry found</numerusform>
            <numerusform>%n entries found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) found so far…</source>
        <translation>
            <numerusform>%n entry found so far…</numerusform>
            <numerusform>%n entries found so far…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message numerus="yes">
        <source>%n thing(s) don&apos;t hold.</source>
        <translation>
            <numerusform>One thing doesn&apos;t hold.</numerusform>
            <numerusform>%n things don&apos;t hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more that don&apos;t hold</source>
        <translation>
            <numerusform>and one more that doesn&apos;t hold</numerusform>
            <numerusform>and %n more that don&apos;t hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more that hold</source>
        <translation>
            <numerusform>and one more that holds</numerusform>
            <numerusform>and %n more that hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldingsPresenter</name>
    <message numerus="yes">
        <source>ALSOFT holds %n record(s); their signatures hold.</source>
        <translation>
            <numerusform>ALSOFT holds one record; its signatures hold.</numerusform>
            <numerusform>ALSOFT holds %n records; their signatures hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message numerus="yes">
        <source>%n of {count} optional off</source>
        <translation>
            <numerusform>%n of {count} optional off</numerusform>
            <numerusform>%n of {count} optional off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyChangesPresenter</name>
    <message numerus="yes">
        <source>%n other section(s) have the same words.</source>
        <translation>
            <numerusform>%n other section has the same words.</numerusform>
            <numerusform>%n other sections have the same words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) changed:</source>
        <translation>
            <numerusform>%n section changed:</numerusform>
            <numerusform>%n sections changed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n word added</numerusform>
            <numerusform>%n words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%n word removed</numerusform>
            <numerusform>%n words removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n unchanged word(s)</source>
        <translation>
            <numerusform>Show %n unchanged word</numerusform>
            <numerusform>Show %n unchanged words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message numerus="yes">
        <source>%n setting(s) can&apos;t be used. The rest applies.</source>
        <translation>
            <numerusform>One setting can&apos;t be used. The rest applies.</numerusform>
            <numerusform>%n settings can&apos;t be used. The rest applies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need mending.</source>
        <translation>
            <numerusform>One thing needs mending.</numerusform>
            <numerusform>%n things need mending.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n entry(s) of the journal are missing here</source>
        <translation>
            <numerusform>%n entry of the journal is missing here</numerusform>
            <numerusform>%n entries of the journal are missing here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You made %n choice(s)</source>
        <translation>
            <numerusform>You made %n choice</numerusform>
            <numerusform>You made %n choices</numerusform>
        </translation>
    </message>
</context>
</TS>
