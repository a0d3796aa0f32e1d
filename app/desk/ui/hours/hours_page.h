// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/calendar_session.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace madoguchi::desk {

class ClosingsPanel;
class DueTimesForm;
class HolidaysPanel;
class WeekHoursGrid;

/// When the centre can be reached and what is due when: hours, closing days, due times, and the year's public
/// holidays to look at. All is saved at once, with Save or Ctrl+S. Without the right to change it only reads.
class HoursPage final : public QFrame
{
    Q_OBJECT
public:
    /// Both outlive the page.
    HoursPage(CalendarSession& session, const Clock& clock, QWidget* parent = nullptr);

    /// The first time it is shown the calendar is read.
    void activate();
    /// Someone else is signed in.
    void refreshRights();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(const Clock& clock);
    [[nodiscard]] QWidget* section(QLabel*& heading, QLabel*& hint, QWidget* content);
    [[nodiscard]] QWidget* buildFooter();
    void connectParts();
    void onEdited();
    void onLoaded();
    void onSaveFailed(const Error& error);
    void showSaved();
    void save();
    [[nodiscard]] bool read(CentreCalendar& calendar);
    void showError(const QString& text);
    void refreshState();
    void arrangeColumns();
    void retranslate();

    CalendarSession& m_session;
    CentreCalendar m_base; ///< the version that is being edited
    bool m_dirty = false;
    QScrollArea* m_scroll = nullptr;
    QBoxLayout* m_columns = nullptr;
    WeekHoursGrid* m_week = nullptr;
    DueTimesForm* m_due = nullptr;
    ClosingsPanel* m_closings = nullptr;
    HolidaysPanel* m_holidays = nullptr;
    QLabel* m_weekHeading = nullptr;
    QLabel* m_weekHint = nullptr;
    QLabel* m_dueHeading = nullptr;
    QLabel* m_dueHint = nullptr;
    QLabel* m_closingsHeading = nullptr;
    QLabel* m_closingsHint = nullptr;
    QLabel* m_holidaysHeading = nullptr;
    QLabel* m_holidaysHint = nullptr;
    QLabel* m_error = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace madoguchi::desk
