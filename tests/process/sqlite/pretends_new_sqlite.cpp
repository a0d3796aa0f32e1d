// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded: whichever SQLite is beneath says that it is new enough.
extern "C" int sqlite3_libversion_number();

int sqlite3_libversion_number()
{
    return 3053004;
}
