// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/statement.h"
#include "kb/domain/contact.h"
#include "kb/domain/lesson.h"
#include "kb/search/packed_column.h"
#include "kb/search/postings.h"
#include "kb/text/index_terms.h"

#include <QHash>

#include <optional>

namespace madoguchi::search {

/// What past contacts teach (kb/learning), as postings over ids of numbers: what the hub has learned, and
/// beside it what it cannot know yet, the contacts whose commands still wait in the outbox. Part of an
/// IndexBatch: inside its transaction, terms go into its postings.
class LessonIndex
{
public:
    LessonIndex(db::Connection& connection, PostingWriter& postings);

    /// What lessons and the index call a Q&A's number; made if there is none. Never 0.
    [[nodiscard]] Result<quint32> idOf(const QString& number);

    /// A contact was written, or is gone: notes whether it teaches here, and which numbers are to be learned
    /// anew.
    [[nodiscard]] Result<void> contact(qint64 row, const std::optional<Contact>& contact);
    /// Learns a number anew, from the hub's lesson and the contacts that wait. Expects the articles' postings
    /// to be written.
    [[nodiscard]] Result<void> learn(const QString& number);
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<std::optional<Timestamp>> waitsSince(qint64 row);
    [[nodiscard]] Result<Lesson> fromHub(const QString& number);
    [[nodiscard]] Result<Lesson> fromWaiting(const QString& number, Timestamp forgetBefore);
    [[nodiscard]] Result<Lesson> indexed(quint32 id);
    [[nodiscard]] Result<bool> isPublished(text::TermKind kind, const QString& term);
    [[nodiscard]] Result<void> store(quint32 id, const Lesson& lesson);
    void change(quint32 id, const Lesson& before, const Lesson& after);

    db::Connection& m_connection;
    PostingWriter& m_postings;
    PackedColumn m_taught;
    PackedColumn m_answered;
    PostingReader m_articles;
    QHash<QString, quint32> m_ids;
    QHash<std::pair<int, QString>, bool> m_known;
    std::optional<std::vector<quint32>> m_traits;
};

/// The kind of postings lessons of these terms are kept as.
[[nodiscard]] PostingKind lessonKindOf(text::TermKind kind);

} // namespace madoguchi::search
