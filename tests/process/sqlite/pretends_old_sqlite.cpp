// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded: the SQLite beneath says that it is the last one with the WAL-reset bug.
extern "C" int sqlite3_libversion_number();

int sqlite3_libversion_number()
{
    return 3051002;
}
