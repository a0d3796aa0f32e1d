-- SPDX-License-Identifier: GPL-3.0-or-later
-- Commands the hub has acknowledged, kept for seven days: a hub that was restored from a backup has lost the youngest of
-- them, and is offered them again. `epoch` is the life of the hub's database they were acknowledged in.
CREATE TABLE sent (
    id              BLOB PRIMARY KEY,
    position        INTEGER NOT NULL,   -- in the outbox: they go out again in the order they were given
    kind            INTEGER NOT NULL,
    entity          BLOB NOT NULL,
    feed            TEXT NOT NULL,
    epoch           BLOB NOT NULL,
    acknowledged_at INTEGER NOT NULL,
    body            BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX sent_time ON sent (acknowledged_at);
CREATE INDEX sent_feed ON sent (feed, epoch);
