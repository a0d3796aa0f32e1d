// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/notice_board.h"
#include "app/desk/core/notices_model.h"

#include <QCoreApplication>

namespace madoguchi::desk {

/// What people read of notices, in the window's language.
class NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(NoticeText)
public:
    [[nodiscard]] static QString of(Importance importance);
    [[nodiscard]] static QString of(NoteKind kind);
    /// "until today 23:59 · seen 4/5", "Proposed", "from 1 December 08:00".
    [[nodiscard]] static QString meta(const NoticesModel::Row& row, Timestamp now);
    /// Who has not seen it; empty if nobody.
    [[nodiscard]] static QString unseen(const NoticesModel::Row& row,
                                        const std::function<QString(const UserId&)>& nameOf);
    /// Why it was not saved.
    [[nodiscard]] static QString ofError(const Error& error);
    /// "today 15:30", "11/25/26 15:30".
    [[nodiscard]] static QString moment(Timestamp at, Timestamp now);
};

} // namespace madoguchi::desk
