<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source> · </source>
        <comment>between sources</comment>
        <translation> · </translation>
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
        <source>Q&amp;A %1 · version %2</source>
        <translation>Q&amp;A %1 · version %2</translation>
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
    <name>madoguchi::desk::FormField</name>
    <message>
        <source>▲ %1</source>
        <comment>error beside a field</comment>
        <translation>▲ %1</translation>
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
    <name>madoguchi::desk::ResultDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>owner, when checked</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>owner, when checked, other languages</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
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
</context>
<context>
    <name>madoguchi::desk::ResultList</name>
    <message>
        <source>Results</source>
        <translation>Results</translation>
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
    <message>
        <source>↑ ↓ choose · Enter uses the Q&amp;A</source>
        <translation>↑ ↓ choose · Enter uses the Q&amp;A</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
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
        <source>Workspace: %1</source>
        <translation>Workspace: %1</translation>
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
        <source>Starts the timer of the contact</source>
        <translation>Starts the timer of the contact</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>seat, user</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Signed in as %1</translation>
    </message>
    <message>
        <source>Settings, shortcuts, sign out</source>
        <translation>Settings, shortcuts, sign out</translation>
    </message>
</context>
</TS>
