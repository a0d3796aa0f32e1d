// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace madoguchi::desk {

/// A column that is scrolled where it has no room, between a panel's head and its foot.
class ScrollBody final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollBody(QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    void toTop();

private:
    QVBoxLayout* m_column = nullptr;
};

} // namespace madoguchi::desk
