// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/knowledge/pins_page.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/column_fitter.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/wording/domain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace madoguchi::desk {

PinsPage::PinsPage(PinsModel& model, QWidget* parent)
    : CentrePage(QStringLiteral("pins"), model, parent)
    , m_model(model)
{
    build();
    connectParts();
    connectModel();
    setFocusProxy(m_number);
    refreshRights();
    retranslate();
}

void PinsPage::build()
{
    table()->setDragDropMode(QAbstractItemView::InternalMove);
    table()->setDragDropOverwriteMode(false);
    table()->setDropIndicatorShown(true);
    new ColumnFitter(
        *table(), PinsModel::Title, 200,
        {{PinsModel::Number, 84}, {PinsModel::Until, 112}, {PinsModel::From, 112}, {PinsModel::Note, 220}});
    m_up = new QPushButton(this);
    m_up->setObjectName(QStringLiteral("pinUp"));
    m_down = new QPushButton(this);
    m_down->setObjectName(QStringLiteral("pinDown"));
    m_remove = new QPushButton(this);
    m_remove->setObjectName(QStringLiteral("removePin"));
    arrange({hint(), buildForm()}, {}, {undo(), m_up, m_down, m_remove});
}

QWidget* PinsPage::buildForm()
{
    m_form = new QWidget(this);
    m_number = lineNamed("pinNumber");
    m_from = lineNamed("pinFrom");
    m_until = lineNamed("pinUntil");
    m_note = lineNamed("pinNote");
    m_numberField = new FormField(m_number);
    m_fromField = new FormField(m_from);
    m_untilField = new FormField(m_until);
    m_noteField = new FormField(m_note);
    m_found = new QLabel(m_form);
    m_found->setObjectName(QStringLiteral("pinTitle"));
    m_found->setProperty("kind", QStringLiteral("muted"));
    m_found->setWordWrap(true);
    m_add = new QPushButton(m_form);
    m_add->setObjectName(QStringLiteral("addPin"));
    m_add->setProperty("kind", QStringLiteral("primary"));
    auto* row = new QHBoxLayout;
    metrics::set(row, 10);
    row->addWidget(m_numberField, 1, Qt::AlignTop);
    row->addWidget(m_fromField, 1, Qt::AlignTop);
    row->addWidget(m_untilField, 1, Qt::AlignTop);
    row->addWidget(m_noteField, 2, Qt::AlignTop);
    auto* foot = new QHBoxLayout;
    metrics::set(foot, 10);
    foot->addWidget(m_found, 1);
    foot->addWidget(m_add);
    auto* column = new QVBoxLayout(m_form);
    metrics::set(column, 6);
    column->addLayout(row);
    column->addLayout(foot);
    return m_form;
}

void PinsPage::connectParts()
{
    connect(m_number, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_numberField->setError({});
        m_title.clear();
        m_found->clear();
        if (!text.trimmed().isEmpty())
            m_model.lookUp(text.trimmed());
    });
    for (QLineEdit* line : {m_number, m_from, m_until, m_note})
        connect(line, &QLineEdit::returnPressed, this, &PinsPage::add);
    connect(m_add, &QPushButton::clicked, this, &PinsPage::add);
    connect(undo(), &QPushButton::clicked, &m_model, &PinsModel::undo);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_remove, &QPushButton::clicked, this, &PinsPage::removeCurrent);
    onKey(Qt::Key_Delete, [this] { removeCurrent(); });
    onKey(Qt::ALT | Qt::Key_Up, [this] { moveCurrent(-1); });
    onKey(Qt::ALT | Qt::Key_Down, [this] { moveCurrent(1); });
}

void PinsPage::connectModel()
{
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (const PinsModel::Row* row = m_model.rowAt(current.row()))
                    m_chosen = row->pin.number;
                onLoaded();
            });
    connect(&m_model, &PinsModel::modelReset, this, [this] {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.rowAt(row)->pin.number == m_chosen)
                table()->selectRow(row);
        }
    });
    connect(&m_model, &PinsModel::loaded, this, &PinsPage::onLoaded);
    connect(&m_model, &PinsModel::titled, this, &PinsPage::showTitle);
    connect(&m_model, &PinsModel::saveFailed, this, &PinsPage::showSaveError);
    connect(&m_model, &PinsModel::failed, this, &PinsPage::showSaveError);
    connect(&m_model, &PinsModel::added, this, [this](const QString& number) {
        m_chosen = number;
        for (QLineEdit* line : {m_number, m_from, m_until, m_note})
            line->clear();
        hideError();
        m_number->setFocus();
    });
}

void PinsPage::activate()
{
    if (!m_model.isLoaded())
        m_model.refresh();
}

void PinsPage::refreshRights()
{
    const bool may = m_model.mayEdit();
    for (QWidget* widget : {m_form, static_cast<QWidget*>(m_up), static_cast<QWidget*>(m_down),
                            static_cast<QWidget*>(m_remove)})
        widget->setVisible(may);
    table()->setDragEnabled(may);
    showEmptyText();
    onLoaded();
}

bool PinsPage::readDay(FormField* field, QDate& day)
{
    const QString text = static_cast<QLineEdit*>(field->control())->text().trimmed();
    day = QDate::fromString(text, Qt::ISODate);
    const bool good = text.isEmpty() || day.isValid();
    field->setError(good ? QString() : DomainText::ofError(QStringLiteral("pin.day")));
    return good;
}

void PinsPage::add()
{
    QDate from, until;
    const bool fromGood = readDay(m_fromField, from);
    const bool untilGood = readDay(m_untilField, until);
    if (!fromGood || !untilGood)
        return;
    const bool typed = !m_number->text().trimmed().isEmpty();
    if (!typed || m_title.isEmpty()) {
        m_numberField->setError(typed ? tr("There is no Q&A of this number.")
                                      : DomainText::ofError(QStringLiteral("pin.number.missing")));
        m_number->setFocus();
        return;
    }
    m_model.add(m_number->text(), from, until, m_note->text());
}

void PinsPage::removeCurrent()
{
    if (m_model.mayEdit())
        m_model.remove(table()->currentIndex().row());
}

void PinsPage::moveCurrent(int by)
{
    const int row = table()->currentIndex().row();
    if (m_model.mayEdit() && row >= 0)
        m_model.move(row, row + by);
}

void PinsPage::showTitle(const QString& number, const QString& title)
{
    if (number != m_number->text().trimmed())
        return;
    m_title = title;
    m_found->setText(title.isEmpty() ? tr("There is no Q&A of this number.") : title);
}

void PinsPage::onLoaded()
{
    const int rows = m_model.rowCount();
    const int row = table()->currentIndex().row();
    showRows(rows > 0);
    undo()->setVisible(m_model.canUndo() && m_model.mayEdit());
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < rows);
    m_remove->setEnabled(row >= 0);
    count()->setText(tr("%n pinned", nullptr, rows));
}

void PinsPage::showSaveError(const Error& error)
{
    const QString text = wordsOf(error);
    if (error.key == u"pin.validity.order" && m_untilField->isVisible() && !m_until->text().isEmpty()) {
        m_untilField->setError(text);
        return;
    }
    showError(text);
}

void PinsPage::showEmptyText()
{
    emptyState()->setContent(
        QStringLiteral("flag"), tr("Nothing is pinned"),
        m_model.mayEdit()
            ? tr("Pin what everyone will be asked about: moving season, snow, elections.")
            : tr("Leaders pin what everyone will be asked about: moving season, snow, elections."));
}

void PinsPage::retranslate()
{
    hint()->setText(
        tr("Operators see these Q&As in the empty search, in this order, from the first day to the "
           "last."));
    m_numberField->setLabel(tr("Number of the Q&A"));
    m_fromField->setLabel(tr("First day"));
    m_untilField->setLabel(tr("Last day"));
    m_noteField->setLabel(tr("Note"));
    for (QLineEdit* line : {m_from, m_until})
        line->setPlaceholderText(tr("2027-03-01, or empty"));
    m_note->setPlaceholderText(tr("e.g. moving season"));
    m_add->setText(tr("Pin"));
    table()->setAccessibleName(tr("Pinned Q&As"));
    showEmptyText();
    undo()->setText(tr("Undo"));
    m_up->setText(tr("Up"));
    m_up->setToolTip(tr("Alt+Up"));
    m_down->setText(tr("Down"));
    m_down->setToolTip(tr("Alt+Down"));
    m_remove->setText(tr("Take down"));
    m_model.setHeaderText([](PinsModel::Column column) -> QString {
        switch (column) {
        case PinsModel::Number:
            return tr("Number");
        case PinsModel::Title:
            return tr("Question");
        case PinsModel::From:
            return tr("First day");
        case PinsModel::Until:
            return tr("Last day");
        case PinsModel::Note:
            return tr("Note");
        case PinsModel::ColumnCount:
            break;
        }
        return {};
    });
    showTitle(m_number->text().trimmed(), m_title);
    if (m_number->text().isEmpty())
        m_found->clear();
    onLoaded();
}

} // namespace madoguchi::desk
