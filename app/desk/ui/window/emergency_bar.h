// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/emergency_state.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace madoguchi::desk {

/// Says above everything else that contacts are kept in the emergency file, and how many; hidden while all is
/// well.
class EmergencyBar final : public QFrame
{
    Q_OBJECT
public:
    explicit EmergencyBar(QWidget* parent = nullptr);

    void setState(const EmergencyState& state);

Q_SIGNALS:
    void signInRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QString text() const;

    EmergencyState m_state;
    QLabel* m_text = nullptr;
    QPushButton* m_signIn = nullptr;
};

} // namespace madoguchi::desk
