-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many contacts were answered on the spot with a Q&A, kept as they come: counting them for every lesson would take
-- the longer the more there are.
CREATE TABLE number_use (
    municipality TEXT NOT NULL,
    number TEXT NOT NULL,
    answered BIGINT NOT NULL,
    PRIMARY KEY (municipality, number)
);
INSERT INTO number_use (municipality, number, answered)
SELECT municipality, number, COUNT(*) FROM contact_use WHERE answered = 1 GROUP BY municipality, number;
