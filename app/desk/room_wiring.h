// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::desk {

class DeskCore;
class MainWindow;
class RoomWorkspace;

/// Joins the room with the core. It is the workspace number `index`, there for whoever leads the room; its
/// tab says how many things press.
void wireRoom(RoomWorkspace& room, DeskCore& core, MainWindow& window, int index);

} // namespace madoguchi::desk
