// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::desk {

class AnswerWorkspace;
class DeskCore;
class MainWindow;
class Shortcuts;

/// A key anywhere in the window opens the list of talk scripts for the contact being written. All outlive the
/// connection.
void wireScripts(MainWindow& window, AnswerWorkspace& answer, DeskCore& core, Shortcuts& shortcuts);

} // namespace madoguchi::desk
