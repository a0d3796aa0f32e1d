// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::desk {

class AnswerWorkspace;
class DeskCore;
class MainWindow;
class PageTabs;
class RoomWorkspace;

/// Raised hands, their answers and promised calls among what came in: heard, counted at the bell, shown
/// beside the tray. `pages`: those of the room, which is the workspace at `index`.
void wireRoomNotes(PageTabs& pages, RoomWorkspace& room, AnswerWorkspace& answer, DeskCore& core,
                   MainWindow& window, int index);

} // namespace madoguchi::desk
