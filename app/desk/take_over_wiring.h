// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::desk {

class AnswerWorkspace;
class DeskCore;
class MainWindow;

/// Whoever takes the call of a raised hand over goes on writing where the booth stopped. A contact in
/// progress is not touched: the other one is held beside it.
void wireTakeOver(AnswerWorkspace& answer, DeskCore& core, MainWindow& window);

} // namespace madoguchi::desk
