-- SPDX-License-Identifier: GPL-3.0-or-later
-- What goes on in the room. States and kinds as in kb/domain; times in ms since 1970 UTC, 0 = not set.

CREATE TABLE hand (
    id        BLOB PRIMARY KEY,
    state     INTEGER NOT NULL,
    raised_by BLOB NOT NULL,
    raised_at INTEGER NOT NULL,
    settled_at INTEGER NOT NULL,   -- of the entry that settled it; 0 while it is open
    body      BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX hand_settled ON hand (settled_at);

CREATE TABLE escalation (
    id          BLOB PRIMARY KEY,
    kind        INTEGER NOT NULL,
    state       INTEGER NOT NULL,
    due_at      INTEGER NOT NULL,
    contact     BLOB NOT NULL,
    resolved_at INTEGER NOT NULL,  -- 0 while it is open
    body        BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX escalation_resolved ON escalation (resolved_at);
CREATE INDEX escalation_contact ON escalation (contact);

CREATE TABLE seat_status (
    id   BLOB PRIMARY KEY,
    body BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE notice (
    id         BLOB PRIMARY KEY,
    state      INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    body       BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE notice_receipt (
    id     BLOB PRIMARY KEY,
    notice BLOB NOT NULL,
    user   BLOB NOT NULL,
    body   BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX notice_receipt_notice ON notice_receipt (notice);

CREATE TABLE talk_script (
    id       BLOB PRIMARY KEY,
    lang     INTEGER NOT NULL,
    category TEXT NOT NULL,
    position INTEGER NOT NULL,
    body     BLOB NOT NULL
) WITHOUT ROWID;

-- One row at most.
CREATE TABLE centre_calendar (
    id   BLOB PRIMARY KEY,
    body BLOB NOT NULL
) WITHOUT ROWID;
