// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::desk {

class AnswerWorkspace;
class DeskCore;
class MainWindow;

/// Joins the Answer workspace with search, articles and the contact of the core. All outlive the connection.
void wireAnswer(AnswerWorkspace& answer, DeskCore& core, MainWindow& window);

} // namespace madoguchi::desk
