// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/statement.h"
#include "kb/domain/contact.h"
#include "kb/search/packed_column.h"

#include <QHash>
#include <QSet>

namespace madoguchi::search {

/// What of a contact is searched: inquiry, wish and note.
[[nodiscard]] QString textOf(const Contact& contact);

/// The pairs a contact's text is found by.
[[nodiscard]] QSet<QString> pairsOf(const QString& text);

// What filters ask of a contact, in 32 bits. @{
[[nodiscard]] quint32 traitsOf(Outcome outcome, Channel channel, Language language);
inline constexpr quint32 outcomeBits = 0xff;
inline constexpr quint32 channelBits = 0xff00;
inline constexpr quint32 languageBits = 0xff0000;
/// @}

// How operators and categories are called in the table `label`. @{
[[nodiscard]] QString labelOf(const UserId& user);
[[nodiscard]] QString labelOfCategory(const QString& category);
/// @}

/// Contacts on their way into the index, or out of it. Part of an IndexBatch: inside its transaction, pairs
/// go into its postings.
class ContactIndex
{
public:
    ContactIndex(db::Connection& connection, PostingWriter& postings);

    [[nodiscard]] Result<void> put(qint64 row, const Contact& contact);
    [[nodiscard]] Result<void> remove(qint64 row);
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<void> changeText(qint64 row, const std::optional<QString>& text);
    [[nodiscard]] Result<quint32> idOf(const QString& label);

    db::Connection& m_connection;
    PostingWriter& m_postings;
    PackedColumn m_time;
    PackedColumn m_traits;
    PackedColumn m_operator;
    PackedColumn m_category;
    QHash<QString, quint32> m_ids;
};

} // namespace madoguchi::search
