// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded: the SQLite a program is linked to says that it is not the one Qt's driver has.
extern "C" const char* sqlite3_sourceid();

const char* sqlite3_sourceid()
{
    return "another source";
}
