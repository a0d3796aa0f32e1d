// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/error.h"

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace madoguchi::desk {

/// The hub ended the session of whoever works here: asks for their password in place, over the status strip,
/// while the work goes on. Never takes the focus by itself.
class PasswordBar final : public QFrame
{
    Q_OBJECT
public:
    explicit PasswordBar(QWidget* parent = nullptr);

    /// Shown, nothing typed yet; or hidden, and what was typed is gone.
    void setAsked(bool asked);
    /// Who has to sign in again.
    void setUser(const QString& name);
    /// The password was not accepted, or the hub could not be asked.
    void showError(const Error& error);

Q_SIGNALS:
    void passwordGiven(const QString& password);

protected:
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void setBusy(bool busy);
    void retranslate();

    QString m_user;
    bool m_asked = false;
    bool m_busy = false;
    std::optional<Error> m_error;
    QLabel* m_text = nullptr;
    QLabel* m_complaint = nullptr;
    QLineEdit* m_password = nullptr;
    QPushButton* m_enter = nullptr;
};

} // namespace madoguchi::desk
