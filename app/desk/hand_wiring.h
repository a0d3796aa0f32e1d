// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::desk {

class AnswerWorkspace;
class DeskCore;
class MainWindow;

/// Joins the bar of the raised hand with its session and with the contact being written.
void wireHand(AnswerWorkspace& answer, DeskCore& core, MainWindow& window);
/// Joins the list of promised calls with its model, and the one that is taken with the contact form.
void wireCallBacks(AnswerWorkspace& answer, DeskCore& core);

} // namespace madoguchi::desk
