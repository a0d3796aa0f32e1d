-- SPDX-License-Identifier: GPL-3.0-or-later
-- 1: somebody else set the password, and its owner is asked for one of their own.
ALTER TABLE account ADD COLUMN password_due INTEGER NOT NULL DEFAULT 0;
