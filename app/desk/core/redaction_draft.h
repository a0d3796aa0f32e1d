// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/case.h"

namespace madoguchi::desk {

/// What stands beside the texts of a publication.
struct PublicationFields
{
    QString title;
    QString category;
    QString unit;
    QDate date;

    bool operator==(const PublicationFields&) const = default;
};

/// A case that somebody has begun to black out: where, never what, and in which texts.
struct RedactionDraft
{
    TextSpans opinion;
    TextSpans answer;
    QByteArray opinionDigest; ///< digestOf() the texts they stand in
    QByteArray answerDigest;
    PublicationFields fields;

    bool operator==(const RedactionDraft&) const = default;
};

[[nodiscard]] QByteArray encode(const RedactionDraft& draft);
/// @return Corrupt if the bytes are none.
[[nodiscard]] Result<RedactionDraft> decodeRedactionDraft(const QByteArray& body);
[[nodiscard]] QByteArray digestOf(const QString& text);

/// The line that proposed the publication that stands: what was blacked out in it; nullptr if there is none.
[[nodiscard]] const CaseEntry* proposalOf(const Case& file);
/// What the case itself offers, for a publication that is begun.
[[nodiscard]] PublicationFields fieldsFor(const Case& file, QDate today);
/// Each of the words wherever the text says it just so.
[[nodiscard]] TextSpans spansOfWords(const QString& text, const QStringList& words);
/// What the spans of the text say.
[[nodiscard]] QStringList wordsOf(const QString& text, const TextSpans& spans);

} // namespace madoguchi::desk
