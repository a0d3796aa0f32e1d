-- SPDX-License-Identifier: GPL-3.0-or-later
-- Messages of cases that wait for whoever sends them on, such as a gateway to e-mail (CaseMessage). To whom is worked out
-- when they are read; one that was sent, or is no longer true, is deleted. Times in ms since 1970 UTC.
CREATE TABLE outgoing_message (
    municipality TEXT NOT NULL,
    case_id BYTEA NOT NULL,
    kind INTEGER NOT NULL,
    duty INTEGER NOT NULL,
    part BYTEA NOT NULL,
    not_before BIGINT NOT NULL,
    PRIMARY KEY (municipality, case_id, kind, duty, part, not_before)
);
CREATE INDEX outgoing_message_at ON outgoing_message (municipality, not_before);
