// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/theme/plain_labels.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace madoguchi::desk {

void PlainLabels::install()
{
    qApp->installEventFilter(new PlainLabels(qApp));
}

bool PlainLabels::eventFilter(QObject* watched, QEvent* event)
{
    // Sent to each widget once, before it is measured or shown for the first time.
    if (event->type() == QEvent::Polish) {
        auto* label = qobject_cast<QLabel*>(watched);
        if (label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace madoguchi::desk
