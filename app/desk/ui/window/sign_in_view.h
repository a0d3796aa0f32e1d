// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/desk_status.h"
#include "kb/base/error.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace madoguchi::desk {

class EnrolForm;
class FormField;

/// What stands before the workspaces: sign-in, or on the first run the desk's set-up.
class SignInView final : public QWidget
{
    Q_OBJECT
public:
    explicit SignInView(QWidget* parent = nullptr);

    [[nodiscard]] EnrolForm* enrolment() const { return m_enrol; }
    void showEnrolment(bool shown);
    /// A desk without a hub wants a name and no password.
    void setAlone(bool alone);
    /// The store cannot be opened: with a name alone, calls can be taken into the emergency file.
    void setEmergency(bool emergency);
    void setLogin(const QString& login);
    void setHubState(HubState state);
    /// How long `login` may still sign in without the hub; 0 = not at all.
    void setOfflineLeft(const QString& login, qint64 ms, qint64 articlesMs = 0);
    void setBusy(bool busy);
    void showError(const Error& error);

Q_SIGNALS:
    void signInRequested(const QString& login, const QString& password);
    void aloneRequested(const QString& login);
    void emergencyRequested(const QString& login);
    /// A name was typed: how long may it be used without the hub?
    void loginChanged(const QString& login);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    /// Says at a field what is wrong, in whatever language the window speaks then.
    void complain(FormField* field, std::function<QString()> text);
    void moveFocus();
    void submit();
    void retranslate();
    void refreshHint();

    HubState m_hub = HubState::None;
    bool m_alone = false;
    bool m_emergency = false;
    bool m_busy = false;
    qint64 m_offlineLeft = 0;
    qint64 m_articlesLeft = 0; ///< for Q&As alone
    EnrolForm* m_enrol = nullptr;
    QWidget* m_signIn = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_hint = nullptr;
    QLineEdit* m_login = nullptr;
    QLineEdit* m_password = nullptr;
    QPushButton* m_enter = nullptr;
    QPushButton* m_setUp = nullptr;
    FormField* m_loginField = nullptr;
    FormField* m_passwordField = nullptr;
    FormField* m_complained = nullptr;
    std::function<QString()> m_complaint;
};

} // namespace madoguchi::desk
