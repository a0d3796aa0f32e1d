// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::desk {

class DeskCore;
class MainWindow;

/// What the program says of itself, when it is asked from the user's menu or the status strip.
void wireAbout(MainWindow& window, DeskCore& core);

} // namespace madoguchi::desk
