-- SPDX-License-Identifier: GPL-3.0-or-later
-- Wrong passwords in a row at this desk, and until when the next one waits for them.
ALTER TABLE sign_in ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sign_in ADD COLUMN wait_until INTEGER NOT NULL DEFAULT 0;
