// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded: the SQLite beneath takes every key, and encrypts nothing with it.
struct sqlite3;
extern "C" int sqlite3_key_v2(sqlite3*, const char*, const void*, int);

int sqlite3_key_v2(sqlite3*, const char*, const void*, int)
{
    return 0;
}
