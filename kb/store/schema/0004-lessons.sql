-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the hub learned from past contacts, one row for each number of a Q&A.

CREATE TABLE lesson (
    id     BLOB PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    body   BLOB NOT NULL
) WITHOUT ROWID;

-- Numbers whose lessons the search index has not taken in yet.
CREATE TABLE lesson_dirty (number TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TRIGGER lesson_inserted AFTER INSERT ON lesson BEGIN
    INSERT INTO lesson_dirty SELECT new.number
        WHERE NOT EXISTS (SELECT 1 FROM lesson_dirty WHERE number = new.number);
END;
CREATE TRIGGER lesson_updated AFTER UPDATE ON lesson BEGIN
    INSERT INTO lesson_dirty SELECT new.number
        WHERE NOT EXISTS (SELECT 1 FROM lesson_dirty WHERE number = new.number);
END;
CREATE TRIGGER lesson_deleted AFTER DELETE ON lesson BEGIN
    INSERT INTO lesson_dirty SELECT old.number
        WHERE NOT EXISTS (SELECT 1 FROM lesson_dirty WHERE number = old.number);
END;

-- A contact teaches here only as long as the hub has not answered its command (kind 2 = contact), so the index looks
-- at it again when that changes.
CREATE TRIGGER outbox_contact_inserted AFTER INSERT ON outbox WHEN new.kind = 2 BEGIN
    INSERT INTO contact_dirty SELECT row FROM contact WHERE id = new.entity
        AND NOT EXISTS (SELECT 1 FROM contact_dirty WHERE contact_dirty.row = contact.row);
END;
CREATE TRIGGER outbox_contact_answered AFTER UPDATE OF state ON outbox
    WHEN new.kind = 2 AND new.state <> old.state BEGIN
    INSERT INTO contact_dirty SELECT row FROM contact WHERE id = new.entity
        AND NOT EXISTS (SELECT 1 FROM contact_dirty WHERE contact_dirty.row = contact.row);
END;
CREATE TRIGGER outbox_contact_deleted AFTER DELETE ON outbox WHEN old.kind = 2 BEGIN
    INSERT INTO contact_dirty SELECT row FROM contact WHERE id = old.entity
        AND NOT EXISTS (SELECT 1 FROM contact_dirty WHERE contact_dirty.row = contact.row);
END;
