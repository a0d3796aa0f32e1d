// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/times/times_bar.h"

#include "app/desk/ui/cases/times/times_text.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "app/desk/ui/widgets/date_time_box.h"
#include "app/desk/ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

template <typename Value>
void fill(ComboBox& box, const QString& name, Value last, Value chosen)
{
    box.clear();
    for (int value = 1; value <= int(last); ++value)
        box.addItem(TimesText::of(static_cast<Value>(value)), value);
    box.setCurrentIndex(box.findData(int(chosen)));
    box.setAccessibleName(name);
}

} // namespace

TimesBar::TimesBar(QWidget* parent)
    : QWidget(parent)
{
    build();
    retranslate();
}

QLabel* TimesBar::addLabel(QWidget* buddy)
{
    // What belongs together breaks into the next line together.
    auto* pair = new QWidget(m_row);
    auto* row = new QHBoxLayout(pair);
    metrics::set(row, 6);
    auto* label = new QLabel(pair);
    label->setProperty("kind", QStringLiteral("muted"));
    label->setBuddy(buddy);
    row->addWidget(label);
    row->addWidget(buddy);
    m_row->layout()->addWidget(pair);
    return label;
}

DateTimeBox* TimesBar::addDay(const char* name)
{
    auto* box = new DateTimeBox(m_row);
    box->setObjectName(QString::fromLatin1(name));
    box->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    metrics::setMinimumWidth(box, 130);
    // Half a year typed is not asked about.
    box->setKeyboardTracking(false);
    connect(box, &QDateTimeEdit::dateChanged, this, &TimesBar::read);
    return box;
}

ComboBox* TimesBar::addBox(const char* name)
{
    auto* box = new ComboBox(m_row);
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_row->layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &TimesBar::read);
    return box;
}

void TimesBar::build()
{
    m_row = new QWidget(this);
    metrics::set(new FlowLayout(m_row), 8);
    m_measure = addBox("timesMeasure");
    m_grouping = addBox("timesGrouping");
    m_clock = addBox("timesClock");
    m_from = addDay("timesFrom");
    m_fromLabel = addLabel(m_from);
    m_until = addDay("timesUntil");
    m_untilLabel = addLabel(m_until);
    auto* compared = new QWidget(m_row);
    auto* pair = new QHBoxLayout(compared);
    metrics::set(pair, 6);
    m_compare = new QCheckBox(compared);
    m_compare->setObjectName(QStringLiteral("timesCompare"));
    m_split = addDay("timesSplit");
    pair->addWidget(m_compare);
    pair->addWidget(m_split);
    m_row->layout()->addWidget(compared);
    m_fold = new QCheckBox(m_row);
    m_fold->setObjectName(QStringLiteral("timesFold"));
    m_row->layout()->addWidget(m_fold);
    m_error = new QLabel(this);
    m_error->setObjectName(QStringLiteral("timesDaysError"));
    m_error->setProperty("kind", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 6);
    column->addWidget(m_row);
    column->addWidget(m_error);
    connect(m_compare, &QCheckBox::toggled, this, &TimesBar::read);
    connect(m_fold, &QCheckBox::toggled, this, &TimesBar::read);
    setFocusProxy(m_measure);
}

void TimesBar::setQuery(const CaseTimesQuery& query)
{
    m_query = query;
    fillAll();
}

void TimesBar::read()
{
    if (m_filling)
        return;
    const bool first = m_compare->isChecked() && !m_query.split.isValid();
    m_query.measure = static_cast<TimesMeasure>(m_measure->currentData().toInt());
    m_query.grouping = static_cast<TimesGrouping>(m_grouping->currentData().toInt());
    m_query.clock = static_cast<TimesClock>(m_clock->currentData().toInt());
    m_query.from = m_from->date();
    m_query.until = m_until->date();
    m_query.foldUnits = m_fold->isChecked();
    if (first) // the middle, until somebody says which day it is about
        m_query.split = m_query.from.addDays(m_query.from.daysTo(m_query.until) / 2);
    else
        m_query.split = m_compare->isChecked() ? m_split->date() : QDate();
    const bool possible = m_query.from <= m_query.until;
    m_error->setVisible(!possible);
    fillAll();
    if (possible)
        Q_EMIT changed();
}

void TimesBar::fillAll()
{
    m_filling = true;
    fill(*m_measure, tr("Measured up to"), TimesMeasure::LastReply, m_query.measure);
    fill(*m_grouping, tr("Groups"), TimesGrouping::Unit, m_query.grouping);
    fill(*m_clock, tr("In which time"), TimesClock::Wall, m_query.clock);
    m_from->setDate(m_query.from);
    m_until->setDate(m_query.until);
    m_compare->setChecked(m_query.split.isValid());
    m_split->setVisible(m_query.split.isValid());
    if (m_query.split.isValid())
        m_split->setDate(m_query.split);
    m_fold->setChecked(m_query.foldUnits);
    m_filling = false;
}

void TimesBar::retranslate()
{
    m_fromLabel->setText(tr("Came in from"));
    m_untilLabel->setText(tr("until", "last day"));
    m_from->setAccessibleName(tr("Came in from"));
    m_until->setAccessibleName(tr("Came in until"));
    m_compare->setText(tr("Compare before and from"));
    m_split->setAccessibleName(tr("Day to compare by"));
    m_fold->setText(tr("Units with those below them"));
    m_fold->setToolTip(tr("What belongs to a unit below another one counts with the topmost."));
    m_error->setText(tr("The last day comes before the first."));
    fillAll();
}

void TimesBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
