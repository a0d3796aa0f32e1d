// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/field_checks.h"

#include "kb/domain/rulebook.h"

namespace madoguchi {

Result<void> checkLength(const QString& text, int limit, const QString& field)
{
    if (text.size() > limit)
        return failure(ErrorCode::InvalidInput, field + QStringLiteral(".too-long"), field);
    return {};
}

Result<void> checkFilled(const QString& text, const QString& field)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput, field + QStringLiteral(".missing"), field);
    return {};
}

Result<void> checkNumbers(const QStringList& numbers, int limit, const QString& field)
{
    if (numbers.size() > limit)
        return failure(ErrorCode::InvalidInput, field + QStringLiteral(".too-many"), field);
    for (const QString& number : numbers)
        MADOGUCHI_TRY(checkLength(number, limits::shortText, field));
    return {};
}

} // namespace madoguchi
