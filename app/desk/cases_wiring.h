// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::desk {

class CasesWorkspace;
class DeskCore;
class HistoryWorkspace;
class MainWindow;
class RoomWorkspace;
class Shortcuts;

/// Joins the Cases workspace with the core. It is the workspace number `index`; its tab says how many things
/// wait for the one signed in, and the bell tells of what comes.
void wireCases(CasesWorkspace& cases, DeskCore& core, MainWindow& window, int index);

/// Puts what shows one case beside the lists; cases are opened from everywhere and brought into sight there.
void wireCaseFile(CasesWorkspace& cases, HistoryWorkspace& history, RoomWorkspace& room, DeskCore& core,
                  MainWindow& window, Shortcuts& shortcuts, int index);

} // namespace madoguchi::desk
