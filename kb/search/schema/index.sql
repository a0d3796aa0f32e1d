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

CREATE TABLE contact_text (
    row  INTEGER PRIMARY KEY,
    text TEXT NOT NULL
);
CREATE VIRTUAL TABLE contact_bigrams USING fts5(text,
    content = 'contact_text', content_rowid = 'row', tokenize = 'madoguchi bigrams');

INSERT INTO article_dirty SELECT row FROM article WHERE row NOT IN (SELECT row FROM article_dirty);
INSERT INTO contact_dirty SELECT row FROM contact WHERE row NOT IN (SELECT row FROM contact_dirty);
