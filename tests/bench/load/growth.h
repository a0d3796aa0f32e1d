// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

namespace madoguchi::bench {

/// What single operations of a hub cost at several sizes of its store, in processor time and on the clock:
/// flat, or not. Then how long the hub takes to start on the largest. --folder F keeps the store there, and
/// goes on with what it holds.
void growStore(const QCommandLineParser& parser);

/// Contacts taken in a second by one hub, one a push and two hundred a push: for --seconds each.
void takeIn(const QCommandLineParser& parser);

} // namespace madoguchi::bench
