// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/reply_placeholders.h"

#include <QRegularExpression>

namespace madoguchi::desk {

QString filledTemplate(const QString& text, const QHash<QString, QString>& values)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([a-z]+)\\}"));
    QString filled;
    qsizetype at = 0;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString value = values.value(match.captured(1));
        filled += QStringView(text).mid(at, match.capturedStart() - at);
        filled += value.isEmpty() ? match.captured(0) : value;
        at = match.capturedEnd();
    }
    return filled + QStringView(text).mid(at);
}

QStringList replyPlaceholders()
{
    return {QStringLiteral("name"), QStringLiteral("number"), QStringLiteral("received"),
            QStringLiteral("unit"), QStringLiteral("answer"), QStringLiteral("today")};
}

QStringList unknownReplyPlaceholders(const QString& text)
{
    static const QRegularExpression inBraces(QStringLiteral("\\{([^{}\\n]{1,30})\\}"));
    const QStringList known = replyPlaceholders();
    QStringList unknown;
    for (auto found = inBraces.globalMatch(text); found.hasNext();) {
        const QString word = found.next().captured(1);
        if (!known.contains(word) && !unknown.contains(word))
            unknown += word;
    }
    return unknown;
}

QString plainAnswer(const QString& markdown)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\(([^)\\s]*)\\)"));
    static const QRegularExpression heading(QStringLiteral("^#{1,6}\\s+"),
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression emphasis(QStringLiteral("(\\*\\*|__)(.+?)\\1"));
    QString plain = markdown;
    plain.replace(link, QStringLiteral("\\1 (\\2)"));
    plain.remove(heading);
    plain.replace(emphasis, QStringLiteral("\\2"));
    return plain.trimmed();
}

} // namespace madoguchi::desk
