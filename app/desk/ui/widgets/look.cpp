// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/look.h"

#include <QStyle>

namespace madoguchi::desk {

void setLook(QWidget& widget, const char* property, const QVariant& value)
{
    if (widget.property(property) == value)
        return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace madoguchi::desk
