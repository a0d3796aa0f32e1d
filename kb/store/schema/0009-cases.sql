-- SPDX-License-Identifier: GPL-3.0-or-later
-- Cases. `truth` holds copies (kind CaseShare), one of each feed this desk reads; a case is shown from the fullest and
-- newest of them. Times in ms since 1970 UTC, 0 = not set.

-- Which copy is of which case.
CREATE TABLE case_share (
    share   BLOB PRIMARY KEY,
    case_id BLOB NOT NULL,
    summary INTEGER NOT NULL,
    version INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX case_share_case ON case_share (case_id);

-- As the operator sees it: what lists, filters and sorts need stands beside the body.
CREATE TABLE case_file (
    row         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE,
    number      TEXT NOT NULL,
    kind        INTEGER NOT NULL,
    flow        INTEGER NOT NULL,
    state       INTEGER NOT NULL,
    unit        TEXT NOT NULL,      -- in charge; empty = the hearing section
    units       TEXT NOT NULL,      -- of the parts, one a line
    subject     TEXT NOT NULL,
    category    TEXT NOT NULL,
    requester   TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    due_at      INTEGER NOT NULL,   -- the earliest of the case's and of what waits
    changed_at  INTEGER NOT NULL,   -- the last line of the timeline
    last_act    INTEGER NOT NULL,
    last_by     BLOB NOT NULL,
    answered_at INTEGER NOT NULL,
    duty        INTEGER NOT NULL,   -- what waits longest (DutyKind); 0 = nothing
    waits_since INTEGER NOT NULL,
    publication INTEGER NOT NULL,
    restricted  INTEGER NOT NULL,
    summary     INTEGER NOT NULL,
    body        BLOB NOT NULL
);
CREATE INDEX case_file_received ON case_file (received_at);
CREATE INDEX case_file_due ON case_file (due_at);
CREATE INDEX case_file_changed ON case_file (changed_at);
CREATE INDEX case_file_state ON case_file (state, due_at);
CREATE INDEX case_file_number ON case_file (number);

-- What waits for whom: exactly one of hearing, unit and user says who.
CREATE TABLE case_duty (
    case_id BLOB NOT NULL,
    kind    INTEGER NOT NULL,       -- DutyKind
    part    BLOB NOT NULL,
    hearing INTEGER NOT NULL,
    unit    TEXT NOT NULL,
    user    BLOB NOT NULL,
    since   INTEGER NOT NULL,
    due_at  INTEGER NOT NULL
);
CREATE INDEX case_duty_case ON case_duty (case_id);
CREATE INDEX case_duty_user ON case_duty (user);
CREATE INDEX case_duty_unit ON case_duty (unit);

CREATE TABLE deputy (
    id     BLOB PRIMARY KEY,
    absent BLOB NOT NULL,
    body   BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE reply_template (
    id       BLOB PRIMARY KEY,
    position INTEGER NOT NULL,
    body     BLOB NOT NULL
) WITHOUT ROWID;
