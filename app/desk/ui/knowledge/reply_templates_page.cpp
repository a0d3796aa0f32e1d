// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/knowledge/reply_templates_page.h"

#include "app/desk/core/reply_placeholders.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/column_fitter.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/look.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/wording/case_text.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/language_names.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr int everyKind = 0;
constexpr CaseKind kinds[] = {CaseKind::Inquiry, CaseKind::Opinion, CaseKind::Complaint, CaseKind::Report,
                              CaseKind::Application};

} // namespace

ReplyTemplatesPage::ReplyTemplatesPage(ReplyTemplatesModel& model, QWidget* parent)
    : CentrePage(QStringLiteral("replyTemplates"), model, parent)
    , m_model(model)
{
    build();
    connectParts();
    connectModel();
    setFocusProxy(table());
    refreshRights();
    retranslate();
    showTemplate({});
}

void ReplyTemplatesPage::build()
{
    new ColumnFitter(*table(), ReplyTemplatesModel::Text, 240,
                     {{ReplyTemplatesModel::Title, 220},
                      {ReplyTemplatesModel::Kind, 190},
                      {ReplyTemplatesModel::Language_, 92}});
    const auto button = [this](const char* name) {
        auto* made = new QPushButton(this);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_up = button("replyTemplateUp");
    m_down = button("replyTemplateDown");
    m_new = button("newReplyTemplate");
    m_remove = button("removeReplyTemplate");
    m_save = button("saveReplyTemplate");
    m_save->setProperty("kind", QStringLiteral("primary"));
    arrange({hint()}, {buildForm()}, {undo(), m_up, m_down, m_remove, m_new, m_save});
}

QWidget* ReplyTemplatesPage::buildForm()
{
    m_form = new QWidget(this);
    m_title = lineNamed("replyTemplateTitle");
    m_kind = new ComboBox;
    m_kind->setObjectName(QStringLiteral("replyTemplateKind"));
    m_kind->addItem({}, everyKind);
    for (const CaseKind kind : kinds)
        m_kind->addItem({}, static_cast<int>(kind));
    m_language = new ComboBox;
    m_language->setObjectName(QStringLiteral("replyTemplateLanguage"));
    for (const Language language : allLanguages)
        m_language->addItem(ownName(language), static_cast<int>(language));
    m_text = new TextBox(3, 8);
    m_text->setObjectName(QStringLiteral("replyTemplateText"));
    m_titleField = new FormField(m_title);
    m_kindField = new FormField(m_kind);
    m_languageField = new FormField(m_language);
    m_textField = new FormField(m_text);
    m_placeholders = new QLabel(m_form);
    m_placeholders->setObjectName(QStringLiteral("replyTemplatePlaceholders"));
    m_placeholders->setWordWrap(true);
    auto* row = new QHBoxLayout;
    metrics::set(row, 10);
    row->addWidget(m_titleField, 3, Qt::AlignTop);
    row->addWidget(m_kindField, 2, Qt::AlignTop);
    row->addWidget(m_languageField, 1, Qt::AlignTop);
    auto* column = new QVBoxLayout(m_form);
    metrics::set(column, 6);
    column->addLayout(row);
    column->addWidget(m_textField);
    column->addWidget(m_placeholders);
    return m_form;
}

void ReplyTemplatesPage::connectParts()
{
    connect(m_new, &QPushButton::clicked, this, &ReplyTemplatesPage::beginNew);
    connect(m_save, &QPushButton::clicked, this, &ReplyTemplatesPage::save);
    connect(m_remove, &QPushButton::clicked, this, &ReplyTemplatesPage::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(undo(), &QPushButton::clicked, &m_model, &ReplyTemplatesModel::undo);
    connect(m_title, &QLineEdit::textChanged, this, [this] { m_titleField->setError({}); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_textField->setError({});
        showPlaceholders();
    });
    connect(m_title, &QLineEdit::returnPressed, this, &ReplyTemplatesPage::save);
    onKey(Qt::Key_Delete, [this] { removeCurrent(); });
    onKey(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveCurrent(-1); });
    onKey(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveCurrent(1); });
}

void ReplyTemplatesPage::connectModel()
{
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (const ReplyTemplate* one = m_model.at(current.row()))
                    showTemplate(*one);
                showButtons();
            });
    connect(&m_model, &ReplyTemplatesModel::loaded, this, &ReplyTemplatesPage::onLoaded);
    connect(&m_model, &ReplyTemplatesModel::saved, this, [this](const QUuid& id) {
        hideError();
        m_base.id = ReplyTemplateId{id};
    });
    connect(&m_model, &ReplyTemplatesModel::saveFailed, this, &ReplyTemplatesPage::showSaveError);
    connect(&m_model, &ReplyTemplatesModel::failed, this, &ReplyTemplatesPage::showSaveError);
}

void ReplyTemplatesPage::activate()
{
    if (!m_model.isLoaded())
        m_model.refresh();
}

void ReplyTemplatesPage::refreshRights()
{
    const bool may = m_model.mayEdit();
    for (QWidget* widget :
         {m_form, static_cast<QWidget*>(m_new), static_cast<QWidget*>(m_save),
          static_cast<QWidget*>(m_remove), static_cast<QWidget*>(m_up), static_cast<QWidget*>(m_down)})
        widget->setVisible(may);
    showEmptyText();
    onLoaded();
}

void ReplyTemplatesPage::showTemplate(const ReplyTemplate& one)
{
    m_base = one;
    m_title->setText(one.title);
    m_kind->setCurrentIndex(m_kind->findData(one.anyKind ? everyKind : static_cast<int>(one.kind)));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(one.language)));
    m_text->setPlainText(one.text);
    m_titleField->setError({});
    m_textField->setError({});
    hideError();
    showButtons();
}

void ReplyTemplatesPage::beginNew()
{
    table()->setCurrentIndex({});
    showTemplate({});
    m_title->setFocus();
}

ReplyTemplate ReplyTemplatesPage::written() const
{
    ReplyTemplate one = m_base;
    one.title = m_title->text().trimmed();
    const int kind = m_kind->currentData().toInt();
    one.anyKind = kind == everyKind;
    if (!one.anyKind)
        one.kind = static_cast<CaseKind>(kind);
    one.language = static_cast<Language>(m_language->currentData().toInt());
    one.text = m_text->toPlainText().trimmed();
    return one;
}

void ReplyTemplatesPage::save()
{
    const ReplyTemplate one = written();
    if (one.title.isEmpty())
        m_titleField->setError(tr("Give the template a title."));
    if (one.text.isEmpty())
        m_textField->setError(tr("Write what the reply begins with."));
    if (one.title.isEmpty() || one.text.isEmpty()) {
        (one.title.isEmpty() ? static_cast<QWidget*>(m_title) : m_text)->setFocus();
        return;
    }
    m_model.save(one);
}

void ReplyTemplatesPage::removeCurrent()
{
    if (m_model.mayEdit())
        m_model.remove(table()->currentIndex().row());
}

void ReplyTemplatesPage::moveCurrent(int by)
{
    m_model.move(table()->currentIndex().row(), by);
}

void ReplyTemplatesPage::onLoaded()
{
    showRows(m_model.rowCount() > 0);
    undo()->setVisible(m_model.canUndo() && m_model.mayEdit());
    count()->setText(tr("%n template(s)", nullptr, m_model.rowCount()));
    const int row = m_model.rowOf(m_base.id);
    if (row >= 0) {
        // What somebody is writing stays; on top of which version it goes is what is there now.
        const ReplyTemplate& stored = *m_model.at(row);
        const bool untouched = written() == m_base;
        m_base.version = stored.version;
        m_base.position = stored.position;
        if (untouched)
            table()->selectRow(row);
    }
    showButtons();
}

void ReplyTemplatesPage::showButtons()
{
    const int row = table()->currentIndex().row();
    m_remove->setEnabled(m_model.at(row) != nullptr);
    m_up->setEnabled(m_model.canMove(row, -1));
    m_down->setEnabled(m_model.canMove(row, 1));
}

void ReplyTemplatesPage::showSaveError(const Error& error)
{
    showError(error.code == ErrorCode::Conflict
                  ? tr("Somebody else has changed this template meanwhile; theirs is in the table. Saving "
                       "again puts yours in its place.")
                  : wordsOf(error));
}

void ReplyTemplatesPage::showPlaceholders()
{
    const QStringList unknown = unknownReplyPlaceholders(m_text->toPlainText());
    setLook(*m_placeholders, "kind", unknown.isEmpty() ? QStringLiteral("muted") : QStringLiteral("warning"));
    m_placeholders->setText(
        unknown.isEmpty()
            ? tr("Filled in when it is put in: {name} who asked, {number} and {received} of the case, {unit} "
                 "that answers, {answer} as it was drafted, {today}. What is not known stays in its braces.")
            : tr("Nothing is known to put in for %1. There are: %2")
                  .arg(u'{' + unknown.join(QStringLiteral("} {")) + u'}',
                       u'{' + replyPlaceholders().join(QStringLiteral("} {")) + u'}'));
}

void ReplyTemplatesPage::showEmptyText()
{
    emptyState()->setContent(
        QStringLiteral("pencil"), tr("No reply templates yet"),
        m_model.mayEdit() ? tr("Write how replies begin and end, by kind of case and language: they are "
                               "offered where a draft is written.")
                          : tr("The hearing section writes here how replies begin and end."));
}

void ReplyTemplatesPage::nameKinds()
{
    m_kind->setItemText(0, tr("Every kind"));
    for (int i = 1; i < m_kind->count(); ++i)
        m_kind->setItemText(i, CaseText::of(static_cast<CaseKind>(m_kind->itemData(i).toInt())));
}

void ReplyTemplatesPage::nameColumns()
{
    m_model.setWords(
        [](int column) -> QString {
            switch (static_cast<ReplyTemplatesModel::Column>(column)) {
            case ReplyTemplatesModel::Title:
                return tr("Title");
            case ReplyTemplatesModel::Kind:
                return tr("Kind of case");
            case ReplyTemplatesModel::Language_:
                return tr("Language");
            case ReplyTemplatesModel::Text:
                return tr("Text");
            case ReplyTemplatesModel::ColumnCount:
                break;
            }
            return {};
        },
        [](ReplyTemplatesModel::Column column, const ReplyTemplate& one) {
            if (column == ReplyTemplatesModel::Language_)
                return ownName(one.language);
            return one.anyKind ? tr("Every kind") : CaseText::of(one.kind);
        });
}

void ReplyTemplatesPage::retranslate()
{
    hint()->setText(tr("Offered where a draft or a reply is written, for the kind and the language of the "
                       "case, in this order."));
    m_titleField->setLabel(tr("Title"));
    m_kindField->setLabel(tr("Kind of case"));
    m_languageField->setLabel(tr("Language"));
    m_textField->setLabel(tr("Text"));
    m_up->setText(tr("Up"));
    m_up->setToolTip(tr("Offered earlier (Alt+Up in the table)"));
    m_down->setText(tr("Down"));
    m_down->setToolTip(tr("Offered later (Alt+Down in the table)"));
    m_new->setText(tr("New"));
    m_save->setText(tr("Save"));
    m_remove->setText(tr("Delete"));
    undo()->setText(tr("Undo"));
    table()->setAccessibleName(tr("Reply templates"));
    showEmptyText();
    nameKinds();
    nameColumns();
    showPlaceholders();
    onLoaded();
}

} // namespace madoguchi::desk
