-- SPDX-License-Identifier: GPL-3.0-or-later
-- The desk's store. `truth` is what the hub last said, row by row; `article` and `contact` are what the operator sees:
-- the truth with the commands of the outbox applied over it.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE feed_cursor (
    feed     TEXT PRIMARY KEY,
    epoch    BLOB NOT NULL,
    revision INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE truth (
    kind     INTEGER NOT NULL,
    id       BLOB NOT NULL,
    feed     TEXT NOT NULL,
    revision INTEGER NOT NULL,
    digest   INTEGER NOT NULL,
    body     BLOB NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
CREATE INDEX truth_feed ON truth (feed, digest);

-- A feed on its way in from the beginning; takes the place of the feed's truth in one transaction.
CREATE TABLE staging (
    feed     TEXT NOT NULL,
    kind     INTEGER NOT NULL,
    id       BLOB NOT NULL,
    revision INTEGER NOT NULL,
    digest   INTEGER NOT NULL,
    body     BLOB NOT NULL,
    PRIMARY KEY (feed, kind, id)
) WITHOUT ROWID;

CREATE TABLE outbox (
    position   INTEGER PRIMARY KEY AUTOINCREMENT,
    id         BLOB NOT NULL UNIQUE,
    kind       INTEGER NOT NULL,
    entity     BLOB NOT NULL,
    state      INTEGER NOT NULL,            -- OutboxState
    feed       TEXT NOT NULL DEFAULT '',    -- where the hub applied it …
    revision   INTEGER NOT NULL DEFAULT 0,  -- … and at which revision
    error_code INTEGER NOT NULL DEFAULT 0,
    error_key  TEXT NOT NULL DEFAULT '',
    body       BLOB NOT NULL
);
CREATE INDEX outbox_state ON outbox (state, position);
CREATE INDEX outbox_entity ON outbox (kind, entity);

CREATE TABLE article (
    row              INTEGER PRIMARY KEY,
    id               BLOB NOT NULL UNIQUE,
    number           TEXT NOT NULL,
    lang             INTEGER NOT NULL,
    question         TEXT NOT NULL,
    category         TEXT NOT NULL,
    owner            TEXT NOT NULL,
    state            INTEGER NOT NULL,
    valid_from       TEXT,
    valid_until      TEXT,
    version          INTEGER NOT NULL,
    original_version INTEGER NOT NULL,
    changed_at       INTEGER NOT NULL,
    verified_at      INTEGER NOT NULL,
    body             BLOB NOT NULL
);
CREATE INDEX article_number ON article (number, lang);
CREATE INDEX article_category ON article (category);

CREATE TABLE contact (
    row        INTEGER PRIMARY KEY,
    id         BLOB NOT NULL UNIQUE,
    operator   BLOB NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at   INTEGER NOT NULL,
    channel    INTEGER NOT NULL,
    lang       INTEGER NOT NULL,
    outcome    INTEGER NOT NULL,
    category   TEXT NOT NULL,
    amended    INTEGER NOT NULL,
    body       BLOB NOT NULL
);
CREATE INDEX contact_time ON contact (ended_at);
CREATE INDEX contact_operator ON contact (operator, ended_at);
CREATE INDEX contact_category ON contact (category, ended_at);

-- Which contacts used which Q&A: "resolved 42 contacts", "often asked together".
CREATE TABLE contact_article (
    number  TEXT NOT NULL,
    contact INTEGER NOT NULL REFERENCES contact (row) ON DELETE CASCADE,
    PRIMARY KEY (number, contact)
) WITHOUT ROWID;
CREATE INDEX contact_article_contact ON contact_article (contact);

CREATE TABLE unit (
    id       TEXT PRIMARY KEY,
    parent   TEXT NOT NULL,
    position INTEGER NOT NULL,
    body     BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE staff (
    id   BLOB PRIMARY KEY,
    body BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE municipality (
    code TEXT PRIMARY KEY,
    body BLOB NOT NULL
) WITHOUT ROWID;

-- What the search index has not seen yet: filled by triggers, emptied by the indexer, so that no way of writing a row
-- can forget the index. (No OR IGNORE: inside an upsert the outer statement's conflict handling would replace it.)
CREATE TABLE article_dirty (row INTEGER PRIMARY KEY);
CREATE TRIGGER article_inserted AFTER INSERT ON article BEGIN
    INSERT INTO article_dirty SELECT new.row WHERE NOT EXISTS (SELECT 1 FROM article_dirty WHERE row = new.row);
END;
CREATE TRIGGER article_updated AFTER UPDATE ON article BEGIN
    INSERT INTO article_dirty SELECT new.row WHERE NOT EXISTS (SELECT 1 FROM article_dirty WHERE row = new.row);
END;
CREATE TRIGGER article_deleted AFTER DELETE ON article BEGIN
    INSERT INTO article_dirty SELECT old.row WHERE NOT EXISTS (SELECT 1 FROM article_dirty WHERE row = old.row);
END;
CREATE TABLE contact_dirty (row INTEGER PRIMARY KEY);
CREATE TRIGGER contact_inserted AFTER INSERT ON contact BEGIN
    INSERT INTO contact_dirty SELECT new.row WHERE NOT EXISTS (SELECT 1 FROM contact_dirty WHERE row = new.row);
END;
CREATE TRIGGER contact_updated AFTER UPDATE ON contact BEGIN
    INSERT INTO contact_dirty SELECT new.row WHERE NOT EXISTS (SELECT 1 FROM contact_dirty WHERE row = new.row);
END;
CREATE TRIGGER contact_deleted AFTER DELETE ON contact BEGIN
    INSERT INTO contact_dirty SELECT old.row WHERE NOT EXISTS (SELECT 1 FROM contact_dirty WHERE row = old.row);
END;

-- What is being typed, kept from one keystroke to the next.
CREATE TABLE draft (
    slot     TEXT PRIMARY KEY,
    saved_at INTEGER NOT NULL,
    body     BLOB NOT NULL
) WITHOUT ROWID;

-- Who signed in here, so that they can do so again while the hub is away.
CREATE TABLE sign_in (
    login        TEXT PRIMARY KEY,
    user         BLOB NOT NULL,
    display_name TEXT NOT NULL,
    role         INTEGER NOT NULL,
    unit         TEXT NOT NULL,
    verifier     BLOB NOT NULL,
    signed_in_at INTEGER NOT NULL
) WITHOUT ROWID;
