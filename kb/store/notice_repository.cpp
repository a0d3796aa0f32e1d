// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/notice_repository.h"

#include "kb/db/statement.h"

namespace madoguchi::store {

Result<std::vector<Notice>> NoticeRepository::all(Timestamp takenDownFrom)
{
    db::Statement rows(
        m_connection,
        QStringLiteral(
            "SELECT body FROM notice WHERE state <> ? OR changed_at >= ? ORDER BY changed_at DESC, id"));
    rows.bind(static_cast<int>(NoticeState::TakenDown)).bind(takenDownFrom);
    MADOGUCHI_TRY(rows.exec());
    std::vector<Notice> notices;
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(notice, decodeNotice(rows.bytes(0)));
        notices.push_back(std::move(notice));
    }
    MADOGUCHI_TRY(rows.finish());
    return notices;
}

Result<std::optional<Notice>> NoticeRepository::byId(const NoticeId& id)
{
    db::Statement row(m_connection, QStringLiteral("SELECT body FROM notice WHERE id = ?"));
    row.bind(id.value);
    MADOGUCHI_TRY(row.exec());
    const QByteArray body = row.next() ? row.bytes(0) : QByteArray();
    MADOGUCHI_TRY(row.finish());
    if (body.isEmpty())
        return std::optional<Notice>();
    MADOGUCHI_TRY_ASSIGN(notice, decodeNotice(body));
    return std::optional(std::move(notice));
}

Result<std::vector<NoticeReceipt>> NoticeRepository::receipts()
{
    db::Statement rows(m_connection,
                       QStringLiteral("SELECT r.body FROM notice n JOIN notice_receipt r ON r.notice = n.id "
                                      "WHERE n.state = ?"));
    rows.bind(static_cast<int>(NoticeState::Pinned));
    MADOGUCHI_TRY(rows.exec());
    std::vector<NoticeReceipt> receipts;
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(receipt, decodeNoticeReceipt(rows.bytes(0)));
        receipts.push_back(std::move(receipt));
    }
    MADOGUCHI_TRY(rows.finish());
    return receipts;
}

} // namespace madoguchi::store
