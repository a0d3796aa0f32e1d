// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/base/result.h"

#include <QCborMap>
#include <QString>
#include <QUuid>

#include <vector>

namespace madoguchi {

/// A term of inquiries, and how much it weighs.
struct LessonTerm
{
    QString term;
    qint64 units = 0; ///< see kb/learning/decay.h

    bool operator==(const LessonTerm&) const = default;
};

/// What past contacts teach about one Q&A: which terms of their inquiries go with it. Holds only terms that
/// stand in a published Q&A, so nothing of a citizen's own words is in it. Made by the hub from the contacts
/// (kb/learning/teaching.h); every desk gets it as data.
struct Lesson
{
    QString number;         ///< of the Q&A
    Timestamp forgetBefore; ///< what ended at or before this moment is not learned (any more)
    Timestamp newest;       ///< the latest of the contacts it was learned from
    qint64 contacts = 0;    ///< how many it was learned from
    qint64 units = 0;       ///< what they weigh together
    qint64 answered = 0;    ///< contacts ever answered on the spot with this Q&A; a fact, never forgotten
    // Heaviest first; what weighs the same by its letters. @{
    std::vector<LessonTerm> words = {};
    std::vector<LessonTerm> bigrams = {};
    std::vector<LessonTerm> characters = {};
    /// @}
    QCborMap unknown = {}; ///< fields of a newer version, kept and handed on

    bool operator==(const Lesson&) const = default;
};

/// The id of a lesson's row.
[[nodiscard]] QUuid rowIdOfLesson(const QString& number);
[[nodiscard]] QByteArray encode(const Lesson& lesson);
/// @return Corrupt if the bytes are not a lesson.
[[nodiscard]] Result<Lesson> decodeLesson(const QByteArray& body);

} // namespace madoguchi
