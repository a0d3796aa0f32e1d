// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"

#include <QCborMap>
#include <QString>

#include <vector>

namespace madoguchi {

/// A stretch of a text, in UTF-16 units.
struct TextSpan
{
    int start = 0;
    int length = 0;

    [[nodiscard]] int end() const { return start + length; }
    bool operator==(const TextSpan&) const = default;
};
using TextSpans = std::vector<TextSpan>;

/// Which stretches of a case's texts the public is not to read. It says where, never what, and of which
/// texts; it stands in the case's timeline, for those who may read the case.
struct Redaction
{
    TextSpans opinion = {}; ///< of CaseFields::text
    TextSpans answer = {};  ///< of CaseReply::text
    qint64 fieldsVersion = 0;
    qint64 replyVersion = 0;

    bool operator==(const Redaction&) const = default;
};

[[nodiscard]] QCborMap toCbor(const Redaction& redaction);
[[nodiscard]] Result<Redaction> redactionFromCbor(const QCborMap& map);

/// What stands in the place of each stretch, however long it was.
inline constexpr QStringView redactionMark = u"■■";

/// The text as the public reads it. The spans must be those of checkSpans().
[[nodiscard]] QString redacted(const QString& text, const TextSpans& spans);
/// InvalidInput "case.publication.redaction" unless they stand in the text in ascending order, none touching
/// another, none empty, none cutting a character in two.
[[nodiscard]] Result<void> checkSpans(const QString& text, const TextSpans& spans);
/// The spans in order, what overlaps or touches as one; out of range is cut to what is there.
[[nodiscard]] TextSpans tidied(const QString& text, TextSpans spans);

/// What was blacked out of a text, as it is looked for elsewhere: without blanks and differences of width and
/// case. Left out is what is too short to say anything: one character, three of ASCII.
[[nodiscard]] QStringList hiddenWords(const QString& text, const TextSpans& spans);
/// The first of the hidden words that `text` still says; empty if none.
[[nodiscard]] QString stillSaid(const QString& text, const QStringList& hidden);

namespace limits {
inline constexpr int spansPerText = 2'000;
} // namespace limits

} // namespace madoguchi
