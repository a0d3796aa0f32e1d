// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::desk {

class CasesWorkspace;
class DeskCore;
class MainWindow;
class MessageChoices;
class SettingsDialog;

/// What comes into one's queue of cases, and what of it is due soon or overdue, is among what came in; it
/// goes once it is done. What was there at sign-in is told of in one line.
void wireCaseNotes(CasesWorkspace& cases, DeskCore& core, MainWindow& window, int index);

/// Keeps what somebody chooses in the settings to be told, and shows there what they chose elsewhere.
void wireMessageChoice(SettingsDialog& settings, MessageChoices& choices);

} // namespace madoguchi::desk
