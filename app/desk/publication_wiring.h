// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::desk {

class CaseFileView;
class DeskCore;
class PublicationList;
class PublicationPane;

/// The case that is in sight is prepared for publication, or what was prepared is looked at, in a window of
/// its own that belongs to the view.
void wireRedaction(CaseFileView& view, DeskCore& core);

/// Writes what is published to a file.
void wirePublications(PublicationPane& pane, PublicationList& list);

} // namespace madoguchi::desk
