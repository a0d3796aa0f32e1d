// SPDX-License-Identifier: GPL-3.0-or-later
// Attachments of cases that are only said to be, for tests of their bytes.
#pragma once

#include "kb/base/random.h"
#include "kb/hub/blob_rights.h"

#include <QCryptographicHash>

#include <map>
#include <set>

namespace madoguchi::test {

/// Who may read which case, and what it names: a table instead of cases.
struct BlobCases
{
    std::map<BlobKey, qint64> named;
    std::set<std::pair<UserId, CaseId>> readers;

    [[nodiscard]] hub::BlobRights rights()
    {
        return {[this](const Actor& actor, const BlobKey& key) -> Result<std::optional<qint64>> {
                    const auto found = named.find(key);
                    if (found == named.end() || !readers.contains({actor.user, key.caseId}))
                        return std::optional<qint64>();
                    return std::optional(found->second);
                },
                [this](const BlobKey& key) -> Result<bool> { return named.contains(key); }};
    }
};

/// Bytes that look like nothing; the same for the same number.
inline QByteArray bytesOf(qint64 size, quint64 number = 1)
{
    SeededRandom random(number);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>(random.below(256));
    return bytes;
}

inline QByteArray shaOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

inline QByteArray pieceAt(const QByteArray& bytes, int piece)
{
    return bytes.mid(piece * blob::pieceBytes, blob::pieceBytes);
}

} // namespace madoguchi::test
