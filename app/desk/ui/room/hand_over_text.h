// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/hand_over_detail.h"
#include "app/desk/core/hand_over_sheet.h"
#include "app/desk/ui/room/hand_over_paper.h"
#include "kb/base/error.h"

#include <QCoreApplication>

namespace madoguchi::desk {

/// What people read of shift hand-overs, in the window's language.
class HandOverText
{
    Q_DECLARE_TR_FUNCTIONS(HandOverText)
public:
    /// "Call back: 国保の減額申請について".
    [[nodiscard]] static QString title(const HandOverLine& line);
    /// When it is due and who has it, or how it ended.
    [[nodiscard]] static QString detail(const HandOverLine& line, Timestamp now);
    /// Both as a sentence for a screen reader.
    [[nodiscard]] static QString describe(const HandOverLine& line, Timestamp now);
    [[nodiscard]] static bool isLate(const HandOverLine& line, Timestamp now);
    /// "5 open, 1 of them overdue", by kind, and what is left out because it is due later.
    [[nodiscard]] static QStringList counts(const HandOverSheet& sheet);
    /// The day's figures, a line each, with what they are a part of.
    [[nodiscard]] static QStringList figures(const ShiftFigures& figures);
    /// What raised hands have to do with a hand-over; empty if none is up.
    [[nodiscard]] static QString hands(const HandOverSheet& sheet);
    /// "22 Nov 20:58 · 高橋 誠".
    [[nodiscard]] static QString heading(const HandOver& handOver, const QString& writer, Timestamp now);
    /// "Received 21:03 by 鈴木", "Not received yet".
    [[nodiscard]] static QString receipt(const HandOver& handOver, const QString& receiver, Timestamp now);
    /// "3 of 5 still open".
    [[nodiscard]] static QString stillOpen(const HandOverDetail& detail);
    [[nodiscard]] static QString ofError(const Error& error);
    /// What is printed and copied. @{
    [[nodiscard]] static HandOverPaper paper(const HandOverSheet& sheet, const QString& text,
                                             const QString& writer);
    [[nodiscard]] static HandOverPaper paper(const HandOverDetail& detail, Timestamp now);
    /// @}

private:
    [[nodiscard]] static HandOverPaper::Line paperLine(const HandOverLine& line, Timestamp now);
};

} // namespace madoguchi::desk
