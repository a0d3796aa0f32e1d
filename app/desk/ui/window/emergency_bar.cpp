// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/window/emergency_bar.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/wording/error_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace madoguchi::desk {

EmergencyBar::EmergencyBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_signIn(new QPushButton(this))
{
    setObjectName(QStringLiteral("emergencyBar"));
    m_text->setObjectName(QStringLiteral("emergencyText"));
    m_text->setProperty("kind", QStringLiteral("warning"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_signIn->setObjectName(QStringLiteral("emergencySignIn"));
    auto* row = new QHBoxLayout(this);
    metrics::set(row, 8, {16, 8, 16, 0});
    row->addWidget(m_text, 1);
    row->addWidget(m_signIn);
    connect(m_signIn, &QPushButton::clicked, this, &EmergencyBar::signInRequested);
    setState({});
}

void EmergencyBar::setState(const EmergencyState& state)
{
    m_state = state;
    m_signIn->setVisible(state.needsSignIn);
    setVisible(!state.isCalm());
    retranslate();
}

QString EmergencyBar::text() const
{
    QStringList parts;
    const int waiting = m_state.waiting;
    if (m_state.trouble) {
        parts += tr("▲ This desk's store cannot be used: %1").arg(ErrorText::of(*m_state.trouble));
        parts += tr("Calls are kept in an emergency file and go into the store by themselves once it works.");
        if (m_state.trouble->code != ErrorCode::Corrupt) // of that the error says so itself
            parts += tr("If this stays, tell IT.");
        if (waiting > 0)
            parts += tr("%Ln contact(s) in the emergency file.", nullptr, waiting);
    } else if (m_state.needsSignIn) {
        parts += tr("▲ The store works again. Sign in, and what was kept goes into it.");
        parts += tr("%Ln contact(s) in the emergency file.", nullptr, waiting);
    } else if (waiting > 0) {
        parts += tr("▲ The store did not take %Ln contact(s).", nullptr, waiting);
        parts += tr("Kept in an emergency file, they go into the store by themselves once it works. If this "
                    "stays, tell IT.");
    }
    if (m_state.damaged > 0)
        parts += tr("▲ %Ln record(s) of the emergency file cannot be read and are kept as %1. Tell IT.",
                    nullptr, m_state.damaged)
                     .arg(m_state.damagedPath);
    return parts.join(u' ');
}

void EmergencyBar::retranslate()
{
    m_text->setText(text());
    m_text->setAccessibleName(text());
    m_signIn->setText(tr("Sign in"));
    setAccessibleName(tr("Emergency"));
}

void EmergencyBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
