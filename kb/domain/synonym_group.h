// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/base/result.h"

#include <QCborMap>
#include <QStringList>

namespace madoguchi {

/// Words that mean the same to the centre: a search for one also finds the others, with less weight. A word
/// with "-" before it is not to be found by the others, whatever the dictionary says; alone in its group it
/// has all of the dictionary's synonyms switched off.
struct SynonymGroup
{
    SynonymGroupId id;
    QStringList words; ///< tidied(); none = deleted, kept so that its version goes on
    QString note;      ///< why, for colleagues; free text
    qint64 version = 0;
    Timestamp changedAt;
    QCborMap unknown = {}; ///< fields of a newer version, kept and handed on

    bool operator==(const SynonymGroup&) const = default;
};

/// The sign before a word that is not to be found by its synonyms.
inline constexpr QChar switchOffSign = u'-';

/// Words without space around them, without empty ones, each once, in the order given.
[[nodiscard]] QStringList tidied(const QStringList& words);

[[nodiscard]] QByteArray encode(const SynonymGroup& group);
/// @return Corrupt if the bytes are not a group.
[[nodiscard]] Result<SynonymGroup> decodeSynonymGroup(const QByteArray& body);

} // namespace madoguchi
