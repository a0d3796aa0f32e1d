// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/hand_over_bar.h"

#include "app/desk/ui/room/hand_over_text.h"
#include "app/desk/ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace madoguchi::desk {

namespace {
constexpr int mostCharacters = 160; ///< of the words; all of them stand where they are read
}

HandOverBar::HandOverBar(HandOverSession& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_text(new QLabel(this))
    , m_read(new QPushButton(this))
    , m_later(new QPushButton(this))
{
    setObjectName(QStringLiteral("handOverBar"));
    setProperty("kind", QStringLiteral("noticeBar"));
    m_text->setObjectName(QStringLiteral("handOverBarText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_read->setObjectName(QStringLiteral("readHandOver"));
    m_later->setObjectName(QStringLiteral("handOverLater"));
    m_later->setProperty("kind", QStringLiteral("quiet"));
    // A click must not take the caller's words out of the field they are being typed into.
    for (QPushButton* button : {m_read, m_later})
        button->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    metrics::set(row, 10, {16, 8, 16, 8});
    row->addWidget(m_text, 1);
    row->addWidget(m_later);
    row->addWidget(m_read);
    connect(m_read, &QPushButton::clicked, this, [this] { Q_EMIT readRequested(m_shown); });
    connect(m_later, &QPushButton::clicked, this, [this] {
        m_aside.insert(m_shown);
        refresh();
    });
    connect(&session, &HandOverSession::changed, this, &HandOverBar::refresh);
    retranslate();
}

void HandOverBar::reset()
{
    m_aside.clear();
    refresh();
}

void HandOverBar::refresh()
{
    m_shown = {};
    for (const HandOver& one : m_session.waiting()) {
        if (m_aside.contains(one.id))
            continue;
        m_shown = one.id; // the oldest comes last
        const QString from = HandOverText::heading(one, m_session.nameOf(one.writtenBy), m_session.now());
        QString words = one.text.simplified();
        if (words.size() > mostCharacters)
            words = words.left(mostCharacters) + u'…';
        QString text = tr("Shift hand-over (%1), %Ln open", "when and who", int(one.open.size())).arg(from);
        if (!words.isEmpty())
            text = tr("%1: %2", "shift hand-over, what is to be known").arg(text, words);
        m_text->setText(text);
    }
    setAccessibleName(m_text->text());
    setVisible(!m_shown.isNull());
}

void HandOverBar::retranslate()
{
    m_read->setText(tr("Read and receive"));
    m_later->setText(tr("Later"));
    m_later->setToolTip(tr("Out of sight until you sign in again"));
    refresh();
}

void HandOverBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
