// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/panel_footer.h"

#include "app/desk/ui/theme/metrics.h"

#include <QHBoxLayout>

namespace madoguchi::desk {

PanelFooter::PanelFooter(QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
{
    setProperty("kind", QStringLiteral("footer"));
    metrics::set(m_row, 8, {16, 10, 16, 10});
    metrics::setMinimumHeight(this, 54);
}

} // namespace madoguchi::desk
