// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/text_label.h"

#include <QLabel>

namespace madoguchi::desk {

QLabel* textLabel(const char* name, const char* kind, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setProperty("kind", QLatin1String(kind));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace madoguchi::desk
