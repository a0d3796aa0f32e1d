-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the centre says about search, and what searches left behind.

-- Q&As held up to every operator for a season. Days as in article; NULL = open.
CREATE TABLE pin (
    id          BLOB PRIMARY KEY,
    number      TEXT NOT NULL,
    text        TEXT NOT NULL,
    valid_from  TEXT,
    valid_until TEXT,
    position    INTEGER NOT NULL
) WITHOUT ROWID;

-- Lists one a line. `at` is a full hour.
CREATE TABLE search_record (
    batch   BLOB NOT NULL,
    place   INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    lang    INTEGER NOT NULL,
    terms   TEXT NOT NULL,
    results INTEGER NOT NULL,
    opened  TEXT NOT NULL,
    closed  TEXT NOT NULL,
    PRIMARY KEY (batch, place)
) WITHOUT ROWID;

-- Records made here that no command holds yet: they go out several at a time. No time finer than the hour, and no
-- order but that of their random keys.
CREATE TABLE search_waiting (
    id   BLOB PRIMARY KEY,
    body BLOB NOT NULL
) WITHOUT ROWID;
