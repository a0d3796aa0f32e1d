// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::desk {

class DeskCore;
class HistoryWorkspace;

/// Joins the History workspace with the core. Both outlive the connection.
void wireHistory(HistoryWorkspace& history, DeskCore& core);

} // namespace madoguchi::desk
