-- SPDX-License-Identifier: GPL-3.0-or-later
-- Wrong passwords in a row, by a digest of the login (whether there is one or not) or of the seat they were tried at, for all
-- daemons. Times in ms since 1970 UTC.
CREATE TABLE sign_in_failure (
    municipality TEXT NOT NULL,
    whose BYTEA NOT NULL,
    failures BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    locked_until BIGINT NOT NULL,
    PRIMARY KEY (municipality, whose)
);
