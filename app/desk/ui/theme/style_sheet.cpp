// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/theme/style_sheet.h"

#include "app/desk/ui/theme/theme.h"

#include <QFile>
#include <QRegularExpression>

namespace madoguchi::desk {

namespace {

QString valueOf(const QString& name, const Theme& theme)
{
    if (name.endsWith(u"px")) {
        const int length = name.chopped(2).toInt();
        // A rule of one pixel stays one: it separates, it is not read.
        return QStringLiteral("%1px").arg(length <= 1 ? length : theme.px(length));
    }
    for (const Token token : allTokens()) {
        if (name == nameOf(token))
            return theme.color(token).name();
    }
    Q_ASSERT_X(false, "styleSheet", qPrintable(name));
    return QStringLiteral("transparent");
}

} // namespace

QString styleSheet(const Theme& theme)
{
    QFile file(QStringLiteral(":/desk.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression placeholder(QStringLiteral("@([a-z0-9-]+)@"));
    QString sheet;
    qsizetype copied = 0;
    for (auto it = placeholder.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sheet += QStringView(source).mid(copied, match.capturedStart() - copied);
        sheet += valueOf(match.captured(1), theme);
        copied = match.capturedEnd();
    }
    return sheet + QStringView(source).mid(copied);
}

} // namespace madoguchi::desk
