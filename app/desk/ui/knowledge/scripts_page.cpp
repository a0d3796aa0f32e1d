// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/knowledge/scripts_page.h"

#include "app/desk/core/script_text.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/category_box.h"
#include "app/desk/ui/widgets/column_fitter.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/look.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/language_names.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace madoguchi::desk {

ScriptsPage::ScriptsPage(ScriptsModel& model, QWidget* parent)
    : CentrePage(QStringLiteral("scripts"), model, parent)
    , m_model(model)
{
    build();
    connectParts();
    connectModel();
    setFocusProxy(table());
    refreshRights();
    retranslate();
}

void ScriptsPage::build()
{
    new ColumnFitter(*table(), ScriptsModel::Text, 240,
                     {{ScriptsModel::Title, 200},
                      {ScriptsModel::Key, 84},
                      {ScriptsModel::Language_, 92},
                      {ScriptsModel::Category, 200}});
    m_new = new QPushButton(this);
    m_new->setObjectName(QStringLiteral("newScript"));
    m_remove = new QPushButton(this);
    m_remove->setObjectName(QStringLiteral("removeScript"));
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("saveScript"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    arrange({hint()}, {buildForm()}, {undo(), m_remove, m_new, m_save});
}

QWidget* ScriptsPage::buildForm()
{
    m_form = new QWidget(this);
    m_title = lineNamed("scriptTitle");
    m_key = lineNamed("scriptKey");
    m_language = new ComboBox;
    m_language->setObjectName(QStringLiteral("scriptLanguage"));
    for (const Language language : allLanguages)
        m_language->addItem(ownName(language), static_cast<int>(language));
    m_category = new CategoryBox;
    m_text = new TextBox(3, 8);
    m_text->setObjectName(QStringLiteral("scriptText"));
    m_titleField = new FormField(m_title);
    m_keyField = new FormField(m_key);
    m_languageField = new FormField(m_language);
    m_categoryField = new FormField(m_category);
    m_textField = new FormField(m_text);
    m_placeholders = new QLabel(m_form);
    m_placeholders->setObjectName(QStringLiteral("scriptPlaceholders"));
    m_placeholders->setWordWrap(true);
    auto* row = new QHBoxLayout;
    metrics::set(row, 10);
    row->addWidget(m_titleField, 3, Qt::AlignTop);
    row->addWidget(m_keyField, 1, Qt::AlignTop);
    row->addWidget(m_languageField, 1, Qt::AlignTop);
    row->addWidget(m_categoryField, 2, Qt::AlignTop);
    auto* column = new QVBoxLayout(m_form);
    metrics::set(column, 6);
    column->addLayout(row);
    column->addWidget(m_textField);
    column->addWidget(m_placeholders);
    return m_form;
}

void ScriptsPage::connectParts()
{
    connect(m_new, &QPushButton::clicked, this, &ScriptsPage::beginNew);
    connect(m_save, &QPushButton::clicked, this, &ScriptsPage::save);
    connect(m_remove, &QPushButton::clicked, this, &ScriptsPage::removeCurrent);
    connect(undo(), &QPushButton::clicked, &m_model, &ScriptsModel::undo);
    connect(m_title, &QLineEdit::textChanged, this, [this] { m_titleField->setError({}); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_textField->setError({});
        showPlaceholders();
    });
    for (QLineEdit* line : {m_title, m_key})
        connect(line, &QLineEdit::returnPressed, this, &ScriptsPage::save);
    onKey(Qt::Key_Delete, [this] { removeCurrent(); });
}

void ScriptsPage::connectModel()
{
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (const TalkScript* script = m_model.at(current.row()))
                    showScript(*script);
            });
    connect(&m_model, &ScriptsModel::loaded, this, &ScriptsPage::onLoaded);
    connect(&m_model, &ScriptsModel::saved, this, [this](const QUuid& id) {
        hideError();
        m_base.id = TalkScriptId{id};
    });
    connect(&m_model, &ScriptsModel::saveFailed, this, &ScriptsPage::showSaveError);
    connect(&m_model, &ScriptsModel::failed, this, &ScriptsPage::showSaveError);
}

void ScriptsPage::activate()
{
    if (!m_model.isLoaded())
        m_model.refresh();
}

void ScriptsPage::refreshRights()
{
    const bool may = m_model.mayEdit();
    for (QWidget* widget : {m_form, static_cast<QWidget*>(m_new), static_cast<QWidget*>(m_save),
                            static_cast<QWidget*>(m_remove)})
        widget->setVisible(may);
    showEmptyText();
    onLoaded();
}

void ScriptsPage::setCategories(const QStringList& categories)
{
    m_category->setCategories(categories);
}

void ScriptsPage::showScript(const TalkScript& script)
{
    m_base = script;
    m_title->setText(script.title);
    m_key->setText(script.key);
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(script.language)));
    m_category->setCategory(script.category);
    m_text->setPlainText(script.text);
    m_titleField->setError({});
    m_textField->setError({});
    hideError();
    m_remove->setEnabled(!script.id.isNull());
}

void ScriptsPage::beginNew()
{
    table()->setCurrentIndex({});
    showScript({});
    m_title->setFocus();
}

TalkScript ScriptsPage::written() const
{
    TalkScript script = m_base;
    script.title = m_title->text().trimmed();
    script.key = m_key->text().trimmed();
    script.language = static_cast<Language>(m_language->currentData().toInt());
    script.category = m_category->category();
    script.text = m_text->toPlainText().trimmed();
    return script;
}

void ScriptsPage::save()
{
    const TalkScript script = written();
    if (script.title.isEmpty())
        m_titleField->setError(DomainText::ofError(QStringLiteral("script.title.missing")));
    if (script.text.isEmpty())
        m_textField->setError(DomainText::ofError(QStringLiteral("script.text.missing")));
    if (script.title.isEmpty() || script.text.isEmpty()) {
        (script.title.isEmpty() ? static_cast<QWidget*>(m_title) : m_text)->setFocus();
        return;
    }
    m_model.save(script);
}

void ScriptsPage::removeCurrent()
{
    if (m_model.mayEdit())
        m_model.remove(table()->currentIndex().row());
}

void ScriptsPage::onLoaded()
{
    showRows(m_model.rowCount() > 0);
    undo()->setVisible(m_model.canUndo() && m_model.mayEdit());
    count()->setText(tr("%n scripts", nullptr, m_model.rowCount()));
    const int row = m_model.rowOf(m_base.id);
    m_remove->setEnabled(row >= 0);
    if (row < 0)
        return;
    // What somebody is writing stays; on top of which version it goes is what is there now.
    const bool untouched = written() == m_base;
    m_base.version = m_model.at(row)->version;
    if (untouched)
        table()->selectRow(row);
}

void ScriptsPage::showSaveError(const Error& error)
{
    showError(
        error.code == ErrorCode::Conflict
            ? tr("Somebody else has changed this script meanwhile; theirs is in the table. Saving again "
                 "puts yours in its place.")
            : wordsOf(error));
}

void ScriptsPage::showPlaceholders()
{
    const QStringList unknown = unknownPlaceholders(m_text->toPlainText());
    QStringList known;
    for (const QString& word : scriptPlaceholders())
        known.append(u'{' + word + u'}');
    setLook(*m_placeholders, "kind", unknown.isEmpty() ? QStringLiteral("muted") : QStringLiteral("warning"));
    m_placeholders->setText(
        unknown.isEmpty() ? tr("Filled in when it is put in: %1").arg(known.join(u' '))
                          : tr("Nothing is known to put in for %1. There are: %2")
                                .arg(u'{' + unknown.join(QStringLiteral("} {")) + u'}', known.join(u' ')));
}

void ScriptsPage::showEmptyText()
{
    emptyState()->setContent(
        QStringLiteral("speak"), tr("No talk scripts yet"),
        m_model.mayEdit() ? tr("Write what operators say and write again and again: greetings, how to ask "
                               "for a call-back, the end of an e-mail.")
                          : tr("Leaders write here what is said and written again and again."));
}

void ScriptsPage::retranslate()
{
    hint()->setText(tr("Operators put these into a text by a key, or read them aloud."));
    m_titleField->setLabel(tr("Title"));
    m_keyField->setLabel(tr("Short name"));
    m_key->setPlaceholderText(tr("e.g. hello"));
    m_languageField->setLabel(tr("Language"));
    m_categoryField->setLabel(tr("Category"));
    m_textField->setLabel(tr("Text"));
    m_new->setText(tr("New"));
    m_save->setText(tr("Save"));
    m_remove->setText(tr("Delete"));
    undo()->setText(tr("Undo"));
    table()->setAccessibleName(tr("Talk scripts"));
    showEmptyText();
    m_model.setWords(
        [](int column) -> QString {
            switch (static_cast<ScriptsModel::Column>(column)) {
            case ScriptsModel::Key:
                return tr("Short name");
            case ScriptsModel::Title:
                return tr("Title");
            case ScriptsModel::Category:
                return tr("Category");
            case ScriptsModel::Language_:
                return tr("Language");
            case ScriptsModel::Text:
                return tr("Text");
            case ScriptsModel::ColumnCount:
                break;
            }
            return {};
        },
        ownName);
    showPlaceholders();
    onLoaded();
}

} // namespace madoguchi::desk
