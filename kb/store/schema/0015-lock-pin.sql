-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a locked window is opened by besides the password (Argon2id; NULL: nothing), and how many were tried in a row that
-- did not fit since.
ALTER TABLE sign_in ADD COLUMN pin BLOB;
ALTER TABLE sign_in ADD COLUMN pin_failures INTEGER NOT NULL DEFAULT 0;
