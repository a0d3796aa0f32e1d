-- SPDX-License-Identifier: GPL-3.0-or-later
-- The search index. All of it is derived from the store's tables and can be built anew at any time; it is dropped and
-- made again when the tokenizer changes, so it has no migrations.

DROP TABLE IF EXISTS article_text;
DROP TABLE IF EXISTS article_title;
DROP TABLE IF EXISTS contact_bigrams;
DROP TABLE IF EXISTS contact_text;
DROP TABLE IF EXISTS contact_tail;
DROP TABLE IF EXISTS waiting_lesson;
DROP TABLE IF EXISTS indexed_lesson;
DROP TABLE IF EXISTS posting;
DROP TABLE IF EXISTS contact_posting;
DROP TABLE IF EXISTS packed;
DROP TABLE IF EXISTS number;
DROP TABLE IF EXISTS label;
DROP TABLE IF EXISTS term_pair;
DROP TABLE IF EXISTS term_pair_state;
DROP TABLE IF EXISTS statistic;
DROP TABLE IF EXISTS history_tuning;

-- What was indexed of an article, so that it can be taken out again.
CREATE TABLE article_text (
    row      INTEGER PRIMARY KEY,
    question TEXT NOT NULL,
    keywords TEXT NOT NULL,
    answer   TEXT NOT NULL,
    reading  TEXT NOT NULL,
    glosses  TEXT NOT NULL
);
-- Its title cut into terms, and its keywords folded (kb/search/title_pieces.h).
CREATE TABLE article_title (
    row      INTEGER PRIMARY KEY,
    pieces   BLOB NOT NULL,
    keywords TEXT NOT NULL
);
-- What was indexed of a contact, so that it can be taken out again.
CREATE TABLE contact_text (
    row  INTEGER PRIMARY KEY,
    text TEXT NOT NULL
);
-- The pairs of the latest contacts, not among the postings yet: "\n", then each and "\n".
CREATE TABLE contact_tail (
    row   INTEGER PRIMARY KEY,
    pairs TEXT NOT NULL
);
-- Operators ("o" and their id) and categories ("c" and their path) as contacts' packed columns name them.
CREATE TABLE label (
    id    INTEGER PRIMARY KEY,
    label TEXT NOT NULL UNIQUE
);

-- In which documents a term stands (kb/search/postings.h). Of lessons only terms that stand in an article.
CREATE TABLE posting (
    kind    INTEGER NOT NULL,
    term    TEXT NOT NULL,
    block   INTEGER NOT NULL,
    entries BLOB NOT NULL,
    PRIMARY KEY (kind, term, block)
) WITHOUT ROWID;
-- The same of contacts: citizens' own words, which stay apart from what ranking knows.
CREATE TABLE contact_posting (
    kind    INTEGER NOT NULL,
    term    TEXT NOT NULL,
    block   INTEGER NOT NULL,
    entries BLOB NOT NULL,
    PRIMARY KEY (kind, term, block)
) WITHOUT ROWID;
-- Numbers that ranking needs of all documents at once (kb/search/packed_column.h).
CREATE TABLE packed (
    name  INTEGER NOT NULL,
    block INTEGER NOT NULL,
    cells BLOB NOT NULL,
    PRIMARY KEY (name, block)
) WITHOUT ROWID;
-- Japanese words for foreign ones, learned from translated Q&As (kb/search/term_pairs.h).
CREATE TABLE term_pair (
    lang     INTEGER NOT NULL,
    term     TEXT NOT NULL,
    place    INTEGER NOT NULL, -- 0: the surest
    japanese TEXT NOT NULL,
    PRIMARY KEY (lang, term, place)
) WITHOUT ROWID;
CREATE TABLE term_pair_state (
    changed  INTEGER NOT NULL, -- articles since it was learned
    articles INTEGER NOT NULL  -- it was learned from
);
INSERT INTO term_pair_state VALUES (0, 0);
-- Article numbers as lessons name them.
CREATE TABLE number (
    id     INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE
);
-- Which contacts teach here, because the hub has not taken them in yet.
CREATE TABLE waiting_lesson (
    number   TEXT NOT NULL,
    contact  INTEGER NOT NULL, -- its row
    at       INTEGER NOT NULL, -- when it ended
    teaches  INTEGER NOT NULL,
    answered INTEGER NOT NULL, -- 1: on the spot
    PRIMARY KEY (number, contact)
) WITHOUT ROWID;
CREATE INDEX waiting_lesson_contact ON waiting_lesson (contact);
-- What was indexed of a number's lessons, from the hub and from here, so that it can be taken out again.
CREATE TABLE indexed_lesson (
    number INTEGER PRIMARY KEY, -- its id
    newest INTEGER NOT NULL,    -- when the latest of its contacts ended
    body   BLOB NOT NULL
);
CREATE INDEX indexed_lesson_newest ON indexed_lesson (newest);
-- By kind of posting: how many documents, and how many terms in all of them.
CREATE TABLE statistic (
    kind      INTEGER PRIMARY KEY,
    documents INTEGER NOT NULL,
    length    INTEGER NOT NULL
);
-- What the centre says of synonyms is kept in memory with the rest of what ranking knows.
DROP TRIGGER IF EXISTS synonym_group_inserted;
DROP TRIGGER IF EXISTS synonym_group_updated;
DROP TRIGGER IF EXISTS synonym_group_deleted;
CREATE TRIGGER synonym_group_inserted AFTER INSERT ON synonym_group BEGIN
    UPDATE meta SET value = value + 1 WHERE name = 'index.generation';
END;
CREATE TRIGGER synonym_group_updated AFTER UPDATE ON synonym_group BEGIN
    UPDATE meta SET value = value + 1 WHERE name = 'index.generation';
END;
CREATE TRIGGER synonym_group_deleted AFTER DELETE ON synonym_group BEGIN
    UPDATE meta SET value = value + 1 WHERE name = 'index.generation';
END;
-- How much past contacts have to say (kb/search/history_tuning.h): one row once it is known.
CREATE TABLE history_tuning (
    id          INTEGER PRIMARY KEY,
    lesson      REAL NOT NULL,
    association REAL NOT NULL,
    popularity  REAL NOT NULL,
    lessons     INTEGER NOT NULL, -- known when this was learned
    place       INTEGER NOT NULL, -- of the work going on
    gained      BLOB NOT NULL     -- by it so far
);

INSERT INTO article_dirty SELECT row FROM article WHERE row NOT IN (SELECT row FROM article_dirty);
INSERT INTO contact_dirty SELECT row FROM contact WHERE row NOT IN (SELECT row FROM contact_dirty);
INSERT INTO lesson_dirty SELECT number FROM lesson WHERE number NOT IN (SELECT number FROM lesson_dirty);
