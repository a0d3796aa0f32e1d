-- SPDX-License-Identifier: GPL-3.0-or-later
ALTER TABLE note ADD COLUMN colour TEXT;
ALTER TABLE absent ADD COLUMN x TEXT;
