-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom a command waits for, that nobody else at the seat hands in for its giver; NULL: whoever is signed in.
ALTER TABLE outbox ADD COLUMN waits_for BLOB;
ALTER TABLE sent ADD COLUMN waits_for BLOB;
