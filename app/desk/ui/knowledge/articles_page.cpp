// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/knowledge/articles_page.h"

#include "app/desk/ui/knowledge/article_panel.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/category_tree.h"
#include "app/desk/ui/widgets/column_fitter.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "app/desk/ui/widgets/data_table.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/panel_footer.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/language_names.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

// Pixels at 100 %. Narrower than this, the categories are a box above the list and the editor comes when it
// has a Q&A.
constexpr int wideEnough = 1000;

QStringList states()
{
    return {DomainText::of(ArticleState::Draft), DomainText::of(ArticleState::Published),
            DomainText::of(ArticleState::Retired)};
}

} // namespace

ArticlesPage::ArticlesPage(KnowledgeModel& model, ArticleEditSession& session, LearnedSession& learned,
                           QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_session(session)
    , m_learned(learned)
{
    build();
    connectParts();
    setFocusProxy(m_text);
    connect(&theme(), &Theme::changed, this, &ArticlesPage::arrange);
    retranslate();
    arrange();
}

void ArticlesPage::build()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_splitter->addWidget(buildTree());
    m_splitter->addWidget(buildList());
    m_panel = new ArticlePanel(m_session, m_learned, this);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({theme().px(220), theme().px(600), theme().px(600)});
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0);
    column->addWidget(m_splitter);
}

QWidget* ArticlesPage::buildTree()
{
    auto* panel = new QFrame(this);
    panel->setProperty("kind", QStringLiteral("panel"));
    m_tree = new CategoryTree(panel);
    auto* column = new QVBoxLayout(panel);
    metrics::set(column, 0, {4, 8, 4, 8});
    column->addWidget(m_tree);
    metrics::setMinimumWidth(panel, 140);
    m_treePanel = panel;
    return panel;
}

QWidget* ArticlesPage::buildList()
{
    auto* panel = new QFrame(this);
    panel->setProperty("kind", QStringLiteral("panel"));
    m_text = new QLineEdit(panel);
    m_text->setObjectName(QStringLiteral("knowledgeSearch"));
    m_text->setClearButtonEnabled(true);
    m_category = new ComboBox(panel);
    m_category->setObjectName(QStringLiteral("knowledgeCategory"));
    m_language = new ComboBox(panel);
    m_standing = new ComboBox(panel);
    m_standing->setObjectName(QStringLiteral("knowledgeStanding"));
    for (ComboBox* box : {m_category, m_language, m_standing}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        metrics::setMaximumWidth(box, 220);
    }
    m_listStack = new QStackedWidget(panel);
    m_table = new QTableView(m_listStack);
    m_table->setObjectName(QStringLiteral("knowledgeTable"));
    m_table->setModel(&m_model);
    prepareTable(*m_table);
    new ColumnFitter(*m_table, KnowledgeModel::Question, 240,
                     {{KnowledgeModel::Number, 72},
                      {KnowledgeModel::Language, 84},
                      {KnowledgeModel::State, 72, states},
                      {KnowledgeModel::Changed, 108}});
    m_empty = new EmptyState(m_listStack);
    m_listStack->addWidget(m_empty);
    m_listStack->addWidget(m_table);
    auto* footer = new PanelFooter(panel);
    m_count = new QLabel(footer);
    m_count->setProperty("kind", QStringLiteral("muted"));
    m_new = new QPushButton(footer);
    m_new->setObjectName(QStringLiteral("newArticle"));
    footer->row()->addWidget(m_count, 1);
    footer->row()->addWidget(m_new);
    auto* boxes = new FlowLayout;
    metrics::set(boxes, 8);
    for (ComboBox* box : {m_category, m_language, m_standing})
        boxes->addWidget(box);
    auto* head = new QVBoxLayout;
    metrics::set(head, 8, {12, 12, 12, 8});
    head->addWidget(m_text);
    head->addLayout(boxes);
    auto* column = new QVBoxLayout(panel);
    metrics::set(column, 0, {1, 1, 1, 1});
    column->addLayout(head);
    column->addWidget(m_listStack, 1);
    column->addWidget(footer);
    metrics::setMinimumWidth(panel, 240);
    return panel;
}

void ArticlesPage::connectParts()
{
    connect(m_tree, &CategoryTree::chosen, this, &ArticlesPage::filter);
    connect(m_category, &QComboBox::activated, this,
            [this] { m_tree->setCategory(m_category->currentData().toString()); });
    connect(m_text, &QLineEdit::textChanged, this, &ArticlesPage::filter);
    connect(m_language, &QComboBox::activated, this, &ArticlesPage::filter);
    connect(m_standing, &QComboBox::activated, this, &ArticlesPage::filter);
    connect(&m_model, &KnowledgeModel::loaded, this, &ArticlesPage::onLoaded);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { openRow(current.row()); });
    connect(m_new, &QPushButton::clicked, this, &ArticlesPage::createNew);
    connect(m_panel, &ArticlePanel::shown, this, [this] {
        arrange();
        onLoaded();
    });
}

void ArticlesPage::setMayCreate(bool may, const QString& unit)
{
    m_unit = unit;
    m_new->setVisible(may);
    m_panel->refreshState();
}

void ArticlesPage::activate()
{
    if (m_active)
        return;
    m_active = true;
    m_model.refresh();
}

void ArticlesPage::filter()
{
    SearchRequest request;
    request.text = m_text->text();
    request.filter.category = m_tree->category();
    if (const int language = m_language->currentData().toInt(); language > 0)
        request.filter.language = static_cast<Language>(language);
    request.filter.standing = static_cast<SearchFilter::Standing>(m_standing->currentData().toInt());
    m_model.setRequest(request);
    onLoaded();
}

void ArticlesPage::onLoaded()
{
    m_tree->setCategories(m_model.categories());
    fillCategories();
    m_count->setText(tr("%n Q&A(s)", nullptr, m_model.rowCount()));
    m_listStack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    const int row = m_model.rowOf(m_session.article().id);
    if (row >= 0 && m_table->currentIndex().row() != row) {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->selectRow(row);
    }
    if (m_model.isLoaded() && m_toBegin) {
        const auto [article, note] = *std::exchange(m_toBegin, std::nullopt);
        create(article, note);
    }
}

void ArticlesPage::fillCategories()
{
    m_category->clear();
    m_category->addItem(CategoryTree::tr("All categories"), QString());
    for (const QString& category : m_model.categories())
        m_category->addItem(DomainText::categoryPath(category), category);
    // A level above the categories of the Q&As is in the tree alone.
    if (const QString chosen = m_tree->category(); m_category->findData(chosen) < 0)
        m_category->addItem(DomainText::categoryPath(chosen), chosen);
    m_category->setCurrentIndex(m_category->findData(m_tree->category()));
    m_category->setAccessibleName(m_tree->accessibleName());
}

void ArticlesPage::arrange()
{
    const bool narrow = width() < theme().px(wideEnough);
    m_treePanel->setVisible(!narrow);
    m_category->setVisible(narrow);
    m_panel->setVisible(!narrow || !m_panel->isEmpty());
}

void ArticlesPage::openRow(int row)
{
    const store::ArticleSummary* summary = m_model.articleAt(row);
    if (!summary || summary->id == m_session.article().id)
        return;
    m_panel->leave();
    m_session.open(summary->id);
}

void ArticlesPage::createNew()
{
    Article article;
    article.category = m_tree->category();
    article.owner = m_unit;
    article.state = ArticleState::Draft;
    create(article, {});
}

void ArticlesPage::begin(const Article& article, const QString& note)
{
    if (m_model.isLoaded())
        create(article, note);
    else
        m_toBegin = {article, note};
}

void ArticlesPage::create(Article article, const QString& note)
{
    m_panel->leave();
    article.number = m_model.freeNumber();
    m_session.create(article);
    m_panel->setNote(note);
}

void ArticlesPage::setChoices(const ContactChoices& choices)
{
    m_panel->setChoices(choices);
}

QByteArray ArticlesPage::saveLayout() const
{
    return m_splitter->saveState();
}

void ArticlesPage::restoreLayout(const QByteArray& state)
{
    m_splitter->restoreState(state);
}

void ArticlesPage::setTexts()
{
    m_model.setTexts(
        [](const store::ArticleSummary& article, KnowledgeModel::Column column) -> QString {
            switch (column) {
            case KnowledgeModel::Number:
                return article.number;
            case KnowledgeModel::Question:
                return article.question;
            case KnowledgeModel::Language:
                return shortName(article.language);
            case KnowledgeModel::State:
                return DomainText::of(article.state);
            case KnowledgeModel::Changed:
                return QLocale().toString(article.changedAt.toLocal().date(), QLocale::ShortFormat);
            case KnowledgeModel::ColumnCount:
                break;
            }
            return {};
        },
        [](KnowledgeModel::Column column) -> QString {
            switch (column) {
            case KnowledgeModel::Number:
                return tr("Number");
            case KnowledgeModel::Question:
                return tr("Question");
            case KnowledgeModel::Language:
                return tr("Language");
            case KnowledgeModel::State:
                return tr("State");
            case KnowledgeModel::Changed:
                return tr("Changed");
            case KnowledgeModel::ColumnCount:
                break;
            }
            return {};
        });
}

void ArticlesPage::retranslate()
{
    setTexts();
    m_table->setAccessibleName(tr("Q&As"));
    m_text->setPlaceholderText(tr("Number or words of the question"));
    m_text->setAccessibleName(m_text->placeholderText());
    const auto refill = [](ComboBox* box, const QList<std::pair<QString, int>>& choices,
                           const QString& name) {
        const int chosen = std::max(0, box->currentIndex());
        box->clear();
        for (const auto& [text, value] : choices)
            box->addItem(text, value);
        box->setCurrentIndex(chosen);
        box->setAccessibleName(name);
    };
    QList<std::pair<QString, int>> languages = {{tr("All languages"), 0}};
    for (const Language language : allLanguages)
        languages.append({ownName(language), int(language)});
    fillCategories();
    refill(m_language, languages, tr("Language"));
    refill(m_standing,
           {{tr("Every state"), int(SearchFilter::Standing::All)},
            {tr("Told to callers today"), int(SearchFilter::Standing::Current)},
            {tr("Drafts"), int(SearchFilter::Standing::Drafts)},
            {tr("Retired"), int(SearchFilter::Standing::Retired)}},
           tr("State"));
    m_empty->setContent(QStringLiteral("book"), tr("No Q&A here"),
                        tr("Choose another category, or begin a new Q&A."));
    m_new->setText(tr("New Q&&A"));
    m_count->setText(tr("%n Q&A(s)", nullptr, m_model.rowCount()));
}

void ArticlesPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ArticlesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
