-- SPDX-License-Identifier: GPL-3.0-or-later
-- What lessons are made from. All of it is derived from the entities; how far is noted in meta ("learning.articles",
-- "learning.contacts": revisions; "learning.version": by which rules).

-- Which contacts used which Q&A, and when they ended as far as that can be believed.
CREATE TABLE contact_use (
    municipality TEXT NOT NULL,
    number TEXT NOT NULL,
    contact BYTEA NOT NULL,
    at BIGINT NOT NULL,
    teaches INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    PRIMARY KEY (municipality, number, contact)
);
CREATE INDEX contact_use_by_contact ON contact_use (municipality, contact);
CREATE INDEX contact_use_by_time ON contact_use (municipality, number, at);

-- Numbers whose lessons are to be made anew.
CREATE TABLE lesson_dirty (
    municipality TEXT NOT NULL,
    number TEXT NOT NULL,
    PRIMARY KEY (municipality, number)
);

-- In how many published Q&As a term stands. kind: 0 words, 1 pairs of characters, 2 single characters.
CREATE TABLE published_term (
    municipality TEXT NOT NULL,
    kind INTEGER NOT NULL,
    term TEXT NOT NULL,
    articles BIGINT NOT NULL,
    PRIMARY KEY (municipality, kind, term)
);

-- The terms of each published Q&A, so that they can be taken out again.
CREATE TABLE published_article (
    municipality TEXT NOT NULL,
    article BYTEA NOT NULL,
    number TEXT NOT NULL,
    terms BYTEA NOT NULL,
    PRIMARY KEY (municipality, article)
);
CREATE INDEX published_article_by_number ON published_article (municipality, number);
