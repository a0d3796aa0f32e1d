-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who saw and changed what, and who was refused (AuditAct): ids, codes and counts, nothing a citizen or a clerk has
-- written. Each row's hash is made over the row and the hash before it, so that none can be changed, taken out or put in
-- without all after it changing. Rows are added and never changed: in a file, triggers refuse it (the script beside this one), on a
-- server the rights of the hub's role ('madoguchid audit protect').
CREATE TABLE audit (
    municipality TEXT NOT NULL,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    act INTEGER NOT NULL,
    actor BYTEA NOT NULL,      -- who is signed in; zeros: nobody, or a command on the hub's machine
    giver BYTEA NOT NULL,      -- whose command it was, if another's
    seat BYTEA NOT NULL,
    kind INTEGER NOT NULL,     -- EntityKind of the target, 0: none
    target BYTEA NOT NULL,
    feed TEXT NOT NULL,
    command INTEGER NOT NULL,  -- CommandType, 0: none
    since BIGINT NOT NULL,     -- revisions read, or times in ms since 1970 UTC
    until BIGINT NOT NULL,
    count BIGINT NOT NULL,
    code TEXT NOT NULL,        -- of a refusal, a role, an outcome
    mark BYTEA NOT NULL,       -- a digest of what is not to stand here
    hash BYTEA NOT NULL,
    PRIMARY KEY (municipality, seq)
);

-- The last row's number and hash. Its row is the lock that puts rows in order, as a feed's is.
CREATE TABLE audit_head (
    municipality TEXT NOT NULL,
    seq BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    PRIMARY KEY (municipality)
);
