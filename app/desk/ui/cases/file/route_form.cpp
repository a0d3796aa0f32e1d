// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/route_form.h"

#include "app/desk/core/route_memory.h"
#include "app/desk/ui/cases/file/people_box.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/wording/case_text.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

RouteForm::RouteForm(CaseSession& session, const CaseNames& names, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_names(names)
    , m_help(new QLabel(this))
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(this))
{
    m_help->setProperty("kind", QStringLiteral("muted"));
    m_help->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("addStep"));
    metrics::set(m_column, 8);
    auto* whole = new QVBoxLayout(this);
    metrics::set(whole, 8);
    whole->addWidget(m_help);
    whole->addLayout(m_column);
    whole->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_edited = true;
        addStep({});
        m_steps.back().people->setFocus();
    });
    retranslate();
}

void RouteForm::begin(const PartId& part)
{
    m_part = part;
    m_edited = false;
    const CasePart* share = m_session.file().part(part);
    if (!share)
        return;
    show(share->route);
    if (!share->route.empty())
        return;
    recallRoute(m_session.commands(), share->unit, this, [this, part](const ApprovalRoute& last) {
        if (m_part == part && !m_edited && !last.empty())
            show(last);
    });
}

void RouteForm::clear()
{
    for (const Step& step : m_steps)
        delete step.field;
    m_steps.clear();
}

void RouteForm::show(const ApprovalRoute& route)
{
    clear();
    for (const ApprovalStep& step : route)
        addStep(step.approvers);
    if (route.empty())
        addStep({});
    setFocusProxy(m_steps.front().people);
}

void RouteForm::addStep(const QList<UserId>& people)
{
    const Case& file = m_session.file();
    const CasePart* part = file.part(m_part);
    Step step;
    step.people = new PeopleBox(m_names);
    step.people->setObjectName(QStringLiteral("stepPeople"));
    QList<UserId> choices = choicesFor(m_names.directory(), part ? part->unit : QString(), file.readers);
    // Whoever wrote the draft does not approve it.
    choices.removeAll(part ? part->drafter : UserId());
    step.people->setChoices(choices);
    step.people->setPeople(people);
    step.field = new FormField(step.people, this);
    connect(step.people, &PeopleBox::edited, this, [this, field = step.field] {
        m_edited = true;
        field->setError({});
    });
    m_column->addWidget(step.field);
    m_steps.push_back(step);
    retranslate();
}

ApprovalRoute RouteForm::route() const
{
    ApprovalRoute route;
    for (const Step& step : m_steps) {
        if (!step.people->people().isEmpty())
            route.push_back({step.people->people()});
    }
    return route;
}

void RouteForm::give()
{
    const CasePart* part = m_session.file().part(m_part);
    if (!part || m_steps.empty())
        return;
    CaseEntry entry;
    entry.act = CaseAct::Submit;
    entry.part = m_part;
    entry.baseVersion = part->draftVersion;
    entry.route = route();
    if (const auto checked = checkRoute(entry.route, part->drafter); !checked) {
        m_steps.front().field->setError(CaseText::of(checked.error()));
        m_steps.front().people->setFocus();
        return;
    }
    rememberRoute(m_session.commands(), part->unit, entry.route);
    m_session.act(entry);
}

void RouteForm::retranslate()
{
    m_help->setText(
        tr("The steps approve one after another; the people of one step in any order, all of them. "
           "A deputy may stand in for anybody."));
    m_add->setText(tr("One more step"));
    int number = 0;
    for (const Step& step : m_steps)
        step.field->setLabel(tr("Step %1", "number").arg(++number));
}

void RouteForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
