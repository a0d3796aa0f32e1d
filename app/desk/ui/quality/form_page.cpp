// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/quality/form_page.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/column_fitter.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/wording/quality_text.h"
#include "kb/domain/quality_rulebook.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

QSpinBox* numberNamed(const char* name, int most)
{
    auto* box = new QSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(1, most);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return box;
}

} // namespace

FormPage::FormPage(ReviewFormModel& model, QWidget* parent)
    : CentrePage(QStringLiteral("form"), model, parent)
    , m_model(model)
{
    new ColumnFitter(
        *table(), ReviewFormModel::Title, 200,
        {{ReviewFormModel::Weight, 90}, {ReviewFormModel::Points, 90}, {ReviewFormModel::Hint, 420}});
    buildButtons();
    arrange({hint(), buildConflict()}, {buildForm()}, {m_start, undo(), m_remove, m_new, m_save});
    connectParts();
    connectModel();
    setFocusProxy(table());
    retranslate();
}

void FormPage::buildButtons()
{
    const auto make = [this](const char* name) {
        auto* button = new QPushButton(this);
        button->setObjectName(QString::fromLatin1(name));
        return button;
    };
    m_start = make("startWithThese");
    m_up = make("criterionUp");
    m_down = make("criterionDown");
    m_remove = make("removeCriterion");
    m_new = make("newCriterion");
    m_save = make("saveForm");
    m_save->setProperty("kind", QStringLiteral("primary"));
}

QWidget* FormPage::buildConflict()
{
    m_conflict = new QWidget(this);
    m_conflictText = new QLabel(m_conflict);
    m_conflictText->setObjectName(QStringLiteral("formConflict"));
    m_conflictText->setProperty("kind", QStringLiteral("warning"));
    m_conflictText->setWordWrap(true);
    m_keep = new QPushButton(m_conflict);
    m_keep->setObjectName(QStringLiteral("keepMyForm"));
    m_take = new QPushButton(m_conflict);
    m_take->setObjectName(QStringLiteral("takeTheirForm"));
    auto* row = new QHBoxLayout(m_conflict);
    metrics::set(row, 8);
    row->addWidget(m_conflictText, 1);
    row->addWidget(m_take);
    row->addWidget(m_keep);
    m_conflict->hide();
    return m_conflict;
}

QWidget* FormPage::buildForm()
{
    m_form = new QWidget(this);
    m_title = lineNamed("criterionTitle");
    m_hintText = new TextBox(2, 4);
    m_hintText->setObjectName(QStringLiteral("criterionHint"));
    m_weight = numberNamed("criterionWeight", limits::criterionWeight);
    m_points = numberNamed("criterionPoints", limits::criterionPoints);
    m_titleField = new FormField(m_title);
    m_hintField = new FormField(m_hintText);
    m_weightField = new FormField(m_weight);
    m_pointsField = new FormField(m_points);
    auto* row = new QHBoxLayout;
    metrics::set(row, 10);
    row->addWidget(m_titleField, 3, Qt::AlignTop);
    row->addWidget(m_weightField, 1, Qt::AlignTop);
    row->addWidget(m_pointsField, 1, Qt::AlignTop);
    auto* order = new FlowLayout;
    metrics::set(order, 8);
    order->addWidget(m_up);
    order->addWidget(m_down);
    auto* column = new QVBoxLayout(m_form);
    metrics::set(column, 6);
    column->addLayout(row);
    column->addWidget(m_hintField);
    column->addLayout(order);
    return m_form;
}

void FormPage::connectParts()
{
    connect(m_title, &QLineEdit::textEdited, this, &FormPage::write);
    connect(m_hintText, &QPlainTextEdit::textChanged, this, &FormPage::write);
    for (QSpinBox* box : {m_weight, m_points})
        connect(box, &QSpinBox::valueChanged, this, &FormPage::write);
    connect(m_start, &QPushButton::clicked, this, [this] {
        m_model.propose(QualityText::proposal());
        table()->selectRow(0);
        table()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_new, &QPushButton::clicked, this, &FormPage::beginNew);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model.remove(table()->currentIndex().row()); });
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(undo(), &QPushButton::clicked, &m_model, &ReviewFormModel::undo);
    connect(m_save, &QPushButton::clicked, this, [this] {
        hideError();
        m_model.save();
    });
    connect(m_keep, &QPushButton::clicked, &m_model, &ReviewFormModel::keepMine);
    connect(m_take, &QPushButton::clicked, &m_model, &ReviewFormModel::takeTheirs);
    for (QPushButton* button : {m_keep, m_take})
        connect(button, &QPushButton::clicked, m_conflict, &QWidget::hide);
    onKey(Qt::Key_Delete, [this] {
        if (m_model.mayEdit())
            m_model.remove(table()->currentIndex().row());
    });
    onKey(Qt::CTRL | Qt::Key_Up, [this] { moveCurrent(-1); });
    onKey(Qt::CTRL | Qt::Key_Down, [this] { moveCurrent(1); });
}

void FormPage::connectModel()
{
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FormPage::showCurrent);
    connect(&m_model, &ReviewFormModel::edited, this, &FormPage::refresh);
    connect(&m_model, &ReviewFormModel::saved, this, &FormPage::hideError);
    connect(&m_model, &ReviewFormModel::saveFailed, this, &FormPage::showSaveError);
    connect(&m_model, &ReviewFormModel::conflicted, m_conflict, &QWidget::show);
}

void FormPage::refreshRights()
{
    m_conflict->hide();
    hideError();
    retranslate();
}

void FormPage::showCurrent()
{
    const Criterion* criterion = m_model.criterionAt(table()->currentIndex().row());
    m_form->setVisible(m_model.mayEdit() && criterion);
    m_remove->setEnabled(criterion != nullptr);
    const int row = table()->currentIndex().row();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(criterion && row + 1 < m_model.rowCount());
    if (!criterion)
        return;
    m_showing = true;
    if (m_title->text() != criterion->title)
        m_title->setText(criterion->title);
    if (m_hintText->toPlainText() != criterion->hint)
        m_hintText->setPlainText(criterion->hint);
    m_weight->setValue(criterion->weight);
    m_points->setValue(criterion->points);
    m_showing = false;
}

void FormPage::write()
{
    const int row = table()->currentIndex().row();
    const Criterion* there = m_model.criterionAt(row);
    if (m_showing || !there)
        return;
    m_titleField->setError({});
    Criterion criterion = *there;
    criterion.title = m_title->text();
    criterion.hint = m_hintText->toPlainText();
    criterion.weight = m_weight->value();
    criterion.points = m_points->value();
    m_model.change(row, criterion);
}

void FormPage::beginNew()
{
    table()->selectRow(m_model.add());
    m_title->setFocus(Qt::OtherFocusReason);
}

void FormPage::moveCurrent(int by)
{
    const int row = table()->currentIndex().row();
    if (!m_model.mayEdit() || !m_model.criterionAt(row) || !m_model.criterionAt(row + by))
        return;
    m_model.move(row, by);
    table()->selectRow(row + by);
}

void FormPage::refresh()
{
    const bool may = m_model.mayEdit();
    const bool any = m_model.rowCount() > 0;
    showRows(any);
    if (any && !table()->currentIndex().isValid())
        table()->selectRow(0);
    m_start->setVisible(may && !any);
    for (QPushButton* button : {m_up, m_down, m_remove})
        button->setVisible(may && any);
    m_new->setVisible(may);
    m_save->setVisible(may && (any || m_model.isChanged()));
    m_save->setEnabled(m_model.isChanged());
    undo()->setVisible(may && m_model.canUndo());
    count()->setText(
        any ? tr("%1 criteria, weight %2 in all", "number, sum")
                  .arg(QString::number(m_model.rowCount()), QString::number(m_model.weightOfAll()))
            : QString());
    showCurrent();
}

void FormPage::showSaveError(const Error& error, int row)
{
    const QString text = QualityText::of(error);
    if (row < 0) {
        showError(text);
        return;
    }
    table()->selectRow(row);
    FormField* field = error.key.startsWith(u"review-form.hint") ? m_hintField : m_titleField;
    field->setError(text);
    field->control()->setFocus(Qt::OtherFocusReason);
}

void FormPage::retranslate()
{
    const bool may = m_model.mayEdit();
    hint()->setText(
        may ? tr("What every review looks at. A change holds for reviews that begin after it; what is "
                 "saved keeps the form it was given on.")
            : tr("What every review looks at. A supervisor changes it."));
    m_titleField->setLabel(tr("Criterion"));
    m_hintField->setLabel(tr("What earns the points"));
    m_weightField->setLabel(tr("Weight"));
    m_pointsField->setLabel(tr("Most points"));
    m_start->setText(tr("Start with these"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_remove->setText(tr("Remove criterion"));
    m_new->setText(tr("New criterion"));
    m_save->setText(tr("Save form"));
    undo()->setText(tr("Undo"));
    m_keep->setText(tr("Keep mine"));
    m_take->setText(tr("Take their form"));
    m_conflictText->setText(
        tr("Somebody else has saved another form meanwhile. Saving yours puts it in its place."));
    table()->setAccessibleName(tr("Criteria of the review form"));
    QStringList proposed;
    for (const Criterion& criterion : QualityText::proposal())
        proposed += criterion.title;
    emptyState()->setContent(
        QStringLiteral("pencil"), tr("No review form yet"),
        may ? tr("A proposal: %1. “Start with these”, or write your own.", "list of criteria")
                  .arg(proposed.join(tr(", ", "between criteria")))
            : tr("A supervisor writes here what reviews look at."));
    m_model.setHeader([](ReviewFormModel::Column column) -> QString {
        switch (column) {
        case ReviewFormModel::Title:
            return tr("Criterion");
        case ReviewFormModel::Weight:
            return tr("Weight");
        case ReviewFormModel::Points:
            return tr("Most points");
        case ReviewFormModel::Hint:
            return tr("What earns the points");
        case ReviewFormModel::ColumnCount:
            break;
        }
        return {};
    });
    refresh();
}

} // namespace madoguchi::desk
