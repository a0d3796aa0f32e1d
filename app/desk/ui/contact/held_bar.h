// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/contact_draft.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace madoguchi::desk {

/// Above the contact form: contacts that wait until the form is free, such as that of a call taken over while
/// another one was being written. Out of sight while there are none.
class HeldBar final : public QFrame
{
    Q_OBJECT
public:
    explicit HeldBar(QWidget* parent = nullptr);

    void setHeld(const QList<ContactDraft>& held);

Q_SIGNALS:
    /// The first of them is to change places with the one in the form.
    void takeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QList<ContactDraft> m_held;
    QLabel* m_text = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace madoguchi::desk
