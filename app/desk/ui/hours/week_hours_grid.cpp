// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/hours/week_hours_grid.h"

#include "app/desk/core/calendar_input.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/wording/calendar_text.h"
#include "app/desk/ui/wording/domain_text.h"
#include "kb/domain/names.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace madoguchi::desk {

namespace {

constexpr int cellWidth = 104;

QLabel* fieldLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("kind", QStringLiteral("field"));
    return label;
}

/// Long hours are seen from their beginning, and whole under the mouse.
void setCell(QLineEdit& cell, const QString& text)
{
    cell.setText(text);
    cell.setCursorPosition(0);
    cell.setToolTip(text);
}

} // namespace

WeekHoursGrid::WeekHoursGrid(QWidget* parent)
    : QWidget(parent)
    , m_holidays(new QCheckBox(this))
{
    auto* grid = new QGridLayout(this);
    metrics::set(grid, 6);
    for (size_t channel = 0; channel < channels.size(); ++channel) {
        m_heads[channel] = fieldLabel(this);
        grid->addWidget(m_heads[channel], 0, int(channel) + 1);
        grid->setColumnStretch(int(channel) + 1, 1);
    }
    for (size_t day = 0; day < days; ++day)
        addDay(*grid, day);
    for (size_t channel = 0; channel < channels.size(); ++channel)
        addCopyButton(*grid, channel);
    m_holidays->setObjectName(QStringLiteral("holidaysCount"));
    grid->addWidget(m_holidays, 2 * int(days) + 2, 0, 1, int(channels.size()) + 1);
    connect(m_holidays, &QCheckBox::clicked, this, [this] {
        refreshEnabled();
        Q_EMIT edited();
    });
    retranslate();
}

void WeekHoursGrid::addDay(QGridLayout& grid, size_t day)
{
    const int row = 2 * int(day) + 1;
    m_names[day] = new QLabel(this);
    grid.addWidget(m_names[day], row, 0);
    for (size_t channel = 0; channel < channels.size(); ++channel) {
        auto* cell = new QLineEdit(this);
        cell->setObjectName(QStringLiteral("hours-%1-%2").arg(toWord(channels[channel])).arg(day));
        metrics::setMinimumWidth(cell, cellWidth);
        cell->installEventFilter(this);
        connect(cell, &QLineEdit::textEdited, this, [this, channel, day] {
            clearError(channel, day);
            Q_EMIT edited();
        });
        grid.addWidget(cell, row, int(channel) + 1);
        m_cells[day][channel] = cell;
    }
    m_errors[day] = new QLabel(this);
    m_errors[day]->setObjectName(QStringLiteral("hoursError%1").arg(day));
    m_errors[day]->setProperty("kind", QStringLiteral("error"));
    m_errors[day]->setWordWrap(true);
    m_errors[day]->hide();
    grid.addWidget(m_errors[day], row + 1, 1, 1, int(channels.size()));
}

void WeekHoursGrid::addCopyButton(QGridLayout& grid, size_t channel)
{
    m_copies[channel] = new QPushButton(this);
    m_copies[channel]->setObjectName(QStringLiteral("copyMonday-") + toWord(channels[channel]));
    m_copies[channel]->setProperty("kind", QStringLiteral("quiet"));
    connect(m_copies[channel], &QPushButton::clicked, this, [this, channel] { copyMonday(channel); });
    grid.addWidget(m_copies[channel], 2 * int(days) + 1, int(channel) + 1, Qt::AlignLeft);
}

void WeekHoursGrid::setCalendar(const CentreCalendar& calendar)
{
    for (size_t channel = 0; channel < channels.size(); ++channel) {
        const WeekHours week = weekOf(calendar, channels[channel]);
        for (size_t day = 0; day < days; ++day) {
            setCell(*m_cells[day][channel], textOfHours(week[day]));
            clearError(channel, day);
        }
    }
    m_holidays->setChecked(calendar.holidaysCount);
    refreshEnabled();
}

bool WeekHoursGrid::read(CentreCalendar& calendar)
{
    bool good = true;
    for (size_t channel = 0; channel < channels.size(); ++channel) {
        WeekHours week;
        for (size_t day = 0; day < days; ++day) {
            const auto hours = hoursFromText(m_cells[day][channel]->text());
            CentreCalendar alone;
            if (hours)
                alone.hours[channels[channel]][day] = *hours;
            const auto checked = checkCentreCalendar(alone);
            if (!hours || !checked) {
                showError(channel, day, hours ? checked.error().key : QStringLiteral("calendar.hours.text"));
                good = false;
                continue;
            }
            week[day] = *hours;
        }
        if (week != weekOf(calendar, channels[channel]))
            calendar.hours[channels[channel]] = week;
    }
    calendar.holidaysCount = m_holidays->isChecked();
    return good;
}

void WeekHoursGrid::setEditable(bool editable)
{
    m_editable = editable;
    for (QPushButton* copy : m_copies)
        copy->setVisible(editable);
    refreshEnabled();
}

void WeekHoursGrid::refreshEnabled()
{
    for (size_t day = 0; day < days; ++day) {
        const bool counts = day != publicHolidayColumn || m_holidays->isChecked();
        for (QLineEdit* cell : m_cells[day]) {
            cell->setReadOnly(!m_editable);
            cell->setEnabled(counts);
        }
        m_names[day]->setEnabled(counts);
    }
    m_holidays->setEnabled(m_editable);
}

void WeekHoursGrid::copyMonday(size_t channel)
{
    for (size_t day = 1; day < days; ++day) {
        if (!m_cells[day][channel]->isEnabled())
            continue;
        setCell(*m_cells[day][channel], m_cells[0][channel]->text());
        clearError(channel, day);
    }
    Q_EMIT edited();
}

void WeekHoursGrid::clearError(size_t channel, size_t day)
{
    markInvalid(*m_cells[day][channel], {});
    m_errors[day]->hide();
}

void WeekHoursGrid::showError(size_t channel, size_t day, const QString& key)
{
    const QString text = CalendarText::ofError(key);
    markInvalid(*m_cells[day][channel], text);
    m_errors[day]->setText(
        tr("▲ %1: %2", "channel, what is wrong with its hours").arg(DomainText::of(channels[channel]), text));
    m_errors[day]->show();
}

bool WeekHoursGrid::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    for (size_t day = 0; step != 0 && day < days; ++day) {
        for (size_t channel = 0; channel < channels.size(); ++channel) {
            if (m_cells[day][channel] != watched)
                continue;
            const int to = int(day) + step;
            if (to >= 0 && to < int(days) && m_cells[size_t(to)][channel]->isEnabled()) {
                m_cells[size_t(to)][channel]->setFocus(Qt::TabFocusReason);
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WeekHoursGrid::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WeekHoursGrid::retranslate()
{
    for (size_t channel = 0; channel < channels.size(); ++channel) {
        const QString name = DomainText::of(channels[channel]);
        m_heads[channel]->setText(name);
        m_copies[channel]->setText(tr("All as Monday"));
        m_copies[channel]->setAccessibleName(tr("%1: every day as Monday", "channel").arg(name));
        for (size_t day = 0; day < days; ++day) {
            m_cells[day][channel]->setPlaceholderText(tr("closed"));
            m_cells[day][channel]->setAccessibleName(
                tr("%1, %2", "channel, day of the week").arg(name, CalendarText::dayOfWeek(day)));
        }
    }
    for (size_t day = 0; day < days; ++day)
        m_names[day]->setText(CalendarText::dayOfWeek(day));
    m_holidays->setText(tr("Public holidays have hours of their own"));
}

} // namespace madoguchi::desk
