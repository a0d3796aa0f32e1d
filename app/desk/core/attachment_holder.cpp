// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/attachment_holder.h"

namespace madoguchi::desk {

AttachmentHolder::~AttachmentHolder() = default;

} // namespace madoguchi::desk
