// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/answer/search_panel.h"

#include "app/desk/ui/answer/result_list.h"
#include "app/desk/ui/answer/search_field.h"
#include "app/desk/ui/answer/suggestion_line.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/chip_bar.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/panel_footer.h"
#include "app/desk/ui/wording/joined.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi::desk {

SearchPanel::SearchPanel(ResultsModel& model, QWidget* parent)
    : QFrame(parent)
    , m_model(model)
    , m_field(new SearchField(this))
    , m_suggestions(new SuggestionLine(this))
    , m_filters(new ChipBar(this))
    , m_count(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new ResultList(model, this))
    , m_empty(new EmptyState(this))
{
    setProperty("kind", QStringLiteral("panel"));
    m_count->setProperty("kind", QStringLiteral("muted"));
    m_hint->setProperty("kind", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_stack->addWidget(m_list);
    m_empty->setObjectName(QStringLiteral("resultsEmpty"));
    m_stack->addWidget(m_empty);

    auto* filterRow = new QHBoxLayout;
    metrics::set(filterRow, 8);
    filterRow->addWidget(m_filters, 1);
    filterRow->addWidget(m_count, 0, Qt::AlignTop);
    auto* head = new QVBoxLayout;
    metrics::set(head, 10, {12, 12, 12, 8});
    head->addWidget(m_field);
    head->addWidget(m_suggestions);
    m_suggestions->hide();
    head->addLayout(filterRow);
    auto* footer = new PanelFooter(this);
    footer->row()->addWidget(m_hint, 1);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0, {1, 1, 1, 1});
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(footer);
    metrics::setMinimumWidth(this, 240);

    connectSuggestions();
    connect(m_field, &SearchField::queryChanged, this, [this] { Q_EMIT requested(request()); });
    connect(m_filters, &ChipBar::filterChanged, this, [this] { Q_EMIT requested(request()); });
    connect(m_field, &SearchField::steered, m_list, &ResultList::steer);
    connect(m_field, &SearchField::submitted, m_list, &ResultList::openCurrent);
    retranslate();
}

void SearchPanel::connectSuggestions()
{
    connect(m_field, &SearchField::queryChanged, m_suggestions, &SuggestionLine::setQuery);
    connect(m_field, &SearchField::offerWanted, m_suggestions, &SuggestionLine::takeNext);
    connect(m_field, &SearchField::offerDismissed, m_suggestions, &SuggestionLine::dismiss);
    connect(m_suggestions, &SuggestionLine::taken, m_field, &SearchField::replaceQuery);
    connect(m_suggestions, &SuggestionLine::offersChanged, m_field, [this] {
        m_field->setOffered(m_suggestions->hasOffers(), m_suggestions->hasTaken(),
                            m_suggestions->description());
    });
}

SearchRequest SearchPanel::request() const
{
    return {m_field->query(), m_filters->filter()};
}

void SearchPanel::showResults(const QList<ResultItem>& items, int total, Timestamp now)
{
    m_total = total;
    m_list->setNow(now);
    m_model.setItems(items);
    const SearchRequest asked = request();
    const bool again = asked == m_shown;
    m_shown = asked;
    const bool found = !items.isEmpty() && items.first().section == ResultSection::Found;
    if (again && m_list->keepChoice())
        return retranslate();
    if (found)
        m_list->highlightFirst();
    else
        m_list->chooseNone();
    retranslate();
}

void SearchPanel::setSearchable(bool searchable)
{
    m_searchable = searchable;
    refreshEmptyState();
}

void SearchPanel::refreshEmptyState()
{
    const bool none = m_model.items().isEmpty();
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_list);
    m_count->setVisible(!none && m_model.items().first().section == ResultSection::Found);
    if (!m_searchable) {
        m_empty->setContent(
            QStringLiteral("inbox"), tr("Q&As cannot be searched now"),
            tr("This desk's store cannot be used. Write the call down and save it: nothing is lost."));
        return;
    }
    if (m_field->query().trimmed().isEmpty()) {
        m_empty->setContent(QStringLiteral("search"), tr("Type what the caller says"),
                            tr("A few kana are enough; there is no need to confirm the conversion."));
        return;
    }
    const bool filtered = m_filters->filter() != SearchFilter{};
    m_empty->setContent(QStringLiteral("inbox"), tr("No Q&A found"),
                        filtered ? tr("A filter is on: choose “All” to search every Q&A.")
                                 : tr("Try fewer or other words, as the caller would say it."));
}

void SearchPanel::retranslate()
{
    m_count->setText(tr("%Ln result(s)", nullptr, m_total));
    m_hint->setText(joined({tr("↑ ↓ choose"), tr("Enter uses the Q&A")}));
    refreshEmptyState();
}

void SearchPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
