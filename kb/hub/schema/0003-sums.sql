-- SPDX-License-Identifier: GPL-3.0-or-later
-- What desk and hub compare at rest, kept as rows change: a feed of ten million rows is not added up for each desk.
-- entities: rows that are not deleted, -1 until they were counted once; digest: the sum of theirs, modulo 2^64.
ALTER TABLE feed ADD COLUMN entities BIGINT NOT NULL DEFAULT -1;
ALTER TABLE feed ADD COLUMN digest BIGINT NOT NULL DEFAULT 0;
