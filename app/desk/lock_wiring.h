// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::desk {

class DeskCore;
class MainWindow;
class SettingsDialog;
class Shortcuts;

/// Locking the window: the key, the time, what opens it. All outlive the window.
void wireLock(MainWindow& window, DeskCore& core, Shortcuts& shortcuts);
/// What is chosen about it.
void wireLockPage(SettingsDialog& settings, DeskCore& core);

} // namespace madoguchi::desk
