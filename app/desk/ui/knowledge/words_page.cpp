// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/knowledge/words_page.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/column_fitter.h"
#include "app/desk/ui/widgets/data_table.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/panel_footer.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/error_text.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

QString wordsOf(const Error& error)
{
    return error.code == ErrorCode::InvalidInput ? DomainText::ofError(error.key) : ErrorText::of(error);
}

} // namespace

WordsPage::WordsPage(SynonymsModel& model, SynonymFiles& files, QWidget* parent)
    : QFrame(parent)
    , m_model(model)
    , m_files(files)
{
    setProperty("kind", QStringLiteral("panel"));
    setObjectName(QStringLiteral("wordsPage"));
    build();
    connectParts();
    setFocusProxy(m_search);
    refreshRights();
    retranslate();
}

void WordsPage::build()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("wordsSearch"));
    m_search->setClearButtonEnabled(true);
    m_hint = new QLabel(this);
    m_hint->setProperty("kind", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("wordsTable"));
    m_table->setModel(&m_model);
    prepareTable(*m_table);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked | QAbstractItemView::AnyKeyPressed);
    new ColumnFitter(*m_table, SynonymsModel::Words, 240, {{SynonymsModel::Note, 400}});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_error = new QLabel(this);
    m_error->setObjectName(QStringLiteral("wordsError"));
    m_error->setProperty("kind", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_badTitle = new QLabel(this);
    m_badTitle->setProperty("kind", QStringLiteral("warning"));
    m_badTitle->setWordWrap(true);
    m_bad = new QPlainTextEdit(this);
    m_bad->setObjectName(QStringLiteral("wordsBad"));
    m_bad->setReadOnly(true);
    m_bad->setTabChangesFocus(true);
    metrics::setMinimumHeight(m_bad, 96);
    m_badTitle->hide();
    m_bad->hide();
    auto* footer = new PanelFooter(this);
    buildFooter(footer, footer->row());

    auto* head = new QVBoxLayout;
    metrics::set(head, 8, {12, 12, 12, 8});
    head->addWidget(m_search);
    head->addWidget(m_hint);
    head->addWidget(buildForm());
    auto* below = new QVBoxLayout;
    metrics::set(below, 6, {12, 6, 12, 6});
    below->addWidget(m_error);
    below->addWidget(m_badTitle);
    below->addWidget(m_bad);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0, {1, 1, 1, 1});
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addLayout(below);
    column->addWidget(footer);
}

QWidget* WordsPage::buildForm()
{
    m_form = new QWidget(this);
    m_words = new QLineEdit;
    m_words->setObjectName(QStringLiteral("newWords"));
    m_why = new QLineEdit;
    m_why->setObjectName(QStringLiteral("newWordsNote"));
    m_wordsField = new FormField(m_words);
    m_whyField = new FormField(m_why);
    m_add = new QPushButton(m_form);
    m_add->setObjectName(QStringLiteral("addWords"));
    m_add->setProperty("kind", QStringLiteral("primary"));
    auto* row = new QHBoxLayout(m_form);
    metrics::set(row, 10);
    row->addWidget(m_wordsField, 3, Qt::AlignTop);
    row->addWidget(m_whyField, 2, Qt::AlignTop);
    row->addWidget(m_add, 0, Qt::AlignBottom);
    return m_form;
}

void WordsPage::buildFooter(QWidget* footer, QHBoxLayout* row)
{
    m_count = new QLabel(footer);
    m_count->setObjectName(QStringLiteral("wordsCount"));
    m_count->setProperty("kind", QStringLiteral("muted"));
    m_count->setWordWrap(true);
    m_progress = new QProgressBar(footer);
    m_progress->hide();
    m_undo = new QPushButton(footer);
    m_undo->setObjectName(QStringLiteral("undoWords"));
    m_undo->hide();
    m_remove = new QPushButton(footer);
    m_remove->setObjectName(QStringLiteral("removeWords"));
    m_import = new QPushButton(footer);
    m_import->setObjectName(QStringLiteral("importWords"));
    m_export = new QPushButton(footer);
    m_export->setObjectName(QStringLiteral("exportWords"));
    row->addWidget(m_count, 1);
    row->addWidget(m_progress);
    for (QPushButton* button : {m_undo, m_remove, m_import, m_export})
        row->addWidget(button);
}

void WordsPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.setFilter(text);
        onLoaded();
    });
    connect(m_add, &QPushButton::clicked, this, &WordsPage::add);
    connect(m_words, &QLineEdit::returnPressed, this, &WordsPage::add);
    connect(m_why, &QLineEdit::returnPressed, this, &WordsPage::add);
    connect(m_words, &QLineEdit::textEdited, this, [this] { m_wordsField->setError({}); });
    connect(m_remove, &QPushButton::clicked, this, &WordsPage::removeCurrent);
    connect(m_undo, &QPushButton::clicked, &m_model, &SynonymsModel::undo);
    connect(m_import, &QPushButton::clicked, this, &WordsPage::chooseImport);
    connect(m_export, &QPushButton::clicked, this, &WordsPage::chooseExport);
    auto* removal = new QAction(m_table);
    removal->setShortcut(Qt::Key_Delete);
    removal->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(removal);
    connect(removal, &QAction::triggered, this, &WordsPage::removeCurrent);
    auto* undo = new QAction(this);
    undo->setShortcut(QKeySequence::Undo);
    undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(undo);
    connect(undo, &QAction::triggered, &m_model, &SynonymsModel::undo);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_remove->setEnabled(m_table->currentIndex().isValid()); });
    connect(&m_model, &SynonymsModel::loaded, this, &WordsPage::onLoaded);
    connect(&m_model, &SynonymsModel::saveFailed, this, &WordsPage::showSaveError);
    connect(&m_model, &SynonymsModel::failed, this, &WordsPage::showSaveError);
    connect(&m_model, &SynonymsModel::saved, this, [this](const SynonymGroup& group) {
        if (std::exchange(m_adding, false)) {
            m_words->clear();
            m_why->clear();
            m_words->setFocus();
        }
        m_error->hide();
        say(group.words.isEmpty() ? tr("Deleted.")
                                  : tr("Saved: %1").arg(group.words.join(QStringLiteral(", "))));
    });
    connect(&m_files, &SynonymFiles::progress, m_progress, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, int(std::max<qint64>(1, total)));
        m_progress->setValue(int(done));
    });
    connect(&m_files, &SynonymFiles::imported, this, &WordsPage::showImported);
    connect(&m_files, &SynonymFiles::exported, this, [this](int groups) {
        setBusy(false);
        say(tr("%n group(s) exported", nullptr, groups));
    });
    connect(&m_files, &SynonymFiles::failed, this, [this](const Error& error) {
        setBusy(false);
        showSaveError(error);
    });
}

void WordsPage::activate()
{
    if (!m_model.isLoaded())
        m_model.refresh();
}

void WordsPage::refreshRights()
{
    const bool may = m_model.mayEdit();
    m_form->setVisible(may);
    m_remove->setVisible(may);
    m_import->setVisible(may);
    showEmptyText();
    onLoaded();
}

void WordsPage::add()
{
    m_adding = true;
    m_model.add(SynonymsModel::wordsIn(m_words->text()), m_why->text());
}

void WordsPage::removeCurrent()
{
    if (m_model.mayEdit())
        m_model.remove(m_table->currentIndex().row());
}

void WordsPage::onLoaded()
{
    const int shown = m_model.rowCount();
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    m_undo->setVisible(m_model.canUndo() && m_model.mayEdit());
    m_remove->setEnabled(m_table->currentIndex().isValid());
    m_export->setEnabled(shown > 0 && m_import->isEnabled());
    m_count->setText(m_note.isEmpty() ? tr("%n group(s)", nullptr, shown) : m_note);
}

void WordsPage::say(const QString& text)
{
    m_note = text;
    onLoaded();
}

void WordsPage::showSaveError(const Error& error)
{
    if (std::exchange(m_adding, false)) {
        m_wordsField->setError(wordsOf(error));
        m_words->setFocus();
        return;
    }
    m_error->setText(wordsOf(error));
    m_error->show();
}

void WordsPage::setBusy(bool busy)
{
    m_progress->setRange(0, 0);
    m_progress->setVisible(busy);
    m_import->setEnabled(!busy);
    onLoaded();
}

void WordsPage::chooseImport()
{
    auto* dialog = new QFileDialog(this, tr("Import words"), {}, tr("Table for spreadsheets (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        setBusy(true);
        m_files.importFrom(file);
    });
    dialog->open();
}

void WordsPage::chooseExport()
{
    auto* dialog = new QFileDialog(this, tr("Export words"), {}, tr("Table for spreadsheets (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("words.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        setBusy(true);
        m_files.exportTo(file);
    });
    dialog->open();
}

void WordsPage::showImported(int added, int changed, const std::vector<exchange::BadLine>& bad)
{
    setBusy(false);
    m_error->hide();
    say(tr("%1 new, %2 changed").arg(added).arg(changed));
    QStringList lines;
    for (const exchange::BadLine& line : bad)
        lines += tr("Row %1: %2").arg(line.line).arg(DomainText::ofError(line.error.key));
    m_badTitle->setText(tr("%n row(s) of the file were not taken:", nullptr, int(lines.size())));
    m_bad->setPlainText(lines.join(u'\n'));
    m_badTitle->setVisible(!lines.isEmpty());
    m_bad->setVisible(!lines.isEmpty());
}

void WordsPage::showEmptyText()
{
    m_empty->setContent(
        QStringLiteral("book"), tr("No words here"),
        m_model.mayEdit() ? tr("Add words citizens use for what the Q&As call something else.")
                          : tr("Supervisors add words citizens use for what the Q&As call something else."));
}

void WordsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search the words"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_hint->setText(
        tr("A search for one word of a group also finds the others. A word with - before it is not "
           "found by the others, whatever the dictionary says."));
    m_wordsField->setLabel(tr("Words that mean the same"));
    m_words->setPlaceholderText(tr("separated by commas"));
    m_whyField->setLabel(tr("Note"));
    m_add->setText(tr("Add"));
    m_table->setAccessibleName(tr("Groups of words"));
    m_bad->setAccessibleName(tr("Rows that were not taken"));
    showEmptyText();
    m_undo->setText(tr("Undo"));
    m_remove->setText(tr("Delete"));
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    m_model.setHeaderText([](SynonymsModel::Column column) {
        return column == SynonymsModel::Words ? tr("Words that mean the same") : tr("Note");
    });
    m_note.clear();
    onLoaded();
}

void WordsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
