// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/part_box.h"

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

namespace {

struct Offered
{
    CaseAct act;
    const char* name; ///< of the button, for tests and screen readers' scripts
};
constexpr Offered offered[] = {{CaseAct::Submit, "submitPart"},         {CaseAct::Approve, "approvePart"},
                               {CaseAct::Return, "returnPart"},         {CaseAct::Recall, "recallPart"},
                               {CaseAct::TransferPart, "transferPart"}, {CaseAct::AssignPerson, "assignPart"},
                               {CaseAct::WithdrawPart, "withdrawPart"}};

} // namespace

PartBox::PartBox(CaseSession& session, const CaseNames& names, Shortcuts& shortcuts, const PartId& part,
                 QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_names(names)
    , m_part(part)
    , m_title(new QLabel(this))
    , m_state(new IconText(this))
    , m_due(new IconText(this))
    , m_returned(new IconText(this))
    , m_task(new QLabel(this))
    , m_route(new QLabel(this))
    , m_text(new CaseTextBox(session, names, shortcuts, part, this))
    , m_acts(new QWidget(this))
{
    setObjectName(QStringLiteral("partBox"));
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_route->setProperty("kind", QStringLiteral("muted"));
    m_state->setObjectName(QStringLiteral("partState"));
    m_returned->setObjectName(QStringLiteral("partReturned"));
    for (QLabel* label : {m_title, m_task, m_route}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* acts = new FlowLayout(m_acts);
    metrics::set(acts, 8);
    for (const Offered& one : offered) {
        auto* button = new QPushButton(m_acts);
        button->setObjectName(QLatin1String(one.name));
        connect(button, &QPushButton::clicked, this,
                [this, act = one.act] { Q_EMIT actRequested(act, m_part); });
        m_buttons.append({one.act, button});
        acts->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 6, {16, 10, 16, 10});
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_state, m_due, m_task, m_returned,
                                                           m_route, m_text, m_acts})
        column->addWidget(widget);
}

void PartBox::fill()
{
    const CasePart* part = m_session.file().part(m_part);
    if (!part)
        return;
    fillHead(*part);
    m_text->fill();
    fillActs();
}

void PartBox::fillHead(const CasePart& part)
{
    const QString unit = m_names.unit(part.unit);
    setAccessibleName(tr("Part of %1", "unit").arg(unit));
    m_title->setText(joined({unit, m_names.person(part.handler)}));
    const Token token = part.state == PartState::Approved   ? Token::Ok
                        : part.state == PartState::Returned ? Token::Bad
                        : part.counts()                     ? Token::Text
                                                            : Token::Muted;
    m_state->show(CaseText::icon(part.state), CaseText::of(part.state), token);
    const bool waits = part.counts() && part.state != PartState::Approved && m_session.file().isOpen();
    const bool late = waits && CaseText::isLate(part.dueAt, m_session.now());
    m_due->show(late ? QStringLiteral("warning") : QStringLiteral("clock"),
                waits && part.dueAt.isSet()
                    ? tr("Due: %1", "when").arg(CaseText::due(part.dueAt, m_session.now()))
                    : QString(),
                late ? Token::Bad : Token::Muted);
    m_task->setText(part.task);
    m_task->setVisible(!part.task.isEmpty());
    m_returned->show(QStringLiteral("warning"),
                     part.state == PartState::Returned && !part.returnedFor.isEmpty()
                         ? tr("Returned: %1", "reason").arg(part.returnedFor)
                         : QString(),
                     Token::Bad);
    const QString route = routeOf(part);
    m_route->setText(route);
    m_route->setVisible(!route.isEmpty());
}

QString PartBox::routeOf(const CasePart& part) const
{
    if (part.state != PartState::InApproval && part.state != PartState::Approved)
        return {};
    QStringList steps;
    for (const ApprovalStep& step : part.route) {
        QStringList people;
        for (const UserId& approver : step.approvers) {
            const auto given =
                std::find_if(part.marks.begin(), part.marks.end(),
                             [&](const ApprovalMark& mark) { return mark.approver == approver; });
            const QString name = m_names.person(approver);
            people.append(given == part.marks.end() ? tr("%1 (waits)", "approver").arg(name)
                          : given->by == approver
                              ? tr("%1 ✓", "approver").arg(name)
                              : tr("%1 ✓ by %2", "approver, deputy").arg(name, m_names.person(given->by)));
        }
        steps.append(people.join(tr(", ", "between names")));
    }
    return tr("Approval: %1").arg(steps.join(tr(" → ", "between steps of an approval route")));
}

void PartBox::fillActs()
{
    bool any = false;
    for (const auto& [act, button] : m_buttons) {
        const bool may = m_session.may(act, m_part);
        button->setText(CaseText::toDo(act));
        button->setAccessibleName(
            tr("%1: %2", "what, unit")
                .arg(button->text(), m_names.unit(m_session.file().part(m_part)->unit)));
        button->setVisible(may);
        button->setEnabled(!m_session.isBusy());
        any = any || may;
    }
    m_acts->setVisible(any);
}

void PartBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
