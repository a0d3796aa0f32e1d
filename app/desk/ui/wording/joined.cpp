// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/wording/joined.h"

#include <QCoreApplication>

namespace madoguchi::desk {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QCoreApplication::translate("DomainText", " · ", "between the parts of a line"));
}

} // namespace madoguchi::desk
