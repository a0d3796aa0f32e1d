// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/knowledge/words_page.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/column_fitter.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/wording/domain_text.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

namespace madoguchi::desk {

WordsPage::WordsPage(SynonymsModel& model, SynonymFiles& files, QWidget* parent)
    : CentrePage(QStringLiteral("words"), model, parent)
    , m_model(model)
    , m_files(files)
{
    build();
    connectParts();
    connectModel();
    setFocusProxy(m_search);
    refreshRights();
    retranslate();
}

void WordsPage::build()
{
    m_search = lineNamed("wordsSearch");
    m_search->setClearButtonEnabled(true);
    table()->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked | QAbstractItemView::AnyKeyPressed);
    new ColumnFitter(*table(), SynonymsModel::Words, 240, {{SynonymsModel::Note, 400}});
    buildBadRows();
    buildButtons();
    arrange({m_search, hint(), buildForm()}, {m_badTitle, m_bad},
            {m_progress, undo(), m_remove, m_import, m_export});
}

void WordsPage::buildBadRows()
{
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
}

QWidget* WordsPage::buildForm()
{
    m_form = new QWidget(this);
    m_words = lineNamed("newWords");
    m_why = lineNamed("newWordsNote");
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

void WordsPage::buildButtons()
{
    m_progress = new QProgressBar(this);
    m_progress->hide();
    m_remove = new QPushButton(this);
    m_remove->setObjectName(QStringLiteral("removeWords"));
    m_import = new QPushButton(this);
    m_import->setObjectName(QStringLiteral("importWords"));
    m_export = new QPushButton(this);
    m_export->setObjectName(QStringLiteral("exportWords"));
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
    connect(undo(), &QPushButton::clicked, &m_model, &SynonymsModel::undo);
    connect(m_import, &QPushButton::clicked, this, &WordsPage::chooseImport);
    connect(m_export, &QPushButton::clicked, this, &WordsPage::chooseExport);
    onKey(Qt::Key_Delete, [this] { removeCurrent(); });
    onKey(QKeySequence::Undo, [this] { m_model.undo(); });
}

void WordsPage::connectModel()
{
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_remove->setEnabled(table()->currentIndex().isValid()); });
    connect(&m_model, &SynonymsModel::loaded, this, &WordsPage::onLoaded);
    connect(&m_model, &SynonymsModel::saveFailed, this, &WordsPage::showSaveError);
    connect(&m_model, &SynonymsModel::failed, this, &WordsPage::showSaveError);
    connect(&m_model, &SynonymsModel::saved, this, [this](const SynonymGroup& group) {
        if (std::exchange(m_adding, false)) {
            m_words->clear();
            m_why->clear();
            m_words->setFocus();
        }
        hideError();
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
        m_model.remove(table()->currentIndex().row());
}

void WordsPage::onLoaded()
{
    const int shown = m_model.rowCount();
    showRows(shown > 0);
    undo()->setVisible(m_model.canUndo() && m_model.mayEdit());
    m_remove->setEnabled(table()->currentIndex().isValid());
    m_export->setEnabled(shown > 0 && m_import->isEnabled());
    count()->setText(m_note.isEmpty() ? tr("%n group(s)", nullptr, shown) : m_note);
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
    showError(wordsOf(error));
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
    hideError();
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
    emptyState()->setContent(
        QStringLiteral("book"), tr("No words here"),
        m_model.mayEdit() ? tr("Add words citizens use for what the Q&As call something else.")
                          : tr("Supervisors add words citizens use for what the Q&As call something else."));
}

void WordsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search the words"));
    m_search->setAccessibleName(m_search->placeholderText());
    hint()->setText(
        tr("A search for one word of a group also finds the others. A word with - before it is not "
           "found by the others, whatever the dictionary says."));
    m_wordsField->setLabel(tr("Words that mean the same"));
    m_words->setPlaceholderText(tr("separated by commas"));
    m_whyField->setLabel(tr("Note"));
    m_add->setText(tr("Add"));
    table()->setAccessibleName(tr("Groups of words"));
    m_bad->setAccessibleName(tr("Rows that were not taken"));
    showEmptyText();
    undo()->setText(tr("Undo"));
    m_remove->setText(tr("Delete"));
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    m_model.setHeaderText([](SynonymsModel::Column column) {
        return column == SynonymsModel::Words ? tr("Words that mean the same") : tr("Note");
    });
    m_note.clear();
    onLoaded();
}

} // namespace madoguchi::desk
