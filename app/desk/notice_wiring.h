// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::desk {

class AnswerWorkspace;
class DeskCore;
class MainWindow;
class RoomWorkspace;
class Shortcuts;

/// Joins what comes in with the window: the notice bar, the bell with its list, sound and tray, and what this
/// seat is at.
void wireNotices(MainWindow& window, DeskCore& core, Shortcuts& shortcuts, AnswerWorkspace& answer);

/// Puts seats and notices beside the room's pane. `index` is the room's place among the workspaces.
void wireRoomSide(RoomWorkspace& room, DeskCore& core, MainWindow& window, int index);

} // namespace madoguchi::desk
