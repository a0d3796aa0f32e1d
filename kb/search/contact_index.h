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

/// What of the tail (table contact_tail) holds a pair; what begins so holds a term that does. @{
[[nodiscard]] QString needleOf(const QString& pair);
[[nodiscard]] QString needleOfBeginning(const QString& beginning);
/// @}

/// Contacts on their way into the index, or out of it. Part of an IndexBatch: inside its transaction, pairs
/// go into its postings, or, of single contacts as they are saved, into the tail: a contact has sixty pairs,
/// and sixty lists are much to rewrite for it. Once the tail is long it is taken in at one time.
class ContactIndex
{
public:
    ContactIndex(db::Connection& connection, PostingWriter& postings);

    /// Whether what is put goes into the tail. If never called, it does not.
    void useTail(bool use) { m_useTail = use; }
    [[nodiscard]] Result<void> put(qint64 row, const Contact& contact);
    [[nodiscard]] Result<void> remove(qint64 row);
    /// Moves the oldest of a long tail into the postings. @return how many contacts
    [[nodiscard]] Result<qint64> takeTail();
    [[nodiscard]] Result<void> finish();

    /// A tail as long as this is taken in.
    static constexpr int longTail = 256;

private:
    [[nodiscard]] Result<void> changeText(qint64 row, const std::optional<QString>& text);
    [[nodiscard]] Result<void> addPairs(qint64 row, const QSet<QString>& pairs);
    [[nodiscard]] Result<bool> leaveTail(qint64 row);
    [[nodiscard]] Result<quint32> idOf(const QString& label);

    db::Connection& m_connection;
    PostingWriter& m_postings;
    PackedColumn m_time;
    PackedColumn m_traits;
    PackedColumn m_operator;
    PackedColumn m_category;
    QHash<QString, quint32> m_ids;
    bool m_useTail = false;
};

} // namespace madoguchi::search
