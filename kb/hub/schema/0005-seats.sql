-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which daemon a seat is connected to, and which daemons live: a daemon counts up as long as it does.
CREATE TABLE seat_link (
    municipality TEXT NOT NULL,
    seat BYTEA NOT NULL,
    hub BYTEA NOT NULL,
    PRIMARY KEY (municipality, seat)
);

CREATE TABLE hub_pulse (
    municipality TEXT NOT NULL,
    hub BYTEA NOT NULL,
    beats BIGINT NOT NULL,
    beaten_at BIGINT NOT NULL, -- shown only; decides nothing
    PRIMARY KEY (municipality, hub)
);
