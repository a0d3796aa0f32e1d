// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::desk {

class DeskCore;
class MainWindow;

/// What goes from sight while the hub is away for long: the workspaces of these numbers, and the line that
/// says so. Both outlive the wiring.
void wireLease(MainWindow& window, DeskCore& core, std::initializer_list<int> hiddenWorkspaces);

} // namespace madoguchi::desk
