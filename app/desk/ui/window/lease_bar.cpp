// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/window/lease_bar.h"

#include "app/desk/ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace madoguchi::desk {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;

int minutesOf(qint64 ms)
{
    return int((ms + minuteMs - 1) / minuteMs);
}

} // namespace

LeaseBar::LeaseBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("leaseBar"));
    m_text->setObjectName(QStringLiteral("leaseText"));
    m_text->setProperty("kind", QStringLiteral("warning"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    metrics::set(row, 8, {16, 8, 16, 0});
    row->addWidget(m_text, 1);
    setState({});
}

void LeaseBar::setState(const std::optional<LeaseState>& state)
{
    m_state = state;
    retranslate();
}

QString LeaseBar::text() const
{
    if (!m_state)
        return {};
    QStringList parts;
    if (m_state->wholeLeft == 0) {
        parts += tr("▲ More than 72 hours without the hub: contacts, cases and the room are hidden, and come "
                    "back with it. Q&As can be searched; contacts you write are kept here and sent then.");
        const int hours = int((m_state->articlesLeft + hourMs - 1) / hourMs);
        parts += hours > 48 ? tr("So it stays for %Ln more day(s).", nullptr, hours / 24)
                            : tr("So it stays for %Ln more hour(s).", nullptr, hours);
    } else if (m_state->wholeLeft <= warnMs) {
        parts += tr("▲ If the hub does not come back within %Ln minute(s), contacts, cases and the room are "
                    "hidden until it does. Q&As stay, and contacts can be written.",
                    nullptr, minutesOf(m_state->wholeLeft));
    }
    if (m_state->restrictedGone)
        parts += tr("▲ More than 24 hours without the hub: restricted cases are not on this desk until it "
                    "comes back.");
    else if (m_state->restrictedLeft > 0 && m_state->restrictedLeft <= warnMs)
        parts += tr("▲ If the hub does not come back within %Ln minute(s), restricted cases leave this desk "
                    "until it does.",
                    nullptr, minutesOf(m_state->restrictedLeft));
    return parts.join(u' ');
}

void LeaseBar::retranslate()
{
    m_text->setText(text());
    m_text->setAccessibleName(text());
    setAccessibleName(tr("Without the hub"));
    setVisible(!text().isEmpty());
}

void LeaseBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
