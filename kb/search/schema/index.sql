-- SPDX-License-Identifier: GPL-3.0-or-later
-- The search index. All of it is derived from the store's tables and can be built anew at any time; it is dropped and
-- made again when the tokenizer changes, so it has no migrations.

DROP TABLE IF EXISTS article_words;
DROP TABLE IF EXISTS article_bigrams;
DROP TABLE IF EXISTS article_characters;
DROP TABLE IF EXISTS article_words_vocabulary;
DROP TABLE IF EXISTS article_bigrams_vocabulary;
DROP TABLE IF EXISTS article_characters_vocabulary;
DROP TABLE IF EXISTS article_text;
DROP TABLE IF EXISTS contact_bigrams;
DROP TABLE IF EXISTS contact_text;
DROP TABLE IF EXISTS learned;
DROP TABLE IF EXISTS taught;

-- What was indexed of an article. FTS5 wants the old text back to take it out of an index that holds no text.
CREATE TABLE article_text (
    row      INTEGER PRIMARY KEY,
    question TEXT NOT NULL,
    keywords TEXT NOT NULL,
    answer   TEXT NOT NULL,
    reading  TEXT NOT NULL
);
CREATE VIRTUAL TABLE article_words USING fts5(question, keywords, answer,
    content = 'article_text', content_rowid = 'row', tokenize = 'madoguchi words');
CREATE VIRTUAL TABLE article_bigrams USING fts5(question, keywords, answer, reading,
    content = 'article_text', content_rowid = 'row', tokenize = 'madoguchi bigrams');
CREATE VIRTUAL TABLE article_characters USING fts5(question, keywords, answer,
    content = 'article_text', content_rowid = 'row', tokenize = 'madoguchi characters');
CREATE VIRTUAL TABLE article_words_vocabulary USING fts5vocab(article_words, row);
CREATE VIRTUAL TABLE article_bigrams_vocabulary USING fts5vocab(article_bigrams, row);
CREATE VIRTUAL TABLE article_characters_vocabulary USING fts5vocab(article_characters, row);

-- What was indexed of a contact, and what was learned from it, so that both can be taken back.
CREATE TABLE contact_text (
    row      INTEGER PRIMARY KEY,
    text     TEXT NOT NULL,
    inquiry  TEXT NOT NULL,
    articles TEXT NOT NULL  -- numbers, a line feed between them
);
CREATE VIRTUAL TABLE contact_bigrams USING fts5(text,
    content = 'contact_text', content_rowid = 'row', tokenize = 'madoguchi bigrams');

-- How many contacts with this term in their inquiry were closed with this Q&A. Only terms that stand in a Q&A.
CREATE TABLE learned (
    kind     INTEGER NOT NULL,
    term     TEXT NOT NULL,
    number   TEXT NOT NULL,
    contacts INTEGER NOT NULL,
    PRIMARY KEY (kind, term, number)
) WITHOUT ROWID;
-- How many contacts taught about a Q&A at all.
CREATE TABLE taught (
    number   TEXT PRIMARY KEY,
    contacts INTEGER NOT NULL
) WITHOUT ROWID;

INSERT INTO article_dirty SELECT row FROM article WHERE row NOT IN (SELECT row FROM article_dirty);
INSERT INTO contact_dirty SELECT row FROM contact WHERE row NOT IN (SELECT row FROM contact_dirty);
