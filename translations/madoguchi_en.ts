<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerWorkspace</name>
    <message>
        <source>Error in Q&amp;A %1: </source>
        <translation>Error in Q&amp;A %1: </translation>
    </message>
</context>
<context>
    <name>AttachmentText</name>
    <message>
        <source>Picture</source>
        <comment>kind of file</comment>
        <translation>Picture</translation>
    </message>
    <message>
        <source>PDF</source>
        <comment>kind of file</comment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>kind of file</comment>
        <translation>Table</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>kind of file</comment>
        <translation>Document</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>kind of file</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>kind of file</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>kind of file</comment>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Video</source>
        <comment>kind of file</comment>
        <translation>Video</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>kind of file</comment>
        <translation>Archive</translation>
    </message>
    <message>
        <source>File</source>
        <comment>kind of file</comment>
        <translation>File</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Being fetched: %1</source>
        <translation>Being fetched: %1</translation>
    </message>
    <message>
        <source>Waits for the hub; fetched so far: %1</source>
        <translation>Waits for the hub; fetched so far: %1</translation>
    </message>
    <message>
        <source>On its way to the hub: %1</source>
        <translation>On its way to the hub: %1</translation>
    </message>
    <message>
        <source>Here only; the others see it once the hub has it.</source>
        <translation>Here only; the others see it once the hub has it.</translation>
    </message>
    <message>
        <source>The hub does not have it yet: whoever added it has not brought it. It is asked for again.</source>
        <translation>The hub does not have it yet: whoever added it has not brought it. It is asked for again.</translation>
    </message>
    <message>
        <source>The hub has no room for it: tell IT. It stays here and is offered again.</source>
        <translation>The hub has no room for it: tell IT. It stays here and is offered again.</translation>
    </message>
    <message>
        <source>It came damaged; it is fetched anew.</source>
        <translation>It came damaged; it is fetched anew.</translation>
    </message>
    <message>
        <source>Only files with something in them and of at most %1 can be attached.</source>
        <translation>Only files with something in them and of at most %1 can be attached.</translation>
    </message>
    <message>
        <source>It cannot be read, or is no file.</source>
        <translation>It cannot be read, or is no file.</translation>
    </message>
    <message>
        <source>Another program changed it meanwhile: try again once it is saved.</source>
        <translation>Another program changed it meanwhile: try again once it is saved.</translation>
    </message>
    <message>
        <source>Its name cannot be used: rename it first.</source>
        <translation>Its name cannot be used: rename it first.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be attached.</source>
        <translation>Files of this kind cannot be attached.</translation>
    </message>
    <message numerus="yes">
        <source>A case holds %n file(s) at most.</source>
        <translation>
            <numerusform>A case holds %n file at most.</numerusform>
            <numerusform>A case holds %n files at most.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has removed it meanwhile.</source>
        <translation>Somebody else has removed it meanwhile.</translation>
    </message>
    <message>
        <source>It is attached already.</source>
        <translation>It is attached already.</translation>
    </message>
    <message>
        <source>You may not change the files of this case.</source>
        <translation>You may not change the files of this case.</translation>
    </message>
    <message>
        <source>It cannot be written there: choose another folder or name.</source>
        <translation>It cannot be written there: choose another folder or name.</translation>
    </message>
    <message>
        <source>It is damaged on this desk and was not saved: tell IT.</source>
        <translation>It is damaged on this desk and was not saved: tell IT.</translation>
    </message>
    <message>
        <source>It is not here any more: open it again to fetch it.</source>
        <translation>It is not here any more: open it again to fetch it.</translation>
    </message>
    <message>
        <source>It is no picture that can be shown here, or too large: save it to look at it elsewhere.</source>
        <translation>It is no picture that can be shown here, or too large: save it to look at it elsewhere.</translation>
    </message>
    <message>
        <source>It takes too long to show: save it to look at it elsewhere.</source>
        <translation>It takes too long to show: save it to look at it elsewhere.</translation>
    </message>
    <message>
        <source>The program that shows pictures does not start on this desk: tell IT. It can be saved.</source>
        <translation>The program that shows pictures does not start on this desk: tell IT. It can be saved.</translation>
    </message>
    <message>
        <source>Its characters cannot be read: save it to look at it elsewhere.</source>
        <translation>Its characters cannot be read: save it to look at it elsewhere.</translation>
    </message>
    <message>
        <source>It is damaged, or no PDF: save it to try it with another program.</source>
        <translation>It is damaged, or no PDF: save it to try it with another program.</translation>
    </message>
    <message>
        <source>It is locked with a password: save it to open it with another program that asks for it.</source>
        <translation>It is locked with a password: save it to open it with another program that asks for it.</translation>
    </message>
    <message>
        <source>It is damaged: save it to try it with another program.</source>
        <translation>It is damaged: save it to try it with another program.</translation>
    </message>
    <message>
        <source>It takes more time or memory than what comes from outside may take: save it to look at it elsewhere, if you know who sent it.</source>
        <translation>It takes more time or memory than what comes from outside may take: save it to look at it elsewhere, if you know who sent it.</translation>
    </message>
    <message>
        <source>This computer cannot show PDFs here: save it to read it with another program.</source>
        <translation>This computer cannot show PDFs here: save it to read it with another program.</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Sign-in refused</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Signed out</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session ended</translation>
    </message>
    <message>
        <source>Connection taken up again</source>
        <translation>Connection taken up again</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connection refused</translation>
    </message>
    <message>
        <source>Code for a desk made</source>
        <translation>Code for a desk made</translation>
    </message>
    <message>
        <source>Desk enrolled</source>
        <translation>Desk enrolled</translation>
    </message>
    <message>
        <source>Enrolment refused</source>
        <translation>Enrolment refused</translation>
    </message>
    <message>
        <source>Desk taken out of service</source>
        <translation>Desk taken out of service</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>User added</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Role changed</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>User disabled</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>User enabled</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>User changed</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Password set</translation>
    </message>
    <message>
        <source>Rights given</source>
        <translation>Rights given</translation>
    </message>
    <message>
        <source>Read by the desk</source>
        <translation>Read by the desk</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>In conflict</translation>
    </message>
    <message>
        <source>Attachment brought</source>
        <translation>Attachment brought</translation>
    </message>
    <message>
        <source>Attachment fetched</source>
        <translation>Attachment fetched</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Backed up</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Restored from a backup</translation>
    </message>
    <message>
        <source>Store moved</source>
        <translation>Store moved</translation>
    </message>
    <message>
        <source>New life of the store</source>
        <translation>New life of the store</translation>
    </message>
    <message>
        <source>Audit looked at</source>
        <translation>Audit looked at</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Attachment looked at</source>
        <translation>Attachment looked at</translation>
    </message>
    <message>
        <source>Attachment saved to a file</source>
        <translation>Attachment saved to a file</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Q&amp;A</source>
        <translation>Q&amp;A</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Learned words</source>
        <translation>Learned words</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Pinned Q&amp;A</source>
        <translation>Pinned Q&amp;A</translation>
    </message>
    <message>
        <source>Search record</source>
        <translation>Search record</translation>
    </message>
    <message>
        <source>Raised hand</source>
        <translation>Raised hand</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalation</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Notice seen</source>
        <translation>Notice seen</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Service hours</translation>
    </message>
    <message>
        <source>Talk script</source>
        <translation>Talk script</translation>
    </message>
    <message>
        <source>Review form</source>
        <translation>Review form</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Sample for review</source>
        <translation>Sample for review</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>Shift hand-over</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>Reply template</source>
        <translation>Reply template</translation>
    </message>
    <message>
        <source>What one is told of cases</source>
        <translation>What one is told of cases</translation>
    </message>
    <message>
        <source>Acts of a desk</source>
        <translation>Acts of a desk</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>With what</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>At the hub itself</source>
        <translation>At the hub itself</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Nobody signed in</translation>
    </message>
    <message>
        <source>Q&amp;As and what everybody reads</source>
        <translation>Q&amp;As and what everybody reads</translation>
    </message>
    <message>
        <source>Contacts and the room</source>
        <translation>Contacts and the room</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Search records</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Cases of %1</source>
        <translation>Cases of %1</translation>
    </message>
    <message>
        <source>Reviews of %1</source>
        <translation>Reviews of %1</translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>Inbox of %1</translation>
    </message>
    <message>
        <source>Audit · %1</source>
        <translation>Audit · %1</translation>
    </message>
    <message>
        <source>By the desk&apos;s clock: %1</source>
        <translation>By the desk&apos;s clock: %1</translation>
    </message>
    <message>
        <source>Handed in while %1 was signed in</source>
        <translation>Handed in while %1 was signed in</translation>
    </message>
    <message>
        <source>At the desk %1</source>
        <translation>At the desk %1</translation>
    </message>
    <message>
        <source>By the desk&apos;s clock</source>
        <translation>By the desk&apos;s clock</translation>
    </message>
    <message>
        <source>Id of the person</source>
        <translation>Id of the person</translation>
    </message>
    <message>
        <source>Id of who handed it in</source>
        <translation>Id of who handed it in</translation>
    </message>
    <message>
        <source>Id of the desk</source>
        <translation>Id of the desk</translation>
    </message>
    <message>
        <source>Id of the thing</source>
        <translation>Id of the thing</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The hub went over all of it and found every row as it was written: %1.</source>
        <translation>The hub went over all of it and found every row as it was written: %1.</translation>
    </message>
    <message>
        <source>The audit was changed behind the hub: found %1. Tell whoever is responsible for security; &apos;madoguchid audit verify&apos; names the row.</source>
        <translation>The audit was changed behind the hub: found %1. Tell whoever is responsible for security; &apos;madoguchid audit verify&apos; names the row.</translation>
    </message>
    <message>
        <source>The hub has not been through all of it since it was started.</source>
        <translation>The hub has not been through all of it since it was started.</translation>
    </message>
    <message>
        <source>The audit is at the hub, and the hub cannot be reached just now.</source>
        <translation>The audit is at the hub, and the hub cannot be reached just now.</translation>
    </message>
    <message>
        <source>The hub is older than this program and does not show its audit: ask IT.</source>
        <translation>The hub is older than this program and does not show its audit: ask IT.</translation>
    </message>
    <message>
        <source>The audit is for administrators.</source>
        <translation>The audit is for administrators.</translation>
    </message>
    <message>
        <source>Stopped; there is no file.</source>
        <translation>Stopped; there is no file.</translation>
    </message>
    <message>
        <source>Erased at a person&apos;s request</source>
        <translation>Erased at a person&apos;s request</translation>
    </message>
    <message>
        <source>Restricted cases of %1</source>
        <translation>Restricted cases of %1</translation>
    </message>
    <message>
        <source>Next certificate authority made</source>
        <translation>Next certificate authority made</translation>
    </message>
    <message>
        <source>Certificate authority changed</source>
        <translation>Certificate authority changed</translation>
    </message>
    <message>
        <source>Former certificate authority trusted no longer</source>
        <translation>Former certificate authority trusted no longer</translation>
    </message>
    <message>
        <source>Hold put on</source>
        <translation>Hold put on</translation>
    </message>
    <message>
        <source>Hold taken off</source>
        <translation>Hold taken off</translation>
    </message>
    <message>
        <source>Deleted, its days were over</source>
        <translation>Deleted, its days were over</translation>
    </message>
    <message>
        <source>Login unlocked</source>
        <translation>Login unlocked</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <source>Coming of Age Day</source>
        <translation>Coming of Age Day</translation>
    </message>
    <message>
        <source>National Foundation Day</source>
        <translation>National Foundation Day</translation>
    </message>
    <message>
        <source>Emperor&apos;s Birthday</source>
        <translation>Emperor&apos;s Birthday</translation>
    </message>
    <message>
        <source>Vernal Equinox Day</source>
        <translation>Vernal Equinox Day</translation>
    </message>
    <message>
        <source>Showa Day</source>
        <translation>Showa Day</translation>
    </message>
    <message>
        <source>Constitution Memorial Day</source>
        <translation>Constitution Memorial Day</translation>
    </message>
    <message>
        <source>Greenery Day</source>
        <translation>Greenery Day</translation>
    </message>
    <message>
        <source>Children&apos;s Day</source>
        <translation>Children&apos;s Day</translation>
    </message>
    <message>
        <source>Marine Day</source>
        <translation>Marine Day</translation>
    </message>
    <message>
        <source>Mountain Day</source>
        <translation>Mountain Day</translation>
    </message>
    <message>
        <source>Respect for the Aged Day</source>
        <translation>Respect for the Aged Day</translation>
    </message>
    <message>
        <source>Autumnal Equinox Day</source>
        <translation>Autumnal Equinox Day</translation>
    </message>
    <message>
        <source>Health and Sports Day</source>
        <translation>Health and Sports Day</translation>
    </message>
    <message>
        <source>Sports Day</source>
        <translation>Sports Day</translation>
    </message>
    <message>
        <source>Culture Day</source>
        <translation>Culture Day</translation>
    </message>
    <message>
        <source>Labour Thanksgiving Day</source>
        <translation>Labour Thanksgiving Day</translation>
    </message>
    <message>
        <source>Substitute holiday</source>
        <translation>Substitute holiday</translation>
    </message>
    <message>
        <source>Day between two holidays</source>
        <translation>Day between two holidays</translation>
    </message>
    <message>
        <source>Imperial Wedding</source>
        <translation>Imperial Wedding</translation>
    </message>
    <message>
        <source>Imperial Funeral</source>
        <translation>Imperial Funeral</translation>
    </message>
    <message>
        <source>Enthronement Ceremony</source>
        <translation>Enthronement Ceremony</translation>
    </message>
    <message>
        <source>Accession of the Emperor</source>
        <translation>Accession of the Emperor</translation>
    </message>
    <message>
        <source>A raised hand is overdue after</source>
        <translation>A raised hand is overdue after</translation>
    </message>
    <message>
        <source>An escalated contact is due after</source>
        <translation>An escalated contact is due after</translation>
    </message>
    <message>
        <source>A FAX, an e-mail or a letter is due after</source>
        <translation>A FAX, an e-mail or a letter is due after</translation>
    </message>
    <message>
        <source>The reminder of a call back comes earlier by</source>
        <translation>The reminder of a call back comes earlier by</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>service minutes</source>
        <translation>service minutes</translation>
    </message>
    <message>
        <source>service hours</source>
        <translation>service hours</translation>
    </message>
    <message>
        <source>service days (end)</source>
        <translation>service days (end)</translation>
    </message>
    <message>
        <source>business days (end)</source>
        <translation>business days (end)</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Public holiday</translation>
    </message>
    <message>
        <source>Write the hours as 8:00–21:00, or nothing if it is closed.</source>
        <translation>Write the hours as 8:00–21:00, or nothing if it is closed.</translation>
    </message>
    <message>
        <source>Write times that follow each other, as 9:00–12:00, 13:00–17:00.</source>
        <translation>Write times that follow each other, as 9:00–12:00, 13:00–17:00.</translation>
    </message>
    <message>
        <source>A day has four stretches of hours at most.</source>
        <translation>A day has four stretches of hours at most.</translation>
    </message>
    <message>
        <source>Write the day as 2027-02-01, or as 12-29 for every year.</source>
        <translation>Write the day as 2027-02-01, or as 12-29 for every year.</translation>
    </message>
    <message>
        <source>Write both days with the year, or both without.</source>
        <translation>Write both days with the year, or both without.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>No more closings can be kept: remove old ones.</source>
        <translation>No more closings can be kept: remove old ones.</translation>
    </message>
    <message>
        <source>Write the hours as 8:45–17:15.</source>
        <translation>Write the hours as 8:45–17:15.</translation>
    </message>
    <message>
        <source>Write the day as 12-29.</source>
        <translation>Write the day as 12-29.</translation>
    </message>
    <message>
        <source>You may not change the service hours.</source>
        <translation>You may not change the service hours.</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to %L1.</source>
        <translation>Write a whole number from 1 to %L1.</translation>
    </message>
</context>
<context>
    <name>CallBackText</name>
    <message>
        <source>Called; how it went stands in the contact</source>
        <translation>Called; how it went stands in the contact</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time</comment>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <comment>time</comment>
        <translation>Tomorrow %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>▲ Overdue by %n minute(s)</source>
        <translation>
            <numerusform>▲ Overdue by %n minute</numerusform>
            <numerusform>▲ Overdue by %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ Overdue by %n hour(s)</source>
        <translation>
            <numerusform>▲ Overdue by %n hour</numerusform>
            <numerusform>▲ Overdue by %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ Overdue by %n day(s)</source>
        <translation>
            <numerusform>▲ Overdue by %n day</numerusform>
            <numerusform>▲ Overdue by %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>No name or telephone noted</source>
        <translation>No name or telephone noted</translation>
    </message>
    <message>
        <source>yours</source>
        <comment>a promised call</comment>
        <translation>yours</translation>
    </message>
</context>
<context>
    <name>CaseListText</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Hearing section</source>
        <translation>Hearing section</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>cases</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Your turn</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>cases</comment>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>All</source>
        <comment>cases</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Received any day</source>
        <translation>Received any day</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Received today</translation>
    </message>
    <message>
        <source>Received in the last 7 days</source>
        <translation>Received in the last 7 days</translation>
    </message>
    <message>
        <source>Received in the last 30 days</source>
        <translation>Received in the last 30 days</translation>
    </message>
    <message>
        <source>Received this fiscal year</source>
        <translation>Received this fiscal year</translation>
    </message>
    <message>
        <source>Received last fiscal year</source>
        <translation>Received last fiscal year</translation>
    </message>
    <message>
        <source>Received from … to …</source>
        <translation>Received from … to …</translation>
    </message>
    <message>
        <source>Centralised</source>
        <comment>flow of a case</comment>
        <translation>Centralised</translation>
    </message>
    <message>
        <source>Distributed</source>
        <comment>flow of a case</comment>
        <translation>Distributed</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Not grouped</translation>
    </message>
    <message>
        <source>Grouped by step</source>
        <translation>Grouped by step</translation>
    </message>
    <message>
        <source>Grouped by unit</source>
        <translation>Grouped by unit</translation>
    </message>
    <message>
        <source>Grouped by kind</source>
        <translation>Grouped by kind</translation>
    </message>
    <message>
        <source>Grouped by week due</source>
        <translation>Grouped by week due</translation>
    </message>
    <message>
        <source>Sorted by age</source>
        <translation>Sorted by age</translation>
    </message>
    <message>
        <source>Sorted by due time</source>
        <translation>Sorted by due time</translation>
    </message>
    <message>
        <source>Sorted by last action</source>
        <translation>Sorted by last action</translation>
    </message>
    <message>
        <source>Sorted by number</source>
        <translation>Sorted by number</translation>
    </message>
    <message>
        <source>Sorted by waiting time</source>
        <translation>Sorted by waiting time</translation>
    </message>
    <message>
        <source>Sorted by kind</source>
        <translation>Sorted by kind</translation>
    </message>
    <message>
        <source>Sorted by subject</source>
        <translation>Sorted by subject</translation>
    </message>
    <message>
        <source>Sorted by flow</source>
        <translation>Sorted by flow</translation>
    </message>
    <message>
        <source>Sorted by step</source>
        <translation>Sorted by step</translation>
    </message>
    <message>
        <source>Sorted by unit</source>
        <translation>Sorted by unit</translation>
    </message>
    <message>
        <source>Sorted by what is to do</source>
        <translation>Sorted by what is to do</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a case</comment>
        <translation>Number</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>column</comment>
        <translation>To do</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column</comment>
        <translation>Step</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>column</comment>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>column</comment>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column</comment>
        <translation>Due</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>of a case</comment>
        <translation>Age</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>column</comment>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Last action</source>
        <comment>column</comment>
        <translation>Last action</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <comment>instead of a number</comment>
        <translation>not sent yet</translation>
    </message>
    <message>
        <source>Your turn: %1</source>
        <translation>Your turn: %1</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(no subject)</translation>
    </message>
    <message>
        <source>[Named persons only] %1</source>
        <translation>[Named persons only] %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1 – %2</source>
        <comment>days</comment>
        <translation>Due %1 – %2</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Nothing due</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Requester</source>
        <comment>column</comment>
        <translation>Requester</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column</comment>
        <translation>Category</translation>
    </message>
    <message>
        <source>In charge</source>
        <comment>column</comment>
        <translation>In charge</translation>
    </message>
    <message>
        <source>Units</source>
        <comment>column</comment>
        <translation>Units</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column</comment>
        <translation>Received</translation>
    </message>
    <message>
        <source>Age in days</source>
        <comment>column</comment>
        <translation>Age in days</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>column</comment>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column</comment>
        <translation>Answered</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column</comment>
        <translation>By</translation>
    </message>
    <message>
        <source>At</source>
        <comment>column</comment>
        <translation>At</translation>
    </message>
    <message>
        <source>Shift_JIS has no such character (%1): export as UTF-8.</source>
        <translation>Shift_JIS has no such character (%1): export as UTF-8.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Stopped: nothing was written.</translation>
    </message>
    <message>
        <source>Waits for</source>
        <comment>column</comment>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column</comment>
        <translation>Since</translation>
    </message>
</context>
<context>
    <name>CaseNames</name>
    <message>
        <source>somebody unknown here</source>
        <translation>somebody unknown here</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Hearing section</source>
        <translation>Hearing section</translation>
    </message>
</context>
<context>
    <name>CaseNoteText</name>
    <message>
        <source>A case has arrived</source>
        <translation>A case has arrived</translation>
    </message>
    <message>
        <source>A draft is asked of you</source>
        <translation>A draft is asked of you</translation>
    </message>
    <message>
        <source>A draft came back to be amended</source>
        <translation>A draft came back to be amended</translation>
    </message>
    <message>
        <source>A draft waits for your approval</source>
        <translation>A draft waits for your approval</translation>
    </message>
    <message>
        <source>All parts of a case are approved</source>
        <translation>All parts of a case are approved</translation>
    </message>
    <message>
        <source>A reply is to be sent</source>
        <translation>A reply is to be sent</translation>
    </message>
    <message>
        <source>A case is due soon</source>
        <translation>A case is due soon</translation>
    </message>
    <message>
        <source>A case is overdue</source>
        <translation>A case is overdue</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for you now</source>
        <translation>
            <numerusform>%n case wait for you now</numerusform>
            <numerusform>%n cases wait for you now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are due soon or overdue</source>
        <translation>
            <numerusform>%n case are due soon or overdue</numerusform>
            <numerusform>%n cases are due soon or overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that wait for you are overdue</source>
        <translation>
            <numerusform>%n case that wait for you are overdue</numerusform>
            <numerusform>%n cases that wait for you are overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrival</translation>
    </message>
    <message>
        <source>Drafting instruction</source>
        <translation>Drafting instruction</translation>
    </message>
    <message>
        <source>Approval request</source>
        <translation>Approval request</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Ready to join or send</source>
        <translation>Ready to join or send</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>A publication waits for your approval</source>
        <translation>A publication waits for your approval</translation>
    </message>
    <message>
        <source>A publication came back to be blacked out anew</source>
        <translation>A publication came back to be blacked out anew</translation>
    </message>
    <message>
        <source>A publication was approved</source>
        <translation>A publication was approved</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
</context>
<context>
    <name>CaseReading</name>
    <message>
        <source>anonymous</source>
        <translation>anonymous</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, its reading</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a case</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>The citizen’s words</source>
        <translation>The citizen’s words</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Requester</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Wants the reply by</source>
        <translation>Wants the reply by</translation>
    </message>
    <message>
        <source>no reply wanted</source>
        <translation>no reply wanted</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>when a case came</comment>
        <translation>Received</translation>
    </message>
    <message>
        <source>a case that is not here</source>
        <translation>a case that is not here</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>You handed it in</source>
        <translation>You handed it in</translation>
    </message>
    <message>
        <source>Drafts and history are for those who work on it. The reply stands here once it was sent.</source>
        <translation>Drafts and history are for those who work on it. The reply stands here once it was sent.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a deputy, for whom</comment>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>units</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of link, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> → </source>
        <comment>between steps of an approval route</comment>
        <translation> → </translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, about what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>Open a case</source>
        <translation>Open a case</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Divide among units</source>
        <translation>Divide among units</translation>
    </message>
    <message>
        <source>Withdraw the part</source>
        <translation>Withdraw the part</translation>
    </message>
    <message>
        <source>Transfer the part</source>
        <translation>Transfer the part</translation>
    </message>
    <message>
        <source>Transfer the case</source>
        <translation>Transfer the case</translation>
    </message>
    <message>
        <source>Change who answers</source>
        <translation>Change who answers</translation>
    </message>
    <message>
        <source>Assign a person</source>
        <translation>Assign a person</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Save the draft</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>Submit for approval</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a draft</comment>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>a draft</comment>
        <translation>Return</translation>
    </message>
    <message>
        <source>Recall</source>
        <comment>a draft</comment>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Save as the reply</source>
        <translation>Save as the reply</translation>
    </message>
    <message>
        <source>Put into the e-mail queue</source>
        <translation>Put into the e-mail queue</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Mark as sent</translation>
    </message>
    <message>
        <source>Close without reply</source>
        <translation>Close without reply</translation>
    </message>
    <message>
        <source>Reopen</source>
        <comment>a case</comment>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>Link another case</source>
        <translation>Link another case</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>Take the link away</translation>
    </message>
    <message>
        <source>Restrict to named persons</source>
        <translation>Restrict to named persons</translation>
    </message>
    <message>
        <source>Release from restriction</source>
        <translation>Release from restriction</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Remove the file</translation>
    </message>
    <message>
        <source>Change the due date</source>
        <translation>Change the due date</translation>
    </message>
    <message>
        <source>Propose for publication</source>
        <translation>Propose for publication</translation>
    </message>
    <message>
        <source>Approve the publication</source>
        <translation>Approve the publication</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>a case</comment>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Withdraw the publication</source>
        <translation>Withdraw the publication</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Case opened</translation>
    </message>
    <message>
        <source>Corrected</source>
        <comment>a case</comment>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Part given to a unit</source>
        <translation>Part given to a unit</translation>
    </message>
    <message>
        <source>Part withdrawn</source>
        <translation>Part withdrawn</translation>
    </message>
    <message>
        <source>Part transferred</source>
        <translation>Part transferred</translation>
    </message>
    <message>
        <source>Case transferred</source>
        <translation>Case transferred</translation>
    </message>
    <message>
        <source>Who answers was changed</source>
        <translation>Who answers was changed</translation>
    </message>
    <message>
        <source>Person assigned</source>
        <translation>Person assigned</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <comment>of a part</comment>
        <translation>Draft saved</translation>
    </message>
    <message>
        <source>Submitted for approval</source>
        <translation>Submitted for approval</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a draft</comment>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>a draft</comment>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Recalled</source>
        <comment>a draft</comment>
        <translation>Recalled</translation>
    </message>
    <message>
        <source>Reply saved</source>
        <translation>Reply saved</translation>
    </message>
    <message>
        <source>Reply put into the e-mail queue</source>
        <translation>Reply put into the e-mail queue</translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation>Reply sent</translation>
    </message>
    <message>
        <source>Closed without reply</source>
        <translation>Closed without reply</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Linked with another case</source>
        <translation>Linked with another case</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>Link taken away</translation>
    </message>
    <message>
        <source>Restricted to named persons</source>
        <translation>Restricted to named persons</translation>
    </message>
    <message>
        <source>Released from restriction</source>
        <translation>Released from restriction</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>File attached</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>File removed</translation>
    </message>
    <message>
        <source>Due date changed</source>
        <translation>Due date changed</translation>
    </message>
    <message>
        <source>Proposed for publication</source>
        <translation>Proposed for publication</translation>
    </message>
    <message>
        <source>Publication approved</source>
        <translation>Publication approved</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>a case</comment>
        <translation>Published</translation>
    </message>
    <message>
        <source>Publication withdrawn</source>
        <translation>Publication withdrawn</translation>
    </message>
    <message>
        <source>This is not possible in the present state of the case.</source>
        <translation>This is not possible in the present state of the case.</translation>
    </message>
    <message>
        <source>This is for others to do.</source>
        <translation>This is for others to do.</translation>
    </message>
    <message>
        <source>The case is not at this desk any more.</source>
        <translation>The case is not at this desk any more.</translation>
    </message>
    <message>
        <source>Somebody else saved another text meanwhile.</source>
        <translation>Somebody else saved another text meanwhile.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Say why.</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Write the note first.</translation>
    </message>
    <message>
        <source>The draft is empty.</source>
        <translation>The draft is empty.</translation>
    </message>
    <message>
        <source>Save the draft first.</source>
        <translation>Save the draft first.</translation>
    </message>
    <message>
        <source>The reply is empty.</source>
        <translation>The reply is empty.</translation>
    </message>
    <message>
        <source>Choose a unit.</source>
        <translation>Choose a unit.</translation>
    </message>
    <message>
        <source>This unit has it already.</source>
        <translation>This unit has it already.</translation>
    </message>
    <message>
        <source>That is how it is answered already.</source>
        <translation>That is how it is answered already.</translation>
    </message>
    <message>
        <source>Name at least one person.</source>
        <translation>Name at least one person.</translation>
    </message>
    <message>
        <source>These are too many persons.</source>
        <translation>These are too many persons.</translation>
    </message>
    <message>
        <source>Choose how it was sent.</source>
        <translation>Choose how it was sent.</translation>
    </message>
    <message>
        <source>The requester gave no e-mail address.</source>
        <translation>The requester gave no e-mail address.</translation>
    </message>
    <message>
        <source>Choose a date.</source>
        <translation>Choose a date.</translation>
    </message>
    <message>
        <source>Every step needs an approver.</source>
        <translation>Every step needs an approver.</translation>
    </message>
    <message>
        <source>Somebody stands in the route twice.</source>
        <translation>Somebody stands in the route twice.</translation>
    </message>
    <message>
        <source>Whoever wrote the draft cannot approve it.</source>
        <translation>Whoever wrote the draft cannot approve it.</translation>
    </message>
    <message>
        <source>Only the named persons can approve here.</source>
        <translation>Only the named persons can approve here.</translation>
    </message>
    <message>
        <source>These are too many approvers.</source>
        <translation>These are too many approvers.</translation>
    </message>
    <message>
        <source>Write a subject or the citizen’s words.</source>
        <translation>Write a subject or the citizen’s words.</translation>
    </message>
    <message>
        <source>An anonymous requester has no name.</source>
        <translation>An anonymous requester has no name.</translation>
    </message>
    <message>
        <source>There is no such case here.</source>
        <translation>There is no such case here.</translation>
    </message>
    <message>
        <source>It is linked already.</source>
        <translation>It is linked already.</translation>
    </message>
    <message>
        <source>This person cannot be chosen here.</source>
        <translation>This person cannot be chosen here.</translation>
    </message>
    <message>
        <source>Choose two different persons.</source>
        <translation>Choose two different persons.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>You may name deputies for yourself only.</source>
        <translation>You may name deputies for yourself only.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>This text is too long.</translation>
    </message>
    <message>
        <source>This case holds no more of these.</source>
        <translation>This case holds no more of these.</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <comment>kind of case</comment>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>Opinion or proposal</source>
        <translation>Opinion or proposal</translation>
    </message>
    <message>
        <source>Complaint</source>
        <comment>kind of case</comment>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>kind of case</comment>
        <translation>Report</translation>
    </message>
    <message>
        <source>Application</source>
        <comment>kind of case</comment>
        <translation>Application</translation>
    </message>
    <message>
        <source>Through the hearing section</source>
        <translation>Through the hearing section</translation>
    </message>
    <message>
        <source>Answered by the unit itself</source>
        <translation>Answered by the unit itself</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>state of a case</comment>
        <translation>Received</translation>
    </message>
    <message>
        <source>In work</source>
        <comment>state of a case</comment>
        <translation>In work</translation>
    </message>
    <message>
        <source>To be joined</source>
        <comment>state of a case</comment>
        <translation>To be joined</translation>
    </message>
    <message>
        <source>Reply to be sent</source>
        <comment>state of a case</comment>
        <translation>Reply to be sent</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>state of a case</comment>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Closed without reply</source>
        <comment>state of a case</comment>
        <translation>Closed without reply</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>state of a part</comment>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Being drafted</source>
        <comment>state of a part</comment>
        <translation>Being drafted</translation>
    </message>
    <message>
        <source>In approval</source>
        <comment>state of a part</comment>
        <translation>In approval</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>state of a part</comment>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>state of a part</comment>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>state of a part</comment>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>none</source>
        <comment>channel of a reply</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Related case</source>
        <translation>Related case</translation>
    </message>
    <message>
        <source>Says the same</source>
        <translation>Says the same</translation>
    </message>
    <message>
        <source>Goes on as</source>
        <translation>Goes on as</translation>
    </message>
    <message>
        <source>Took over</source>
        <translation>Took over</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>Split from</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>Split into</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Not published</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>May be published</translation>
    </message>
    <message>
        <source>Decide who answers</source>
        <translation>Decide who answers</translation>
    </message>
    <message>
        <source>Write the draft</source>
        <translation>Write the draft</translation>
    </message>
    <message>
        <source>Amend the draft</source>
        <translation>Amend the draft</translation>
    </message>
    <message>
        <source>Approve or return</source>
        <translation>Approve or return</translation>
    </message>
    <message>
        <source>Join into the reply</source>
        <translation>Join into the reply</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Send the reply</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n h</source>
        <translation>
            <numerusform>Overdue %n h</numerusform>
            <numerusform>Overdue %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>Overdue %n day</numerusform>
            <numerusform>Overdue %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time</comment>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <comment>time</comment>
        <translation>Tomorrow %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Return the publication</source>
        <translation>Return the publication</translation>
    </message>
    <message>
        <source>Publication returned</source>
        <translation>Publication returned</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Write a title.</translation>
    </message>
    <message>
        <source>There is nothing left to publish.</source>
        <translation>There is nothing left to publish.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Choose a category.</translation>
    </message>
    <message>
        <source>What was blacked out is still said in another place.</source>
        <translation>What was blacked out is still said in another place.</translation>
    </message>
    <message>
        <source>The case or the proposal was changed meanwhile. Look at it again.</source>
        <translation>The case or the proposal was changed meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>Black out the texts anew.</source>
        <translation>Black out the texts anew.</translation>
    </message>
    <message>
        <source>To be blacked out anew</source>
        <translation>To be blacked out anew</translation>
    </message>
    <message>
        <source>Black out anew</source>
        <translation>Black out anew</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n min</source>
        <translation>
            <numerusform>Overdue %n min</numerusform>
            <numerusform>Overdue %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DomainText</name>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Out of scope</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Hung up</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Under 20</source>
        <translation>Under 20</translation>
    </message>
    <message>
        <source>20s</source>
        <translation>20s</translation>
    </message>
    <message>
        <source>30s</source>
        <translation>30s</translation>
    </message>
    <message>
        <source>40s</source>
        <translation>40s</translation>
    </message>
    <message>
        <source>50s</source>
        <translation>50s</translation>
    </message>
    <message>
        <source>60s</source>
        <translation>60s</translation>
    </message>
    <message>
        <source>70s</source>
        <translation>70s</translation>
    </message>
    <message>
        <source>80 and over</source>
        <translation>80 and over</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message numerus="yes">
        <source>Solved %n contact(s)</source>
        <translation>
            <numerusform>Solved %n contact</numerusform>
            <numerusform>Solved %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Synonym %1 → %2</source>
        <comment>typed word, word in the Q&amp;A</comment>
        <translation>Synonym %1 → %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <comment>in hiragana</comment>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>Found in translation</source>
        <translation>Found in translation</translation>
    </message>
    <message>
        <source>Asked together</source>
        <translation>Asked together</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>never checked</translation>
    </message>
    <message>
        <source>checked today</source>
        <translation>checked today</translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>checked %n day ago</numerusform>
            <numerusform>checked %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down what was asked.</source>
        <translation>Write down what was asked.</translation>
    </message>
    <message>
        <source>Choose the unit the call was put through to.</source>
        <translation>Choose the unit the call was put through to.</translation>
    </message>
    <message>
        <source>Set the time of the call back.</source>
        <translation>Set the time of the call back.</translation>
    </message>
    <message>
        <source>Too many Q&amp;As: remove some.</source>
        <translation>Too many Q&amp;As: remove some.</translation>
    </message>
    <message>
        <source>Satisfaction runs from 0 to 10.</source>
        <translation>Satisfaction runs from 0 to 10.</translation>
    </message>
    <message>
        <source>This text is too long: shorten it.</source>
        <translation>This text is too long: shorten it.</translation>
    </message>
    <message>
        <source>Only the operator who took it may log this contact.</source>
        <translation>Only the operator who took it may log this contact.</translation>
    </message>
    <message>
        <source>This could not be saved (%1).</source>
        <translation>This could not be saved (%1).</translation>
    </message>
    <message>
        <source>Found by its reading</source>
        <translation>Found by its reading</translation>
    </message>
    <message>
        <source>Translation %1 → %2</source>
        <comment>typed word, word in the Q&amp;A</comment>
        <translation>Translation %1 → %2</translation>
    </message>
    <message>
        <source>A group needs two words at least, or one with - before it.</source>
        <translation>A group needs two words at least, or one with - before it.</translation>
    </message>
    <message>
        <source>A group holds 50 words at most.</source>
        <translation>A group holds 50 words at most.</translation>
    </message>
    <message>
        <source>Write a word behind the -.</source>
        <translation>Write a word behind the -.</translation>
    </message>
    <message>
        <source>The same stands in the file already.</source>
        <translation>The same stands in the file already.</translation>
    </message>
    <message>
        <source>Enter the number of a Q&amp;A.</source>
        <translation>Enter the number of a Q&amp;A.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>Write the day as 2027-03-01.</source>
        <translation>Write the day as 2027-03-01.</translation>
    </message>
    <message>
        <source>Keyword %1</source>
        <translation>Keyword %1</translation>
    </message>
    <message>
        <source>Give the script a title.</source>
        <translation>Give the script a title.</translation>
    </message>
    <message>
        <source>Write what is to be said.</source>
        <translation>Write what is to be said.</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Erased on %1 at the person&apos;s request. Only what is counted was kept.</source>
        <comment>day</comment>
        <translation>Erased on %1 at the person&apos;s request. Only what is counted was kept.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>User name or password is wrong.</source>
        <translation>User name or password is wrong.</translation>
    </message>
    <message>
        <source>The hub cannot be reached, and nobody of this name has signed in at this desk before.</source>
        <translation>The hub cannot be reached, and nobody of this name has signed in at this desk before.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Sign in first.</translation>
    </message>
    <message>
        <source>This desk is not enrolled at the hub yet.</source>
        <translation>This desk is not enrolled at the hub yet.</translation>
    </message>
    <message>
        <source>This is no address of a hub: write host or host:port.</source>
        <translation>This is no address of a hub: write host or host:port.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read: %1</source>
        <translation>The certificate file cannot be read: %1</translation>
    </message>
    <message>
        <source>The hub shows another certificate than the one this desk trusts. Nothing was sent. Tell IT.</source>
        <translation>The hub shows another certificate than the one this desk trusts. Nothing was sent. Tell IT.</translation>
    </message>
    <message>
        <source>No hub is set.</source>
        <translation>No hub is set.</translation>
    </message>
    <message>
        <source>Another program works on this desk&apos;s store: contacts wait until it has ended.</source>
        <translation>Another program works on this desk&apos;s store: contacts wait until it has ended.</translation>
    </message>
    <message>
        <source>The hub speaks another version. Tell IT to update.</source>
        <translation>The hub speaks another version. Tell IT to update.</translation>
    </message>
    <message>
        <source>You may not change this Q&amp;A.</source>
        <translation>You may not change this Q&amp;A.</translation>
    </message>
    <message>
        <source>Somebody else has changed this Q&amp;A meanwhile.</source>
        <translation>Somebody else has changed this Q&amp;A meanwhile.</translation>
    </message>
    <message>
        <source>You may not correct this contact.</source>
        <translation>You may not correct this contact.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>The file cannot be written: %1</translation>
    </message>
    <message>
        <source>You may not do this (%1).</source>
        <translation>You may not do this (%1).</translation>
    </message>
    <message>
        <source>It was changed by somebody else meanwhile (%1).</source>
        <translation>It was changed by somebody else meanwhile (%1).</translation>
    </message>
    <message>
        <source>Too many attempts: wait a little and try again.</source>
        <translation>Too many attempts: wait a little and try again.</translation>
    </message>
    <message>
        <source>The hub cannot be reached.</source>
        <translation>The hub cannot be reached.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>This was made by a newer version of Madoguchi: update this one.</source>
        <translation>This was made by a newer version of Madoguchi: update this one.</translation>
    </message>
    <message>
        <source>The disk or a file refused (%1).</source>
        <translation>The disk or a file refused (%1).</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>It is not there any more.</translation>
    </message>
    <message>
        <source>The stored data is damaged (%1). Tell IT.</source>
        <translation>The stored data is damaged (%1). Tell IT.</translation>
    </message>
    <message>
        <source>This did not work (%1).</source>
        <translation>This did not work (%1).</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Hearing section</source>
        <translation>Hearing section</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>You may not change the words.</source>
        <translation>You may not change the words.</translation>
    </message>
    <message>
        <source>Somebody else has changed this group meanwhile; it is shown as it is now.</source>
        <translation>Somebody else has changed this group meanwhile; it is shown as it is now.</translation>
    </message>
    <message>
        <source>You may not pin Q&amp;As.</source>
        <translation>You may not pin Q&amp;As.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>The file cannot be read: %1</translation>
    </message>
    <message>
        <source>The hub is older than this program: what it does not know yet waits here, and is sent once the hub is updated.</source>
        <translation>The hub is older than this program: what it does not know yet waits here, and is sent once the hub is updated.</translation>
    </message>
    <message>
        <source>Another program holds this desk&apos;s store.</source>
        <translation>Another program holds this desk&apos;s store.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Until the store works again contacts can be taken, and nothing else.</source>
        <translation>Until the store works again contacts can be taken, and nothing else.</translation>
    </message>
    <message>
        <source>You may not change talk scripts.</source>
        <translation>You may not change talk scripts.</translation>
    </message>
    <message>
        <source>Write the question first.</source>
        <translation>Write the question first.</translation>
    </message>
    <message>
        <source>Write the answer first.</source>
        <translation>Write the answer first.</translation>
    </message>
    <message>
        <source>Say why the hand is taken down.</source>
        <translation>Say why the hand is taken down.</translation>
    </message>
    <message>
        <source>This hand was settled meanwhile; it is shown as it is now.</source>
        <translation>This hand was settled meanwhile; it is shown as it is now.</translation>
    </message>
    <message>
        <source>This is not possible any more: somebody was quicker. It is shown as it is now.</source>
        <translation>This is not possible any more: somebody was quicker. It is shown as it is now.</translation>
    </message>
    <message>
        <source>Only whoever leads the room may do this with a raised hand.</source>
        <translation>Only whoever leads the room may do this with a raised hand.</translation>
    </message>
    <message>
        <source>You may not do this with what waits in the room.</source>
        <translation>You may not do this with what waits in the room.</translation>
    </message>
    <message>
        <source>Somebody else has taken it meanwhile.</source>
        <translation>Somebody else has taken it meanwhile.</translation>
    </message>
    <message>
        <source>It was resolved meanwhile.</source>
        <translation>It was resolved meanwhile.</translation>
    </message>
    <message>
        <source>Write a word about it first.</source>
        <translation>Write a word about it first.</translation>
    </message>
    <message>
        <source>Set the time that was promised.</source>
        <translation>Set the time that was promised.</translation>
    </message>
    <message>
        <source>Write down what was asked.</source>
        <translation>Write down what was asked.</translation>
    </message>
    <message>
        <source>This text is too long: shorten it.</source>
        <translation>This text is too long: shorten it.</translation>
    </message>
    <message>
        <source>Too many Q&amp;As: remove some.</source>
        <translation>Too many Q&amp;As: remove some.</translation>
    </message>
    <message>
        <source>This account may no longer sign in. Ask your administrator.</source>
        <translation>This account may no longer sign in. Ask your administrator.</translation>
    </message>
    <message>
        <source>This desk was taken out of service: what it held of the city&apos;s data is removed. Ask IT.</source>
        <translation>This desk was taken out of service: what it held of the city&apos;s data is removed. Ask IT.</translation>
    </message>
    <message>
        <source>Too short: at least 12 characters. Four or five words are long and easy to remember.</source>
        <translation>Too short: at least 12 characters. Four or five words are long and easy to remember.</translation>
    </message>
    <message>
        <source>Too long: at most 1024 characters.</source>
        <translation>Too long: at most 1024 characters.</translation>
    </message>
    <message>
        <source>This is one piece over and over: choose another.</source>
        <translation>This is one piece over and over: choose another.</translation>
    </message>
    <message>
        <source>This runs along the keyboard or the alphabet: choose another.</source>
        <translation>This runs along the keyboard or the alphabet: choose another.</translation>
    </message>
    <message>
        <source>This is your name and little else: choose another.</source>
        <translation>This is your name and little else: choose another.</translation>
    </message>
    <message>
        <source>This, or the word it is built on, is among those tried first: choose another.</source>
        <translation>This, or the word it is built on, is among those tried first: choose another.</translation>
    </message>
    <message>
        <source>This is the present password: choose another.</source>
        <translation>This is the present password: choose another.</translation>
    </message>
    <message>
        <source>The two are not the same: type it once more.</source>
        <translation>The two are not the same: type it once more.</translation>
    </message>
    <message>
        <source>Type the present password first.</source>
        <translation>Type the present password first.</translation>
    </message>
    <message>
        <source>This is not the present password.</source>
        <translation>This is not the present password.</translation>
    </message>
    <message>
        <source>The connection broke off before the hub answered: sign in with the new password, and if it is refused, with the former one.</source>
        <translation>The connection broke off before the hub answered: sign in with the new password, and if it is refused, with the former one.</translation>
    </message>
    <message>
        <source>The hub is older than this program and cannot change passwords: ask IT.</source>
        <translation>The hub is older than this program and cannot change passwords: ask IT.</translation>
    </message>
    <message>
        <source>This is not the PIN. After five wrong ones only the password opens the window.</source>
        <translation>This is not the PIN. After five wrong ones only the password opens the window.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: only the password opens the window now.</source>
        <translation>Too many wrong PINs: only the password opens the window now.</translation>
    </message>
    <message>
        <source>This desk does not know your password any more: sign out, and in again at the hub.</source>
        <translation>This desk does not know your password any more: sign out, and in again at the hub.</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits of at least three kinds, not in order and nothing twice.</source>
        <translation>Choose 4 to 8 digits of at least three kinds, not in order and nothing twice.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Type your password.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>This is not your password.</translation>
    </message>
    <message>
        <source>This login or this desk is locked after too many wrong passwords. Wait a quarter of an hour or longer, or ask your administrator.</source>
        <translation>This login or this desk is locked after too many wrong passwords. Wait a quarter of an hour or longer, or ask your administrator.</translation>
    </message>
    <message>
        <source>This was erased at the person&apos;s request. Nothing can be added to it any more.</source>
        <translation>This was erased at the person&apos;s request. Nothing can be added to it any more.</translation>
    </message>
    <message>
        <source>The hub cannot be reached, and the last sign-in at the hub is more than 14 days ago, or this computer&apos;s clock was set back.</source>
        <translation>The hub cannot be reached, and the last sign-in at the hub is more than 14 days ago, or this computer&apos;s clock was set back.</translation>
    </message>
</context>
<context>
    <name>HandOverText</name>
    <message>
        <source>Shift hand-over (%1)</source>
        <comment>when and who</comment>
        <translation>Shift hand-over (%1)</translation>
    </message>
    <message>
        <source>Not at this desk any more</source>
        <translation>Not at this desk any more</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hand raised %1</source>
        <comment>minutes and seconds</comment>
        <translation>Hand raised %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <comment>when</comment>
        <translation>Resolved %1</translation>
    </message>
    <message>
        <source>Resolved %1 by %2</source>
        <comment>when, person</comment>
        <translation>Resolved %1 by %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>resolved when, how it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>lines of the hand-over</comment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 overdue</source>
        <comment>how many are open, how many of them</comment>
        <translation>%1, %2 overdue</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how many are open, by kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Until the end of the next shift (%1); %Ln promised call(s) later than that left out</source>
        <comment>when</comment>
        <translation>
            <numerusform>Until the end of the next shift (%1); %Ln promised call later than that left out</numerusform>
            <numerusform>Until the end of the next shift (%1); %Ln promised calls later than that left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the end of the next shift (%1)</source>
        <comment>when</comment>
        <translation>Until the end of the next shift (%1)</translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <comment>figures of the day</comment>
        <translation>Contacts: %1</translation>
    </message>
    <message>
        <source>Hands raised today: %1, settled %2/%3</source>
        <comment>all, of these, all</comment>
        <translation>Hands raised today: %1, settled %2/%3</translation>
    </message>
    <message>
        <source>Put into the pane today: %1, resolved %2/%3</source>
        <comment>all, of these, all</comment>
        <translation>Put into the pane today: %1, resolved %2/%3</translation>
    </message>
    <message>
        <source>Promised calls made today: %1, in time %2/%3</source>
        <comment>all, of these, all</comment>
        <translation>Promised calls made today: %1, in time %2/%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln raised hand(s) up: callers wait on the line. Settle them first, they are not handed over.</source>
        <translation>
            <numerusform>%Ln raised hand up: callers wait on the line. Settle them first, they are not handed over.</numerusform>
            <numerusform>%Ln raised hands up: callers wait on the line. Settle them first, they are not handed over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not received yet</source>
        <translation>Not received yet</translation>
    </message>
    <message>
        <source>Received %1</source>
        <comment>when</comment>
        <translation>Received %1</translation>
    </message>
    <message>
        <source>Received %1 by %2</source>
        <comment>when, person</comment>
        <translation>Received %1 by %2</translation>
    </message>
    <message>
        <source>Of %1 handed over, %2 still open</source>
        <comment>all, of these</comment>
        <translation>Of %1 handed over, %2 still open</translation>
    </message>
    <message>
        <source>Nothing stands open: write what the next shift must know.</source>
        <translation>Nothing stands open: write what the next shift must know.</translation>
    </message>
    <message>
        <source>This text is too long: shorten it.</source>
        <translation>This text is too long: shorten it.</translation>
    </message>
    <message>
        <source>You wrote this yourself: whoever leads the next shift receives it.</source>
        <translation>You wrote this yourself: whoever leads the next shift receives it.</translation>
    </message>
    <message>
        <source>Somebody has received this in the meantime.</source>
        <translation>Somebody has received this in the meantime.</translation>
    </message>
    <message>
        <source>Only whoever leads the room hands over.</source>
        <translation>Only whoever leads the room hands over.</translation>
    </message>
    <message>
        <source>▲ %1 (%2)</source>
        <comment>how late, when it was due</comment>
        <translation>▲ %1 (%2)</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>Shift hand-over</translation>
    </message>
    <message>
        <source>What the next shift must know</source>
        <translation>What the next shift must know</translation>
    </message>
    <message>
        <source>Nothing stands open</source>
        <translation>Nothing stands open</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>HandText</name>
    <message>
        <source>Closed with the contact</source>
        <translation>Closed with the contact</translation>
    </message>
    <message>
        <source>It waits in the room as an escalation now.</source>
        <translation>It waits in the room as an escalation now.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>The supervisor</source>
        <translation>The supervisor</translation>
    </message>
    <message>
        <source>Waiting for an answer %1</source>
        <comment>minutes and seconds</comment>
        <translation>Waiting for an answer %1</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Answered by %1</translation>
    </message>
    <message>
        <source>Answer accepted</source>
        <translation>Answer accepted</translation>
    </message>
    <message>
        <source>%1 takes the call over</source>
        <translation>%1 takes the call over</translation>
    </message>
    <message>
        <source>Goes on as an escalation</source>
        <translation>Goes on as an escalation</translation>
    </message>
    <message>
        <source>%1 made it an escalation</source>
        <translation>%1 made it an escalation</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>Taken down</translation>
    </message>
    <message>
        <source>%1 took the hand down</source>
        <translation>%1 took the hand down</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>▲ No connection to the hub: no supervisor sees this.</source>
        <translation>▲ No connection to the hub: no supervisor sees this.</translation>
    </message>
    <message>
        <source>On its way to the hub …</source>
        <translation>On its way to the hub …</translation>
    </message>
    <message>
        <source>▲ Not arrived yet: no connection to the hub. It goes by itself once there is one.</source>
        <translation>▲ Not arrived yet: no connection to the hub. It goes by itself once there is one.</translation>
    </message>
    <message>
        <source>The contact was discarded</source>
        <translation>The contact was discarded</translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Day it came in</source>
        <translation>Day it came in</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Kind of case</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>The citizen’s words</source>
        <translation>The citizen’s words</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Requester’s name</source>
        <translation>Requester’s name</translation>
    </message>
    <message>
        <source>Reading of the name</source>
        <translation>Reading of the name</translation>
    </message>
    <message>
        <source>Anonymous (yes or no)</source>
        <translation>Anonymous (yes or no)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>How it came</translation>
    </message>
    <message>
        <source>Reply wanted</source>
        <translation>Reply wanted</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Place the case is about</source>
        <translation>Place the case is about</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Who answers</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>To be answered by</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Day of the reply</source>
        <translation>Day of the reply</translation>
    </message>
    <message>
        <source>How the reply was sent</source>
        <translation>How the reply was sent</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>%1 is no kind of case: write inquiry, opinion, complaint, report or application.</source>
        <translation>%1 is no kind of case: write inquiry, opinion, complaint, report or application.</translation>
    </message>
    <message>
        <source>%1 is empty: write a kind of case, or choose one for such rows above.</source>
        <translation>%1 is empty: write a kind of case, or choose one for such rows above.</translation>
    </message>
    <message>
        <source>%1 is no day: write 2026/4/1, and 14:30 behind it where the time is known.</source>
        <translation>%1 is no day: write 2026/4/1, and 14:30 behind it where the time is known.</translation>
    </message>
    <message>
        <source>It came in on %1, which lies ahead: correct the day.</source>
        <translation>It came in on %1, which lies ahead: correct the day.</translation>
    </message>
    <message>
        <source>%1 is no way a voice comes or a reply goes: write e-mail, FAX, letter, telephone or in person.</source>
        <translation>%1 is no way a voice comes or a reply goes: write e-mail, FAX, letter, telephone or in person.</translation>
    </message>
    <message>
        <source>%1: write yes or no, or the way the reply is wanted.</source>
        <translation>%1: write yes or no, or the way the reply is wanted.</translation>
    </message>
    <message>
        <source>%1: write yes or no, or leave it empty.</source>
        <translation>%1: write yes or no, or leave it empty.</translation>
    </message>
    <message>
        <source>It says anonymous, and %1 has a name: take one of the two away.</source>
        <translation>It says anonymous, and %1 has a name: take one of the two away.</translation>
    </message>
    <message>
        <source>%1 is no state: write open, answered or closed.</source>
        <translation>%1 is no state: write open, answered or closed.</translation>
    </message>
    <message>
        <source>There is a reply, and %1 says that it is open: correct one of the two.</source>
        <translation>There is a reply, and %1 says that it is open: correct one of the two.</translation>
    </message>
    <message>
        <source>It was answered, and %1 has no day: write it, or closed as the state.</source>
        <translation>It was answered, and %1 has no day: write it, or closed as the state.</translation>
    </message>
    <message>
        <source>%1 lies before the day it came in: correct one of the two.</source>
        <translation>%1 lies before the day it came in: correct one of the two.</translation>
    </message>
    <message>
        <source>%1 says neither that the hearing section answers nor that the unit does.</source>
        <translation>%1 says neither that the hearing section answers nor that the unit does.</translation>
    </message>
    <message>
        <source>No unit answers it: write one into the row, or choose one above.</source>
        <translation>No unit answers it: write one into the row, or choose one above.</translation>
    </message>
    <message>
        <source>%1 names several units, and one alone answers by itself: make rows of it.</source>
        <translation>%1 names several units, and one alone answers by itself: make rows of it.</translation>
    </message>
    <message>
        <source>A case with the number %1 is here already and says something else: if this is another ledger, give it a name above.</source>
        <translation>A case with the number %1 is here already and says something else: if this is another ledger, give it a name above.</translation>
    </message>
    <message>
        <source>%1 is no unit: write its name or its path as the organisation has it.</source>
        <translation>%1 is no unit: write its name or its path as the organisation has it.</translation>
    </message>
    <message>
        <source>%1 may be several units: write the whole path.</source>
        <translation>%1 may be several units: write the whole path.</translation>
    </message>
    <message>
        <source>You may not bring in what was answered: the hearing section may, a department its own.</source>
        <translation>You may not bring in what was answered: the hearing section may, a department its own.</translation>
    </message>
    <message>
        <source>You may not divide cases among units: the hearing section may.</source>
        <translation>You may not divide cases among units: the hearing section may.</translation>
    </message>
    <message>
        <source>The row is larger than 1 MB: perhaps a quote is never closed.</source>
        <translation>The row is larger than 1 MB: perhaps a quote is never closed.</translation>
    </message>
    <message>
        <source>A quote stands where none may be: quotes inside a cell are doubled.</source>
        <translation>A quote stands where none may be: quotes inside a cell are doubled.</translation>
    </message>
    <message>
        <source>A quote is never closed.</source>
        <translation>A quote is never closed.</translation>
    </message>
    <message>
        <source>The row has %1 columns.</source>
        <comment>&quot;3 of 5&quot;</comment>
        <translation>The row has %1 columns.</translation>
    </message>
    <message>
        <source>Its characters cannot be read (%1): save the file as CSV in UTF-8 or Shift_JIS.</source>
        <translation>Its characters cannot be read (%1): save the file as CSV in UTF-8 or Shift_JIS.</translation>
    </message>
    <message>
        <source>There are characters in it that no text has.</source>
        <translation>There are characters in it that no text has.</translation>
    </message>
    <message>
        <source>The file is empty: the first row has to name the columns.</source>
        <translation>The file is empty: the first row has to name the columns.</translation>
    </message>
    <message>
        <source>No column is chosen for: %1</source>
        <translation>No column is chosen for: %1</translation>
    </message>
    <message>
        <source>Nothing is written for: %1</source>
        <translation>Nothing is written for: %1</translation>
    </message>
    <message>
        <source>Too long: %1</source>
        <translation>Too long: %1</translation>
    </message>
    <message>
        <source>What is written is not possible for: %1</source>
        <translation>What is written is not possible for: %1</translation>
    </message>
    <message>
        <source>The same number stands in an earlier line (%1).</source>
        <translation>The same number stands in an earlier line (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) would be opened</source>
        <translation>
            <numerusform>%n case would be opened</numerusform>
            <numerusform>%n cases would be opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not fit</source>
        <translation>
            <numerusform>%n row does not fit</numerusform>
            <numerusform>%n rows do not fit</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) opened</source>
        <translation>
            <numerusform>%n case opened</numerusform>
            <numerusform>%n cases opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1. Bring it in again to go on; nothing is doubled.</source>
        <translation>Stopped: %1. Bring it in again to go on; nothing is doubled.</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message numerus="yes">
        <source>%Ln refused by the hub</source>
        <comment>contacts and other work</comment>
        <translation>
            <numerusform>%Ln refused by the hub</numerusform>
            <numerusform>%Ln refused by the hub</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: look at them and decide.</source>
        <translation>Nothing is lost: look at them and decide.</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>notice</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Important</source>
        <comment>notice</comment>
        <translation>Important</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>notice</comment>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation>Raised hands</translation>
    </message>
    <message>
        <source>Answers to raised hands</source>
        <translation>Answers to raised hands</translation>
    </message>
    <message>
        <source>Call-backs due</source>
        <translation>Call-backs due</translation>
    </message>
    <message>
        <source>Refused by the hub</source>
        <translation>Refused by the hub</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>today %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Taken down or declined</source>
        <translation>Taken down or declined</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>moment</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <comment>moment</comment>
        <translation>over since %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>moment</comment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>seen %1/%2</source>
        <comment>people, of all</comment>
        <translation>seen %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>seat, person</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not seen yet: %1</source>
        <translation>Not seen yet: %1</translation>
    </message>
    <message>
        <source>Write in a line what it is about.</source>
        <translation>Write in a line what it is about.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>The end lies before the beginning.</translation>
    </message>
    <message>
        <source>A notice names 50 Q&amp;As at most.</source>
        <translation>A notice names 50 Q&amp;As at most.</translation>
    </message>
    <message>
        <source>So many seats: choose all of them.</source>
        <translation>So many seats: choose all of them.</translation>
    </message>
    <message>
        <source>This notice is not yours to change: it may have been decided on in the meantime.</source>
        <translation>This notice is not yours to change: it may have been decided on in the meantime.</translation>
    </message>
    <message>
        <source>Somebody else has changed this notice in the meantime.</source>
        <translation>Somebody else has changed this notice in the meantime.</translation>
    </message>
    <message>
        <source>A department&apos;s desk does not acknowledge notices.</source>
        <translation>A department&apos;s desk does not acknowledge notices.</translation>
    </message>
    <message>
        <source>Reviews of contacts</source>
        <translation>Reviews of contacts</translation>
    </message>
    <message>
        <source>Shift hand-overs</source>
        <translation>Shift hand-overs</translation>
    </message>
    <message>
        <source>Cases: your turn</source>
        <translation>Cases: your turn</translation>
    </message>
    <message>
        <source>Cases due soon or overdue</source>
        <translation>Cases due soon or overdue</translation>
    </message>
</context>
<context>
    <name>PublicationText</name>
    <message>
        <source>Telephone number</source>
        <translation>Telephone number</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a person</comment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number of a card or a contract</source>
        <translation>Number of a card or a contract</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Number plate</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Page or name in a network</source>
        <translation>Page or name in a network</translation>
    </message>
    <message>
        <source>Number of an office</source>
        <translation>Number of an office</translation>
    </message>
    <message>
        <source>Blacked out elsewhere</source>
        <translation>Blacked out elsewhere</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column</comment>
        <translation>Number</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column</comment>
        <translation>Title</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column</comment>
        <translation>Category</translation>
    </message>
    <message>
        <source>Unit that answered</source>
        <comment>column</comment>
        <translation>Unit that answered</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>column</comment>
        <translation>Published</translation>
    </message>
    <message>
        <source>[Opinion]</source>
        <translation>[Opinion]</translation>
    </message>
    <message>
        <source>[Answer]</source>
        <translation>[Answer]</translation>
    </message>
    <message>
        <source>Opinion</source>
        <comment>column</comment>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column</comment>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>QualityText</name>
    <message>
        <source>(unknown)</source>
        <comment>person</comment>
        <translation>(unknown)</translation>
    </message>
    <message>
        <source>One of your contacts was reviewed</source>
        <translation>One of your contacts was reviewed</translation>
    </message>
    <message>
        <source>%1 answered about a review</source>
        <comment>person</comment>
        <translation>%1 answered about a review</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No total yet: nothing is judged (0 of %1 criteria)</source>
        <translation>No total yet: nothing is judged (0 of %1 criteria)</translation>
    </message>
    <message>
        <source>Total %1 — %2 of %3 criteria apply (weight %4 of %5)</source>
        <comment>share, judged, all, weight, of all</comment>
        <translation>Total %1 — %2 of %3 criteria apply (weight %4 of %5)</translation>
    </message>
    <message>
        <source>%1 (%2/%3)</source>
        <comment>share, criteria judged, all</comment>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>does not apply</translation>
    </message>
    <message>
        <source>No score to compare yet</source>
        <translation>No score to compare yet</translation>
    </message>
    <message numerus="yes">
        <source>%n judged by one alone</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>%n judged by one alone</numerusform>
            <numerusform>%n judged by one alone</numerusform>
        </translation>
    </message>
    <message>
        <source>= equal</source>
        <translation>= equal</translation>
    </message>
    <message>
        <source>≠ %1 of the scale</source>
        <comment>share</comment>
        <translation>≠ %1 of the scale</translation>
    </message>
    <message>
        <source>not on both forms</source>
        <translation>not on both forms</translation>
    </message>
    <message>
        <source>= both: does not apply</source>
        <translation>= both: does not apply</translation>
    </message>
    <message>
        <source>judged by one alone</source>
        <translation>judged by one alone</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Second opinion</translation>
    </message>
    <message>
        <source>For the operator</source>
        <translation>For the operator</translation>
    </message>
    <message>
        <source>%1 (n=%2)</source>
        <comment>mean, number of reviews</comment>
        <translation>%1 (n=%2)</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>format of a month</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>(contact is not at this desk)</source>
        <translation>(contact is not at this desk)</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>seen %1</source>
        <comment>moment</comment>
        <translation>seen %1</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>not seen yet</translation>
    </message>
    <message>
        <source>Nobody reviews their own contacts.</source>
        <translation>Nobody reviews their own contacts.</translation>
    </message>
    <message>
        <source>This contact is not at this desk.</source>
        <translation>This contact is not at this desk.</translation>
    </message>
    <message>
        <source>Choose points, or “does not apply”.</source>
        <translation>Choose points, or “does not apply”.</translation>
    </message>
    <message>
        <source>Give points for one criterion at least.</source>
        <translation>Give points for one criterion at least.</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>Write an answer first.</translation>
    </message>
    <message>
        <source>The centre has no review form yet: a supervisor writes it under “Form”.</source>
        <translation>The centre has no review form yet: a supervisor writes it under “Form”.</translation>
    </message>
    <message>
        <source>Give the criterion a title.</source>
        <translation>Give the criterion a title.</translation>
    </message>
    <message>
        <source>A form needs one criterion at least.</source>
        <translation>A form needs one criterion at least.</translation>
    </message>
    <message>
        <source>A form holds 50 criteria at most.</source>
        <translation>A form holds 50 criteria at most.</translation>
    </message>
    <message>
        <source>Only a supervisor changes the form.</source>
        <translation>Only a supervisor changes the form.</translation>
    </message>
    <message>
        <source>Nobody else has taken a contact in this period.</source>
        <translation>Nobody else has taken a contact in this period.</translation>
    </message>
    <message>
        <source>This would draw more than 5,000 contacts: take fewer of each, or a shorter period.</source>
        <translation>This would draw more than 5,000 contacts: take fewer of each, or a shorter period.</translation>
    </message>
    <message>
        <source>Leaders and supervisors review contacts.</source>
        <translation>Leaders and supervisors review contacts.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>It is not there any more.</translation>
    </message>
    <message>
        <source>This text is too long: shorten it.</source>
        <translation>This text is too long: shorten it.</translation>
    </message>
    <message>
        <source>Greeting and name</source>
        <translation>Greeting and name</translation>
    </message>
    <message>
        <source>Greets, says the centre and the own name, speaks clearly.</source>
        <translation>Greets, says the centre and the own name, speaks clearly.</translation>
    </message>
    <message>
        <source>Grasps what is asked</source>
        <translation>Grasps what is asked</translation>
    </message>
    <message>
        <source>Lets the caller finish, asks back, says in a sentence what it is about.</source>
        <translation>Lets the caller finish, asks back, says in a sentence what it is about.</translation>
    </message>
    <message>
        <source>The answer is right and whole</source>
        <translation>The answer is right and whole</translation>
    </message>
    <message>
        <source>Agrees with the Q&amp;A; conditions, papers, fees and dates are all named.</source>
        <translation>Agrees with the Q&amp;A; conditions, papers, fees and dates are all named.</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Manner</translation>
    </message>
    <message>
        <source>Polite, calm, in words the caller knows; no needless waiting.</source>
        <translation>Polite, calm, in words the caller knows; no needless waiting.</translation>
    </message>
    <message>
        <source>Put through or handed on properly</source>
        <translation>Put through or handed on properly</translation>
    </message>
    <message>
        <source>The right unit; what was asked goes along; a promised call has a time.</source>
        <translation>The right unit; what was asked goes along; a promised call has a time.</translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation>What was written down</translation>
    </message>
    <message>
        <source>Inquiry, category and outcome are right; the next one understands it.</source>
        <translation>Inquiry, category and outcome are right; the next one understands it.</translation>
    </message>
    <message>
        <source>Mean difference %1 of the scale over %2 scores</source>
        <comment>share, scores</comment>
        <translation>Mean difference %1 of the scale over %2 scores</translation>
    </message>
    <message>
        <source>equal: %1 of %2 (%3)</source>
        <comment>equal ones, scores, share</comment>
        <translation>equal: %1 of %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ReviewReading</name>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>that was reviewed</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>Q&amp;As used</source>
        <translation>Q&amp;As used</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>RoomText</name>
    <message>
        <source>Answer</source>
        <comment>a raised hand</comment>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>an escalation</comment>
        <translation>Take</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an escalation</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>All</source>
        <comment>lines of the pane</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation>Raised hands</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Call-backs</translation>
    </message>
    <message>
        <source>E-mail and FAX</source>
        <translation>E-mail and FAX</translation>
    </message>
    <message>
        <source>Escalated contacts</source>
        <translation>Escalated contacts</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Unassigned</translation>
    </message>
    <message>
        <source>Resolved today</source>
        <translation>Resolved today</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>seat, person</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Escalated</source>
        <comment>what waits</comment>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time</comment>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <comment>time</comment>
        <translation>Tomorrow %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n min</source>
        <translation>
            <numerusform>Overdue %n min</numerusform>
            <numerusform>Overdue %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n h</source>
        <translation>
            <numerusform>Overdue %n h</numerusform>
            <numerusform>Overdue %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>Overdue %n day</numerusform>
            <numerusform>Overdue %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>time</comment>
        <translation>Done %1</translation>
    </message>
    <message>
        <source>No time set</source>
        <translation>No time set</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered, waits for the operator</source>
        <translation>Answered, waits for the operator</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>On the line</translation>
    </message>
    <message>
        <source>Q&amp;A %1 open</source>
        <translation>Q&amp;A %1 open</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>With you</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In work</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>person</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Raised hand, waits for %1</source>
        <comment>minutes and seconds</comment>
        <translation>Raised hand, waits for %1</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Waits for an answer</translation>
    </message>
    <message>
        <source>The operator took the answer</source>
        <translation>The operator took the answer</translation>
    </message>
    <message>
        <source>The call was taken over</source>
        <translation>The call was taken over</translation>
    </message>
    <message>
        <source>Goes on as an escalation</source>
        <translation>Goes on as an escalation</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>Taken down</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Asked back</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Took the call over</source>
        <translation>Took the call over</translation>
    </message>
    <message>
        <source>Made it an escalation</source>
        <translation>Made it an escalation</translation>
    </message>
    <message>
        <source>Took the hand down</source>
        <translation>Took the hand down</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>Put here</source>
        <translation>Put here</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Handed back</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>New time</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Write the answer first.</source>
        <translation>Write the answer first.</translation>
    </message>
    <message>
        <source>Write the reason into the box first.</source>
        <translation>Write the reason into the box first.</translation>
    </message>
    <message>
        <source>This hand was settled in the meantime.</source>
        <translation>This hand was settled in the meantime.</translation>
    </message>
    <message>
        <source>This is not yours to do.</source>
        <translation>This is not yours to do.</translation>
    </message>
    <message>
        <source>This is no longer possible: it stands differently now.</source>
        <translation>This is no longer possible: it stands differently now.</translation>
    </message>
    <message>
        <source>Write a note first: how it ended, or why.</source>
        <translation>Write a note first: how it ended, or why.</translation>
    </message>
    <message>
        <source>Set the time first.</source>
        <translation>Set the time first.</translation>
    </message>
    <message>
        <source>This was resolved in the meantime.</source>
        <translation>This was resolved in the meantime.</translation>
    </message>
    <message>
        <source>Somebody else has taken this in the meantime.</source>
        <translation>Somebody else has taken this in the meantime.</translation>
    </message>
    <message>
        <source>This text is too long: shorten it.</source>
        <translation>This text is too long: shorten it.</translation>
    </message>
</context>
<context>
    <name>RoomWorkspace</name>
    <message>
        <source>You (%1)</source>
        <translation>You (%1)</translation>
    </message>
</context>
<context>
    <name>SeatText</name>
    <message>
        <source>Speaks %1</source>
        <comment>languages</comment>
        <translation>Speaks %1</translation>
    </message>
    <message>
        <source>lunch</source>
        <comment>reason of a break</comment>
        <translation>lunch</translation>
    </message>
    <message>
        <source>meeting</source>
        <comment>reason of a break</comment>
        <translation>meeting</translation>
    </message>
    <message>
        <source>training</source>
        <comment>reason of a break</comment>
        <translation>training</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>seat</comment>
        <translation>Ready</translation>
    </message>
    <message>
        <source>On call</source>
        <comment>seat</comment>
        <translation>On call</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>seat</comment>
        <translation>Wrap-up</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>seat</comment>
        <translation>Break</translation>
    </message>
    <message>
        <source>Break (%1)</source>
        <comment>reason</comment>
        <translation>Break (%1)</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>seat</comment>
        <translation>Away</translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>seat</comment>
        <translation>Signed out</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>seat</comment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state of a seat, minutes and seconds</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min</source>
        <comment>state of a seat, since</comment>
        <translation>
            <numerusform>%1, %n min</numerusform>
            <numerusform>%1, %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline (synced until %1)</source>
        <comment>time</comment>
        <translation>Offline (synced until %1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>%Ln today</numerusform>
            <numerusform>%Ln today</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % on the spot (%2/%3)</source>
        <comment>share, answered, all</comment>
        <translation>%1 % on the spot (%2/%3)</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>minutes and seconds per contact</comment>
        <translation>%1 each</translation>
    </message>
    <message>
        <source>Hand raised</source>
        <translation>Hand raised</translation>
    </message>
    <message>
        <source>Caller speaks %1</source>
        <translation>Caller speaks %1</translation>
    </message>
    <message>
        <source>Unknown (%1: %2)</source>
        <comment>when it was last heard of, what it was at then</comment>
        <translation>Unknown (%1: %2)</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Go to the search field</source>
        <translation>Go to the search field</translation>
    </message>
    <message>
        <source>Call begins</source>
        <translation>Call begins</translation>
    </message>
    <message>
        <source>Draft the inquiry from category and Q&amp;As</source>
        <translation>Draft the inquiry from category and Q&amp;As</translation>
    </message>
    <message>
        <source>Show the answer in large type to read aloud</source>
        <translation>Show the answer in large type to read aloud</translation>
    </message>
    <message>
        <source>Save the contact and go on to the next</source>
        <translation>Save the contact and go on to the next</translation>
    </message>
    <message>
        <source>Report an error in the Q&amp;A</source>
        <translation>Report an error in the Q&amp;A</translation>
    </message>
    <message>
        <source>Use result 1</source>
        <translation>Use result 1</translation>
    </message>
    <message>
        <source>Use result 2</source>
        <translation>Use result 2</translation>
    </message>
    <message>
        <source>Use result 3</source>
        <translation>Use result 3</translation>
    </message>
    <message>
        <source>Use result 4</source>
        <translation>Use result 4</translation>
    </message>
    <message>
        <source>Use result 5</source>
        <translation>Use result 5</translation>
    </message>
    <message>
        <source>Use result 6</source>
        <translation>Use result 6</translation>
    </message>
    <message>
        <source>Use result 7</source>
        <translation>Use result 7</translation>
    </message>
    <message>
        <source>Use result 8</source>
        <translation>Use result 8</translation>
    </message>
    <message>
        <source>Use result 9</source>
        <translation>Use result 9</translation>
    </message>
    <message>
        <source>Answer workspace</source>
        <translation>Answer workspace</translation>
    </message>
    <message>
        <source>History workspace</source>
        <translation>History workspace</translation>
    </message>
    <message>
        <source>Knowledge workspace</source>
        <translation>Knowledge workspace</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>All shortcuts</translation>
    </message>
    <message>
        <source>Go to the contact form</source>
        <translation>Go to the contact form</translation>
    </message>
    <message>
        <source>Go to what is often asked next</source>
        <translation>Go to what is often asked next</translation>
    </message>
    <message>
        <source>Use the Q&amp;A on screen</source>
        <translation>Use the Q&amp;A on screen</translation>
    </message>
    <message>
        <source>Put in a talk script</source>
        <translation>Put in a talk script</translation>
    </message>
    <message>
        <source>Room workspace</source>
        <translation>Room workspace</translation>
    </message>
    <message>
        <source>Take what is chosen in the room, or hand it back</source>
        <translation>Take what is chosen in the room, or hand it back</translation>
    </message>
    <message>
        <source>Assign what is chosen in the room</source>
        <translation>Assign what is chosen in the room</translation>
    </message>
    <message>
        <source>Raise a hand: ask the supervisor</source>
        <translation>Raise a hand: ask the supervisor</translation>
    </message>
    <message>
        <source>Accept the supervisor&apos;s answer</source>
        <translation>Accept the supervisor&apos;s answer</translation>
    </message>
    <message>
        <source>Ask the supervisor back</source>
        <translation>Ask the supervisor back</translation>
    </message>
    <message>
        <source>Take the raised hand down</source>
        <translation>Take the raised hand down</translation>
    </message>
    <message>
        <source>Promised calls</source>
        <translation>Promised calls</translation>
    </message>
    <message>
        <source>Call ended, the contact is written up</source>
        <translation>Call ended, the contact is written up</translation>
    </message>
    <message>
        <source>What this seat is at: ready, break, away</source>
        <translation>What this seat is at: ready, break, away</translation>
    </message>
    <message>
        <source>I have seen the notice</source>
        <translation>I have seen the notice</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>What came in</translation>
    </message>
    <message>
        <source>Quality: samples and reviews, in the room</source>
        <translation>Quality: samples and reviews, in the room</translation>
    </message>
    <message>
        <source>Reviews of your contacts</source>
        <translation>Reviews of your contacts</translation>
    </message>
    <message>
        <source>Shift hand-over: write it, or read the last one</source>
        <translation>Shift hand-over: write it, or read the last one</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Open a case</translation>
    </message>
    <message>
        <source>Cases workspace</source>
        <translation>Cases workspace</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Lock the window</translation>
    </message>
</context>
<context>
    <name>TimesLines</name>
    <message>
        <source>All cases</source>
        <comment>sum of a table</comment>
        <translation>All cases</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>what is grouped</comment>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>how many</comment>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Change of
the median</source>
        <translation>Change of
the median</translation>
    </message>
    <message>
        <source>Open for,
median</source>
        <translation>Open for,
median</translation>
    </message>
    <message>
        <source>Ended
without</source>
        <translation>Ended
without</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>of a case</comment>
        <translation>Step</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often</comment>
        <translation>Times</translation>
    </message>
    <message>
        <source>Still waits</source>
        <translation>Still waits</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>All together</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a case</comment>
        <translation>Number</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>column</comment>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Waited</translation>
    </message>
    <message>
        <source>From</source>
        <comment>moment</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>moment</comment>
        <translation>Until</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>still waits</source>
        <translation>still waits</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>column, in what</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Came in</source>
        <comment>column</comment>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Open for, median</source>
        <translation>Open for, median</translation>
    </message>
    <message>
        <source>Ended without</source>
        <translation>Ended without</translation>
    </message>
    <message>
        <source>Bar: median; line: up to 90 %; in brackets the number of cases</source>
        <translation>Bar: median; line: up to 90 %; in brackets the number of cases</translation>
    </message>
    <message>
        <source>No case was answered in these days.</source>
        <translation>No case was answered in these days.</translation>
    </message>
    <message>
        <source>%1, up to %2 [%3]</source>
        <comment>median, 90 %, how many</comment>
        <translation>%1, up to %2 [%3]</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>no case</translation>
    </message>
</context>
<context>
    <name>TimesText</name>
    <message>
        <source>First answer approved</source>
        <comment>measured up to</comment>
        <translation>First answer approved</translation>
    </message>
    <message>
        <source>Reply sent</source>
        <comment>measured up to</comment>
        <translation>Reply sent</translation>
    </message>
    <message>
        <source>Last reply sent</source>
        <comment>measured up to</comment>
        <translation>Last reply sent</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>By flow</source>
        <translation>By flow</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>By unit</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Business hours</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>nights and holidays too</comment>
        <translation>Days</translation>
    </message>
    <message>
        <source>To be taken in</source>
        <comment>step of a case</comment>
        <translation>To be taken in</translation>
    </message>
    <message>
        <source>To be divided</source>
        <comment>step of a case</comment>
        <translation>To be divided</translation>
    </message>
    <message>
        <source>Draft not begun</source>
        <comment>step of a case</comment>
        <translation>Draft not begun</translation>
    </message>
    <message>
        <source>Being drafted</source>
        <comment>step of a case</comment>
        <translation>Being drafted</translation>
    </message>
    <message>
        <source>Returned, being amended</source>
        <comment>step of a case</comment>
        <translation>Returned, being amended</translation>
    </message>
    <message>
        <source>Approval, step %1</source>
        <comment>step of a case</comment>
        <translation>Approval, step %1</translation>
    </message>
    <message>
        <source>To be checked and joined</source>
        <comment>step of a case</comment>
        <translation>To be checked and joined</translation>
    </message>
    <message>
        <source>Reply to be sent</source>
        <comment>step of a case</comment>
        <translation>Reply to be sent</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>business hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a length, not whole</comment>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>business hours</source>
        <comment>in which a column is</comment>
        <translation>business hours</translation>
    </message>
    <message>
        <source>days</source>
        <comment>in which a column is</comment>
        <translation>days</translation>
    </message>
    <message>
        <source>%1 (few)</source>
        <comment>so few cases say little</comment>
        <translation>%1 (few)</translation>
    </message>
    <message>
        <source>All</source>
        <comment>cases of the days asked for</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Before %1</source>
        <comment>a day</comment>
        <translation>Before %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day</comment>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Came in from %1 to %2</source>
        <comment>days</comment>
        <translation>Came in from %1 to %2</translation>
    </message>
    <message>
        <source>compared before and from %1</source>
        <comment>a day</comment>
        <translation>compared before and from %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) counted</source>
        <translation>
            <numerusform>%n case counted</numerusform>
            <numerusform>%n cases counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: from a ledger, without a timeline</source>
        <translation>
            <numerusform>%n left out: from a ledger, without a timeline</numerusform>
            <numerusform>%n left out: from a ledger, without a timeline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: merged, counted as the other case</source>
        <translation>
            <numerusform>%n left out: merged, counted as the other case</numerusform>
            <numerusform>%n left out: merged, counted as the other case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: handed in, their course is not yours to see</source>
        <translation>
            <numerusform>%n left out: handed in, their course is not yours to see</numerusform>
            <numerusform>%n left out: handed in, their course is not yours to see</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: answered before they came in</source>
        <translation>
            <numerusform>%n left out: answered before they came in</numerusform>
            <numerusform>%n left out: answered before they came in</numerusform>
        </translation>
    </message>
    <message>
        <source>From the arrival until a unit’s answer was approved for the first time.</source>
        <translation>From the arrival until a unit’s answer was approved for the first time.</translation>
    </message>
    <message>
        <source>From the arrival until a reply went out for the first time.</source>
        <translation>From the arrival until a reply went out for the first time.</translation>
    </message>
    <message>
        <source>From the arrival until the reply went out that stands, after any reopening.</source>
        <translation>From the arrival until the reply went out that stands, after any reopening.</translation>
    </message>
    <message>
        <source>Only the hours in which the departments work count, by the centre’s calendar.</source>
        <translation>Only the hours in which the departments work count, by the centre’s calendar.</translation>
    </message>
    <message>
        <source>Nights, weekends and holidays count too.</source>
        <translation>Nights, weekends and holidays count too.</translation>
    </message>
    <message>
        <source>Median and 90 % by nearest rank: so long, or less, for half and for nine tenths of the cases. Open cases are counted apart.</source>
        <translation>Median and 90 % by nearest rank: so long, or less, for half and for nine tenths of the cases. Open cases are counted apart.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>sentences</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>All cases, except those that only named persons may see.</source>
        <translation>All cases, except those that only named persons may see.</translation>
    </message>
    <message>
        <source>Only the cases you may read: those of your unit and those you approve; never those for named persons.</source>
        <translation>Only the cases you may read: those of your unit and those you approve; never those for named persons.</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>no case</translation>
    </message>
    <message>
        <source>median %1, 90 %: %2, cases: %3</source>
        <translation>median %1, 90 %: %2, cases: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between figures</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>WorkspaceTitles</name>
    <message>
        <source>Answer</source>
        <comment>workspace</comment>
        <translation>Answer</translation>
    </message>
    <message>
        <source>History</source>
        <comment>workspace</comment>
        <translation>History</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <comment>workspace</comment>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>workspace</comment>
        <translation>Room</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>workspace</comment>
        <translation>Cases</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AboutDialog</name>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>Built from</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>not reached yet</translation>
    </message>
    <message>
        <source>%1, with Multiple Ciphers %2</source>
        <translation>%1, with Multiple Ciphers %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Data of this desk</source>
        <translation>Data of this desk</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>The data is encrypted (ChaCha20-Poly1305)</source>
        <translation>The data is encrypted (ChaCha20-Poly1305)</translation>
    </message>
    <message>
        <source>The data is not encrypted: tell IT</source>
        <translation>The data is not encrypted: tell IT</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About Madoguchi</source>
        <translation>About Madoguchi</translation>
    </message>
    <message>
        <source>Madoguchi %1</source>
        <translation>Madoguchi %1</translation>
    </message>
    <message>
        <source>The hub is of version %1 already. Ask IT for the newer Madoguchi; this one goes on working until then.</source>
        <translation>The hub is of version %1 already. Ask IT for the newer Madoguchi; this one goes on working until then.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>Copy for IT</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AlikeList</name>
    <message>
        <source>There may be a case about this already:</source>
        <translation>There may be a case about this already:</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Link: says the same</source>
        <translation>Link: says the same</translation>
    </message>
    <message>
        <source>Merge into it</source>
        <translation>Merge into it</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>same telephone number</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>same e-mail address</translation>
    </message>
    <message>
        <source>%1 % of the words are the same</source>
        <translation>%1 % of the words are the same</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AmendPanel</name>
    <message>
        <source>Say in a few words why it is corrected.</source>
        <translation>Say in a few words why it is corrected.</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Reason of the correction</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Save the correction</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AnswerCardView</name>
    <message>
        <source>%1: %2</source>
        <comment>line of the answer card</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answer card</source>
        <translation>Answer card</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>To bring</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>line of the answer card: whom to call</comment>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AnswerWorkspace</name>
    <message>
        <source>Q&amp;A</source>
        <translation>Q&amp;A</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>What stands beside the search</source>
        <translation>What stands beside the search</translation>
    </message>
    <message numerus="yes">
        <source>Contact ▲ %n due</source>
        <comment>promised calls</comment>
        <translation>
            <numerusform>Contact ▲ %n due</numerusform>
            <numerusform>Contact ▲ %n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ArticleBody</name>
    <message>
        <source>%1   |   %2</source>
        <comment>category, state</comment>
        <translation>%1   |   %2</translation>
    </message>
    <message>
        <source>%1   |   %2   |   valid until %3</source>
        <comment>category, state, date</comment>
        <translation>%1   |   %2   |   valid until %3</translation>
    </message>
    <message>
        <source>▲ This is a draft. Do not tell it to a caller.</source>
        <translation>▲ This is a draft. Do not tell it to a caller.</translation>
    </message>
    <message>
        <source>▲ This Q&amp;A has been retired. Ask the unit before you tell it to a caller.</source>
        <translation>▲ This Q&amp;A has been retired. Ask the unit before you tell it to a caller.</translation>
    </message>
    <message>
        <source>▲ This Q&amp;A is outside its validity. Ask the unit before you tell it to a caller.</source>
        <translation>▲ This Q&amp;A is outside its validity. Ask the unit before you tell it to a caller.</translation>
    </message>
    <message>
        <source>▲ This translation is older than the original. Compare it with the Japanese Q&amp;A.</source>
        <translation>▲ This translation is older than the original. Compare it with the Japanese Q&amp;A.</translation>
    </message>
    <message>
        <source>Related Q&amp;A: %1</source>
        <translation>Related Q&amp;A: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Responsible: %1</translation>
    </message>
    <message>
        <source>%1 (ext. %2)</source>
        <translation>%1 (ext. %2)</translation>
    </message>
    <message>
        <source>Telephone of %1: %2</source>
        <translation>Telephone of %1: %2</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>Often asked next</source>
        <translation>Often asked next</translation>
    </message>
    <message>
        <source>Often asked next: %1</source>
        <translation>Often asked next: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ArticleChips</name>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a Q&amp;A</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove Q&amp;A %1, %2</source>
        <translation>Remove Q&amp;A %1, %2</translation>
    </message>
    <message>
        <source>Q&amp;As you open are noted here.</source>
        <translation>Q&amp;As you open are noted here.</translation>
    </message>
    <message numerus="yes">
        <source>%n Q&amp;A(s) used</source>
        <translation>
            <numerusform>%n Q&amp;A used</numerusform>
            <numerusform>%n Q&amp;As used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ArticleEditor</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Write the day as 2026-04-01.</source>
        <translation>Write the day as 2026-04-01.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Answer (Markdown)</source>
        <translation>Answer (Markdown)</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>As it will be read</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>How long it takes</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>Keywords (what citizens say)</source>
        <translation>Keywords (what citizens say)</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Holds until</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Sources, one a line</source>
        <translation>Sources, one a line</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ArticlePanel</name>
    <message>
        <source>Saved as version %1</source>
        <translation>Saved as version %1</translation>
    </message>
    <message>
        <source>Changes not saved yet are shown</source>
        <translation>Changes not saved yet are shown</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>add a translation</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>%1 ▲ outdated</source>
        <translation>%1 ▲ outdated</translation>
    </message>
    <message>
        <source>Only for reading: your role may not change this Q&amp;A.</source>
        <translation>Only for reading: your role may not change this Q&amp;A.</translation>
    </message>
    <message>
        <source>Not saved yet; what you type is kept on this desk.</source>
        <translation>Not saved yet; what you type is kept on this desk.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>No Q&amp;A chosen</source>
        <translation>No Q&amp;A chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to read or change it.</source>
        <translation>Choose one in the list to read or change it.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Take back my changes</source>
        <translation>Take back my changes</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ArticleView</name>
    <message>
        <source>▲ older</source>
        <translation>▲ older</translation>
    </message>
    <message>
        <source>This translation is older than the original.</source>
        <translation>This translation is older than the original.</translation>
    </message>
    <message>
        <source>%1, older than the original</source>
        <translation>%1, older than the original</translation>
    </message>
    <message>
        <source>Q&amp;A</source>
        <translation>Q&amp;A</translation>
    </message>
    <message>
        <source>Languages of this Q&amp;A</source>
        <translation>Languages of this Q&amp;A</translation>
    </message>
    <message>
        <source>Back to the Q&amp;A</source>
        <translation>Back to the Q&amp;A</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Report an error</source>
        <translation>Report an error</translation>
    </message>
    <message>
        <source>No Q&amp;A chosen</source>
        <translation>No Q&amp;A chosen</translation>
    </message>
    <message>
        <source>Search on the left: the first result opens by itself.</source>
        <translation>Search on the left: the first result opens by itself.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Q&amp;A %1</source>
        <comment>number</comment>
        <translation>Q&amp;A %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ArticlesPage</name>
    <message numerus="yes">
        <source>%n Q&amp;A(s)</source>
        <translation>
            <numerusform>%n Q&amp;A</numerusform>
            <numerusform>%n Q&amp;As</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Q&amp;As</source>
        <translation>Q&amp;As</translation>
    </message>
    <message>
        <source>Number or words of the question</source>
        <translation>Number or words of the question</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>All languages</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Every state</translation>
    </message>
    <message>
        <source>Told to callers today</source>
        <translation>Told to callers today</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>No Q&amp;A here</source>
        <translation>No Q&amp;A here</translation>
    </message>
    <message>
        <source>Choose another category, or begin a new Q&amp;A.</source>
        <translation>Choose another category, or begin a new Q&amp;A.</translation>
    </message>
    <message>
        <source>New Q&amp;&amp;A</source>
        <translation>New Q&amp;&amp;A</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AssignBoard</name>
    <message>
        <source>Drop it on whoever is to see to it.</source>
        <translation>Drop it on whoever is to see to it.</translation>
    </message>
    <message>
        <source>Choose with the arrow keys or by typing, then Enter. Esc leaves everything as it is.</source>
        <translation>Choose with the arrow keys or by typing, then Enter. Esc leaves everything as it is.</translation>
    </message>
    <message>
        <source>Nobody in particular: back into the room</source>
        <translation>Nobody in particular: back into the room</translation>
    </message>
    <message>
        <source>People and units</source>
        <translation>People and units</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Assign to</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AttachmentAddingRow</name>
    <message>
        <source>%1 is being added: %2</source>
        <comment>file, percent</comment>
        <translation>%1 is being added: %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AttachmentBox</name>
    <message>
        <source>Saved: %1</source>
        <comment>a file</comment>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Picture %1.%2</source>
        <comment>pasted at, ending of the file&apos;s name</comment>
        <translation>Picture %1.%2</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Attachments (%1)</translation>
    </message>
    <message>
        <source>No files yet. Drop files here, paste a picture, or choose a file.</source>
        <translation>No files yet. Drop files here, paste a picture, or choose a file.</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation>No files.</translation>
    </message>
    <message>
        <source>▲ %1: %2</source>
        <comment>file, why it was not done</comment>
        <translation>▲ %1: %2</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Save the attachment</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Attach a file…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Attach what is on the clipboard: a picture, or files</source>
        <translation>Attach what is on the clipboard: a picture, or files</translation>
    </message>
    <message>
        <source>Stop adding</source>
        <translation>Stop adding</translation>
    </message>
    <message>
        <source>Understood</source>
        <comment>the messages above were read</comment>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AttachmentRow</name>
    <message>
        <source>Open %1</source>
        <comment>a file</comment>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Do not fetch it</source>
        <translation>Do not fetch it</translation>
    </message>
    <message>
        <source>Do not fetch %1</source>
        <comment>a file</comment>
        <translation>Do not fetch %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Save %1 as a file</source>
        <comment>a file</comment>
        <translation>Save %1 as a file</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>a file</comment>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a file</comment>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a file</comment>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AttachmentViewer</name>
    <message>
        <source>Only the beginning is shown: save it to read all of it.</source>
        <translation>Only the beginning is shown: save it to read all of it.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <comment>a file&apos;s name</comment>
        <translation>Picture %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <comment>a file&apos;s name</comment>
        <translation>Text of %1</translation>
    </message>
    <message>
        <source>This kind of file is not shown here</source>
        <translation>This kind of file is not shown here</translation>
    </message>
    <message>
        <source>Save it to open it with another program. Open only what you expect: it comes from outside.</source>
        <translation>Save it to open it with another program. Open only what you expect: it comes from outside.</translation>
    </message>
    <message>
        <source>It cannot be shown</source>
        <translation>It cannot be shown</translation>
    </message>
    <message>
        <source>It is being opened…</source>
        <translation>It is being opened…</translation>
    </message>
    <message>
        <source>It is being fetched from the hub: %1</source>
        <comment>percent</comment>
        <translation>It is being fetched from the hub: %1</translation>
    </message>
    <message>
        <source>It is fetched as soon as the hub can be reached. Closing this window stops it.</source>
        <translation>It is fetched as soon as the hub can be reached. Closing this window stops it.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>▲ Characters of this page are missing: this computer has no font for them. Save it to read it elsewhere.</source>
        <translation>▲ Characters of this page are missing: this computer has no font for them. Save it to read it elsewhere.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AuditFilters</name>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Any day</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Everything that was done</source>
        <translation>Everything that was done</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::AuditLogPage</name>
    <message numerus="yes">
        <source>%n row(s) exported. That, too, is in the audit.</source>
        <translation>
            <numerusform>%n row exported. That, too, is in the audit.</numerusform>
            <numerusform>%n rows exported. That, too, is in the audit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Export the audit</translation>
    </message>
    <message numerus="yes">
        <source>The latest %n row(s)</source>
        <translation>
            <numerusform>The latest %n row</numerusform>
            <numerusform>The latest %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit cannot be shown</source>
        <translation>The audit cannot be shown</translation>
    </message>
    <message>
        <source>Nothing of the kind was done</source>
        <translation>Nothing of the kind was done</translation>
    </message>
    <message>
        <source>Choose other days, another person or another act.</source>
        <translation>Choose other days, another person or another act.</translation>
    </message>
    <message>
        <source>What is done from now on stands here.</source>
        <translation>What is done from now on stands here.</translation>
    </message>
    <message>
        <source>The hub is asked</source>
        <translation>The hub is asked</translation>
    </message>
    <message>
        <source>The audit is read from the hub and kept nowhere else.</source>
        <translation>The audit is read from the hub and kept nowhere else.</translation>
    </message>
    <message>
        <source>Who saw, changed, exported and was refused what. Nothing that a citizen or a clerk has written stands here, and nothing of cases for named persons you are not one of.</source>
        <translation>Who saw, changed, exported and was refused what. Nothing that a citizen or a clerk has written stands here, and nothing of cases for named persons you are not one of.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation>Reading the audit</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CalibrationPage</name>
    <message>
        <source>All reviewers</source>
        <translation>All reviewers</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) reviewed by others, not by you: their points are shown once you have saved your own.</source>
        <translation>
            <numerusform>%n contact reviewed by others, not by you: their points are shown once you have saved your own.</numerusform>
            <numerusform>%n contacts reviewed by others, not by you: their points are shown once you have saved your own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s)</source>
        <translation>
            <numerusform>%n comparison</numerusform>
            <numerusform>%n comparisons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reviewer, total</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (n=%2)</source>
        <comment>mean difference, scores</comment>
        <translation>%1 (n=%2)</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Two reviewers on the same contact, each without having seen the other’s points.</source>
        <translation>Two reviewers on the same contact, each without having seen the other’s points.</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Reviewers</translation>
    </message>
    <message>
        <source>Contacts with two reviews</source>
        <translation>Contacts with two reviews</translation>
    </message>
    <message>
        <source>Both reviews, criterion by criterion</source>
        <translation>Both reviews, criterion by criterion</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Nothing to compare yet</translation>
    </message>
    <message>
        <source>Review a contact that somebody else has reviewed, too: as a second opinion it does not reach the operator.</source>
        <translation>Review a contact that somebody else has reviewed, too: as a second opinion it does not reach the operator.</translation>
    </message>
    <message>
        <source>Compared since</source>
        <translation>Compared since</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>First review</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Second review</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>Mean difference</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CallBackPanel</name>
    <message>
        <source>Save or discard the contact in the form first.</source>
        <translation>Save or discard the contact in the form first.</translation>
    </message>
    <message numerus="yes">
        <source>Promised calls: %Ln</source>
        <translation>
            <numerusform>Promised calls: %Ln</numerusform>
            <numerusform>Promised calls: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Promised calls</source>
        <translation>Promised calls</translation>
    </message>
    <message>
        <source>Note for the next shift</source>
        <translation>Note for the next shift</translation>
    </message>
    <message>
        <source>Take it and call</source>
        <translation>Take it and call</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Hand back</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CallerFields</name>
    <message>
        <source>▾ Name and telephone</source>
        <translation>▾ Name and telephone</translation>
    </message>
    <message>
        <source>▸ Name and telephone</source>
        <translation>▸ Name and telephone</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>ward</comment>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Ward</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Name and telephone of the caller</source>
        <translation>Name and telephone of the caller</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseActForm</name>
    <message>
        <source>Whoever is there</source>
        <translation>Whoever is there</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, unit</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What has to be changed</source>
        <translation>What has to be changed</translation>
    </message>
    <message>
        <source>Remark (may be empty)</source>
        <translation>Remark (may be empty)</translation>
    </message>
    <message>
        <source>Remark for the named persons (may be empty)</source>
        <translation>Remark for the named persons (may be empty)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>From now on only the persons named here see this case. For everyone else – the hearing section, the units and administrators included – it is gone from every list, count, search, notification and desk, and drafts that wait for approval by others are taken back. If you are not among them, you lose sight of it too.</source>
        <translation>From now on only the persons named here see this case. For everyone else – the hearing section, the units and administrators included – it is gone from every list, count, search, notification and desk, and drafts that wait for approval by others are taken back. If you are not among them, you lose sight of it too.</translation>
    </message>
    <message>
        <source>The case, its drafts and its whole history will be visible again to the hearing section and to every unit that has a part in it.</source>
        <translation>The case, its drafts and its whole history will be visible again to the hearing section and to every unit that has a part in it.</translation>
    </message>
    <message>
        <source>Your unit does not see the case any more once no part of it is yours. The draft goes with it.</source>
        <translation>Your unit does not see the case any more once no part of it is yours. The draft goes with it.</translation>
    </message>
    <message>
        <source>Units that still work on it are told to stop; no reply is sent.</source>
        <translation>Units that still work on it are told to stop; no reply is sent.</translation>
    </message>
    <message>
        <source>The unit does not see the case any more. Its draft stays in the case.</source>
        <translation>The unit does not see the case any more. Its draft stays in the case.</translation>
    </message>
    <message>
        <source>To which unit</source>
        <translation>To which unit</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Who sees to it</translation>
    </message>
    <message>
        <source>Who may see the case</source>
        <translation>Who may see the case</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>How it was sent</translation>
    </message>
    <message>
        <source>Number of the other case</source>
        <translation>Number of the other case</translation>
    </message>
    <message>
        <source>How they belong together</source>
        <translation>How they belong together</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>label</comment>
        <translation>Due</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseEditForm</name>
    <message>
        <source>Somebody else corrected this case while you did. Choose before you save; nothing is lost.</source>
        <translation>Somebody else corrected this case while you did. Choose before you save; nothing is lost.</translation>
    </message>
    <message>
        <source>Correct the case</source>
        <translation>Correct the case</translation>
    </message>
    <message>
        <source>Why it is corrected (may be empty)</source>
        <translation>Why it is corrected (may be empty)</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Save the correction</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Leave it as it was</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseFieldsForm</name>
    <message>
        <source>no reply wanted</source>
        <translation>no reply wanted</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a case</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>The citizen’s words</source>
        <translation>The citizen’s words</translation>
    </message>
    <message>
        <source>The requester stays anonymous</source>
        <translation>The requester stays anonymous</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reading of the name (kana)</source>
        <translation>Reading of the name (kana)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Wants the reply by</source>
        <translation>Wants the reply by</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Place the case is about</source>
        <translation>Place the case is about</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseFileView</name>
    <message>
        <source>More…</source>
        <translation>More…</translation>
    </message>
    <message>
        <source>Split a piece off as a case of its own…</source>
        <translation>Split a piece off as a case of its own…</translation>
    </message>
    <message>
        <source>%1
(Q&amp;A %2)</source>
        <comment>an answer, its number</comment>
        <translation>%1
(Q&amp;A %2)</translation>
    </message>
    <message>
        <source>This case is not here</source>
        <translation>This case is not here</translation>
    </message>
    <message>
        <source>It does not exist, or you may not read it (any more).</source>
        <translation>It does not exist, or you may not read it (any more).</translation>
    </message>
    <message>
        <source>You may not read it any more. What you were writing yourself stands below until you open another case; it is not kept.</source>
        <translation>You may not read it any more. What you were writing yourself stands below until you open another case; it is not kept.</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>No case chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to read it and to work on it.</source>
        <translation>Choose one in the list to read it and to work on it.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>What you were writing</source>
        <translation>What you were writing</translation>
    </message>
    <message>
        <source>Write a Q&amp;&amp;A from the answer…</source>
        <translation>Write a Q&amp;&amp;A from the answer…</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseFilterBar</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>All steps</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Both flows</source>
        <translation>Both flows</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Words of the number, subject, requester or category</source>
        <translation>Words of the number, subject, requester or category</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Received from</translation>
    </message>
    <message>
        <source>Received until</source>
        <translation>Received until</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Reversed</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseHead</name>
    <message>
        <source>No number yet</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <comment>number in an imported ledger</comment>
        <translation>formerly %1</translation>
    </message>
    <message>
        <source>%1 (was due %2)</source>
        <comment>how late, when</comment>
        <translation>%1 (was due %2)</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <comment>when</comment>
        <translation>Due: %1</translation>
    </message>
    <message>
        <source>Whistle-blower case: visible to %1 only</source>
        <translation>Whistle-blower case: visible to %1 only</translation>
    </message>
    <message>
        <source>%1 is writing the part of %2 since %3</source>
        <comment>person, unit, time</comment>
        <translation>%1 is writing the part of %2 since %3</translation>
    </message>
    <message>
        <source>%1 is writing since %2</source>
        <comment>person, time</comment>
        <translation>%1 is writing since %2</translation>
    </message>
    <message>
        <source>Saved here; the others see it once the hub has it.</source>
        <translation>Saved here; the others see it once the hub has it.</translation>
    </message>
    <message>
        <source>in charge: %1</source>
        <translation>in charge: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseListPane</name>
    <message>
        <source>Export cases</source>
        <translation>Export cases</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) exported</source>
        <translation>
            <numerusform>%n case exported</numerusform>
            <numerusform>%n cases exported</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>The first %1 of %2 cases: %3</source>
        <translation>The first %1 of %2 cases: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s): %1</source>
        <translation>
            <numerusform>%n case: %1</numerusform>
            <numerusform>%n cases: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Printed %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation>No case fits</translation>
    </message>
    <message>
        <source>Widen the filters, or choose “Show all”.</source>
        <translation>Widen the filters, or choose “Show all”.</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>No cases here</translation>
    </message>
    <message>
        <source>What citizens sent, and what was handed in, appears here.</source>
        <translation>What citizens sent, and what was handed in, appears here.</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nothing of this kind</translation>
    </message>
    <message>
        <source>Nothing presses. “Open” shows what is being worked on.</source>
        <translation>Nothing presses. “Open” shows what is being worked on.</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Bring in…</translation>
    </message>
    <message>
        <source>Bring in a ledger of cases that stands in a table</source>
        <translation>Bring in a ledger of cases that stands in a table</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseQueuePane</name>
    <message>
        <source>What waits for you</source>
        <translation>What waits for you</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>What you are to draft, approve, check or send appears here, what is due first.</source>
        <translation>What you are to draft, approve, check or send appears here, what is due first.</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <comment>how many, of how many</comment>
        <translation>The first %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wait for</source>
        <translation>What you wait for</translation>
    </message>
    <message>
        <source>You wait for nobody</source>
        <translation>You wait for nobody</translation>
    </message>
    <message>
        <source>Cases you handed in or worked on stand here while others have them.</source>
        <translation>Cases you handed in or worked on stand here while others have them.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with others</source>
        <translation>
            <numerusform>%n case with others</numerusform>
            <numerusform>%n cases with others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseScopeBar</name>
    <message>
        <source>Which cases are shown</source>
        <translation>Which cases are shown</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>which cases, how many</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseTextBox</name>
    <message>
        <source>Takes from Q&amp;A %1</source>
        <translation>Takes from Q&amp;A %1</translation>
    </message>
    <message>
        <source>Not saved yet; kept at this desk until it is.</source>
        <translation>Not saved yet; kept at this desk until it is.</translation>
    </message>
    <message>
        <source>You wrote this; it was not saved, and cannot be now. Copy what is worth it.</source>
        <translation>You wrote this; it was not saved, and cannot be now. Copy what is worth it.</translation>
    </message>
    <message>
        <source>Saved by %1, %2</source>
        <comment>person, when</comment>
        <translation>Saved by %1, %2</translation>
    </message>
    <message>
        <source>%1 saved another text (%2) while you were writing. Choose before you save; nothing is lost.</source>
        <comment>person, when</comment>
        <translation>%1 saved another text (%2) while you were writing. Choose before you save; nothing is lost.</translation>
    </message>
    <message>
        <source>Reply to the citizen</source>
        <translation>Reply to the citizen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Draft of this part</source>
        <translation>Draft of this part</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Back to what is saved</translation>
    </message>
    <message>
        <source>Insert a Q&amp;A or a template…</source>
        <translation>Insert a Q&amp;A or a template…</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseTimesPage</name>
    <message>
        <source>Times</source>
        <comment>tab</comment>
        <translation>Times</translation>
    </message>
    <message>
        <source>Steps that waited</source>
        <comment>tab</comment>
        <translation>Steps that waited</translation>
    </message>
    <message>
        <source>Stopped: the figures are not those asked for.</source>
        <translation>Stopped: the figures are not those asked for.</translation>
    </message>
    <message>
        <source>Plot of the times</source>
        <translation>Plot of the times</translation>
    </message>
    <message>
        <source>Waited longest: %1, %2</source>
        <comment>step, for whom</comment>
        <translation>Waited longest: %1, %2</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Reckoning…</translation>
    </message>
    <message>
        <source>No cases in these days</source>
        <translation>No cases in these days</translation>
    </message>
    <message>
        <source>Choose other days. Cases count from the day they came in.</source>
        <translation>Choose other days. Cases count from the day they came in.</translation>
    </message>
    <message>
        <source>The times are worked out from the timelines of the cases.</source>
        <translation>The times are worked out from the timelines of the cases.</translation>
    </message>
    <message>
        <source>Times of the cases</source>
        <translation>Times of the cases</translation>
    </message>
    <message>
        <source>Steps that waited</source>
        <translation>Steps that waited</translation>
    </message>
    <message>
        <source>S sorts by the column; Enter opens.</source>
        <translation>S sorts by the column; Enter opens.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Reckon again</source>
        <translation>Reckon again</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Times as a table…</source>
        <translation>Times as a table…</translation>
    </message>
    <message>
        <source>Steps as a table…</source>
        <translation>Steps as a table…</translation>
    </message>
    <message>
        <source>Plot as a picture…</source>
        <translation>Plot as a picture…</translation>
    </message>
    <message>
        <source>Export times</source>
        <translation>Export times</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>Export the plot</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exported.</translation>
    </message>
    <message>
        <source>Times of cases</source>
        <translation>Times of cases</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CaseViewsBar</name>
    <message>
        <source>Give it a name.</source>
        <translation>Give it a name.</translation>
    </message>
    <message>
        <source>Own views</source>
        <translation>Own views</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Keep this view…</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>Remove the view</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CasesWorkspace</name>
    <message>
        <source>%1 (%2)</source>
        <comment>list, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Waits for you</translation>
    </message>
    <message>
        <source>You wait for</source>
        <translation>You wait for</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>All cases</translation>
    </message>
    <message>
        <source>Close the case (Esc)</source>
        <translation>Close the case (Esc)</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>No case chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>Choose one in the list to read it.</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how long cases took</comment>
        <translation>Times</translation>
    </message>
    <message>
        <source>Publication</source>
        <comment>list of cases</comment>
        <translation>Publication</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CategoryTree</name>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>All categories</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ChipBar</name>
    <message>
        <source>Published and valid</source>
        <translation>Published and valid</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Retired or expired</source>
        <translation>Retired or expired</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>In any state</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>More filters</translation>
    </message>
    <message>
        <source>More filters: category, language, state</source>
        <translation>More filters: category, language, state</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>All languages</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ClosingsPanel</name>
    <message>
        <source>every year</source>
        <translation>every year</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repeated</translation>
    </message>
    <message>
        <source>This is not in the list yet: add it, or empty the fields.</source>
        <translation>This is not in the list yet: add it, or empty the fields.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>2027-02-01 or 12-29</source>
        <translation>2027-02-01 or 12-29</translation>
    </message>
    <message>
        <source>empty: one day</source>
        <translation>empty: one day</translation>
    </message>
    <message>
        <source>e.g. maintenance of the lines</source>
        <translation>e.g. maintenance of the lines</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Closing days</translation>
    </message>
    <message>
        <source>once</source>
        <translation>once</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ConflictBar</name>
    <message>
        <source>Somebody else has changed this Q&amp;A meanwhile. Their text stands below; yours is in the fields.</source>
        <translation>Somebody else has changed this Q&amp;A meanwhile. Their text stands below; yours is in the fields.</translation>
    </message>
    <message>
        <source>Their text</source>
        <translation>Their text</translation>
    </message>
    <message>
        <source>Go on with my text</source>
        <translation>Go on with my text</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ContactDetail</name>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Q&amp;As used</source>
        <translation>Q&amp;As used</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Ward</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 of 10</translation>
    </message>
    <message>
        <source>Wish or criticism</source>
        <translation>Wish or criticism</translation>
    </message>
    <message>
        <source>Note for the departments</source>
        <translation>Note for the departments</translation>
    </message>
    <message>
        <source>Put through to</source>
        <translation>Put through to</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>Call back at</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>no reason given</translation>
    </message>
    <message>
        <source>First written down</source>
        <translation>First written down</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ContactForm</name>
    <message>
        <source>Choose a category or open a Q&amp;A first; the draft is made of them.</source>
        <translation>Choose a category or open a Q&amp;A first; the draft is made of them.</translation>
    </message>
    <message>
        <source>Asked about %1.</source>
        <comment>category</comment>
        <translation>Asked about %1.</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <comment>titles of Q&amp;As</comment>
        <translation>Asked: %1</translation>
    </message>
    <message>
        <source>%1: asked about “%2”.</source>
        <comment>category, titles of Q&amp;As</comment>
        <translation>%1: asked about “%2”.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>satisfaction not asked, very short</comment>
        <translation>n/a</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>What was asked</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>verb: write a draft of the inquiry</comment>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Q&amp;As used</source>
        <translation>Q&amp;As used</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Satisfaction (0–10)</source>
        <translation>Satisfaction (0–10)</translation>
    </message>
    <message>
        <source>Wish or criticism of the citizen</source>
        <translation>Wish or criticism of the citizen</translation>
    </message>
    <message>
        <source>Note for the departments</source>
        <translation>Note for the departments</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ContactPanel</name>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Brings back the contact just discarded</source>
        <translation>Brings back the contact just discarded</translation>
    </message>
    <message>
        <source>Empties the form without saving; it can be brought back</source>
        <translation>Empties the form without saving; it can be brought back</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <comment>time</comment>
        <translation>Draft kept %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Save and next</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::CriterionRow</name>
    <message>
        <source>▲ %1</source>
        <comment>error beside a field</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>%1 (weight %2)</source>
        <comment>criterion, number</comment>
        <translation>%1 (weight %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>criterion, points</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::DeputiesDialog</name>
    <message>
        <source>%1 stands in for %2 from %3 until %4</source>
        <comment>deputy, absent, days</comment>
        <translation>%1 stands in for %2 from %3 until %4</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Deputies</translation>
    </message>
    <message>
        <source>A deputy approves and returns drafts in the name of somebody who is away. Cases restricted to named persons stay closed to deputies.</source>
        <translation>A deputy approves and returns drafts in the name of somebody who is away. Cases restricted to named persons stay closed to deputies.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Who is away</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Who stands in</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Name the deputy</source>
        <translation>Name the deputy</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::DetachForm</name>
    <message>
        <source>%1 is taken out of the case for everyone.</source>
        <comment>a file</comment>
        <translation>%1 is taken out of the case for everyone.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::DivideForm</name>
    <message>
        <source>One more unit</source>
        <translation>One more unit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <comment>number</comment>
        <translation>Unit %1</translation>
    </message>
    <message>
        <source>What is asked of it</source>
        <translation>What is asked of it</translation>
    </message>
    <message>
        <source>Due before the case</source>
        <translation>Due before the case</translation>
    </message>
    <message>
        <source>When the unit’s part is due</source>
        <translation>When the unit’s part is due</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::DocumentView</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is a field to type into; one of the two texts around it may be empty.</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Page %1 of %2, %3</source>
        <comment>number, how many, a file&apos;s name</comment>
        <translation>Page %1 of %2, %3</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>This page cannot be shown</translation>
    </message>
    <message>
        <source>Page %1 is being made ready…</source>
        <translation>Page %1 is being made ready…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Size of the page</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Full width</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::DueTimesForm</name>
    <message>
        <source>%1: unit</source>
        <comment>what the time is for</comment>
        <translation>%1: unit</translation>
    </message>
    <message>
        <source>Departments work, Monday to Friday</source>
        <translation>Departments work, Monday to Friday</translation>
    </message>
    <message>
        <source>Closed at New Year from</source>
        <translation>Closed at New Year from</translation>
    </message>
    <message>
        <source>until</source>
        <comment>last day closed at New Year</comment>
        <translation>until</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::EmergencyBar</name>
    <message>
        <source>▲ This desk&apos;s store cannot be used: %1</source>
        <translation>▲ This desk&apos;s store cannot be used: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in the emergency file.</source>
        <translation>
            <numerusform>%Ln contact in the emergency file.</numerusform>
            <numerusform>%Ln contacts in the emergency file.</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ The store works again. Sign in, and what was kept goes into it.</source>
        <translation>▲ The store works again. Sign in, and what was kept goes into it.</translation>
    </message>
    <message numerus="yes">
        <source>▲ The store did not take %Ln contact(s).</source>
        <translation>
            <numerusform>▲ The store did not take %Ln contact.</numerusform>
            <numerusform>▲ The store did not take %Ln contacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in an emergency file, they go into the store by themselves once it works. If this stays, tell IT.</source>
        <translation>Kept in an emergency file, they go into the store by themselves once it works. If this stays, tell IT.</translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln record(s) of the emergency file cannot be read and are kept as %1. Tell IT.</source>
        <translation>
            <numerusform>▲ %Ln record of the emergency file cannot be read and are kept as %1. Tell IT.</numerusform>
            <numerusform>▲ %Ln records of the emergency file cannot be read and are kept as %1. Tell IT.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Calls are kept in an emergency file and go into the store by themselves once it works.</source>
        <translation>Calls are kept in an emergency file and go into the store by themselves once it works.</translation>
    </message>
    <message>
        <source>If this stays, tell IT.</source>
        <translation>If this stays, tell IT.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::EnrolForm</name>
    <message>
        <source>Where is the hub? IT tells you.</source>
        <translation>Where is the hub? IT tells you.</translation>
    </message>
    <message>
        <source>Choose the certificate IT gave you.</source>
        <translation>Choose the certificate IT gave you.</translation>
    </message>
    <message>
        <source>Type the one-time code IT gave you.</source>
        <translation>Type the one-time code IT gave you.</translation>
    </message>
    <message>
        <source>Certificate of the hub</source>
        <translation>Certificate of the hub</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Certificates (*.pem *.crt);;All files (*)</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>Set up this desk</translation>
    </message>
    <message>
        <source>Once, when a desk is installed. IT has the address, the certificate and a one-time code.</source>
        <translation>Once, when a desk is installed. IT has the address, the certificate and a one-time code.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Address of the hub</translation>
    </message>
    <message>
        <source>hub.example.lg.jp</source>
        <translation>hub.example.lg.jp</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Certificate file</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>One-time code</translation>
    </message>
    <message>
        <source>Name of this seat</source>
        <translation>Name of this seat</translation>
    </message>
    <message>
        <source>Enrol this desk</source>
        <translation>Enrol this desk</translation>
    </message>
    <message>
        <source>Work without a hub on this computer</source>
        <translation>Work without a hub on this computer</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::EscalationDetail</name>
    <message>
        <source>%1: %2</source>
        <comment>kind, what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>%1 works on it</source>
        <translation>%1 works on it</translation>
    </message>
    <message>
        <source>Nobody has it yet</source>
        <translation>Nobody has it yet</translation>
    </message>
    <message>
        <source>Assigned to %1, not taken yet</source>
        <translation>Assigned to %1, not taken yet</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>overdue</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, Q&amp;A</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Q&amp;As</source>
        <translation>Q&amp;As</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>The answer goes to</source>
        <translation>The answer goes to</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Contact it arose in</source>
        <translation>Contact it arose in</translation>
    </message>
    <message>
        <source>Contact it ended in</source>
        <translation>Contact it ended in</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>nobody in particular</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation>somebody unknown here</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, to whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, until when</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::EscalationPane</name>
    <message numerus="yes">
        <source>%n pressing</source>
        <translation>
            <numerusform>%n pressing</numerusform>
            <numerusform>%n pressing</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk stands alone, without a hub: no other booth&apos;s raised hand can reach it. What is promised and escalated here is kept and shown.</source>
        <translation>This desk stands alone, without a hub: no other booth&apos;s raised hand can reach it. What is promised and escalated here is kept and shown.</translation>
    </message>
    <message>
        <source>No connection to the hub: raised hands of other booths do not arrive until it is back. What you do here is kept and sent then.</source>
        <translation>No connection to the hub: raised hands of other booths do not arrive until it is back. What you do here is kept and sent then.</translation>
    </message>
    <message>
        <source>Nothing resolved today yet</source>
        <translation>Nothing resolved today yet</translation>
    </message>
    <message>
        <source>What somebody resolves can be found and reopened here.</source>
        <translation>What somebody resolves can be found and reopened here.</translation>
    </message>
    <message>
        <source>Nothing of this kind waits</source>
        <translation>Nothing of this kind waits</translation>
    </message>
    <message>
        <source>Choose “All” to see everything else that waits.</source>
        <translation>Choose “All” to see everything else that waits.</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Nobody waits</translation>
    </message>
    <message>
        <source>Raised hands, promised call-backs, and e-mail and FAX to be answered appear here by themselves.</source>
        <translation>Raised hands, promised call-backs, and e-mail and FAX to be answered appear here by themselves.</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escalations</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::EscalationWork</name>
    <message>
        <source>Why it is reopened</source>
        <translation>Why it is reopened</translation>
    </message>
    <message>
        <source>How the call went, or a note</source>
        <translation>How the call went, or a note</translation>
    </message>
    <message>
        <source>How it ended, or a note</source>
        <translation>How it ended, or a note</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Promised time</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>To be done by</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Hand back</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Log the call and resolve</source>
        <translation>Log the call and resolve</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>How the call ended</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Change the time</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Add the note</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Open a case…</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::FormField</name>
    <message>
        <source>▲ %1</source>
        <comment>error beside a field</comment>
        <translation>▲ %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::FormPage</name>
    <message>
        <source>%1 criteria, weight %2 in all</source>
        <comment>number, sum</comment>
        <translation>%1 criteria, weight %2 in all</translation>
    </message>
    <message>
        <source>What every review looks at. A change holds for reviews that begin after it; what is saved keeps the form it was given on.</source>
        <translation>What every review looks at. A change holds for reviews that begin after it; what is saved keeps the form it was given on.</translation>
    </message>
    <message>
        <source>What every review looks at. A supervisor changes it.</source>
        <translation>What every review looks at. A supervisor changes it.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>What earns the points</source>
        <translation>What earns the points</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Most points</translation>
    </message>
    <message>
        <source>Start with these</source>
        <translation>Start with these</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Remove criterion</source>
        <translation>Remove criterion</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>New criterion</translation>
    </message>
    <message>
        <source>Save form</source>
        <translation>Save form</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Take their form</source>
        <translation>Take their form</translation>
    </message>
    <message>
        <source>Somebody else has saved another form meanwhile. Saving yours puts it in its place.</source>
        <translation>Somebody else has saved another form meanwhile. Saving yours puts it in its place.</translation>
    </message>
    <message>
        <source>Criteria of the review form</source>
        <translation>Criteria of the review form</translation>
    </message>
    <message>
        <source>No review form yet</source>
        <translation>No review form yet</translation>
    </message>
    <message>
        <source>A proposal: %1. “Start with these”, or write your own.</source>
        <comment>list of criteria</comment>
        <translation>A proposal: %1. “Start with these”, or write your own.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between criteria</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A supervisor writes here what reviews look at.</source>
        <translation>A supervisor writes here what reviews look at.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::GivenReviews</name>
    <message numerus="yes">
        <source>%n review(s) given</source>
        <translation>
            <numerusform>%n review given</numerusform>
            <numerusform>%n reviews given</numerusform>
        </translation>
    </message>
    <message>
        <source>The reviews you have given. What others gave for a contact is shown under “Calibration” once your own is saved.</source>
        <translation>The reviews you have given. What others gave for a contact is shown under “Calibration” once your own is saved.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a review</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Reviews you have given</source>
        <translation>Reviews you have given</translation>
    </message>
    <message>
        <source>No reviews given yet</source>
        <translation>No reviews given yet</translation>
    </message>
    <message>
        <source>Draw a sample and open one of its contacts, or choose “Review” beside a contact in History.</source>
        <translation>Draw a sample and open one of its contacts, or choose “Review” beside a contact in History.</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a review is for</comment>
        <translation>For</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Operator’s side</source>
        <translation>Operator’s side</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandBar</name>
    <message>
        <source>What else do you need to know?</source>
        <translation>What else do you need to know?</translation>
    </message>
    <message>
        <source>What do you want to ask the supervisor?</source>
        <translation>What do you want to ask the supervisor?</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>Ask back</translation>
    </message>
    <message>
        <source>Question to the supervisor</source>
        <translation>Question to the supervisor</translation>
    </message>
    <message>
        <source>Raise hand</source>
        <translation>Raise hand</translation>
    </message>
    <message>
        <source>Make it an escalation</source>
        <translation>Make it an escalation</translation>
    </message>
    <message>
        <source>Raise the hand all the same</source>
        <translation>Raise the hand all the same</translation>
    </message>
    <message>
        <source>Ask the supervisor</source>
        <translation>Ask the supervisor</translation>
    </message>
    <message>
        <source>Raised hand</source>
        <translation>Raised hand</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Answer of the supervisor</source>
        <translation>Answer of the supervisor</translation>
    </message>
    <message>
        <source>Accept the answer</source>
        <translation>Accept the answer</translation>
    </message>
    <message>
        <source>Take the hand down</source>
        <translation>Take the hand down</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandDetail</name>
    <message>
        <source>On call %1</source>
        <comment>minutes and seconds</comment>
        <translation>On call %1</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>%1 (not at this desk)</source>
        <comment>number of a Q&amp;A</comment>
        <translation>%1 (not at this desk)</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>number, Q&amp;A, when checked</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %2 (%3, %4)</source>
        <comment>number, Q&amp;A, owner, when checked</comment>
        <translation>%1 %2 (%3, %4)</translation>
    </message>
    <message>
        <source>%1 ▲ old</source>
        <comment>a Q&amp;A nobody has checked for long</comment>
        <translation>%1 ▲ old</translation>
    </message>
    <message>
        <source>Q&amp;As open at the booth</source>
        <translation>Q&amp;As open at the booth</translation>
    </message>
    <message>
        <source>Answer (appears at the booth at once)</source>
        <translation>Answer (appears at the booth at once)</translation>
    </message>
    <message>
        <source>Take the call over</source>
        <translation>Take the call over</translation>
    </message>
    <message>
        <source>Make it an escalation</source>
        <translation>Make it an escalation</translation>
    </message>
    <message>
        <source>Have the Q&amp;As checked</source>
        <translation>Have the Q&amp;As checked</translation>
    </message>
    <message>
        <source>Take the hand down</source>
        <translation>Take the hand down</translation>
    </message>
    <message>
        <source>For when the operator is gone. What stands in the box is the reason.</source>
        <translation>For when the operator is gone. What stands in the box is the reason.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Send the answer</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandOverBar</name>
    <message numerus="yes">
        <source>Shift hand-over (%1), %Ln open</source>
        <comment>when and who</comment>
        <translation>
            <numerusform>Shift hand-over (%1), %Ln open</numerusform>
            <numerusform>Shift hand-over (%1), %Ln open</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>shift hand-over, what is to be known</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read and receive</source>
        <translation>Read and receive</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Out of sight until you sign in again</source>
        <translation>Out of sight until you sign in again</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandOverLines</name>
    <message>
        <source>What stands open</source>
        <translation>What stands open</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandOverPanel</name>
    <message>
        <source>Handed over. Whoever leads the next shift is told, and receives it.</source>
        <translation>Handed over. Whoever leads the next shift is told, and receives it.</translation>
    </message>
    <message>
        <source>Received. What is still open stands in the pane.</source>
        <translation>Received. What is still open stands in the pane.</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>Shift hand-over</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Handed over so far</source>
        <translation>Handed over so far</translation>
    </message>
    <message>
        <source>Write or read</source>
        <translation>Write or read</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandOverReadPage</name>
    <message>
        <source>No hand-overs yet</source>
        <translation>No hand-overs yet</translation>
    </message>
    <message>
        <source>What one shift leaves to the next can be read here, with what became of it.</source>
        <translation>What one shift leaves to the next can be read here, with what became of it.</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Hand-overs</translation>
    </message>
    <message>
        <source>Receive it</source>
        <translation>Receive it</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HandOverWritePage</name>
    <message>
        <source>What the next shift must know</source>
        <translation>What the next shift must know</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HeldBar</name>
    <message>
        <source>Change places</source>
        <translation>Change places</translation>
    </message>
    <message>
        <source>The contact in the form is held in its place</source>
        <translation>The contact in the form is held in its place</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) held until the form is free</source>
        <translation>
            <numerusform>%Ln contact held until the form is free</numerusform>
            <numerusform>%Ln contacts held until the form is free</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>contacts held, what the first is about</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HistoryFilters</name>
    <message>
        <source>Words of the inquiry, wish or note</source>
        <translation>Words of the inquiry, wish or note</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Any day</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>All operators</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>All outcomes</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>All channels</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HistoryWorkspace</name>
    <message>
        <source>Export contacts</source>
        <translation>Export contacts</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>Table for spreadsheets (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) exported</source>
        <translation>
            <numerusform>%n contact exported</numerusform>
            <numerusform>%n contacts exported</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (corrected)</source>
        <translation>%1 (corrected)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>No contact chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>Choose one in the list to read it.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>No contact fits</source>
        <translation>No contact fits</translation>
    </message>
    <message>
        <source>Widen the filters, or choose “Show all”.</source>
        <translation>Widen the filters, or choose “Show all”.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>No contacts yet</translation>
    </message>
    <message>
        <source>What is saved in the Answer workspace appears here, of all seats.</source>
        <translation>What is saved in the Answer workspace appears here, of all seats.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Open a case…</translation>
    </message>
    <message>
        <source>(erased)</source>
        <comment>a contact&apos;s words</comment>
        <translation>(erased)</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HolidaysPanel</name>
    <message>
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>The year before</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>The year after</translation>
    </message>
    <message>
        <source>Public holidays of %1</source>
        <translation>Public holidays of %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Public holiday</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::HoursPage</name>
    <message>
        <source>Somebody else has changed the hours meanwhile. Save replaces theirs by yours, Discard shows theirs.</source>
        <translation>Somebody else has changed the hours meanwhile. Save replaces theirs by yours, Discard shows theirs.</translation>
    </message>
    <message>
        <source>Not saved: mend what is marked.</source>
        <translation>Not saved: mend what is marked.</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>why the hours were not saved</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Changed, not saved yet</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>Last changed %1</translation>
    </message>
    <message>
        <source>Nobody has changed these hours yet.</source>
        <translation>Nobody has changed these hours yet.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>When the centre answers, by channel. Due times count in these hours. With a break: 9:00–12:00, 13:00–17:00.</source>
        <translation>When the centre answers, by channel. Due times count in these hours. With a break: 9:00–12:00, 13:00–17:00.</translation>
    </message>
    <message>
        <source>Due times</source>
        <translation>Due times</translation>
    </message>
    <message>
        <source>Service hours and days count only while the channel is open; business days are those on which the departments work.</source>
        <translation>Service hours and days count only while the channel is open; business days are those on which the departments work.</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>Closing days</translation>
    </message>
    <message>
        <source>On these days the centre is closed on every channel. Days without a year come every year.</source>
        <translation>On these days the centre is closed on every channel. Days without a year come every year.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Public holidays</translation>
    </message>
    <message>
        <source>By the Act on National Holidays as it stands today; equinoxes to come are reckoned.</source>
        <translation>By the Act on National Holidays as it stands today; equinoxes to come are reckoned.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::InsertDialog</name>
    <message>
        <source>Insert into the text</source>
        <translation>Insert into the text</translation>
    </message>
    <message>
        <source>Words of a Q&amp;A, its number, or a template’s title</source>
        <translation>Words of a Q&amp;A, its number, or a template’s title</translation>
    </message>
    <message>
        <source>Templates and Q&amp;As</source>
        <translation>Templates and Q&amp;As</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Q&amp;A %1</source>
        <comment>number</comment>
        <translation>Q&amp;A %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::KnowledgeWorkspace</name>
    <message>
        <source>Q&amp;As</source>
        <translation>Q&amp;As</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Pinned</translation>
    </message>
    <message>
        <source>Talk scripts</source>
        <translation>Talk scripts</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Reply templates</source>
        <translation>Reply templates</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>From a case: write it so that it holds for everybody, and put something in for %1</source>
        <translation>From a case: write it so that it holds for everybody, and put something in for %1</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LearnedView</name>
    <message>
        <source>Forgotten. Search learns from the contacts to come.</source>
        <translation>Forgotten. Search learns from the contacts to come.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>learned term, its weight</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Nothing yet: search learns from the contacts this Q&amp;A answers.</source>
        <translation>Nothing yet: search learns from the contacts this Q&amp;A answers.</translation>
    </message>
    <message numerus="yes">
        <source>From %n contact(s); these words lead to this Q&amp;A, the heavier the more.</source>
        <translation>
            <numerusform>From %n contact; these words lead to this Q&amp;A, the heavier the more.</numerusform>
            <numerusform>From %n contacts; these words lead to this Q&amp;A, the heavier the more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Learned</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Forget…</translation>
    </message>
    <message>
        <source>Search forgets, for everyone, what past contacts taught about this Q&amp;A. This cannot be taken back.</source>
        <translation>Search forgets, for everyone, what past contacts taught about this Q&amp;A. This cannot be taken back.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Forget it</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LeaseBar</name>
    <message>
        <source>▲ More than 72 hours without the hub: contacts, cases and the room are hidden, and come back with it. Q&amp;As can be searched; contacts you write are kept here and sent then.</source>
        <translation>▲ More than 72 hours without the hub: contacts, cases and the room are hidden, and come back with it. Q&amp;As can be searched; contacts you write are kept here and sent then.</translation>
    </message>
    <message numerus="yes">
        <source>So it stays for %Ln more day(s).</source>
        <translation>
            <numerusform>So it stays for %Ln more day.</numerusform>
            <numerusform>So it stays for %Ln more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So it stays for %Ln more hour(s).</source>
        <translation>
            <numerusform>So it stays for %Ln more hour.</numerusform>
            <numerusform>So it stays for %Ln more hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ If the hub does not come back within %Ln minute(s), contacts, cases and the room are hidden until it does. Q&amp;As stay, and contacts can be written.</source>
        <translation>
            <numerusform>▲ If the hub does not come back within %Ln minute, contacts, cases and the room are hidden until it does. Q&amp;As stay, and contacts can be written.</numerusform>
            <numerusform>▲ If the hub does not come back within %Ln minutes, contacts, cases and the room are hidden until it does. Q&amp;As stay, and contacts can be written.</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ More than 24 hours without the hub: restricted cases are not on this desk until it comes back.</source>
        <translation>▲ More than 24 hours without the hub: restricted cases are not on this desk until it comes back.</translation>
    </message>
    <message numerus="yes">
        <source>▲ If the hub does not come back within %Ln minute(s), restricted cases leave this desk until it does.</source>
        <translation>
            <numerusform>▲ If the hub does not come back within %Ln minute, restricted cases leave this desk until it does.</numerusform>
            <numerusform>▲ If the hub does not come back within %Ln minutes, restricted cases leave this desk until it does.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the hub</source>
        <translation>Without the hub</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LedgerColumns</name>
    <message>
        <source>– nothing is taken from it –</source>
        <translation>– nothing is taken from it –</translation>
    </message>
    <message>
        <source>Field of the column %1</source>
        <translation>Field of the column %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LedgerDialog</name>
    <message>
        <source>The check was stopped.</source>
        <translation>The check was stopped.</translation>
    </message>
    <message>
        <source>Choose a ledger</source>
        <translation>Choose a ledger</translation>
    </message>
    <message>
        <source>Table saved by a spreadsheet as CSV (*.csv)</source>
        <translation>Table saved by a spreadsheet as CSV (*.csv)</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>No file chosen</translation>
    </message>
    <message>
        <source>Check which column is which field, and choose it otherwise where it is wrong.</source>
        <translation>Check which column is which field, and choose it otherwise where it is wrong.</translation>
    </message>
    <message>
        <source>Choose the columns for: %1</source>
        <translation>Choose the columns for: %1</translation>
    </message>
    <message numerus="yes">
        <source>Open %n case(s)</source>
        <translation>
            <numerusform>Open %n case</numerusform>
            <numerusform>Open %n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Bring in</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in a ledger of cases</source>
        <translation>Bring in a ledger of cases</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>The row says it</source>
        <translation>The row says it</translation>
    </message>
    <message>
        <source>Kind of cases whose row names none</source>
        <translation>Kind of cases whose row names none</translation>
    </message>
    <message>
        <source>Who answers where a row does not say</source>
        <translation>Who answers where a row does not say</translation>
    </message>
    <message>
        <source>Unit that answers where a row names none</source>
        <translation>Unit that answers where a row names none</translation>
    </message>
    <message>
        <source>Rows that do not fit</source>
        <translation>Rows that do not fit</translation>
    </message>
    <message>
        <source>How much of the file was read</source>
        <translation>How much of the file was read</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Check, change nothing</source>
        <translation>Check, change nothing</translation>
    </message>
    <message>
        <source>Name of the ledger (may be empty)</source>
        <translation>Name of the ledger (may be empty)</translation>
    </message>
    <message>
        <source>Where another one has the same numbers</source>
        <translation>Where another one has the same numbers</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LockPage</name>
    <message>
        <source>From now on the PIN opens the window, too.</source>
        <translation>From now on the PIN opens the window, too.</translation>
    </message>
    <message>
        <source>The PIN is gone: the password alone opens the window.</source>
        <translation>The PIN is gone: the password alone opens the window.</translation>
    </message>
    <message>
        <source>Another PIN</source>
        <translation>Another PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Set the PIN</translation>
    </message>
    <message>
        <source>Lock the window when nothing was touched for</source>
        <translation>Lock the window when nothing was touched for</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>During a call it is 30 minutes. Your password opens a locked window. A PIN of 4 to 8 digits opens it, too, at this desk; after five wrong ones only the password does.</source>
        <translation>During a call it is 30 minutes. Your password opens a locked window. A PIN of 4 to 8 digits opens it, too, at this desk; after five wrong ones only the password does.</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>New PIN once more</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>No PIN any more</source>
        <translation>No PIN any more</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::LockView</name>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>%1 is signed in. A call that is on, drafts and the exchange with the hub go on.</source>
        <translation>%1 is signed in. A call that is on, drafts and the exchange with the hub go on.</translation>
    </message>
    <message>
        <source>Password or PIN</source>
        <translation>Password or PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Sign out, for somebody else to sign in</source>
        <translation>Sign out, for somebody else to sign in</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::MainWindow</name>
    <message>
        <source>Madoguchi</source>
        <translation>Madoguchi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>workspace, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::MessageChoicePage</name>
    <message>
        <source>What you are told of cases, at every desk you sign in at:</source>
        <translation>What you are told of cases, at every desk you sign in at:</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>In the window</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>In the window: %1</source>
        <translation>In the window: %1</translation>
    </message>
    <message>
        <source>By e-mail: %1</source>
        <translation>By e-mail: %1</translation>
    </message>
    <message>
        <source>E-mail is sent where the city has a gateway for it. It says the number and until when, nothing of what was written; of restricted cases none is ever sent.</source>
        <translation>E-mail is sent where the city has a gateway for it. It says the number and until when, nothing of what was written; of restricted cases none is ever sent.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::MyReviewsView</name>
    <message>
        <source>You have seen it: %1</source>
        <comment>moment</comment>
        <translation>You have seen it: %1</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Your side</source>
        <translation>Your side</translation>
    </message>
    <message>
        <source>Reviews of your contacts</source>
        <translation>Reviews of your contacts</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <comment>a review</comment>
        <translation>I have seen it</translation>
    </message>
    <message>
        <source>Mean of a month’s totals; n is how many reviews</source>
        <translation>Mean of a month’s totals; n is how many reviews</translation>
    </message>
    <message>
        <source>No reviews of your contacts yet</source>
        <translation>No reviews of your contacts yet</translation>
    </message>
    <message>
        <source>When a leader reviews one of your contacts, the bell says so, and it stands here: the points, the comment, and room for your answer.</source>
        <translation>When a leader reviews one of your contacts, the bell says so, and it stands here: the points, the comment, and room for your answer.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::NoteBell</name>
    <message>
        <source>What came in</source>
        <translation>What came in</translation>
    </message>
    <message numerus="yes">
        <source>What came in: %n new</source>
        <translation>
            <numerusform>What came in: %n new</numerusform>
            <numerusform>What came in: %n new</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing has come in.</source>
        <translation>Nothing has come in.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::NotesPage</name>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Beside the tray, while the window is not in front</source>
        <translation>Beside the tray, while the window is not in front</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Sound: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Message: %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Quiet from</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Quiet until</translation>
    </message>
    <message>
        <source>Urgent notices are heard in quiet hours, too. Everything is listed behind the bell.</source>
        <translation>Urgent notices are heard in quiet hours, too. Everything is listed behind the bell.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::NoticeBar</name>
    <message>
        <source>%1: %2</source>
        <comment>importance, title</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>Notice: %1</translation>
    </message>
    <message>
        <source>Q&amp;A %1</source>
        <comment>number</comment>
        <translation>Q&amp;A %1</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>I have seen it</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Out of sight until you sign in again</source>
        <translation>Out of sight until you sign in again</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>Fold up</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Read all</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::NoticeForm</name>
    <message>
        <source>%1 %2</source>
        <comment>number, title of a Q&amp;A</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>All seats</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) chosen</source>
        <translation>
            <numerusform>%n seat chosen</numerusform>
            <numerusform>%n seats chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the notice</source>
        <translation>Change the notice</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>New notice</translation>
    </message>
    <message>
        <source>Propose a notice</source>
        <translation>Propose a notice</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Q&amp;As, by number</source>
        <translation>Q&amp;As, by number</translation>
    </message>
    <message>
        <source>e.g. 0142, 0877</source>
        <translation>e.g. 0142, 0877</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>Shown from</source>
        <translation>Shown from</translation>
    </message>
    <message>
        <source>Shown until</source>
        <translation>Shown until</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Important: stays until acknowledged</source>
        <translation>Important: stays until acknowledged</translation>
    </message>
    <message>
        <source>Urgent: also makes itself heard</source>
        <translation>Urgent: also makes itself heard</translation>
    </message>
    <message>
        <source>Somebody else has changed this notice meanwhile. Their text stands below; yours is in the fields.</source>
        <translation>Somebody else has changed this notice meanwhile. Their text stands below; yours is in the fields.</translation>
    </message>
    <message>
        <source>Their text</source>
        <translation>Their text</translation>
    </message>
    <message>
        <source>Go on with my text</source>
        <translation>Go on with my text</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>Pin</source>
        <comment>notice</comment>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>What was typed is kept</source>
        <translation>What was typed is kept</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::NoticesPanel</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>Take down</source>
        <comment>notice</comment>
        <translation>Take down</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Notices to the booths</source>
        <translation>Notices to the booths</translation>
    </message>
    <message>
        <source>Notices you proposed</source>
        <translation>Notices you proposed</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>No notices</translation>
    </message>
    <message>
        <source>Nothing proposed</source>
        <translation>Nothing proposed</translation>
    </message>
    <message>
        <source>Pin what every booth must know at once: closed roads, a counter that moves.</source>
        <translation>Pin what every booth must know at once: closed roads, a counter that moves.</translation>
    </message>
    <message>
        <source>Propose what the booths must know: the room&apos;s leaders pin it.</source>
        <translation>Propose what the booths must know: the room&apos;s leaders pin it.</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Pin it</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Pin a notice</source>
        <translation>Pin a notice</translation>
    </message>
    <message>
        <source>Propose a notice</source>
        <translation>Propose a notice</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::OpenCaseDialog</name>
    <message>
        <source>Who answers</source>
        <translation>Who answers</translation>
    </message>
    <message>
        <source>Unit that answers</source>
        <translation>Unit that answers</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>How it came</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>when a case came</comment>
        <translation>Received</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>To be answered by</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::OutcomeFields</name>
    <message>
        <source>%1 %2</source>
        <comment>unit, telephone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Put through to</source>
        <translation>Put through to</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>Call back at</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PartBox</name>
    <message>
        <source>Part of %1</source>
        <comment>unit</comment>
        <translation>Part of %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <comment>when</comment>
        <translation>Due: %1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <comment>reason</comment>
        <translation>Returned: %1</translation>
    </message>
    <message>
        <source>%1 (waits)</source>
        <comment>approver</comment>
        <translation>%1 (waits)</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <comment>approver</comment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>%1 ✓ by %2</source>
        <comment>approver, deputy</comment>
        <translation>%1 ✓ by %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Approval: %1</source>
        <translation>Approval: %1</translation>
    </message>
    <message>
        <source> → </source>
        <comment>between steps of an approval route</comment>
        <translation> → </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, unit</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PasswordBar</name>
    <message>
        <source>The sign-in at the hub has ended. Work goes on; contacts wait here until %1 types the password again.</source>
        <translation>The sign-in at the hub has ended. Work goes on; contacts wait here until %1 types the password again.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Password of %1</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Asking the hub…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PasswordDueBar</name>
    <message>
        <source>▲ An administrator set your password. Please choose one that you alone know.</source>
        <translation>▲ An administrator set your password. Please choose one that you alone know.</translation>
    </message>
    <message>
        <source>Password to be changed</source>
        <translation>Password to be changed</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Change password…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Asks again tomorrow, or when you sign in the next time</source>
        <translation>Asks again tomorrow, or when you sign in the next time</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PasswordPage</name>
    <message>
        <source>The password is changed. At other desks where you are signed in you are asked for it.</source>
        <translation>The password is changed. At other desks where you are signed in you are asked for it.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Asking the hub…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>At least 12 characters: four or five words that have nothing to do with each other are long and easy to remember. Signs and capitals are not asked for.</source>
        <translation>At least 12 characters: four or five words that have nothing to do with each other are long and easy to remember. Signs and capitals are not asked for.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>New password once more</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PeopleBox</name>
    <message>
        <source>%1 ✕</source>
        <comment>person, take out</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Take out %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PinsPage</name>
    <message>
        <source>There is no Q&amp;A of this number.</source>
        <translation>There is no Q&amp;A of this number.</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>%n pinned</numerusform>
            <numerusform>%n pinned</numerusform>
        </translation>
    </message>
    <message>
        <source>Operators see these Q&amp;As in the empty search, in this order, from the first day to the last.</source>
        <translation>Operators see these Q&amp;As in the empty search, in this order, from the first day to the last.</translation>
    </message>
    <message>
        <source>Number of the Q&amp;A</source>
        <translation>Number of the Q&amp;A</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>2027-03-01, or empty</source>
        <translation>2027-03-01, or empty</translation>
    </message>
    <message>
        <source>e.g. moving season</source>
        <translation>e.g. moving season</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Pinned Q&amp;As</source>
        <translation>Pinned Q&amp;As</translation>
    </message>
    <message>
        <source>Nothing is pinned</source>
        <translation>Nothing is pinned</translation>
    </message>
    <message>
        <source>Pin what everyone will be asked about: moving season, snow, elections.</source>
        <translation>Pin what everyone will be asked about: moving season, snow, elections.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Take down</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Leaders pin what everyone will be asked about: moving season, snow, elections.</source>
        <translation>Leaders pin what everyone will be asked about: moving season, snow, elections.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PublicationBox</name>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Look at it, and approve…</source>
        <translation>Look at it, and approve…</translation>
    </message>
    <message>
        <source>Look at it, and publish…</source>
        <translation>Look at it, and publish…</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Look at it…</translation>
    </message>
    <message>
        <source>Prepare for publication…</source>
        <translation>Prepare for publication…</translation>
    </message>
    <message>
        <source>Black out anew…</source>
        <translation>Black out anew…</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>state, person, when</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state, when</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::PublicationPane</name>
    <message numerus="yes">
        <source>%n publication(s)</source>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is published</source>
        <translation>Export what is published</translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s) exported</source>
        <translation>
            <numerusform>%n publication exported</numerusform>
            <numerusform>%n publications exported</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>publications</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>publications</comment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>publications</comment>
        <translation>Published</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>publications</comment>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Export what is published…</source>
        <translation>Export what is published…</translation>
    </message>
    <message>
        <source>No publications here</source>
        <translation>No publications here</translation>
    </message>
    <message>
        <source>Open a case that was answered and choose “Prepare for publication…”.</source>
        <translation>Open a case that was answered and choose “Prepare for publication…”.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::QualityView</name>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>of reviews</comment>
        <translation>Form</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ReadAloudView</name>
    <message>
        <source>Answer to read aloud</source>
        <translation>Answer to read aloud</translation>
    </message>
    <message>
        <source>To bring: %1</source>
        <translation>To bring: %1</translation>
    </message>
    <message>
        <source>Fee: %1</source>
        <translation>Fee: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Where: %1</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>Hours: %1</translation>
    </message>
    <message>
        <source>Takes: %1</source>
        <translation>Takes: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contact: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RedactionDialog</name>
    <message>
        <source>The title may say who somebody is or where.</source>
        <translation>The title may say who somebody is or where.</translation>
    </message>
    <message>
        <source>The text of the case was changed since it was blacked out. What was blacked out was looked for again; read both texts once more before you go on.</source>
        <translation>The text of the case was changed since it was blacked out. What was blacked out was looked for again; read both texts once more before you go on.</translation>
    </message>
    <message>
        <source>The text of the case is another by now. What the public reads was made of the one before.</source>
        <translation>The text of the case is another by now. What the public reads was made of the one before.</translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <comment>person, reason</comment>
        <translation>Returned by %1: %2</translation>
    </message>
    <message>
        <source>The citizen’s words were corrected after the proposal: black them out anew.</source>
        <translation>The citizen’s words were corrected after the proposal: black them out anew.</translation>
    </message>
    <message>
        <source>Prepare for publication: %1</source>
        <comment>number of a case</comment>
        <translation>Prepare for publication: %1</translation>
    </message>
    <message>
        <source>Publication: %1</source>
        <comment>number of a case</comment>
        <translation>Publication: %1</translation>
    </message>
    <message>
        <source>“%1” is blacked out in one place and still said in another.</source>
        <translation>“%1” is blacked out in one place and still said in another.</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>As the public will read it</source>
        <translation>As the public will read it</translation>
    </message>
    <message>
        <source>Black out (B)</source>
        <translation>Black out (B)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Select a stretch and press B or Delete. A click on what is blacked out lifts it, a click on what is underlined blacks it out.</source>
        <translation>Select a stretch and press B or Delete. A click on what is blacked out lifts it, a click on what is underlined blacks it out.</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a publication</comment>
        <translation>Title</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Unit that answered</source>
        <translation>Unit that answered</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Date of publication</translation>
    </message>
    <message>
        <source>Reason, to return or to withdraw it</source>
        <translation>Reason, to return or to withdraw it</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RefusedView</name>
    <message>
        <source>Not taken by the hub</source>
        <translation>Not taken by the hub</translation>
    </message>
    <message>
        <source>%1 · contact</source>
        <translation>%1 · contact</translation>
    </message>
    <message>
        <source>%1 · correction of a contact</source>
        <translation>%1 · correction of a contact</translation>
    </message>
    <message>
        <source>%1 · Q&amp;A</source>
        <translation>%1 · Q&amp;A</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Nothing was refused</translation>
    </message>
    <message>
        <source>Contacts that wait are sent by themselves as soon as the hub is there.</source>
        <translation>Contacts that wait are sent by themselves as soon as the hub is there.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>What was written</translation>
    </message>
    <message>
        <source>What the hub has now</source>
        <translation>What the hub has now</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Once the text is copied</source>
        <translation>Once the text is copied</translation>
    </message>
    <message>
        <source>Send again as new</source>
        <translation>Send again as new</translation>
    </message>
    <message>
        <source>%1 · words</source>
        <translation>%1 · words</translation>
    </message>
    <message>
        <source>%1 · pinned Q&amp;A</source>
        <translation>%1 · pinned Q&amp;A</translation>
    </message>
    <message>
        <source>%1 · forget what was learned</source>
        <translation>%1 · forget what was learned</translation>
    </message>
    <message>
        <source>%1 · raised hand</source>
        <translation>%1 · raised hand</translation>
    </message>
    <message>
        <source>%1 · escalation</source>
        <translation>%1 · escalation</translation>
    </message>
    <message>
        <source>%1 · notice</source>
        <translation>%1 · notice</translation>
    </message>
    <message>
        <source>%1 · talk script</source>
        <translation>%1 · talk script</translation>
    </message>
    <message>
        <source>%1 · service hours</source>
        <translation>%1 · service hours</translation>
    </message>
    <message>
        <source>%1 · review form</source>
        <translation>%1 · review form</translation>
    </message>
    <message>
        <source>%1 · review</source>
        <translation>%1 · review</translation>
    </message>
    <message>
        <source>%1 · sample for review</source>
        <translation>%1 · sample for review</translation>
    </message>
    <message>
        <source>%1 · shift hand-over</source>
        <translation>%1 · shift hand-over</translation>
    </message>
    <message>
        <source>%1 · case</source>
        <translation>%1 · case</translation>
    </message>
    <message>
        <source>%1 · deputy</source>
        <translation>%1 · deputy</translation>
    </message>
    <message>
        <source>%1 · reply template</source>
        <translation>%1 · reply template</translation>
    </message>
    <message>
        <source>%1 · what one is told of cases</source>
        <translation>%1 · what one is told of cases</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ReplyBox</name>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Waits for the mail gateway since %1</source>
        <translation>Waits for the mail gateway since %1</translation>
    </message>
    <message>
        <source>The requester wants no reply.</source>
        <translation>The requester wants no reply.</translation>
    </message>
    <message>
        <source>The requester wants the reply by: %1</source>
        <translation>The requester wants the reply by: %1</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Mark as sent…</translation>
    </message>
    <message>
        <source>Take all parts, one after another</source>
        <translation>Take all parts, one after another</translation>
    </message>
    <message>
        <source>Take the part of %1</source>
        <comment>unit</comment>
        <translation>Take the part of %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <comment>channel</comment>
        <translation>Sent by %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ReplyTemplatesPage</name>
    <message>
        <source>Give the template a title.</source>
        <translation>Give the template a title.</translation>
    </message>
    <message>
        <source>Write what the reply begins with.</source>
        <translation>Write what the reply begins with.</translation>
    </message>
    <message>
        <source>Somebody else has changed this template meanwhile; theirs is in the table. Saving again puts yours in its place.</source>
        <translation>Somebody else has changed this template meanwhile; theirs is in the table. Saving again puts yours in its place.</translation>
    </message>
    <message>
        <source>Filled in when it is put in: {name} who asked, {number} and {received} of the case, {unit} that answers, {answer} as it was drafted, {today}. What is not known stays in its braces.</source>
        <translation>Filled in when it is put in: {name} who asked, {number} and {received} of the case, {unit} that answers, {answer} as it was drafted, {today}. What is not known stays in its braces.</translation>
    </message>
    <message>
        <source>Nothing is known to put in for %1. There are: %2</source>
        <translation>Nothing is known to put in for %1. There are: %2</translation>
    </message>
    <message>
        <source>No reply templates yet</source>
        <translation>No reply templates yet</translation>
    </message>
    <message>
        <source>Write how replies begin and end, by kind of case and language: they are offered where a draft is written.</source>
        <translation>Write how replies begin and end, by kind of case and language: they are offered where a draft is written.</translation>
    </message>
    <message>
        <source>The hearing section writes here how replies begin and end.</source>
        <translation>The hearing section writes here how replies begin and end.</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Every kind</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Kind of case</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Offered where a draft or a reply is written, for the kind and the language of the case, in this order.</source>
        <translation>Offered where a draft or a reply is written, for the kind and the language of the case, in this order.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Offered earlier (Alt+Up in the table)</source>
        <translation>Offered earlier (Alt+Up in the table)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Offered later (Alt+Down in the table)</source>
        <translation>Offered later (Alt+Down in the table)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Reply templates</source>
        <translation>Reply templates</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ResultDelegate</name>
    <message>
        <source>✕ %1</source>
        <comment>mark of a retired Q&amp;A</comment>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>✎ %1</source>
        <comment>mark of a draft</comment>
        <translation>✎ %1</translation>
    </message>
    <message>
        <source>▲ Expired</source>
        <translation>▲ Expired</translation>
    </message>
    <message>
        <source>Alt %1</source>
        <comment>key cap in the result list</comment>
        <translation>Alt %1</translation>
    </message>
    <message>
        <source>Pinned by the centre</source>
        <translation>Pinned by the centre</translation>
    </message>
    <message>
        <source>Recently used by you</source>
        <translation>Recently used by you</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ResultList</name>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ReviewPanel</name>
    <message>
        <source>You have saved this review at another desk meanwhile. There: %1 %2</source>
        <comment>total, comment</comment>
        <translation>You have saved this review at another desk meanwhile. There: %1 %2</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <comment>operator</comment>
        <translation>Review of %1</translation>
    </message>
    <message>
        <source>Your review of %1, saved %2</source>
        <comment>operator, moment</comment>
        <translation>Your review of %1, saved %2</translation>
    </message>
    <message>
        <source>Whom the review is for</source>
        <translation>Whom the review is for</translation>
    </message>
    <message>
        <source>To compare reviewers: it does not reach the operator, and stays so.</source>
        <translation>To compare reviewers: it does not reach the operator, and stays so.</translation>
    </message>
    <message>
        <source>The operator sees it and can answer.</source>
        <translation>The operator sees it and can answer.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>What was good, and what to do better next time</source>
        <translation>What was good, and what to do better next time</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation>Save review</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Take that one</source>
        <translation>Take that one</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ReviewTalkBox</name>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>to a review</comment>
        <translation>Answer</translation>
    </message>
    <message>
        <source>What do you want to say about it?</source>
        <translation>What do you want to say about it?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Send your answer</source>
        <translation>Send your answer</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RoomDetailPanel</name>
    <message>
        <source>Resolved by mistake</source>
        <translation>Resolved by mistake</translation>
    </message>
    <message>
        <source>It stands in the pane as an escalation now.</source>
        <translation>It stands in the pane as an escalation now.</translation>
    </message>
    <message>
        <source>The request stands in the pane.</source>
        <translation>The request stands in the pane.</translation>
    </message>
    <message>
        <source>Check Q&amp;A %1</source>
        <translation>Check Q&amp;A %1</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nothing chosen</translation>
    </message>
    <message>
        <source>Choose a line of the pane to see what is asked, and to answer.</source>
        <translation>Choose a line of the pane to see what is asked, and to answer.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RoomDoneBar</name>
    <message>
        <source>Resolved.</source>
        <translation>Resolved.</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Resolved: %1</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>what went wrong</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RoomFilterBar</name>
    <message>
        <source>Which lines are shown</source>
        <translation>Which lines are shown</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>filter, how many lines</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RoomList</name>
    <message>
        <source>Escalations</source>
        <translation>Escalations</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RoomWorkspace</name>
    <message>
        <source>Escalations</source>
        <translation>Escalations</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>What of the room is shown</source>
        <translation>What of the room is shown</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::RouteForm</name>
    <message>
        <source>The steps approve one after another; the people of one step in any order, all of them. A deputy may stand in for anybody.</source>
        <translation>The steps approve one after another; the people of one step in any order, all of them. A deputy may stand in for anybody.</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>One more step</translation>
    </message>
    <message>
        <source>Step %1</source>
        <comment>number</comment>
        <translation>Step %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SamplePage</name>
    <message>
        <source>A seed is a whole number.</source>
        <translation>A seed is a whole number.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>%1 – %2, %3 each, seed %4</source>
        <comment>first day, last day, contacts, seed</comment>
        <translation>%1 – %2, %3 each, seed %4</translation>
    </message>
    <message>
        <source>%1 contacts drawn by %2, %3 of them reviewed</source>
        <comment>contacts, person, contacts</comment>
        <translation>%1 contacts drawn by %2, %3 of them reviewed</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>From each operator the same number is drawn, in turn from each category they had. The same period, number and seed draw the same contacts: anybody can draw again to see that nobody picked.</source>
        <translation>From each operator the same number is drawn, in turn from each category they had. The same period, number and seed draw the same contacts: anybody can draw again to see that nobody picked.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Of each operator</source>
        <translation>Of each operator</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Drawn so far</source>
        <translation>Drawn so far</translation>
    </message>
    <message>
        <source>A number nobody chose</source>
        <translation>A number nobody chose</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Contacts drawn for review</source>
        <translation>Contacts drawn for review</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Nothing drawn yet</translation>
    </message>
    <message>
        <source>Choose a period above, and how many contacts of each operator, and draw.</source>
        <translation>Choose a period above, and how many contacts of each operator, and draw.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Another seed</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ScriptPicker</name>
    <message>
        <source>No talk scripts yet. Leaders write them in Knowledge.</source>
        <translation>No talk scripts yet. Leaders write them in Knowledge.</translation>
    </message>
    <message>
        <source>No script has these words.</source>
        <translation>No script has these words.</translation>
    </message>
    <message>
        <source>Talk scripts</source>
        <translation>Talk scripts</translation>
    </message>
    <message>
        <source>Short name, or a word of the script</source>
        <translation>Short name, or a word of the script</translation>
    </message>
    <message>
        <source>Enter puts it in</source>
        <translation>Enter puts it in</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation>Esc goes back</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ScriptsPage</name>
    <message numerus="yes">
        <source>%n scripts</source>
        <translation>
            <numerusform>%n scripts</numerusform>
            <numerusform>%n scripts</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has changed this script meanwhile; theirs is in the table. Saving again puts yours in its place.</source>
        <translation>Somebody else has changed this script meanwhile; theirs is in the table. Saving again puts yours in its place.</translation>
    </message>
    <message>
        <source>Filled in when it is put in: %1</source>
        <translation>Filled in when it is put in: %1</translation>
    </message>
    <message>
        <source>Nothing is known to put in for %1. There are: %2</source>
        <translation>Nothing is known to put in for %1. There are: %2</translation>
    </message>
    <message>
        <source>No talk scripts yet</source>
        <translation>No talk scripts yet</translation>
    </message>
    <message>
        <source>Write what operators say and write again and again: greetings, how to ask for a call-back, the end of an e-mail.</source>
        <translation>Write what operators say and write again and again: greetings, how to ask for a call-back, the end of an e-mail.</translation>
    </message>
    <message>
        <source>Leaders write here what is said and written again and again.</source>
        <translation>Leaders write here what is said and written again and again.</translation>
    </message>
    <message>
        <source>Operators put these into a text by a key, or read them aloud.</source>
        <translation>Operators put these into a text by a key, or read them aloud.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>e.g. hello</source>
        <translation>e.g. hello</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Talk scripts</source>
        <translation>Talk scripts</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SearchField</name>
    <message>
        <source>What does the caller ask?</source>
        <translation>What does the caller ask?</translation>
    </message>
    <message>
        <source>Search Q&amp;As</source>
        <translation>Search Q&amp;As</translation>
    </message>
    <message>
        <source>Results follow as you type. Up and Down choose, Enter uses the Q&amp;A chosen.</source>
        <translation>Results follow as you type. Up and Down choose, Enter uses the Q&amp;A chosen.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SearchPanel</name>
    <message>
        <source>Type what the caller says</source>
        <translation>Type what the caller says</translation>
    </message>
    <message>
        <source>A few kana are enough; there is no need to confirm the conversion.</source>
        <translation>A few kana are enough; there is no need to confirm the conversion.</translation>
    </message>
    <message>
        <source>No Q&amp;A found</source>
        <translation>No Q&amp;A found</translation>
    </message>
    <message>
        <source>A filter is on: choose “All” to search every Q&amp;A.</source>
        <translation>A filter is on: choose “All” to search every Q&amp;A.</translation>
    </message>
    <message>
        <source>Try fewer or other words, as the caller would say it.</source>
        <translation>Try fewer or other words, as the caller would say it.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
    <message>
        <source>Q&amp;As cannot be searched now</source>
        <translation>Q&amp;As cannot be searched now</translation>
    </message>
    <message>
        <source>This desk&apos;s store cannot be used. Write the call down and save it: nothing is lost.</source>
        <translation>This desk&apos;s store cannot be used. Write the call down and save it: nothing is lost.</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ choose</translation>
    </message>
    <message>
        <source>Enter uses the Q&amp;A</source>
        <translation>Enter uses the Q&amp;A</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SeatButton</name>
    <message>
        <source>%1	%2</source>
        <comment>menu text, shortcut</comment>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>Call ended, writing it up</source>
        <translation>Call ended, writing it up</translation>
    </message>
    <message>
        <source>Break: another reason, then Enter</source>
        <translation>Break: another reason, then Enter</translation>
    </message>
    <message>
        <source>Break for another reason</source>
        <translation>Break for another reason</translation>
    </message>
    <message>
        <source>This seat: %1</source>
        <comment>state</comment>
        <translation>This seat: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SeatDelegate</name>
    <message>
        <source>%1 %2</source>
        <comment>seat, person</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SeatsPanel</name>
    <message numerus="yes">
        <source>%n seat(s) manned</source>
        <translation>
            <numerusform>%n seat manned</numerusform>
            <numerusform>%n seats manned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on call</source>
        <translation>
            <numerusform>%n on call</numerusform>
            <numerusform>%n on call</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>seats manned, seats on call</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <comment>figures of the day</comment>
        <translation>Room: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, figures of the day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>No seats yet</source>
        <translation>No seats yet</translation>
    </message>
    <message>
        <source>A booth appears here by itself once somebody is signed in there at the hub.</source>
        <translation>A booth appears here by itself once somebody is signed in there at the hub.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s): no word from the hub</source>
        <translation>
            <numerusform>%n seat: no word from the hub</numerusform>
            <numerusform>%n seats: no word from the hub</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SettingsDialog</name>
    <message>
        <source>Choose a file.</source>
        <translation>Choose a file.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Address of the hub</translation>
    </message>
    <message>
        <source>empty: work without a hub</source>
        <translation>empty: work without a hub</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Certificate file</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>File of this desk&apos;s data</source>
        <translation>File of this desk&apos;s data</translation>
    </message>
    <message>
        <source>Use from the next start on</source>
        <translation>Use from the next start on</translation>
    </message>
    <message>
        <source>The data stays where it is; a new file is filled by the hub.</source>
        <translation>The data stays where it is; a new file is filled by the hub.</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>What comes in</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SheetDialog</name>
    <message>
        <source>Table for spreadsheets, UTF-8 (*.csv)</source>
        <translation>Table for spreadsheets, UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>Table for older programs, Shift_JIS (*.csv)</source>
        <translation>Table for older programs, Shift_JIS (*.csv)</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ShortcutEditor</name>
    <message>
        <source>%1 is taken already: %2</source>
        <translation>%1 is taken already: %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::ShortcutHelp</name>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Next result, while the search field keeps the cursor</source>
        <translation>Next result, while the search field keeps the cursor</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Previous result</translation>
    </message>
    <message>
        <source>Use the result chosen</source>
        <translation>Use the result chosen</translation>
    </message>
    <message>
        <source>In the question to the supervisor: back to where the cursor was</source>
        <translation>In the question to the supervisor: back to where the cursor was</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::Shortcuts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SignInView</name>
    <message>
        <source>Type your user name.</source>
        <translation>Type your user name.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Type your password.</translation>
    </message>
    <message>
        <source>This desk works without a hub: everything stays on this computer.</source>
        <translation>This desk works without a hub: everything stays on this computer.</translation>
    </message>
    <message numerus="yes">
        <source>The hub cannot be reached. You can sign in without it for %n more hour(s).</source>
        <translation>
            <numerusform>The hub cannot be reached. You can sign in without it for %n more hour.</numerusform>
            <numerusform>The hub cannot be reached. You can sign in without it for %n more hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the hub you could sign in for %n more hour(s).</source>
        <translation>
            <numerusform>Without the hub you could sign in for %n more hour.</numerusform>
            <numerusform>Without the hub you could sign in for %n more hours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Asking the hub…</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>Begin work</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>Set up this desk</translation>
    </message>
    <message>
        <source>Calls can be taken all the same: they are kept in an emergency file under the name you type, and go into the store once it works.</source>
        <translation>Calls can be taken all the same: they are kept in an emergency file under the name you type, and go into the store once it works.</translation>
    </message>
    <message>
        <source>Take calls now</source>
        <translation>Take calls now</translation>
    </message>
    <message>
        <source>The hub cannot be reached, and your last sign-in there is more than 72 hours ago. You can sign in to search Q&amp;As and to write contacts, which are sent later.</source>
        <translation>The hub cannot be reached, and your last sign-in there is more than 72 hours ago. You can sign in to search Q&amp;As and to write contacts, which are sent later.</translation>
    </message>
    <message>
        <source>After signing in at the hub once, you can also sign in without it for 72 hours, and for 14 days to search Q&amp;As and to write contacts.</source>
        <translation>After signing in at the hub once, you can also sign in without it for 72 hours, and for 14 days to search Q&amp;As and to write contacts.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::StatusStrip</name>
    <message>
        <source>No hub set up</source>
        <translation>No hub set up</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <comment>time</comment>
        <translation>Offline since %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Connecting to the hub…</source>
        <translation>Connecting to the hub…</translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <comment>time</comment>
        <translation>Connected since %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>The hub refused this desk</source>
        <translation>The hub refused this desk</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <comment>number of Q&amp;As, time</comment>
        <translation>%1 as of %2</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n contact(s) refused</source>
        <translation>
            <numerusform>▲ %n contact refused</numerusform>
            <numerusform>▲ %n contacts refused</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts the hub has not confirmed yet; they are safe on this desk</source>
        <translation>Contacts the hub has not confirmed yet; they are safe on this desk</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Language of the window</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Q&amp;A(s)</source>
        <translation>
            <numerusform>%Ln Q&amp;A</numerusform>
            <numerusform>%Ln Q&amp;As</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) waiting</source>
        <translation>
            <numerusform>%Ln contact waiting</numerusform>
            <numerusform>%Ln contacts waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed in at the hub</source>
        <translation>Not signed in at the hub</translation>
    </message>
    <message>
        <source>others</source>
        <comment>people</comment>
        <translation>others</translation>
    </message>
    <message>
        <source>What somebody decided is their own to hand in: it goes to the hub once they sign in here again. %1</source>
        <translation>What somebody decided is their own to hand in: it goes to the hub once they sign in here again. %1</translation>
    </message>
    <message>
        <source>%1, some for %2</source>
        <comment>what waits, for whom to sign in</comment>
        <translation>%1, some for %2</translation>
    </message>
    <message>
        <source>Newer version: %1</source>
        <translation>Newer version: %1</translation>
    </message>
    <message>
        <source>The hub is newer than this program: ask IT for it. Everything goes on until then.</source>
        <translation>The hub is newer than this program: ask IT for it. Everything goes on until then.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::StoreKeyView</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>That is not the passphrase.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Type the passphrase.</translation>
    </message>
    <message>
        <source>At least 8 characters; several words are easier to remember.</source>
        <translation>At least 8 characters; several words are easier to remember.</translation>
    </message>
    <message>
        <source>Type it a second time.</source>
        <translation>Type it a second time.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>The two are not the same.</translation>
    </message>
    <message>
        <source>What is kept on this computer is encrypted. There is no keychain here that could hold the key, so a passphrase does: it is asked for at every start. Whoever forgets it needs IT and the city&apos;s recovery key.</source>
        <translation>What is kept on this computer is encrypted. There is no keychain here that could hold the key, so a passphrase does: it is asked for at every start. Whoever forgets it needs IT and the city&apos;s recovery key.</translation>
    </message>
    <message>
        <source>What is kept on this computer is encrypted, and the keychain does not open it.</source>
        <translation>What is kept on this computer is encrypted, and the keychain does not open it.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not hold the key any more. Nothing is lost: IT opens the store with the city&apos;s recovery key (madoguchictl key recover), and contacts that wait to be sent are still in it.</source>
        <translation>The keychain of this computer does not hold the key any more. Nothing is lost: IT opens the store with the city&apos;s recovery key (madoguchictl key recover), and contacts that wait to be sent are still in it.</translation>
    </message>
    <message>
        <source>The store is encrypted, and the file with its key is gone. IT puts it back: %1</source>
        <translation>The store is encrypted, and the file with its key is gone. IT puts it back: %1</translation>
    </message>
    <message>
        <source>The file with the store&apos;s key is damaged. IT puts it back: %1</source>
        <translation>The file with the store&apos;s key is damaged. IT puts it back: %1</translation>
    </message>
    <message>
        <source>Another program is changing this store&apos;s keys. Try again in a moment.</source>
        <translation>Another program is changing this store&apos;s keys. Try again in a moment.</translation>
    </message>
    <message>
        <source>IT can tell what is wrong from this: %1</source>
        <translation>IT can tell what is wrong from this: %1</translation>
    </message>
    <message>
        <source>Madoguchi</source>
        <translation>Madoguchi</translation>
    </message>
    <message>
        <source>Choose a passphrase for this desk&apos;s store</source>
        <translation>Choose a passphrase for this desk&apos;s store</translation>
    </message>
    <message>
        <source>Passphrase of this desk&apos;s store</source>
        <translation>Passphrase of this desk&apos;s store</translation>
    </message>
    <message>
        <source>This desk&apos;s store stays closed</source>
        <translation>This desk&apos;s store stays closed</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>Encrypt with this passphrase</source>
        <translation>Encrypt with this passphrase</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>Open the store</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SuggestionLine</name>
    <message>
        <source>Did you mean “%1”? Tab takes it.</source>
        <translation>Did you mean “%1”? Tab takes it.</translation>
    </message>
    <message>
        <source>Tab completes to “%1”.</source>
        <translation>Tab completes to “%1”.</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Did you mean</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>Did you mean: %1</translation>
    </message>
    <message>
        <source>Complete to: %1</source>
        <translation>Complete to: %1</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Completions</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::SuggestionList</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of data, the words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, perhaps</source>
        <comment>kind of data</comment>
        <translation>%1, perhaps</translation>
    </message>
    <message>
        <source>Nothing else was found that says who somebody is or where. Read it all the same: names without a title are not found.</source>
        <translation>Nothing else was found that says who somebody is or where. Read it all the same: names without a title are not found.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that may say who somebody is or where</source>
        <translation>
            <numerusform>%n place that may say who somebody is or where</numerusform>
            <numerusform>%n places that may say who somebody is or where</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Black out all that are likely (%n)</source>
        <translation>
            <numerusform>Black out the likely one (%n)</numerusform>
            <numerusform>Black out all that are likely (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Enter blacks out the one that is chosen.</source>
        <translation>Enter blacks out the one that is chosen.</translation>
    </message>
    <message>
        <source>Black this out</source>
        <translation>Black this out</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::TabButton</name>
    <message>
        <source>Workspace: %1</source>
        <translation>Workspace: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>workspace, how many wait there</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>more than so many</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::TextConflict</name>
    <message>
        <source>What you wrote</source>
        <translation>What you wrote</translation>
    </message>
    <message>
        <source>What stands now</source>
        <translation>What stands now</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>Go on with mine</translation>
    </message>
    <message>
        <source>Go on with theirs</source>
        <translation>Go on with theirs</translation>
    </message>
    <message>
        <source>Take both into the editor</source>
        <translation>Take both into the editor</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::TimesBar</name>
    <message>
        <source>Measured up to</source>
        <translation>Measured up to</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>In which time</translation>
    </message>
    <message>
        <source>Came in from</source>
        <translation>Came in from</translation>
    </message>
    <message>
        <source>until</source>
        <comment>last day</comment>
        <translation>until</translation>
    </message>
    <message>
        <source>Came in until</source>
        <translation>Came in until</translation>
    </message>
    <message>
        <source>Compare before and from</source>
        <translation>Compare before and from</translation>
    </message>
    <message>
        <source>Day to compare by</source>
        <translation>Day to compare by</translation>
    </message>
    <message>
        <source>Units with those below them</source>
        <translation>Units with those below them</translation>
    </message>
    <message>
        <source>What belongs to a unit below another one counts with the topmost.</source>
        <translation>What belongs to a unit below another one counts with the topmost.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>The last day comes before the first.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::TopBar</name>
    <message>
        <source>%1	%2</source>
        <comment>menu text, shortcut</comment>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>All shortcuts</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>On call %1</source>
        <comment>minutes and seconds</comment>
        <translation>On call %1</translation>
    </message>
    <message>
        <source>Madoguchi</source>
        <comment>the program&apos;s name</comment>
        <translation>Madoguchi</translation>
    </message>
    <message>
        <source>Call begins</source>
        <translation>Call begins</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Signed in as %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer is here</source>
        <translation>Answer is here</translation>
    </message>
    <message>
        <source>Hand is up</source>
        <translation>Hand is up</translation>
    </message>
    <message>
        <source>Raise hand</source>
        <translation>Raise hand</translation>
    </message>
    <message>
        <source>Reviews of your contacts</source>
        <translation>Reviews of your contacts</translation>
    </message>
    <message>
        <source>%1: settings, shortcuts, sign out</source>
        <comment>seat and user</comment>
        <translation>%1: settings, shortcuts, sign out</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Open a case</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Deputies</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Lock the window</translation>
    </message>
    <message>
        <source>About Madoguchi</source>
        <translation>About Madoguchi</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::TrendModel</name>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::TrendPage</name>
    <message numerus="yes">
        <source>%n operator(s), in the order of their names</source>
        <translation>
            <numerusform>%n operator, in the order of their names</numerusform>
            <numerusform>%n operators, in the order of their names</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean of the totals of a month’s reviews; n is how many they were. A few reviews say little about a month. Second opinions do not count.</source>
        <translation>Mean of the totals of a month’s reviews; n is how many they were. A few reviews say little about a month. Second opinions do not count.</translation>
    </message>
    <message>
        <source>Reviews by operator and month</source>
        <translation>Reviews by operator and month</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>No reviews yet</translation>
    </message>
    <message>
        <source>Once contacts are reviewed, their totals stand here by operator and month.</source>
        <translation>Once contacts are reviewed, their totals stand here by operator and month.</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::WeekHoursGrid</name>
    <message>
        <source>▲ %1: %2</source>
        <comment>channel, what is wrong with its hours</comment>
        <translation>▲ %1: %2</translation>
    </message>
    <message>
        <source>All as Monday</source>
        <translation>All as Monday</translation>
    </message>
    <message>
        <source>%1: every day as Monday</source>
        <comment>channel</comment>
        <translation>%1: every day as Monday</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, day of the week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Public holidays have hours of their own</source>
        <translation>Public holidays have hours of their own</translation>
    </message>
</context>
<context>
    <name>madoguchi::desk::WordsPage</name>
    <message>
        <source>Deleted.</source>
        <translation>Deleted.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) exported</source>
        <translation>
            <numerusform>%n group exported</numerusform>
            <numerusform>%n groups exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>Import words</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Table for spreadsheets (*.csv)</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>Export words</translation>
    </message>
    <message>
        <source>%1 new, %2 changed</source>
        <translation>%1 new, %2 changed</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file were not taken:</source>
        <translation>
            <numerusform>%n row of the file were not taken:</numerusform>
            <numerusform>%n rows of the file were not taken:</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the words</source>
        <translation>Search the words</translation>
    </message>
    <message>
        <source>A search for one word of a group also finds the others. A word with - before it is not found by the others, whatever the dictionary says.</source>
        <translation>A search for one word of a group also finds the others. A word with - before it is not found by the others, whatever the dictionary says.</translation>
    </message>
    <message>
        <source>Words that mean the same</source>
        <translation>Words that mean the same</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separated by commas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Groups of words</source>
        <translation>Groups of words</translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation>Rows that were not taken</translation>
    </message>
    <message>
        <source>No words here</source>
        <translation>No words here</translation>
    </message>
    <message>
        <source>Add words citizens use for what the Q&amp;As call something else.</source>
        <translation>Add words citizens use for what the Q&amp;As call something else.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Supervisors add words citizens use for what the Q&amp;As call something else.</source>
        <translation>Supervisors add words citizens use for what the Q&amp;As call something else.</translation>
    </message>
</context>
</TS>
