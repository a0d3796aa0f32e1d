-- SPDX-License-Identifier: GPL-3.0-or-later
-- The hub's store. One SQL for SQLite and PostgreSQL; every key begins with the municipality.

-- What holds for the whole store: "epoch" (the life of this database), "access" (counts changes of rights).
CREATE TABLE meta (
    municipality TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (municipality, name)
);

-- The counter a feed's revisions come from. Its row is the lock that puts commits in order.
CREATE TABLE feed (
    municipality TEXT NOT NULL,
    feed TEXT NOT NULL,
    rev BIGINT NOT NULL,
    PRIMARY KEY (municipality, feed)
);

-- Only the latest revision of each entity. A negative rev stands inside a transaction that has not numbered its
-- rows yet, never after a commit.
CREATE TABLE entity (
    municipality TEXT NOT NULL,
    kind INTEGER NOT NULL,
    id BYTEA NOT NULL,
    feed TEXT NOT NULL,
    rev BIGINT NOT NULL,
    body BYTEA NOT NULL,
    deleted INTEGER NOT NULL,
    digest BIGINT NOT NULL,
    PRIMARY KEY (municipality, kind, id)
);
CREATE UNIQUE INDEX entity_by_revision ON entity (municipality, feed, rev);

-- What became of each command: the answer to the same command sent again.
CREATE TABLE command (
    municipality TEXT NOT NULL,
    id BYTEA NOT NULL,
    actor BYTEA NOT NULL,
    status INTEGER NOT NULL,
    feed TEXT NOT NULL,
    rev BIGINT NOT NULL,
    code INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (municipality, id)
);

CREATE TABLE account (
    municipality TEXT NOT NULL,
    id BYTEA NOT NULL,
    login TEXT NOT NULL,
    display_name TEXT NOT NULL,
    role INTEGER NOT NULL,
    unit TEXT NOT NULL,
    languages TEXT NOT NULL,
    verifier TEXT NOT NULL,
    active INTEGER NOT NULL,
    PRIMARY KEY (municipality, id)
);
CREATE UNIQUE INDEX account_by_login ON account (municipality, login);

-- Secrets, codes and tokens are random; only their digests are kept.
CREATE TABLE device (
    municipality TEXT NOT NULL,
    seat BYTEA NOT NULL,
    name TEXT NOT NULL,
    secret BYTEA NOT NULL,
    enrolled_at BIGINT NOT NULL,
    revoked_at BIGINT NOT NULL,
    PRIMARY KEY (municipality, seat)
);

CREATE TABLE enrolment_code (
    municipality TEXT NOT NULL,
    code BYTEA NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    PRIMARY KEY (municipality, code)
);

-- Who has ever signed in at a seat: for whom it may hand in what was done there.
CREATE TABLE seat_user (
    municipality TEXT NOT NULL,
    seat BYTEA NOT NULL,
    account BYTEA NOT NULL,
    PRIMARY KEY (municipality, seat, account)
);

CREATE TABLE session (
    municipality TEXT NOT NULL,
    token BYTEA NOT NULL,
    account BYTEA NOT NULL,
    seat BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (municipality, token)
);
