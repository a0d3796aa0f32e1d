-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is said about the quality of answers, and what shifts leave to each other. Times in ms since 1970 UTC, 0 = not set.

-- One row at most.
CREATE TABLE review_form (
    id   BLOB PRIMARY KEY,
    body BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE review (
    id          BLOB PRIMARY KEY,
    contact     BLOB NOT NULL,
    operator    BLOB NOT NULL,
    reviewer    BLOB NOT NULL,
    calibration INTEGER NOT NULL,
    reviewed_at INTEGER NOT NULL,
    body        BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX review_time ON review (reviewed_at);
CREATE INDEX review_contact ON review (contact);

CREATE TABLE review_sample (
    id       BLOB PRIMARY KEY,
    drawn_at INTEGER NOT NULL,
    body     BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE hand_over (
    id          BLOB PRIMARY KEY,
    written_at  INTEGER NOT NULL,
    received_at INTEGER NOT NULL,  -- 0 while nobody has received it
    body        BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX hand_over_time ON hand_over (written_at);
