// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/statement.h"
#include "kb/domain/contact.h"
#include "kb/search/packed_column.h"
#include "kb/search/postings.h"

#include <QHash>

namespace madoguchi::search {

// What past contacts teach: which terms of inquiries go with which Q&As. Only terms that stand in some Q&A
// are kept, so nothing of a citizen's own words leaves the contact. The tables are part of the index and
// derived like it.

/// What of a contact's text is learned from, and for which Q&As.
struct Lesson
{
    QString inquiry;
    QStringList articles;  ///< numbers; none, or too many to mean anything, teach nothing
    bool answered = false; ///< on the spot
};

[[nodiscard]] Lesson lessonOf(const ContactContent& content);

/// Takes lessons in, and back if their contact was amended or is gone. Part of an IndexBatch: inside its
/// transaction, terms go into its postings.
class Lessons
{
public:
    Lessons(db::Connection& connection, PostingWriter& postings);

    [[nodiscard]] Result<void> learn(const Lesson& lesson) { return change(lesson, 1); }
    [[nodiscard]] Result<void> takeBack(const Lesson& lesson) { return change(lesson, -1); }
    [[nodiscard]] Result<void> finish();

    /// What lessons and the index call a Q&A's number; made if there is none. Never 0.
    [[nodiscard]] Result<quint32> idOf(const QString& number);

private:
    [[nodiscard]] Result<void> change(const Lesson& lesson, int delta);
    [[nodiscard]] Result<bool> standsInArticle(PostingKind kind, const QString& term);

    db::Connection& m_connection;
    PostingWriter& m_postings;
    PackedColumn m_taught;
    PackedColumn m_answered;
    db::Statement m_find;
    QHash<QString, quint32> m_ids;
    QHash<std::pair<int, QString>, bool> m_known;
};

} // namespace madoguchi::search
