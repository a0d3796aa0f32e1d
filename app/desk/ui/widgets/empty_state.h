// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace madoguchi::desk {

/// What stands where nothing is yet: a picture, what is missing, and what to do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// `icon` is a name of resources/icons. Call it again when the language changes.
    void setContent(const QString& icon, const QString& title, const QString& advice);

private:
    void refreshIcon();

    QString m_iconName;
    QLabel* m_icon = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_advice = nullptr;
};

} // namespace madoguchi::desk
