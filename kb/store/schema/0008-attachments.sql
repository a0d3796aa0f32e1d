-- SPDX-License-Identifier: GPL-3.0-or-later
-- The bytes of cases' attachments, in pieces of 128 KiB.

-- state: 1 being taken in from a file, 2 partly here or not at all, 3 complete and its SHA-256 checked.
CREATE TABLE blob (
    number INTEGER PRIMARY KEY,
    sha256 BLOB UNIQUE, -- NULL while it is taken in
    size INTEGER NOT NULL,
    state INTEGER NOT NULL,
    seen_at INTEGER NOT NULL
);

CREATE TABLE blob_piece (
    blob INTEGER NOT NULL,
    piece INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (blob, piece)
);

-- Which case names which bytes. at_hub: the life of the hub's database in which it had them for this case; NULL:
-- it never had. leaving: the case is gone from this desk, and so are they once the hub has them.
CREATE TABLE blob_use (
    case_id BLOB NOT NULL,
    sha256 BLOB NOT NULL,
    at_hub BLOB,
    wanted INTEGER NOT NULL,
    leaving INTEGER NOT NULL,
    PRIMARY KEY (case_id, sha256)
) WITHOUT ROWID;
CREATE INDEX blob_use_by_hash ON blob_use (sha256);
