-- SPDX-License-Identifier: GPL-3.0-or-later
-- The groups of synonyms the centre edits itself. `words` is what search reads: one a line; a word with a "-" before it
-- is not to be found by the group's other words, whatever another dictionary says. `body` is the whole entity.
CREATE TABLE synonym_group (
    id    BLOB PRIMARY KEY,
    words TEXT NOT NULL,
    body  BLOB NOT NULL
) WITHOUT ROWID;
