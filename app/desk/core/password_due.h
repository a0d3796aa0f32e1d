// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/sign_in_session.h"

#include <QDate>

namespace madoguchi::desk {

/// Whether whoever is signed in is to be asked for a password of their own, because somebody else set the one
/// they have. They may put it off for the day, as a citizen may be waiting; it is asked again when they sign
/// in the next time, or on another day. UI thread.
class PasswordDue final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    PasswordDue(SignInSession& signIn, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] bool isAsked() const { return m_asked; }
    void putOff();

Q_SIGNALS:
    /// isAsked() is another.
    void changed();

private:
    [[nodiscard]] QDate today() const { return m_clock.now().toLocal().date(); }
    void refresh();

    const SignInSession& m_signIn;
    const Clock& m_clock;
    bool m_asked = false;
    QDate m_putOffOn; ///< by whoever is signed in
};

} // namespace madoguchi::desk
