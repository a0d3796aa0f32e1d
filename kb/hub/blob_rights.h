// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"
#include "kb/domain/actor.h"
#include "kb/domain/blob.h"

#include <functional>
#include <optional>

namespace madoguchi::hub {

/// What cases say of their attachments. Injected: blobs know no cases.
struct BlobRights
{
    /// The size a case gives an attachment, in bytes; nothing if there is no such case, it names no such
    /// attachment, or the user may not read it. The three take the same way, so that they take the same time.
    std::function<Result<std::optional<qint64>>(const Actor&, const BlobKey&)> sizeFor;
    /// True if the case names the attachment, whoever may read it.
    std::function<Result<bool>(const BlobKey&)> isNamed;
    /// The same for whoever may bring the bytes; not given: those who may read them.
    std::function<Result<std::optional<qint64>>(const Actor&, const BlobKey&)> sizeToBring = {};

    /// Without them there are no blobs at this hub.
    [[nodiscard]] bool areGiven() const { return sizeFor && isNamed; }
};

} // namespace madoguchi::hub
