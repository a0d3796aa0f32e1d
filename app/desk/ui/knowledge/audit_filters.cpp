// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/knowledge/audit_filters.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/wording/audit_text.h"

#include <QEvent>
#include <QPushButton>

namespace madoguchi::desk {

namespace {

void fill(ComboBox* box, const QString& all, const QList<std::pair<QString, QVariant>>& choices)
{
    const QVariant chosen = box->currentData();
    box->clear();
    box->addItem(all);
    for (const auto& [text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(chosen.isValid() ? std::max(0, box->findData(chosen)) : 0);
    box->setAccessibleName(all);
}

} // namespace

AuditFilters::AuditFilters(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_days(new ComboBox(this))
    , m_person(new ComboBox(this))
    , m_act(new ComboBox(this))
    , m_reset(new QPushButton(this))
{
    m_days->setObjectName(QStringLiteral("auditDays"));
    m_person->setObjectName(QStringLiteral("auditPerson"));
    m_act->setObjectName(QStringLiteral("auditAct"));
    m_reset->setObjectName(QStringLiteral("auditReset"));
    m_reset->setProperty("kind", QStringLiteral("quiet"));
    auto* row = new FlowLayout(this);
    metrics::set(row, 8);
    for (ComboBox* box : boxes()) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        metrics::setMaximumWidth(box, 260);
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling)
                Q_EMIT changed();
        });
    }
    row->addWidget(m_reset);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        reset();
        Q_EMIT changed();
    });
    retranslate();
}

QList<ComboBox*> AuditFilters::boxes() const
{
    return {m_days, m_person, m_act};
}

void AuditFilters::setPeople(const QList<Person>& people)
{
    m_people = people;
    retranslate();
}

bool AuditFilters::isSet() const
{
    const auto all = boxes();
    return std::any_of(all.begin(), all.end(), [](const ComboBox* box) { return box->currentIndex() > 0; });
}

void AuditFilters::reset()
{
    m_filling = true;
    for (ComboBox* box : boxes())
        box->setCurrentIndex(0);
    m_filling = false;
}

AuditQuery AuditFilters::query() const
{
    AuditQuery query;
    query.user = {m_person->currentData().toUuid()};
    query.act = m_act->currentData().toInt();
    const QDate today = m_clock.now().toLocal().date();
    const auto begin = [](QDate day) { return Timestamp::from(day.startOfDay()); };
    switch (static_cast<Days>(m_days->currentIndex())) {
    case AnyDay:
        break;
    case Today:
        query.from = begin(today);
        break;
    case Yesterday:
        query.from = begin(today.addDays(-1));
        query.to = begin(today);
        break;
    case LastWeek:
        query.from = begin(today.addDays(-6));
        break;
    case LastMonth:
        query.from = begin(today.addDays(-29));
        break;
    }
    return query;
}

void AuditFilters::retranslate()
{
    m_filling = true;
    m_reset->setText(tr("Show all"));
    fill(m_days, tr("Any day"),
         {{tr("Today"), int(Today)},
          {tr("Yesterday"), int(Yesterday)},
          {tr("Last 7 days"), int(LastWeek)},
          {tr("Last 30 days"), int(LastMonth)}});
    QList<std::pair<QString, QVariant>> people;
    for (const Person& person : m_people)
        people.append({person.name, person.id.value});
    fill(m_person, tr("Everybody"), people);
    QList<std::pair<QString, QVariant>> acts;
    for (const AuditAct act : AuditText::acts())
        acts.append({AuditText::of(act), static_cast<int>(act)});
    fill(m_act, tr("Everything that was done"), acts);
    m_filling = false;
}

void AuditFilters::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
