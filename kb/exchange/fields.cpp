// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/fields.h"

namespace madoguchi::exchange {

namespace {

bool isSeparator(QChar c)
{
    return c == u',' || c == u'、' || c == u';' || c == u'，' || c == u'；';
}

} // namespace

tl::unexpected<Error> rowFailure(const QString& key, const QString& label, const QString& value)
{
    constexpr qsizetype longest = 40;
    QString shown = value.simplified();
    if (shown.size() > longest)
        shown = shown.left(longest) + u'…';
    return failure(ErrorCode::InvalidInput, key, label + u'「' + shown + u'」');
}

Result<QString> cleanText(QLatin1StringView key, QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isNull())
            return fieldFailure(key, QStringLiteral("nul"));
        if (!c.isSurrogate())
            continue;
        if (c.isLowSurrogate() || i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
            return fieldFailure(key, QStringLiteral("surrogate"));
        ++i;
    }
    if (text.contains(u'\r')) {
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        text.replace(u'\r', u'\n');
    }
    return text;
}

QStringList tidyList(const QStringList& list)
{
    QStringList tidy;
    for (QString element : list) {
        element.replace(u'\n', u' ');
        element = element.trimmed();
        if (!element.isEmpty())
            tidy += element;
    }
    return tidy;
}

QStringList splitList(const QString& text)
{
    if (text.contains(u'\n'))
        return tidyList(text.split(u'\n'));
    QStringList list;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || isSeparator(text.at(i))) {
            list += text.mid(start, i - start);
            start = i + 1;
        }
    }
    return tidyList(list);
}

QString joinList(const QStringList& list)
{
    const bool ambiguous = std::any_of(list.begin(), list.end(), [](const QString& element) {
        return std::any_of(element.begin(), element.end(), isSeparator);
    });
    if (!ambiguous)
        return list.join(u'、');
    // The line's end behind a single element tells it from a text to be cut.
    return list.join(u'\n') + (list.size() == 1 ? QStringLiteral("\n") : QString());
}

} // namespace madoguchi::exchange
