// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/chip_bar.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/chip.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/wording/language_names.h"

#include <QEvent>
#include <QMenu>

namespace madoguchi::desk {

namespace {

constexpr int chipsInSight = 5;
constexpr const char* hideable = "hideable";

QString textOf(SearchFilter::Standing standing)
{
    switch (standing) {
    case SearchFilter::Standing::Current:
        return ChipBar::tr("Published and valid");
    case SearchFilter::Standing::Drafts:
        return ChipBar::tr("Drafts");
    case SearchFilter::Standing::Retired:
        return ChipBar::tr("Retired or expired");
    case SearchFilter::Standing::All:
        return ChipBar::tr("In any state");
    }
    return {};
}

} // namespace

ChipBar::ChipBar(QWidget* parent)
    : QWidget(parent)
    , m_menu(new QMenu(this))
{
    auto* flow = new FlowLayout(this);
    metrics::set(flow, 6);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_menu, &QMenu::aboutToShow, this, &ChipBar::fillMenu);
    connect(&theme(), &Theme::changed, this, &ChipBar::fitLine);
    rebuild();
}

void ChipBar::setCategories(const QStringList& categories)
{
    m_categories = categories;
    rebuild();
}

void ChipBar::setFilter(const SearchFilter& filter)
{
    m_filter = filter;
    rebuild();
}

void ChipBar::choose(const SearchFilter& filter)
{
    if (filter == m_filter) {
        rebuild();
        return;
    }
    setFilter(filter);
    Q_EMIT filterChanged(m_filter);
}

Chip* ChipBar::addChip(const QString& name, const QString& text, bool on, const SearchFilter& whenChosen)
{
    auto* chip = new Chip(this);
    chip->setObjectName(name);
    chip->setText(text);
    chip->setCheckable(true);
    chip->setChecked(on);
    chip->setAccessibleName(tr("Filter: %1").arg(text));
    connect(chip, &QAbstractButton::clicked, this, [this, whenChosen] { choose(whenChosen); });
    layout()->addWidget(chip);
    chip->show();
    return chip;
}

void ChipBar::rebuild()
{
    for (Chip* chip : findChildren<Chip*>(QString(), Qt::FindDirectChildrenOnly)) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    setAccessibleName(tr("Filters"));
    addChip(QStringLiteral("filterAll"), tr("All"), m_filter == SearchFilter{}, SearchFilter{});
    QStringList shown = m_categories.mid(0, chipsInSight);
    if (!m_filter.category.isEmpty() && !shown.contains(m_filter.category))
        shown.append(m_filter.category);
    for (const QString& category : shown) {
        const bool on = m_filter.category == category;
        SearchFilter next = m_filter;
        next.category = on ? QString() : category;
        addChip(QStringLiteral("filter-") + category, category, on, next)->setProperty(hideable, !on);
    }
    if (m_filter.language) {
        SearchFilter next = m_filter;
        next.language.reset();
        addChip(QStringLiteral("filterLanguage"), ownName(*m_filter.language), true, next);
    }
    if (m_filter.standing != SearchFilter::Standing::Current) {
        SearchFilter next = m_filter;
        next.standing = SearchFilter::Standing::Current;
        addChip(QStringLiteral("filterStanding"), textOf(m_filter.standing), true, next);
    }
    auto* more = new Chip(this);
    more->setObjectName(QStringLiteral("filterMore"));
    more->setOpensMenu(true);
    more->setText(QStringLiteral("+"));
    more->setToolTip(tr("More filters"));
    more->setAccessibleName(tr("More filters: category, language, state"));
    connect(more, &QAbstractButton::clicked, this,
            [this, more] { m_menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    layout()->addWidget(more);
    more->show();
    fitLine();
}

void ChipBar::fitLine()
{
    const int space = theme().px(6);
    int needed = 0;
    QList<Chip*> candidates;
    for (Chip* chip : findChildren<Chip*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (layout()->indexOf(chip) < 0)
            continue;
        if (chip->property(hideable).toBool())
            candidates.append(chip);
        else
            needed += chip->sizeHint().width() + space;
    }
    for (Chip* chip : std::as_const(candidates)) {
        needed += chip->sizeHint().width() + space;
        chip->setVisible(needed - space <= width());
    }
    updateGeometry();
}

void ChipBar::addToMenu(const QString& text, bool on, const SearchFilter& whenChosen)
{
    QAction* action = m_menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(on);
    connect(action, &QAction::triggered, this, [this, whenChosen] { choose(whenChosen); });
}

void ChipBar::fillMenu()
{
    m_menu->clear();
    SearchFilter next = m_filter;
    m_menu->addSection(tr("State"));
    for (const auto standing : {SearchFilter::Standing::Current, SearchFilter::Standing::Drafts,
                                SearchFilter::Standing::Retired, SearchFilter::Standing::All}) {
        next.standing = standing;
        addToMenu(textOf(standing), m_filter.standing == standing, next);
    }
    m_menu->addSection(tr("Language"));
    next = m_filter;
    next.language.reset();
    addToMenu(tr("All languages"), !m_filter.language, next);
    for (const Language language : allLanguages) {
        next.language = language;
        addToMenu(ownName(language), m_filter.language == language, next);
    }
    m_menu->addSection(tr("Category"));
    next = m_filter;
    for (const QString& category : m_categories) {
        next.category = category;
        addToMenu(category, m_filter.category == category, next);
    }
}

void ChipBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitLine();
}

void ChipBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
