// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/knowledge/knowledge_workspace.h"

#include "app/desk/ui/knowledge/article_editor.h"
#include "app/desk/ui/knowledge/conflict_bar.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/category_tree.h"
#include "app/desk/ui/widgets/column_fitter.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/panel_footer.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/error_text.h"
#include "app/desk/ui/wording/language_names.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
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

KnowledgeWorkspace::KnowledgeWorkspace(KnowledgeModel& model, ArticleEditSession& session, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_session(session)
{
    setObjectName(QStringLiteral("workspace"));
    build();
    connectParts();
    setFocusProxy(m_text);
    connect(&theme(), &Theme::changed, this, &KnowledgeWorkspace::arrange);
    retranslate();
    arrange();
}

void KnowledgeWorkspace::build()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_splitter->addWidget(buildTree());
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(buildEditor());
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({theme().px(220), theme().px(600), theme().px(600)});
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0, {8, 8, 8, 8});
    column->addWidget(m_splitter);
}

QWidget* KnowledgeWorkspace::buildTree()
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

QWidget* KnowledgeWorkspace::buildList()
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
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
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

QWidget* KnowledgeWorkspace::buildEditor()
{
    auto* panel = new QFrame(this);
    panel->setProperty("kind", QStringLiteral("panel"));
    m_editStack = new QStackedWidget(panel);
    m_nothing = new EmptyState(m_editStack);
    auto* page = new QWidget(m_editStack);
    m_languageRow = new FlowLayout;
    metrics::set(m_languageRow, 4, {12, 8, 12, 0});
    m_conflict = new ConflictBar(page);
    m_editor = new ArticleEditor(page);
    auto* footer = new PanelFooter(page);
    m_state = new QLabel(footer);
    m_state->setProperty("kind", QStringLiteral("muted"));
    m_state->setObjectName(QStringLiteral("editState"));
    m_state->setWordWrap(true);
    m_revert = new QPushButton(footer);
    m_revert->setObjectName(QStringLiteral("revertArticle"));
    m_save = new QPushButton(footer);
    m_save->setObjectName(QStringLiteral("saveArticle"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    footer->row()->addWidget(m_state, 1);
    footer->row()->addWidget(m_revert);
    footer->row()->addWidget(m_save);
    auto* column = new QVBoxLayout(page);
    metrics::set(column, 0);
    column->addLayout(m_languageRow);
    column->addWidget(m_conflict);
    column->addWidget(m_editor, 1);
    column->addWidget(footer);
    m_editStack->addWidget(m_nothing);
    m_editStack->addWidget(page);
    auto* frame = new QVBoxLayout(panel);
    metrics::set(frame, 0, {1, 1, 1, 1});
    frame->addWidget(m_editStack);
    metrics::setMinimumWidth(panel, 340);
    m_editPanel = panel;
    return panel;
}

void KnowledgeWorkspace::connectParts()
{
    connect(m_tree, &CategoryTree::chosen, this, &KnowledgeWorkspace::filter);
    connect(m_category, &QComboBox::activated, this,
            [this] { m_tree->setCategory(m_category->currentData().toString()); });
    connect(m_text, &QLineEdit::textChanged, this, &KnowledgeWorkspace::filter);
    connect(m_language, &QComboBox::activated, this, &KnowledgeWorkspace::filter);
    connect(m_standing, &QComboBox::activated, this, &KnowledgeWorkspace::filter);
    connect(&m_model, &KnowledgeModel::loaded, this, &KnowledgeWorkspace::onLoaded);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { openRow(current.row()); });
    connect(m_new, &QPushButton::clicked, this, &KnowledgeWorkspace::createNew);
    connect(m_editor, &ArticleEditor::edited, this, [this] {
        m_note.clear();
        m_session.edit(m_editor->article());
        refreshState();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        // A day that cannot be read would be saved as none.
        if (m_editor->check())
            m_session.save();
    });
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_session.revert();
        if (!m_session.isOpen())
            showNothing();
    });
    connect(m_conflict, &ConflictBar::keepMine, &m_session, &ArticleEditSession::keepMine);
    connect(m_conflict, &ConflictBar::takeTheirs, &m_session, &ArticleEditSession::takeTheirs);
    connect(&m_session, &ArticleEditSession::opened, this, &KnowledgeWorkspace::showArticle);
    connect(&m_session, &ArticleEditSession::saved, this, [this] {
        showArticle(false);
        m_note = tr("Saved as version %1").arg(m_session.article().version);
        refreshState();
    });
    connect(&m_session, &ArticleEditSession::conflicted, this,
            [this](const Article&, const Article& theirs) { m_conflict->showTheirs(theirs); });
    connect(&m_session, &ArticleEditSession::notFound, this, &KnowledgeWorkspace::showNothing);
    connect(&m_session, &ArticleEditSession::saveFailed, this, &KnowledgeWorkspace::showError);
    connect(&m_session, &ArticleEditSession::draftSaved, this, &KnowledgeWorkspace::refreshState);
}

void KnowledgeWorkspace::setChoices(const ContactChoices& choices)
{
    m_editor->setChoices(choices);
}

void KnowledgeWorkspace::setMayCreate(bool may, const QString& unit)
{
    m_mayCreate = may;
    m_unit = unit;
    m_new->setVisible(may);
    refreshState();
}

void KnowledgeWorkspace::activate()
{
    if (m_active)
        return;
    m_active = true;
    m_model.refresh();
}

void KnowledgeWorkspace::filter()
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

void KnowledgeWorkspace::onLoaded()
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
}

void KnowledgeWorkspace::fillCategories()
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

void KnowledgeWorkspace::showNothing()
{
    m_editStack->setCurrentWidget(m_nothing);
    arrange();
}

void KnowledgeWorkspace::arrange()
{
    const bool narrow = width() < theme().px(wideEnough);
    m_treePanel->setVisible(!narrow);
    m_category->setVisible(narrow);
    m_editPanel->setVisible(!narrow || m_editStack->currentWidget() != m_nothing);
}

void KnowledgeWorkspace::openRow(int row)
{
    const store::ArticleSummary* summary = m_model.articleAt(row);
    if (!summary || summary->id == m_session.article().id)
        return;
    m_session.flush();
    m_note.clear();
    m_session.open(summary->id);
}

void KnowledgeWorkspace::createNew()
{
    m_session.flush();
    Article article;
    article.number = m_model.freeNumber();
    article.category = m_tree->category();
    article.owner = m_unit;
    article.state = ArticleState::Draft;
    m_session.create(article);
}

void KnowledgeWorkspace::translate(Language language)
{
    for (const Article& other : m_session.translations()) {
        if (other.language == language) {
            m_session.open(other.id);
            return;
        }
    }
    Article translation = m_session.article();
    translation.language = language;
    translation.state = ArticleState::Draft;
    translation.reading.clear();
    m_session.create(translation);
}

void KnowledgeWorkspace::showArticle(bool fromDraft)
{
    m_conflict->hide();
    m_note = fromDraft ? tr("Changes not saved yet are shown") : QString();
    m_editor->setArticle(m_session.article());
    m_editor->setReadOnly(!m_session.mayEdit());
    m_editStack->setCurrentIndex(1);
    arrange();
    showLanguages();
    refreshState();
    onLoaded();
}

void KnowledgeWorkspace::showLanguages()
{
    while (QLayoutItem* item = m_languageRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto& translations = m_session.translations();
    for (const Language language : allLanguages) {
        const auto found = std::find_if(translations.begin(), translations.end(),
                                        [&](const Article& other) { return other.language == language; });
        const bool here = m_session.article().language == language;
        const bool exists = found != translations.end() || here;
        if (!exists && !m_session.mayEdit())
            continue;
        auto* button = new QPushButton(exists ? ownName(language)
                                              : tr("+ %1", "add a translation").arg(ownName(language)));
        button->setProperty("kind", QStringLiteral("tab"));
        button->setCheckable(true);
        button->setChecked(here);
        if (exists && found != translations.end() && language != Language::Ja &&
            translations.front().language == Language::Ja && isOutdated(*found, translations.front()))
            button->setText(tr("%1 ▲ outdated").arg(ownName(language)));
        connect(
            button, &QPushButton::clicked, this, [this, language] { translate(language); },
            Qt::QueuedConnection);
        m_languageRow->addWidget(button);
    }
}

void KnowledgeWorkspace::showError(const Error& error)
{
    const QString text =
        error.code == ErrorCode::InvalidInput ? DomainText::ofError(error.key) : ErrorText::of(error);
    if (!m_editor->showError(error.key, text))
        m_note = text;
    refreshState();
}

void KnowledgeWorkspace::refreshState()
{
    const bool mayEdit = m_session.isOpen() && m_session.mayEdit();
    m_save->setVisible(mayEdit);
    m_revert->setVisible(mayEdit && m_session.isChanged());
    m_save->setEnabled(m_session.isChanged());
    if (!m_note.isEmpty())
        m_state->setText(m_note);
    else if (!mayEdit)
        m_state->setText(tr("Only for reading: your role may not change this Q&A."));
    else if (m_session.isChanged())
        m_state->setText(tr("Not saved yet; what you type is kept on this desk."));
    else
        m_state->setText(tr("Version %1").arg(m_session.article().version));
}

QByteArray KnowledgeWorkspace::saveLayout() const
{
    return m_splitter->saveState();
}

void KnowledgeWorkspace::restoreLayout(const QByteArray& state)
{
    m_splitter->restoreState(state);
}

void KnowledgeWorkspace::setTexts()
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

void KnowledgeWorkspace::retranslate()
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
    m_nothing->setContent(QStringLiteral("pencil"), tr("No Q&A chosen"),
                          tr("Choose one in the list to read or change it."));
    m_new->setText(tr("New Q&&A"));
    m_save->setText(tr("Save"));
    m_revert->setText(tr("Take back my changes"));
    m_count->setText(tr("%n Q&A(s)", nullptr, m_model.rowCount()));
    if (m_session.isOpen())
        showLanguages();
    refreshState();
}

void KnowledgeWorkspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void KnowledgeWorkspace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
