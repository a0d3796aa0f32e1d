// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/password_due.h"

namespace madoguchi::desk {

PasswordDue::PasswordDue(SignInSession& signIn, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_signIn(signIn)
    , m_clock(clock)
{
    // Comes with every connection that is taken up again, too.
    connect(&signIn, &SignInSession::signedIn, this, &PasswordDue::refresh);
    connect(&signIn, &SignInSession::signedOut, this, [this] {
        m_putOffOn = {};
        refresh();
    });
}

void PasswordDue::putOff()
{
    m_putOffOn = today();
    refresh();
}

void PasswordDue::refresh()
{
    const auto& user = m_signIn.user();
    const bool asked = user && user->passwordDue && m_putOffOn != today();
    if (std::exchange(m_asked, asked) != asked)
        Q_EMIT changed();
}

} // namespace madoguchi::desk
