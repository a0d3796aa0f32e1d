-- SPDX-License-Identifier: GPL-3.0-or-later
-- The bytes of cases' attachments, in pieces of 128 KiB. What is complete has the SHA-256 it is called by.
CREATE TABLE blob (
    municipality TEXT NOT NULL,
    case_id BYTEA NOT NULL,
    sha256 BYTEA NOT NULL,
    size BIGINT NOT NULL,
    complete INTEGER NOT NULL,
    unnamed_since BIGINT NOT NULL, -- when it was first found that no case names it; 0: one does
    PRIMARY KEY (municipality, case_id, sha256)
);

CREATE TABLE blob_piece (
    municipality TEXT NOT NULL,
    case_id BYTEA NOT NULL,
    sha256 BYTEA NOT NULL,
    piece INTEGER NOT NULL,
    body BYTEA NOT NULL,
    PRIMARY KEY (municipality, case_id, sha256, piece)
);
