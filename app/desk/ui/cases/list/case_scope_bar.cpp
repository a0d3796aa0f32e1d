// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/list/case_scope_bar.h"

#include "app/desk/ui/cases/list/case_list_text.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/chip.h"
#include "app/desk/ui/widgets/flow_layout.h"

#include <QEvent>
#include <QLocale>

namespace madoguchi::desk {

namespace {

qint64 countOf(const store::CaseCounts& counts, CaseScope scope)
{
    switch (scope) {
    case CaseScope::Open:
        return counts.open;
    case CaseScope::Waiting:
        return counts.waiting;
    case CaseScope::DueSoon:
        return counts.dueSoon;
    case CaseScope::Overdue:
        return counts.overdue;
    case CaseScope::All:
        break;
    }
    return counts.all;
}

} // namespace

CaseScopeBar::CaseScopeBar(CaseListModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    auto* flow = new FlowLayout(this);
    metrics::set(flow, 6);
    for (const CaseScope scope : allCaseScopes) {
        auto* chip = new Chip(this);
        chip->setObjectName(QStringLiteral("caseScope-") + toWord(scope));
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        connect(chip, &QAbstractButton::clicked, this, [this, scope] {
            m_scope = scope;
            Q_EMIT chosen(scope);
        });
        flow->addWidget(chip);
        m_chips.append(chip);
    }
    connect(&model, &CaseListModel::countsChanged, this, &CaseScopeBar::refresh);
    refresh();
}

void CaseScopeBar::setScope(CaseScope scope)
{
    m_scope = scope;
    refresh();
}

void CaseScopeBar::refresh()
{
    setAccessibleName(tr("Which cases are shown"));
    for (const CaseScope scope : allCaseScopes) {
        Chip* chip = m_chips.at(static_cast<qsizetype>(scope));
        chip->setText(
            tr("%1 %2", "which cases, how many")
                .arg(CaseListText::of(scope), QLocale().toString(countOf(m_model.counts(), scope))));
        chip->setAccessibleName(chip->text());
        chip->setChecked(scope == m_scope);
        chip->updateGeometry();
    }
}

void CaseScopeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
