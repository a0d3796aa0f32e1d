// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::desk {

class DeskCore;
class KnowledgeWorkspace;

/// Joins the Knowledge workspace with the core. Both outlive the connection.
void wireKnowledge(KnowledgeWorkspace& knowledge, DeskCore& core);

} // namespace madoguchi::desk
