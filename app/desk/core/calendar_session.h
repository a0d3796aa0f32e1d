// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "kb/domain/service_hours.h"

namespace madoguchi::desk {

/// The centre's calendar: what the store holds, and the command that replaces it. UI thread.
class CalendarSession final : public QObject
{
    Q_OBJECT
public:
    explicit CalendarSession(CommandRunner& commands, QObject* parent = nullptr);

    /// Reads it again; loaded() follows, or failed().
    void refresh();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// What holds now; the defaults (version 0) while nobody has saved one or nothing is read yet.
    [[nodiscard]] const CentreCalendar& calendar() const { return m_calendar; }
    /// Reckons in it, in Japan's time.
    [[nodiscard]] ServiceHours hours() const { return {m_calendar, japanTime()}; }
    [[nodiscard]] bool mayEdit() const;

    /// `calendar` was made from the version it carries. saved() or saveFailed() follows: Conflict if another
    /// version has been saved since, then loaded() comes with that.
    void save(const CentreCalendar& calendar);

Q_SIGNALS:
    /// Read for the first time, or changed.
    void loaded();
    void saved();
    void saveFailed(const madoguchi::Error& error);
    void failed(const madoguchi::Error& error);

private:
    CommandRunner& m_commands;
    CentreCalendar m_calendar;
    bool m_loaded = false;
};

} // namespace madoguchi::desk
