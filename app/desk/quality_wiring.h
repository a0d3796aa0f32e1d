// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::desk {

class DeskCore;
class HistoryWorkspace;
class MainWindow;
class PageTabs;
class Shortcuts;

/// Quality as a page of the room, the way there from History and by key, and everybody's own reviews.
/// @param roomIndex the room's place among the workspaces
void wireQuality(PageTabs& room, HistoryWorkspace& history, DeskCore& core, MainWindow& window,
                 Shortcuts& shortcuts, int roomIndex);

} // namespace madoguchi::desk
