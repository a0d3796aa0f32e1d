// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>

namespace madoguchi::desk {

namespace {

// As in resources/icons/icons.cmake: 16 pixels at 100 % up to 200 % on a display of double density.
constexpr int rasteredSizes[] = {16, 24, 32, 48, 64};

} // namespace

QIcon tintedIcon(const QString& name, const QColor& colour)
{
    QIcon icon;
    for (const int size : rasteredSizes) {
        const QString path = QStringLiteral(":/icons/%1-%2.png").arg(name).arg(size);
        if (!QFile::exists(path))
            continue;
        QPixmap pixmap(path);
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/icons/madoguchi-%1.png").arg(size));
    return icon;
}

} // namespace madoguchi::desk
