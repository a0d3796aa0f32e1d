// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/hours/due_times_form.h"

#include "app/desk/core/calendar_input.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/wording/calendar_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

QLineEdit* lineOf(const FormField* field)
{
    return static_cast<QLineEdit*>(field->control());
}

/// Full-width digits too.
std::optional<int> amountIn(const QString& text)
{
    bool valid = false;
    const int amount = text.normalized(QString::NormalizationForm_KC).trimmed().toInt(&valid);
    return valid ? std::optional(amount) : std::nullopt;
}

} // namespace

DueTimesForm::DueTimesForm(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 10);
    auto* grid = new QGridLayout;
    metrics::set(grid, 10);
    for (const DueKind kind :
         {DueKind::RaisedHand, DueKind::Escalation, DueKind::Written, DueKind::CallBackReminder}) {
        const int place = int(m_rows.size());
        m_rows.push_back(makeRow(kind));
        grid->addWidget(m_rows.back().field, place / 2, place % 2, Qt::AlignTop);
    }
    column->addLayout(grid);
    m_office = lineField(QStringLiteral("officeHours"));
    m_yearEndFrom = lineField(QStringLiteral("yearEndFrom"));
    m_yearEndUntil = lineField(QStringLiteral("yearEndUntil"));
    auto* office = new QHBoxLayout;
    metrics::set(office, 10);
    office->addWidget(m_office, 2, Qt::AlignTop);
    office->addWidget(m_yearEndFrom, 1, Qt::AlignTop);
    office->addWidget(m_yearEndUntil, 1, Qt::AlignTop);
    column->addLayout(office);
    retranslate();
}

DueTimesForm::Row DueTimesForm::makeRow(DueKind kind)
{
    auto* control = new QWidget;
    auto* amount = new QLineEdit(control);
    amount->setObjectName(QStringLiteral("dueAmount%1").arg(static_cast<int>(kind)));
    metrics::setMaximumWidth(amount, 96);
    auto* unit = new ComboBox(control);
    unit->setObjectName(QStringLiteral("dueUnit%1").arg(static_cast<int>(kind)));
    metrics::setMinimumWidth(unit, 200);
    for (const DueUnit choice : dueUnitsFor(kind))
        unit->addItem(QString(), static_cast<int>(choice));
    control->setFocusProxy(amount);
    auto* row = new QHBoxLayout(control);
    metrics::set(row, 6);
    row->addWidget(amount);
    row->addWidget(unit);
    row->addStretch(1);
    auto* field = new FormField(control, this);
    const auto changed = [this, field, amount] {
        field->setError({});
        markInvalid(*amount, {});
        Q_EMIT edited();
    };
    connect(amount, &QLineEdit::textEdited, this, changed);
    connect(unit, &QComboBox::activated, this, changed);
    return {kind, amount, unit, field};
}

FormField* DueTimesForm::lineField(const QString& name)
{
    auto* line = new QLineEdit;
    line->setObjectName(name);
    auto* field = new FormField(line, this);
    connect(line, &QLineEdit::textEdited, this, [this, field] {
        field->setError({});
        Q_EMIT edited();
    });
    return field;
}

void DueTimesForm::setCalendar(const CentreCalendar& calendar)
{
    for (const Row& row : m_rows) {
        const DueRule rule = dueRuleFor(calendar.dueRules, row.kind);
        row.amount->setText(QString::number(rule.amount));
        row.unit->setCurrentIndex(row.unit->findData(static_cast<int>(rule.unit)));
        row.field->setError({});
        markInvalid(*row.amount, {});
    }
    lineOf(m_office)->setText(textOfHours({calendar.officeHours}));
    lineOf(m_yearEndFrom)->setText(textOfDay(calendar.yearEndFrom, true));
    lineOf(m_yearEndUntil)->setText(textOfDay(calendar.yearEndUntil, true));
    for (FormField* field : {m_office, m_yearEndFrom, m_yearEndUntil})
        field->setError({});
}

bool DueTimesForm::readRow(const Row& row, DueRules& rules)
{
    // A unit of a newer version has no entry here: the rule stays as it is.
    if (row.unit->currentIndex() < 0)
        return true;
    const DueRule rule{static_cast<DueUnit>(row.unit->currentData().toInt()),
                       amountIn(row.amount->text()).value_or(0)};
    const bool good = rule.amount >= 1 && rule.amount <= largestAmount(rule.unit);
    const QString error = good ? QString() : CalendarText::amountRange(largestAmount(rule.unit));
    row.field->setError(error);
    markInvalid(*row.amount, error);
    if (good && rule != dueRuleFor(rules, row.kind))
        rules[row.kind] = rule;
    return good;
}

bool DueTimesForm::readOffice(CentreCalendar& calendar)
{
    const auto hours = hoursFromText(lineOf(m_office)->text());
    CentreCalendar alone;
    const bool one = hours && hours->size() == 1;
    if (one)
        alone.officeHours = hours->front();
    const bool good = one && checkCentreCalendar(alone);
    m_office->setError(good ? QString() : CalendarText::ofError(QStringLiteral("calendar.office.order")));
    if (good)
        calendar.officeHours = alone.officeHours;
    return good;
}

bool DueTimesForm::readYearEnd(FormField* field, QDate& day)
{
    const auto typed = dayFromText(lineOf(field)->text());
    const bool good = typed && typed->yearly;
    field->setError(good ? QString() : CalendarText::ofError(QStringLiteral("calendar.year-end.date")));
    if (good)
        day = typed->day;
    return good;
}

bool DueTimesForm::read(CentreCalendar& calendar)
{
    bool good = true;
    for (const Row& row : m_rows)
        good = readRow(row, calendar.dueRules) && good;
    good = readOffice(calendar) && good;
    good = readYearEnd(m_yearEndFrom, calendar.yearEndFrom) && good;
    return readYearEnd(m_yearEndUntil, calendar.yearEndUntil) && good;
}

void DueTimesForm::setEditable(bool editable)
{
    for (const Row& row : m_rows) {
        row.amount->setReadOnly(!editable);
        row.unit->setEnabled(editable);
    }
    for (const FormField* field : {m_office, m_yearEndFrom, m_yearEndUntil})
        lineOf(field)->setReadOnly(!editable);
}

void DueTimesForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DueTimesForm::retranslate()
{
    for (const Row& row : m_rows) {
        const QString label = CalendarText::of(row.kind);
        row.field->setLabel(label);
        row.unit->setAccessibleName(tr("%1: unit", "what the time is for").arg(label));
        for (int i = 0; i < row.unit->count(); ++i)
            row.unit->setItemText(i, CalendarText::of(static_cast<DueUnit>(row.unit->itemData(i).toInt())));
    }
    m_office->setLabel(tr("Departments work, Monday to Friday"));
    m_yearEndFrom->setLabel(tr("Closed at New Year from"));
    m_yearEndUntil->setLabel(tr("until", "last day closed at New Year"));
}

} // namespace madoguchi::desk
