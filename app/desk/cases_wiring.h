// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::desk {

class CaseFileView;
class CasesWorkspace;
class DeskCore;
class HistoryWorkspace;
class KnowledgeWorkspace;
class MainWindow;
class RoomWorkspace;
class Shortcuts;

/// Joins the Cases workspace with the core. It is the workspace number `index`; its tab says how many things
/// wait for the one signed in, and the bell tells of what comes.
void wireCases(CasesWorkspace& cases, DeskCore& core, MainWindow& window, int index);

/// Puts what shows one case beside the lists; cases are opened from everywhere and brought into sight there.
/// @return it; the workspace owns it
CaseFileView& wireCaseFile(CasesWorkspace& cases, HistoryWorkspace& history, RoomWorkspace& room,
                           DeskCore& core, MainWindow& window, Shortcuts& shortcuts, int index);

/// What was answered in a case goes on as a Q&A in Knowledge, the workspace number `index`.
void wireArticleOfCase(CaseFileView& view, KnowledgeWorkspace& knowledge, DeskCore& core, MainWindow& window,
                       int index);

} // namespace madoguchi::desk
