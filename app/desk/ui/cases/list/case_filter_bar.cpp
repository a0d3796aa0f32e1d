// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/list/case_filter_bar.h"

#include "app/desk/ui/cases/list/case_list_text.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/chip_bar.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "app/desk/ui/widgets/date_time_box.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/wording/case_text.h"
#include "app/desk/ui/wording/domain_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

struct Choice
{
    QString text;
    QVariant value;
};

/// @param all what the first entry says, which lets all through; none if empty
void fill(ComboBox& box, const QString& name, const QString& all, const QList<Choice>& choices,
          const QVariant& chosen)
{
    box.clear();
    if (!all.isEmpty())
        box.addItem(all);
    for (const Choice& choice : choices)
        box.addItem(choice.text, choice.value);
    box.setCurrentIndex(chosen.isValid() ? std::max(0, box.findData(chosen)) : 0);
    box.setAccessibleName(name);
}

template <typename Value>
QList<Choice> choicesTo(Value last)
{
    QList<Choice> choices;
    for (int value = 1; value <= int(last); ++value)
        choices.append({CaseText::of(static_cast<Value>(value)), value});
    return choices;
}

template <typename Value>
QVariant dataOf(const std::optional<Value>& value)
{
    return value ? QVariant(int(*value)) : QVariant();
}

template <typename Value>
std::optional<Value> choiceOf(const ComboBox& box)
{
    return box.currentData().isValid() ? std::optional(static_cast<Value>(box.currentData().toInt()))
                                       : std::nullopt;
}

} // namespace

CaseFilterBar::CaseFilterBar(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
{
    build();
    retranslate();
}

ComboBox* CaseFilterBar::addBox(const char* name)
{
    auto* box = new ComboBox(m_row);
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    metrics::setMaximumWidth(box, 170);
    m_row->layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &CaseFilterBar::read);
    return box;
}

void CaseFilterBar::build()
{
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("caseSearch"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_unfold = new QPushButton(this);
    m_unfold->setObjectName(QStringLiteral("caseUnfold"));
    m_unfold->setCheckable(true);
    m_row = new QWidget(this);
    metrics::set(new FlowLayout(m_row), 8);
    m_kind = addBox("caseKind");
    m_state = addBox("caseState");
    m_flow = addBox("caseFlow");
    m_unit = addBox("caseUnit");
    m_category = addBox("caseCategory");
    m_period = addBox("casePeriod");
    for (DateTimeBox** box : {&m_from, &m_until}) {
        *box = new DateTimeBox(m_row);
        (*box)->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        m_row->layout()->addWidget(*box);
        connect(*box, &QDateTimeEdit::dateChanged, this, &CaseFilterBar::read);
    }
    m_from->setObjectName(QStringLiteral("caseFrom"));
    m_until->setObjectName(QStringLiteral("caseUntil"));
    m_grouping = addBox("caseGrouping");
    m_order = addBox("caseOrder");
    m_reversed = new QPushButton(m_row);
    m_reversed->setObjectName(QStringLiteral("caseReversed"));
    m_reversed->setCheckable(true);
    m_reset = new QPushButton(m_row);
    m_reset->setObjectName(QStringLiteral("caseReset"));
    m_reset->setProperty("kind", QStringLiteral("quiet"));
    m_row->layout()->addWidget(m_reversed);
    m_row->layout()->addWidget(m_reset);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 8);
    auto* words = new QHBoxLayout;
    metrics::set(words, 8);
    words->addWidget(m_text, 1);
    words->addWidget(m_unfold);
    column->addLayout(words);
    column->addWidget(m_row);
    connect(m_text, &QLineEdit::textChanged, this, &CaseFilterBar::read);
    connect(m_reversed, &QPushButton::toggled, this, &CaseFilterBar::read);
    connect(m_unfold, &QPushButton::toggled, this, &CaseFilterBar::refreshFold);
    connect(m_reset, &QPushButton::clicked, this, &CaseFilterBar::reset);
}

void CaseFilterBar::setUnits(const QList<UnitChoice>& units)
{
    m_units = units;
    fillAll();
}

void CaseFilterBar::setCategories(const QStringList& categories)
{
    m_categories = categories;
    fillAll();
}

void CaseFilterBar::setQuery(const CaseListQuery& query)
{
    m_query = query;
    fillAll();
    refreshFold();
}

void CaseFilterBar::setFolded(bool folded)
{
    m_folded = folded;
    refreshFold();
}

void CaseFilterBar::read()
{
    if (m_filling)
        return;
    m_query.text = m_text->text();
    m_query.kind = choiceOf<CaseKind>(*m_kind);
    m_query.flow = choiceOf<CaseFlow>(*m_flow);
    m_query.state = choiceOf<CaseState>(*m_state);
    m_query.unit = m_unit->currentData().toString();
    m_query.category = m_category->currentData().toString();
    m_query.period = static_cast<CasePeriod>(m_period->currentData().toInt());
    const bool between = m_query.period == CasePeriod::Between;
    if (between && !m_query.from.isValid())
        beginDays();
    m_query.from = between ? m_from->date() : QDate();
    m_query.until = between ? m_until->date() : QDate();
    m_query.grouping = static_cast<store::CaseGrouping>(m_grouping->currentData().toInt());
    m_query.order = static_cast<store::CaseOrder>(m_order->currentData().toInt());
    m_query.reversed = m_reversed->isChecked();
    showDays();
    refreshFold();
    Q_EMIT changed();
}

void CaseFilterBar::reset()
{
    CaseListQuery query;
    query.scope = m_query.scope;
    query.order = m_query.order;
    query.reversed = m_query.reversed;
    query.grouping = m_query.grouping;
    setQuery(query);
    Q_EMIT changed();
}

void CaseFilterBar::beginDays()
{
    const QDate today = m_clock.now().toLocal().date();
    m_filling = true;
    m_from->setDate(today.addMonths(-1));
    m_until->setDate(today);
    m_filling = false;
}

void CaseFilterBar::showDays()
{
    const bool between = m_query.period == CasePeriod::Between;
    m_from->setVisible(between);
    m_until->setVisible(between);
}

void CaseFilterBar::refreshFold()
{
    int set = int(m_query.period != CasePeriod::Any);
    for (const ComboBox* box : {m_kind, m_flow, m_state, m_unit, m_category})
        set += int(box->currentIndex() > 0);
    const QString name = ChipBar::tr("Filters");
    m_unfold->setText(set > 0 ? QStringLiteral("%1 (%2)").arg(name, QLocale().toString(set)) : name);
    m_unfold->setVisible(m_folded);
    m_row->setVisible(!m_folded || m_unfold->isChecked());
    m_reset->setVisible(m_query.isNarrowed());
}

void CaseFilterBar::fillAll()
{
    m_filling = true;
    if (m_text->text() != m_query.text)
        m_text->setText(m_query.text);
    fill(*m_kind, tr("Kind"), tr("All kinds"), choicesTo(CaseKind::Application), dataOf(m_query.kind));
    fill(*m_state, tr("Step"), tr("All steps"), choicesTo(CaseState::Closed), dataOf(m_query.state));
    QList<Choice> flows;
    for (const CaseFlow flow : {CaseFlow::Centralised, CaseFlow::Distributed})
        flows.append({CaseListText::of(flow), int(flow)});
    fill(*m_flow, tr("Flow"), tr("Both flows"), flows, dataOf(m_query.flow));
    QList<Choice> units;
    for (const UnitChoice& unit : m_units)
        units.append({QString(unit.depth * 2, u'\u2003') + unit.name, unit.id});
    fill(*m_unit, tr("Unit"), tr("All units"), units,
         m_query.unit.isEmpty() ? QVariant() : QVariant(m_query.unit));
    QList<Choice> categories;
    for (const QString& category : m_categories)
        categories.append({DomainText::categoryPath(category), category});
    fill(*m_category, tr("Category"), tr("All categories"), categories,
         m_query.category.isEmpty() ? QVariant() : QVariant(m_query.category));
    QList<Choice> periods;
    for (const CasePeriod period : allCasePeriods)
        periods.append({CaseListText::of(period), int(period)});
    fill(*m_period, tr("Received"), {}, periods, int(m_query.period));
    QList<Choice> groupings;
    for (int value = 0; value <= int(store::CaseGrouping::DueWeek); ++value)
        groupings.append({CaseListText::of(static_cast<store::CaseGrouping>(value)), value});
    fill(*m_grouping, tr("Groups"), {}, groupings, int(m_query.grouping));
    QList<Choice> orders;
    for (int value = 1; value <= int(store::CaseOrder::Duty); ++value)
        orders.append({CaseListText::of(static_cast<store::CaseOrder>(value)), value});
    fill(*m_order, tr("Order"), {}, orders, int(m_query.order));
    m_reversed->setChecked(m_query.reversed);
    if (m_query.from.isValid())
        m_from->setDate(m_query.from);
    if (m_query.until.isValid())
        m_until->setDate(m_query.until);
    showDays();
    m_filling = false;
}

void CaseFilterBar::retranslate()
{
    m_text->setPlaceholderText(tr("Words of the number, subject, requester or category"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_from->setAccessibleName(tr("Received from"));
    m_until->setAccessibleName(tr("Received until"));
    m_reversed->setText(tr("Reversed"));
    m_reset->setText(tr("Show all"));
    fillAll();
    refreshFold();
}

bool CaseFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leftDownwards();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CaseFilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
