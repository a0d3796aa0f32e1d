// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/history/history_filters.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/chip_bar.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/wording/domain_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr int pauseMs = 200;

} // namespace

HistoryFilters::HistoryFilters(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &HistoryFilters::changed);
    build();
    retranslate();
}

void HistoryFilters::build()
{
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("historySearch"));
    m_text->setClearButtonEnabled(true);
    m_unfold = new QPushButton(this);
    m_unfold->setObjectName(QStringLiteral("historyUnfold"));
    m_unfold->setCheckable(true);
    m_row = new QWidget(this);
    m_days = new ComboBox(m_row);
    m_operator = new ComboBox(m_row);
    m_category = new ComboBox(m_row);
    m_outcome = new ComboBox(m_row);
    m_channel = new ComboBox(m_row);
    m_reset = new QPushButton(m_row);
    m_days->setObjectName(QStringLiteral("historyDays"));
    m_operator->setObjectName(QStringLiteral("historyOperator"));
    m_category->setObjectName(QStringLiteral("historyCategory"));
    m_outcome->setObjectName(QStringLiteral("historyOutcome"));
    m_channel->setObjectName(QStringLiteral("historyChannel"));
    m_reset->setObjectName(QStringLiteral("historyReset"));
    m_reset->setProperty("kind", QStringLiteral("quiet"));
    for (ComboBox* box : boxes()) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        metrics::setMaximumWidth(box, 220);
    }
    auto* row = new FlowLayout(m_row);
    metrics::set(row, 8);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_days, m_operator, m_category, m_outcome, m_channel, m_reset})
        row->addWidget(widget);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 8, {12, 12, 12, 8});
    auto* words = new QHBoxLayout;
    metrics::set(words, 8);
    words->addWidget(m_text, 1);
    words->addWidget(m_unfold);
    column->addLayout(words);
    column->addWidget(m_row);
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    for (ComboBox* box : boxes()) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (m_filling)
                return;
            refreshFold();
            Q_EMIT changed();
        });
    }
    connect(m_unfold, &QPushButton::toggled, this, &HistoryFilters::refreshFold);
    connect(m_reset, &QPushButton::clicked, this, &HistoryFilters::reset);
}

QList<ComboBox*> HistoryFilters::boxes() const
{
    return {m_days, m_operator, m_category, m_outcome, m_channel};
}

void HistoryFilters::setFolded(bool folded)
{
    m_folded = folded;
    refreshFold();
}

void HistoryFilters::refreshFold()
{
    const auto all = boxes();
    const auto set =
        std::count_if(all.begin(), all.end(), [](const ComboBox* box) { return box->currentIndex() > 0; });
    const QString name = ChipBar::tr("Filters");
    m_unfold->setText(set > 0 ? QStringLiteral("%1 (%2)").arg(name, QLocale().toString(set)) : name);
    m_unfold->setVisible(m_folded);
    m_row->setVisible(!m_folded || m_unfold->isChecked());
}

void HistoryFilters::setPeople(const QList<Person>& people)
{
    m_people = people;
    retranslate();
}

void HistoryFilters::setCategories(const QStringList& categories)
{
    m_categories = categories;
    retranslate();
}

bool HistoryFilters::isSet() const
{
    const auto all = boxes();
    return !m_text->text().trimmed().isEmpty() ||
           std::any_of(all.begin(), all.end(), [](const ComboBox* box) { return box->currentIndex() > 0; });
}

HistoryQuery HistoryFilters::query() const
{
    HistoryQuery query;
    query.text = m_text->text();
    query.filter.operatorId = {m_operator->currentData().toUuid()};
    query.filter.category = m_category->currentData().toString();
    if (m_outcome->currentIndex() > 0)
        query.filter.outcome = static_cast<Outcome>(m_outcome->currentData().toInt());
    if (m_channel->currentIndex() > 0)
        query.filter.channel = static_cast<Channel>(m_channel->currentData().toInt());
    const QDate today = m_clock.now().toLocal().date();
    const auto begin = [](QDate day) { return Timestamp::from(day.startOfDay()); };
    switch (static_cast<Days>(m_days->currentIndex())) {
    case AnyDay:
        break;
    case Today:
        query.filter.from = begin(today);
        break;
    case Yesterday:
        query.filter.from = begin(today.addDays(-1));
        query.filter.until = begin(today);
        break;
    case LastWeek:
        query.filter.from = begin(today.addDays(-6));
        break;
    case LastMonth:
        query.filter.from = begin(today.addDays(-29));
        break;
    }
    return query;
}

void HistoryFilters::reset()
{
    m_filling = true;
    for (ComboBox* box : boxes())
        box->setCurrentIndex(0);
    m_text->clear();
    m_pause.stop();
    m_filling = false;
    refreshFold();
    Q_EMIT changed();
}

void HistoryFilters::fill(ComboBox* box, const QString& all,
                          const QList<std::pair<QString, QVariant>>& choices)
{
    const QVariant chosen = box->currentData();
    box->clear();
    box->addItem(all);
    for (const auto& [text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(chosen.isValid() ? std::max(0, box->findData(chosen)) : 0);
    box->setAccessibleName(all);
}

void HistoryFilters::retranslate()
{
    m_filling = true;
    m_text->setPlaceholderText(tr("Words of the inquiry, wish or note"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_reset->setText(tr("Show all"));
    fill(m_days, tr("Any day"),
         {{tr("Today"), int(Today)},
          {tr("Yesterday"), int(Yesterday)},
          {tr("Last 7 days"), int(LastWeek)},
          {tr("Last 30 days"), int(LastMonth)}});
    QList<std::pair<QString, QVariant>> people;
    for (const Person& person : m_people)
        people.append({person.name, person.id.value});
    fill(m_operator, tr("All operators"), people);
    QList<std::pair<QString, QVariant>> categories;
    for (const QString& category : m_categories)
        categories.append({DomainText::categoryPath(category), category});
    fill(m_category, tr("All categories"), categories);
    QList<std::pair<QString, QVariant>> outcomes;
    for (int value = int(Outcome::Answered); value <= int(Outcome::Abandoned); ++value)
        outcomes.append({DomainText::of(static_cast<Outcome>(value)), value});
    fill(m_outcome, tr("All outcomes"), outcomes);
    QList<std::pair<QString, QVariant>> channels;
    for (int value = int(Channel::Phone); value <= int(Channel::Counter); ++value)
        channels.append({DomainText::of(static_cast<Channel>(value)), value});
    fill(m_channel, tr("All channels"), channels);
    m_filling = false;
    refreshFold();
}

void HistoryFilters::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
