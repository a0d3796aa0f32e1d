// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/hours/hours_page.h"

#include "app/desk/ui/hours/closings_panel.h"
#include "app/desk/ui/hours/due_times_form.h"
#include "app/desk/ui/hours/holidays_panel.h"
#include "app/desk/ui/hours/week_hours_grid.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/panel_footer.h"
#include "app/desk/ui/wording/calendar_text.h"
#include "app/desk/ui/wording/error_text.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr int twoColumns = 1'100; // pixels at 100 % from which there is room for both

} // namespace

HoursPage::HoursPage(CalendarSession& session, const Clock& clock, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("hoursPage"));
    setProperty("kind", QStringLiteral("panel"));
    build(clock);
    connectParts();
    showSaved();
    refreshRights();
    retranslate();
}

void HoursPage::build(const Clock& clock)
{
    m_week = new WeekHoursGrid;
    m_due = new DueTimesForm;
    m_closings = new ClosingsPanel;
    m_holidays = new HolidaysPanel;
    m_holidays->setYear(m_session.hours().dayOf(clock.now()).year());
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("scrolled"));
    auto* left = new QVBoxLayout;
    metrics::set(left, 20);
    left->addWidget(section(m_weekHeading, m_weekHint, m_week));
    left->addWidget(section(m_dueHeading, m_dueHint, m_due));
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    metrics::set(right, 20);
    right->addWidget(section(m_closingsHeading, m_closingsHint, m_closings));
    right->addWidget(section(m_holidaysHeading, m_holidaysHint, m_holidays), 1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    metrics::set(m_columns, 24, {16, 16, 16, 16});
    m_columns->addLayout(left, 9);
    m_columns->addLayout(right, 4);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    metrics::setMinimumHeight(m_scroll, 230); // a week, or most of it
    m_scroll->setWidget(content);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0, {1, 1, 1, 1});
    column->addWidget(m_scroll, 1);
    column->addWidget(buildFooter());
    setFocusProxy(m_week->findChild<QWidget*>(QStringLiteral("hours-phone-0")));
}

QWidget* HoursPage::section(QLabel*& heading, QLabel*& hint, QWidget* content)
{
    auto* widget = new QWidget;
    heading = new QLabel(widget);
    heading->setProperty("kind", QStringLiteral("heading"));
    hint = new QLabel(widget);
    hint->setProperty("kind", QStringLiteral("muted"));
    hint->setWordWrap(true);
    auto* column = new QVBoxLayout(widget);
    metrics::set(column, 6);
    column->addWidget(heading);
    column->addWidget(hint);
    column->addWidget(content, 1);
    return widget;
}

QWidget* HoursPage::buildFooter()
{
    auto* footer = new PanelFooter(this);
    m_error = new QLabel(footer);
    m_error->setObjectName(QStringLiteral("hoursSaveError"));
    m_error->setProperty("kind", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_state = new QLabel(footer);
    m_state->setObjectName(QStringLiteral("hoursState"));
    m_state->setProperty("kind", QStringLiteral("muted"));
    m_state->setWordWrap(true);
    m_discard = new QPushButton(footer);
    m_discard->setObjectName(QStringLiteral("discardHours"));
    m_save = new QPushButton(footer);
    m_save->setObjectName(QStringLiteral("saveHours"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    footer->row()->addWidget(m_state, 1);
    footer->row()->addWidget(m_error, 2);
    footer->row()->addWidget(m_discard);
    footer->row()->addWidget(m_save);
    return footer;
}

void HoursPage::connectParts()
{
    connect(m_week, &WeekHoursGrid::edited, this, &HoursPage::onEdited);
    connect(m_due, &DueTimesForm::edited, this, &HoursPage::onEdited);
    connect(m_closings, &ClosingsPanel::edited, this, &HoursPage::onEdited);
    connect(m_save, &QPushButton::clicked, this, &HoursPage::save);
    connect(m_discard, &QPushButton::clicked, this, &HoursPage::showSaved);
    connect(&m_session, &CalendarSession::loaded, this, &HoursPage::onLoaded);
    connect(&m_session, &CalendarSession::saved, this, [this] {
        m_dirty = false;
        m_error->hide();
        refreshState();
    });
    connect(&m_session, &CalendarSession::saveFailed, this, &HoursPage::onSaveFailed);
    connect(&m_session, &CalendarSession::failed, this,
            [this](const Error& error) { showError(ErrorText::of(error)); });
    auto* saving = new QAction(this);
    saving->setShortcut(QKeySequence::Save);
    saving->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(saving);
    connect(saving, &QAction::triggered, this, &HoursPage::save);
}

void HoursPage::activate()
{
    if (!m_session.isLoaded())
        m_session.refresh();
}

void HoursPage::refreshRights()
{
    const bool may = m_session.mayEdit();
    m_week->setEditable(may);
    m_due->setEditable(may);
    m_closings->setEditable(may);
    m_save->setVisible(may);
    m_discard->setVisible(may);
    if (!may)
        showSaved();
    refreshState();
}

void HoursPage::onEdited()
{
    m_dirty = true;
    m_error->hide();
    refreshState();
}

void HoursPage::onLoaded()
{
    if (!m_dirty) {
        showSaved();
        return;
    }
    // What was typed stays; saving it now replaces the newer one knowingly.
    m_base = m_session.calendar();
    showError(tr("Somebody else has changed the hours meanwhile. Save replaces theirs by yours, Discard "
                 "shows theirs."));
}

void HoursPage::onSaveFailed(const Error& error)
{
    m_dirty = true;
    refreshState();
    // What the store holds now is being read; onLoaded() has the words for that.
    if (error.code != ErrorCode::Conflict)
        showError(error.code == ErrorCode::InvalidInput || error.key == u"calendar.edit"
                      ? CalendarText::ofError(error.key)
                      : ErrorText::of(error));
}

void HoursPage::showSaved()
{
    m_base = m_session.calendar();
    m_week->setCalendar(m_base);
    m_due->setCalendar(m_base);
    m_closings->setClosings(m_base.closings);
    m_dirty = false;
    m_error->hide();
    refreshState();
}

bool HoursPage::read(CentreCalendar& calendar)
{
    const bool weekGood = m_week->read(calendar);
    const bool dueGood = m_due->read(calendar);
    const bool closingsGood = !m_closings->hasUnadded();
    calendar.closings = m_closings->closings();
    return weekGood && dueGood && closingsGood;
}

void HoursPage::save()
{
    if (!m_session.mayEdit() || !m_dirty)
        return;
    CentreCalendar calendar = m_base;
    if (read(calendar)) {
        m_session.save(calendar);
        return;
    }
    showError(tr("Not saved: mend what is marked."));
    for (QWidget* widget : findChildren<QWidget*>()) {
        if (widget->property("invalid").toBool() && (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus();
            m_scroll->ensureWidgetVisible(widget);
            break;
        }
    }
}

void HoursPage::showError(const QString& text)
{
    m_error->setText(tr("▲ %1", "why the hours were not saved").arg(text));
    m_error->show();
}

void HoursPage::refreshState()
{
    m_save->setEnabled(m_dirty);
    m_discard->setEnabled(m_dirty);
    if (m_dirty)
        m_state->setText(tr("Changed, not saved yet"));
    else if (m_base.changedAt.isSet())
        m_state->setText(
            tr("Last changed %1").arg(QLocale().toString(m_base.changedAt.toLocal(), QLocale::ShortFormat)));
    else
        m_state->setText(tr("Nobody has changed these hours yet."));
}

void HoursPage::arrangeColumns()
{
    const bool wide = width() >= theme().px(twoColumns);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void HoursPage::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrangeColumns();
}

void HoursPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange && m_columns)
        arrangeColumns(); // the font has another size
    QFrame::changeEvent(event);
}

void HoursPage::retranslate()
{
    m_weekHeading->setText(tr("Hours"));
    m_weekHint->setText(tr("When the centre answers, by channel. Due times count in these hours. With a "
                           "break: 9:00–12:00, 13:00–17:00."));
    m_dueHeading->setText(tr("Due times"));
    m_dueHint->setText(tr("Service hours and days count only while the channel is open; business days are "
                          "those on which the departments work."));
    m_closingsHeading->setText(tr("Closing days"));
    m_closingsHint->setText(tr("On these days the centre is closed on every channel. Days without a "
                               "year come every year."));
    m_holidaysHeading->setText(tr("Public holidays"));
    m_holidaysHint->setText(
        tr("By the Act on National Holidays as it stands today; equinoxes to come are reckoned."));
    m_save->setText(tr("Save"));
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    m_discard->setText(tr("Discard"));
    refreshState();
}

} // namespace madoguchi::desk
