-- SPDX-License-Identifier: GPL-3.0-or-later
-- What of cases the public is to read, reads, or has read: with the redacted texts, without what was blacked out. A line
-- for each case this desk may read that was proposed; of one visible to named persons alone there is none.
CREATE TABLE publication (
    case_id      BLOB PRIMARY KEY,
    number       TEXT NOT NULL,     -- of the case
    state        INTEGER NOT NULL,  -- PublicationState
    title        TEXT NOT NULL,
    category     TEXT NOT NULL,
    unit         TEXT NOT NULL,
    day          TEXT NOT NULL,     -- shown with it, ISO 8601
    published_at INTEGER NOT NULL,  -- ms since 1970 UTC, 0 = not
    changed_at   INTEGER NOT NULL,
    body         BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX publication_state ON publication (state, day);

-- Of the hearing section's duties: this one alone cannot do it.
ALTER TABLE case_duty ADD COLUMN except_user BLOB NOT NULL DEFAULT x'00000000000000000000000000000000';
