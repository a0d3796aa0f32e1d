// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/case.h"

namespace madoguchi::desk {

/// The same files for a piece that is split off, under ids of their own. Who gives them to it is who added
/// them there.
[[nodiscard]] std::vector<Attachment> attachmentCopies(const std::vector<Attachment>& attachments,
                                                       IdMaker& ids);

/// Acts by which `to`, which goes on as another case, too, names that one's files; those it names already are
/// left out.
[[nodiscard]] std::vector<CaseEntry> attachingTo(const Case& to, const std::vector<Attachment>& attachments,
                                                 IdMaker& ids);

} // namespace madoguchi::desk
