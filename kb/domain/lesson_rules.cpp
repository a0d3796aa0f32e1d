// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/rulebook.h"

namespace madoguchi {

bool mayForgetLessons(const Actor& actor)
{
    return actor.role == Role::Supervisor || actor.role == Role::Administrator;
}

Result<Lesson> apply(const std::optional<Lesson>& current, const ForgetLessons& command, const Actor& actor,
                     Timestamp now)
{
    if (!mayForgetLessons(actor))
        return failure(ErrorCode::Refused, QStringLiteral("lessons.forget"));
    if (command.number.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("lessons.number.missing"));
    if (command.number.size() > limits::shortText)
        return failure(ErrorCode::InvalidInput, QStringLiteral("lessons.number.too-long"));
    Lesson lesson;
    lesson.number = command.number;
    lesson.forgetBefore = now;
    if (current) {
        lesson.forgetBefore = std::max(now, current->forgetBefore);
        lesson.answered = current->answered;
        lesson.unknown = current->unknown;
    }
    return lesson;
}

} // namespace madoguchi
