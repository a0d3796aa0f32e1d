// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/reply_box.h"

#include "app/desk/ui/cases/file/case_text_box.h"
#include "app/desk/ui/cases/file/icon_text.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/wording/case_text.h"
#include "app/desk/ui/wording/joined.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

ReplyBox::ReplyBox(CaseSession& session, const CaseNames& names, Shortcuts& shortcuts, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_names(names)
    , m_title(new QLabel(this))
    , m_sent(new IconText(this))
    , m_wanted(new IconText(this))
    , m_parts(new QWidget(this))
    , m_partsRow(new FlowLayout(m_parts))
    , m_text(new CaseTextBox(session, names, shortcuts, {}, this))
    , m_queue(new QPushButton(this))
    , m_markSent(new QPushButton(this))
{
    setObjectName(QStringLiteral("replyBox"));
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_sent->setObjectName(QStringLiteral("replySent"));
    m_queue->setObjectName(QStringLiteral("queueReply"));
    m_markSent->setObjectName(QStringLiteral("markSent"));
    metrics::set(m_partsRow, 8);
    auto* acts = new FlowLayout;
    metrics::set(acts, 8);
    acts->addWidget(m_markSent);
    acts->addWidget(m_queue);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 6, {16, 10, 16, 10});
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_sent, m_wanted, m_parts, m_text})
        column->addWidget(widget);
    column->addLayout(acts);
    connect(m_queue, &QPushButton::clicked, this, [this] { Q_EMIT actRequested(CaseAct::QueueReply, {}); });
    connect(m_markSent, &QPushButton::clicked, this, [this] { Q_EMIT actRequested(CaseAct::MarkSent, {}); });
}

void ReplyBox::fill()
{
    const Case& file = m_session.file();
    const bool joins = m_session.may(CaseAct::Join);
    setVisible(joins || !file.reply.text.isEmpty() || m_session.isUnsaved({}));
    m_title->setText(tr("Reply"));
    setAccessibleName(m_title->text());
    const CaseReply& reply = file.reply;
    if (reply.sentAt.isSet())
        m_sent->show(QStringLiteral("check"),
                     joined({reply.channel == ReplyChannel::None
                                 ? tr("Sent")
                                 : tr("Sent by %1", "channel").arg(CaseText::of(reply.channel)),
                             reply.sentBy.isNull() ? QString() : m_names.person(reply.sentBy),
                             CaseText::moment(reply.sentAt, m_session.now())}),
                     Token::Ok);
    else if (reply.queuedAt.isSet())
        m_sent->show(
            QStringLiteral("clock"),
            tr("Waits for the mail gateway since %1").arg(CaseText::moment(reply.queuedAt, m_session.now())),
            Token::Muted);
    else
        m_sent->show({}, {});
    const ReplyChannel wanted = file.fields.requester.wantsReplyBy;
    m_wanted->show(QStringLiteral("user"),
                   !reply.sentAt.isSet() && joins
                       ? (wanted == ReplyChannel::None
                              ? tr("The requester wants no reply.")
                              : tr("The requester wants the reply by: %1").arg(CaseText::of(wanted)))
                       : QString(),
                   Token::Muted);
    fillParts();
    m_text->fill();
    m_queue->setText(CaseText::toDo(CaseAct::QueueReply));
    m_queue->setVisible(m_session.may(CaseAct::QueueReply) && !reply.queuedAt.isSet() &&
                        !file.fields.requester.email.isEmpty());
    m_markSent->setText(tr("Mark as sent…"));
    m_markSent->setVisible(m_session.may(CaseAct::MarkSent));
    for (QPushButton* button : {m_queue, m_markSent})
        button->setEnabled(!m_session.isBusy() && !m_session.isUnsaved({}));
}

void ReplyBox::fillParts()
{
    QStringList wanted;
    std::vector<CasePart> parts;
    if (m_session.may(CaseAct::Join)) {
        for (const CasePart& part : m_session.file().parts) {
            if (part.counts() && !part.draft.isEmpty()) {
                parts.push_back(part);
                wanted.append(part.id.toString() + m_names.unit(part.unit) +
                              QString::number(part.draftVersion));
            }
        }
    }
    m_parts->setVisible(!parts.empty());
    if (wanted == m_shownParts)
        return;
    m_shownParts = wanted;
    while (QLayoutItem* item = m_partsRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString& name, const QString& label, const QString& text) {
        auto* button = new QPushButton(label, m_parts);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, text] { m_text->insert(text, true); });
        m_partsRow->addWidget(button);
    };
    QStringList texts;
    for (const CasePart& part : parts)
        texts.append(part.draft);
    if (parts.size() > 1)
        add(QStringLiteral("takeAllParts"), tr("Take all parts, one after another"),
            texts.join(QStringLiteral("\n\n")));
    for (const CasePart& part : parts)
        add(QStringLiteral("takePart"),
            tr("Take the part of %1", "unit")
                .arg(m_names.unit(part.unit).replace(u'&', QStringLiteral("&&"))),
            part.draft);
}

void ReplyBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_shownParts = {QString()};
        fill();
    }
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
