-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which of the hub's certificate authorities each desk has: by the SHA-256 of its certificate. Times in ms since 1970 UTC;
-- 0: not.
CREATE TABLE device_authority (
    municipality TEXT NOT NULL,
    seat BYTEA NOT NULL,
    authority BYTEA NOT NULL,
    held_at BIGINT NOT NULL,  -- the desk said that it trusts it
    met_at BIGINT NOT NULL,   -- the desk signed in at a hub whose certificate it had signed
    PRIMARY KEY (municipality, seat, authority)
);
