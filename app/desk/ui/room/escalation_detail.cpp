// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/escalation_detail.h"

#include "app/desk/ui/room/escalation_work.h"
#include "app/desk/ui/room/fact_list.h"
#include "app/desk/ui/room/room_text.h"
#include "app/desk/ui/room/scroll_body.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/look.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/joined.h"
#include "app/desk/ui/wording/language_names.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi::desk {

EscalationDetail::EscalationDetail(RoomDrafts& drafts, Shortcuts& shortcuts, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_due(new QLabel(this))
    , m_body(new ScrollBody(this))
    , m_facts(new FactList(m_body))
    , m_work(new EscalationWork(drafts, shortcuts, m_body))
{
    setObjectName(QStringLiteral("escalationDetail"));
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_state->setProperty("kind", QStringLiteral("muted"));
    m_state->setWordWrap(true);
    m_due->setObjectName(QStringLiteral("escalationDue"));
    auto* names = new QVBoxLayout;
    metrics::set(names, 2);
    names->addWidget(m_title);
    names->addWidget(m_state);
    auto* head = new QHBoxLayout;
    metrics::set(head, 8, {16, 10, 16, 6});
    head->addLayout(names, 1);
    head->addWidget(m_due, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0);
    column->addLayout(head);
    column->addWidget(m_body, 1);
    column->addWidget(m_work->footer());
    m_body->column()->addWidget(m_facts);
    m_body->column()->addWidget(m_work);
    m_body->column()->addStretch(1);
    setFocusProxy(m_work);
}

void EscalationDetail::setNames(const RoomNames& names)
{
    m_names = names;
}

void EscalationDetail::showDetail(const RoomDetail& detail, bool mine, Timestamp now)
{
    const bool same = m_detail.escalation && m_detail.escalation->id == detail.escalation->id;
    m_now = now;
    m_work->show(*detail.escalation, mine, now);
    if (same && m_detail == detail)
        return;
    m_detail = detail;
    if (!same)
        m_body->toTop();
    fill();
}

void EscalationDetail::setNow(Timestamp now)
{
    m_now = now;
    if (m_detail.escalation)
        fillHead();
}

void EscalationDetail::fillHead()
{
    const Escalation& escalation = *m_detail.escalation;
    const QString subject = escalation.subject.simplified();
    m_title->setText(
        subject.isEmpty()
            ? RoomText::of(escalation.kind)
            : tr("%1: %2", "kind, what it is about").arg(RoomText::of(escalation.kind), subject));
    const QString who = nameOf(escalation.assignee);
    m_state->setText(escalation.state == EscalationState::Resolved ? tr("Resolved")
                     : escalation.state == EscalationState::Taken  ? tr("%1 works on it").arg(who)
                     : escalation.assignee.isNobody()              ? tr("Nobody has it yet")
                                                      : tr("Assigned to %1, not taken yet").arg(who));
    RoomItem item;
    item.state = escalation.isOpen() ? RoomState::Open : RoomState::Resolved;
    item.due = escalation.dueAt;
    const bool late = isOverdue(item, m_now);
    const bool told = escalation.isOpen() && escalation.dueAt.isSet();
    m_due->setVisible(told);
    if (told)
        m_due->setText(late ? tr("▲ %1", "overdue").arg(RoomText::due(item, m_now))
                            : RoomText::moment(escalation.dueAt, m_now));
    setLook(*m_due, "kind", late ? QStringLiteral("lateChip") : QStringLiteral("dueChip"));
}

void EscalationDetail::fill()
{
    const Escalation& escalation = *m_detail.escalation;
    fillHead();
    m_facts->begin();
    if (escalation.erasedAt.isSet())
        m_facts->addHeading(DomainText::erasedOn(escalation.erasedAt));
    m_facts->add(tr("Inquiry"), escalation.inquiry);
    addCaller();
    QStringList articles;
    for (const RoomArticle& article : m_detail.articles)
        articles += article.title.isEmpty() ? article.number
                                            : tr("%1 %2", "number, Q&A").arg(article.number, article.title);
    m_facts->add(tr("Q&As"), articles.join(u'\n'));
    addOrigin();
    addTimeline();
}

void EscalationDetail::addCaller()
{
    const Escalation& escalation = *m_detail.escalation;
    m_facts->add(tr("Name"), escalation.callerName);
    m_facts->add(tr("Telephone"), escalation.callerTelephone, FactList::Strong);
    m_facts->add(tr("The answer goes to"), escalation.replyTo, FactList::Strong);
    m_facts->add(tr("Category"), DomainText::categoryPath(escalation.category));
    m_facts->add(tr("Language"), ownName(escalation.language));
}

void EscalationDetail::addOrigin()
{
    const auto add = [this](const QString& name, const std::optional<Contact>& contact) {
        if (!contact)
            return;
        const ContactContent& content = contact->current();
        const QString head =
            joined({DomainText::of(content.channel), RoomText::moment(contact->endedAt, m_now),
                    m_names.of(contact->operatorId)});
        QStringList lines{head, content.inquiry, content.wish, content.noteForUnits};
        lines.removeAll(QString());
        m_facts->add(name, lines.join(u'\n'));
    };
    add(tr("Contact it arose in"), m_detail.origin);
    add(tr("Contact it ended in"), m_detail.outcome);
}

void EscalationDetail::addTimeline()
{
    m_facts->addHeading(tr("What was done"));
    const auto& entries = m_detail.escalation->entries;
    // The latest on top: it is what the next one needs to know.
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const QString when = RoomText::moment(entry->at, m_now);
        const QString who = m_names.of(entry->by);
        m_facts->add(joined({when, who}), lineOf(*entry));
    }
}

QString EscalationDetail::nameOf(const Assignee& assignee) const
{
    if (assignee.isNobody())
        return tr("nobody in particular");
    const QString name = assignee.user.isNull() ? m_names.ofUnit(assignee.unit) : m_names.of(assignee.user);
    return name.isEmpty() ? tr("somebody unknown here") : name;
}

QString EscalationDetail::lineOf(const EscalationEntry& entry) const
{
    QString what = RoomText::of(entry.act);
    if (entry.act == EscalationAct::Assign)
        what = tr("%1: %2", "what was done, to whom").arg(what, nameOf(entry.assignee));
    else if (entry.act == EscalationAct::Reschedule)
        what = tr("%1: %2", "what was done, until when").arg(what, RoomText::moment(entry.dueAt, m_now));
    return entry.text.isEmpty() ? what : tr("%1: %2", "what was done, why").arg(what, entry.text);
}

void EscalationDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_detail.escalation)
        fill();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
