// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/seat_status.h"

#include <QToolButton>

#include <optional>

namespace madoguchi::desk {

class Shortcuts;

/// What one's own seat is at, in the top bar, with a menu to change it by hand: ready, call ended, a break
/// with its reason, away. Everything in it is reached by the keyboard.
class SeatButton final : public QToolButton
{
    Q_OBJECT
public:
    /// `shortcuts` outlives the button.
    SeatButton(Shortcuts& shortcuts, QWidget* parent = nullptr);

    /// Hidden without a report: nobody is signed in, or no hub would be told.
    void setReport(const std::optional<SeatReport>& report);

Q_SIGNALS:
    void chosen(madoguchi::SeatState state, const QString& reason);
    void callEnded();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillMenu();
    void retranslate();

    Shortcuts& m_shortcuts;
    std::optional<SeatReport> m_report;
};

} // namespace madoguchi::desk
