// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/hours/closings_panel.h"

#include "app/desk/core/calendar_input.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/column_fitter.h"
#include "app/desk/ui/widgets/data_table.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/wording/calendar_text.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

QLineEdit* lineOf(const FormField* field)
{
    return static_cast<QLineEdit*>(field->control());
}

} // namespace

ClosingsPanel::ClosingsPanel(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableView(this))
    , m_form(new QWidget(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_table->setObjectName(QStringLiteral("closingsTable"));
    m_table->setModel(&m_model);
    prepareTable(*m_table);
    metrics::setFixedHeight(m_table, 132);
    new ColumnFitter(*m_table, ClosingsModel::Note, 80,
                     {{ClosingsModel::From, 100},
                      {ClosingsModel::Until, 100},
                      {ClosingsModel::Repeats, 80, [] {
                           return QStringList{tr("every year"), tr("Repeated")};
                       }}});
    m_from = lineField(QStringLiteral("closingFrom"));
    m_until = lineField(QStringLiteral("closingUntil"));
    m_note = lineField(QStringLiteral("closingNote"));
    m_add->setObjectName(QStringLiteral("addClosing"));
    m_remove->setObjectName(QStringLiteral("removeClosing"));
    m_remove->setProperty("kind", QStringLiteral("quiet"));
    auto* days = new QHBoxLayout;
    metrics::set(days, 10);
    days->addWidget(m_from, 1, Qt::AlignTop);
    days->addWidget(m_until, 1, Qt::AlignTop);
    auto* foot = new QHBoxLayout;
    metrics::set(foot, 10);
    foot->addWidget(m_note, 1, Qt::AlignTop);
    foot->addWidget(m_add, 0, Qt::AlignBottom);
    auto* form = new QVBoxLayout(m_form);
    metrics::set(form, 6);
    form->addLayout(days);
    form->addLayout(foot);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 6);
    column->addWidget(m_table, 1);
    column->addWidget(m_remove, 0, Qt::AlignRight);
    column->addWidget(m_form);
    connect(m_add, &QPushButton::clicked, this, &ClosingsPanel::add);
    connect(m_remove, &QPushButton::clicked, this, &ClosingsPanel::removeCurrent);
    auto* deletion = new QAction(m_table);
    deletion->setShortcut(Qt::Key_Delete);
    deletion->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(deletion);
    connect(deletion, &QAction::triggered, this, &ClosingsPanel::removeCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { m_remove->setEnabled(current.isValid()); });
    m_remove->setEnabled(false);
    retranslate();
}

FormField* ClosingsPanel::lineField(const QString& name)
{
    auto* line = new QLineEdit;
    line->setObjectName(name);
    auto* field = new FormField(line, m_form);
    connect(line, &QLineEdit::textEdited, this, [this, field] {
        field->setError({});
        Q_EMIT edited();
    });
    connect(line, &QLineEdit::returnPressed, this, &ClosingsPanel::add);
    return field;
}

void ClosingsPanel::setClosings(const std::vector<ClosingDays>& closings)
{
    m_model.setClosings(closings);
    m_remove->setEnabled(false);
    clearForm();
}

bool ClosingsPanel::hasUnadded()
{
    const bool any = std::ranges::any_of(std::array{m_from, m_until, m_note}, [](const FormField* field) {
        return !lineOf(field)->text().trimmed().isEmpty();
    });
    if (any)
        m_note->setError(tr("This is not in the list yet: add it, or empty the fields."));
    return any;
}

/// One day alone may leave the second field empty.
std::optional<ClosingDays> ClosingsPanel::typed()
{
    const QString untilText = lineOf(m_until)->text().trimmed();
    const auto from = dayFromText(lineOf(m_from)->text());
    const auto until = untilText.isEmpty() ? from : dayFromText(untilText);
    const QString notADay = CalendarText::ofError(QStringLiteral("calendar.closing.date"));
    m_from->setError(from ? QString() : notADay);
    m_until->setError(until || untilText.isEmpty() ? QString() : notADay);
    if (!from || !until)
        return std::nullopt;
    if (from->yearly != until->yearly) {
        m_until->setError(CalendarText::ofError(QStringLiteral("calendar.closing.mixed")));
        return std::nullopt;
    }
    return ClosingDays{from->day, until->day, from->yearly, lineOf(m_note)->text().trimmed()};
}

void ClosingsPanel::add()
{
    const auto closing = m_editable ? typed() : std::nullopt;
    if (!closing)
        return;
    CentreCalendar alone;
    alone.closings = m_model.closings();
    alone.closings.push_back(*closing);
    if (const auto checked = checkCentreCalendar(alone); !checked) {
        FormField* field = checked.error().key == u"calendar.closing.order" ? m_until : m_note;
        field->setError(CalendarText::ofError(checked.error().key));
        return;
    }
    m_table->selectRow(m_model.add(*closing));
    clearForm();
    lineOf(m_from)->setFocus();
    Q_EMIT edited();
}

void ClosingsPanel::removeCurrent()
{
    if (!m_editable || !m_table->currentIndex().isValid())
        return;
    m_model.remove(m_table->currentIndex().row());
    m_remove->setEnabled(m_table->currentIndex().isValid());
    Q_EMIT edited();
}

void ClosingsPanel::clearForm()
{
    for (FormField* field : {m_from, m_until, m_note}) {
        lineOf(field)->clear();
        field->setError({});
    }
}

void ClosingsPanel::setEditable(bool editable)
{
    m_editable = editable;
    m_form->setVisible(editable);
    m_remove->setVisible(editable);
}

void ClosingsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClosingsPanel::retranslate()
{
    m_from->setLabel(tr("First day"));
    m_until->setLabel(tr("Last day"));
    m_note->setLabel(tr("Note"));
    lineOf(m_from)->setPlaceholderText(tr("2027-02-01 or 12-29"));
    lineOf(m_until)->setPlaceholderText(tr("empty: one day"));
    lineOf(m_note)->setPlaceholderText(tr("e.g. maintenance of the lines"));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_table->setAccessibleName(tr("Closing days"));
    m_model.setWords({[](ClosingsModel::Column column) -> QString {
                          switch (column) {
                          case ClosingsModel::From:
                              return tr("First day");
                          case ClosingsModel::Until:
                              return tr("Last day");
                          case ClosingsModel::Repeats:
                              return tr("Repeated");
                          case ClosingsModel::Note:
                              return tr("Note");
                          case ClosingsModel::ColumnCount:
                              break;
                          }
                          return {};
                      },
                      tr("every year"), tr("once")});
}

} // namespace madoguchi::desk
