// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/case.h"

#include <optional>

namespace madoguchi::desk {

/// A text of a case that is being written and not saved: a part's draft, or the reply.
struct CaseWriting
{
    PartId part; ///< null: the reply
    QString text;
    QStringList articles; ///< numbers of Q&As it took from; of drafts
    qint64 base = 0;      ///< version of the saved text it was begun on

    bool operator==(const CaseWriting&) const = default;
};

/// A case's own fields while somebody corrects them.
struct CaseFieldsWriting
{
    CaseFields fields;
    QString reason;
    qint64 base = 0; ///< Case::fieldsVersion it was begun on

    bool operator==(const CaseFieldsWriting&) const = default;
};

/// Everything one person has begun about one case and not saved.
struct CaseWritings
{
    std::vector<CaseWriting> texts;
    std::optional<CaseFieldsWriting> fields;
    QString note; ///< a note, reason or task as far as it is typed

    [[nodiscard]] bool isEmpty() const { return texts.empty() && !fields && note.isEmpty(); }
    [[nodiscard]] const CaseWriting* of(const PartId& part) const;
    [[nodiscard]] CaseWriting* of(const PartId& part);
    void drop(const PartId& part);
    bool operator==(const CaseWritings&) const = default;
};

[[nodiscard]] QByteArray encode(const CaseWritings& writings);
/// @return Corrupt if the bytes are none.
[[nodiscard]] Result<CaseWritings> decodeCaseWritings(const QByteArray& body);

/// A saved text of a case: a part's draft, or the reply.
struct CaseSaved
{
    QString text;
    QStringList articles;
    qint64 version = 0;
    UserId by;
    Timestamp at;
};
/// As it stands in the case.
[[nodiscard]] CaseSaved savedOf(const Case& file, const PartId& part);

/// Both texts in one, mine first, so that neither is lost; one alone where the other says no more.
[[nodiscard]] QString bothTexts(const QString& mine, const QString& theirs);

} // namespace madoguchi::desk
