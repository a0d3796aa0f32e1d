// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi::desk {

class DeskCore;
class MainWindow;

/// Saves a picture of the window once somebody is signed in and what was asked for is shown, then quits:
/// status 0, or 1 if the file cannot be written or nothing was shown within a minute.
void takeScreenshot(MainWindow& window, DeskCore& core, const QString& file, bool waitForResults);

} // namespace madoguchi::desk
