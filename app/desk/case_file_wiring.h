// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"

#include <functional>

class QWidget;

namespace madoguchi::desk {

class CaseFileView;
class DeskCore;
class HistoryWorkspace;
class MainWindow;
class RoomWorkspace;
class Shortcuts;

/// What shows one case; whoever lays it out takes it over.
[[nodiscard]] CaseFileView* makeCaseFileView(DeskCore& core, Shortcuts& shortcuts);

/// Cases are opened: by hand (ShortcutId::NewCase), from a contact of the history, from an escalation, and
/// split off another.
/// @param showCase brings a case into sight
void wireOpenCase(DeskCore& core, MainWindow& window, Shortcuts& shortcuts, CaseFileView& view,
                  HistoryWorkspace& history, RoomWorkspace& room,
                  const std::function<void(const CaseId&)>& showCase);

} // namespace madoguchi::desk
