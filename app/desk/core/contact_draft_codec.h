// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/contact_draft.h"
#include "kb/base/result.h"

namespace madoguchi::desk {

/// A contact being written, as it is kept in the draft table.
[[nodiscard]] QByteArray encode(const ContactDraft& draft);
/// @return Corrupt if the bytes are not a draft.
[[nodiscard]] Result<ContactDraft> decodeContactDraft(const QByteArray& body);

} // namespace madoguchi::desk
