-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT NOT NULL);
