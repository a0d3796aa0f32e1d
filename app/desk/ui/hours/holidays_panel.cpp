// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/hours/holidays_panel.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/column_fitter.h"
#include "app/desk/ui/widgets/data_table.h"
#include "app/desk/ui/wording/calendar_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace madoguchi::desk {

HolidaysPanel::HolidaysPanel(QWidget* parent)
    : QWidget(parent)
    , m_year(new QLabel(this))
    , m_before(stepButton(QStringLiteral("yearBefore"), -1))
    , m_after(stepButton(QStringLiteral("yearAfter"), 1))
    , m_table(new QTableView(this))
{
    m_year->setObjectName(QStringLiteral("holidaysYear"));
    m_year->setProperty("kind", QStringLiteral("large"));
    m_table->setObjectName(QStringLiteral("holidaysTable"));
    m_table->setModel(&m_model);
    prepareTable(*m_table);
    metrics::setMinimumHeight(m_table, 300);
    new ColumnFitter(
        *m_table, HolidaysModel::Name, 150,
        {{HolidaysModel::Day, 104}, {HolidaysModel::Weekday, 64, [] { return QStringList{tr("Weekday")}; }}});
    auto* head = new QHBoxLayout;
    metrics::set(head, 6);
    head->addWidget(m_before);
    head->addWidget(m_year);
    head->addWidget(m_after);
    head->addStretch(1);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 6);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    retranslate();
}

QPushButton* HolidaysPanel::stepButton(const QString& name, int step)
{
    auto* button = new QPushButton(step < 0 ? QStringLiteral("‹") : QStringLiteral("›"), this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, step] { setYear(m_model.year() + step); });
    return button;
}

void HolidaysPanel::setYear(int year)
{
    m_model.setYear(year);
    m_before->setEnabled(m_model.year() > HolidaysModel::firstYear);
    m_after->setEnabled(m_model.year() < HolidaysModel::lastYear);
    retranslate();
}

void HolidaysPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HolidaysPanel::retranslate()
{
    m_year->setText(QString::number(m_model.year()));
    m_before->setAccessibleName(tr("The year before"));
    m_after->setAccessibleName(tr("The year after"));
    m_table->setAccessibleName(tr("Public holidays of %1").arg(m_model.year()));
    m_model.setWords({[](HolidaysModel::Column column) -> QString {
                          switch (column) {
                          case HolidaysModel::Day:
                              return tr("Day");
                          case HolidaysModel::Weekday:
                              return tr("Weekday");
                          case HolidaysModel::Name:
                              return tr("Public holiday");
                          case HolidaysModel::ColumnCount:
                              break;
                          }
                          return {};
                      },
                      [](int day) { return QLocale().standaloneDayName(day, QLocale::ShortFormat); },
                      [](Holiday what) { return CalendarText::of(what); }});
}

} // namespace madoguchi::desk
