-- SPDX-License-Identifier: GPL-3.0-or-later
-- What of cases somebody does not want to be told, by their id.
CREATE TABLE message_choice (
    id   BLOB PRIMARY KEY,
    body BLOB NOT NULL
) WITHOUT ROWID;
