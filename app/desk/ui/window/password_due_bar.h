// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace madoguchi::desk {

/// Asks whoever is signed in for a password of their own, over the workspaces, while the work goes on. Never
/// takes the focus by itself.
class PasswordDueBar final : public QFrame
{
    Q_OBJECT
public:
    explicit PasswordDueBar(QWidget* parent = nullptr);

Q_SIGNALS:
    void changeRequested();
    void laterRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_text = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_later = nullptr;
};

} // namespace madoguchi::desk
