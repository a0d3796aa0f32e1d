// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/error.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace madoguchi::desk {

class FormField;

/// What stands in the window's place while it is locked: who is signed in, and a field for what opens it.
class LockView final : public QWidget
{
    Q_OBJECT
public:
    explicit LockView(QWidget* parent = nullptr);

    void setUser(const QString& name);
    /// A PIN opens it as well.
    void setTakesPin(bool takesPin);
    void showError(const Error& error);
    /// As it is when the window has just been locked.
    void reset();

Q_SIGNALS:
    /// Password or PIN.
    void secretGiven(const QString& secret);
    void signOutRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void submit();
    void setBusy(bool busy);
    void retranslate();

    QString m_user;
    bool m_takesPin = false;
    bool m_busy = false;
    std::optional<Error> m_error;
    QLabel* m_title = nullptr;
    QLabel* m_hint = nullptr;
    QLineEdit* m_secret = nullptr;
    FormField* m_field = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_signOut = nullptr;
};

} // namespace madoguchi::desk
