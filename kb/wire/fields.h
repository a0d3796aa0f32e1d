// SPDX-License-Identifier: GPL-3.0-or-later
// What several messages hold, and how it is written.
#pragma once

#include "kb/domain/cbor_fields.h"
#include "kb/domain/feed.h"
#include "kb/domain/row.h"

#include <QList>

namespace madoguchi::wire {

void writeFeeds(FieldWriter& out, int key, const QList<FeedId>& feeds);
/// Invalid if there are more than limits::feedsPerReader or one has no name.
[[nodiscard]] QList<FeedId> readFeeds(FieldReader& in, int key);

/// Empty if it is longer than limits::authoritiesBytes: nothing is believed of it, and it does not cost the
/// desk its connection.
[[nodiscard]] QByteArray readAuthorities(FieldReader& in, int key);

/// A kind may be one of a newer version; it is carried as the number it is. Invalid below 1 and above 65,535.
[[nodiscard]] EntityKind readKind(FieldReader& in, int key);

/// A code of a newer version becomes Internal; its key is carried on.
[[nodiscard]] ErrorCode readErrorCode(FieldReader& in, int key);

[[nodiscard]] QCborMap toCbor(const EntityRow& row);
/// Invalid unless it names a kind and an id.
[[nodiscard]] EntityRow entityRowFrom(const QCborMap& map, bool& valid);

/// `in` was read to its end: the message, or Corrupt naming `what`.
template <typename Message>
[[nodiscard]] Result<Message> checked(const FieldReader& in, Message message, const QString& what)
{
    MADOGUCHI_TRY(in.check(what));
    return message;
}

} // namespace madoguchi::wire
