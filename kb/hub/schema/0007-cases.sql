-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last number given to a case, by series: a year's, and that of the restricted ones.
CREATE TABLE case_number (
    municipality TEXT NOT NULL,
    series TEXT NOT NULL,
    last BIGINT NOT NULL,
    PRIMARY KEY (municipality, series)
);
