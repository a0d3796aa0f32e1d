// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;

namespace madoguchi::desk {

/// The strip of actions at the foot of a panel.
class PanelFooter final : public QFrame
{
    Q_OBJECT
public:
    explicit PanelFooter(QWidget* parent = nullptr);

    [[nodiscard]] QHBoxLayout* row() const { return m_row; }

private:
    QHBoxLayout* m_row = nullptr;
};

} // namespace madoguchi::desk
