// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::desk {

class DeskCore;
class MainWindow;
class PageTabs;
class RoomWorkspace;
class Shortcuts;

/// The shift hand-over: in the room, above the workspaces, and among what came in. `index`: the room's place
/// among the workspaces.
/// `pages`: those of the room, of which it is the first.
void wireHandOver(PageTabs& pages, RoomWorkspace& room, DeskCore& core, MainWindow& window,
                  Shortcuts& shortcuts, int index);

} // namespace madoguchi::desk
