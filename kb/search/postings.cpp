// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/postings.h"

#include "kb/db/statement.h"

#include <algorithm>

namespace madoguchi::search {

namespace {

// Documents to a block: a change rewrites one block of each of its terms, a query reads all of them.
constexpr quint32 blockSize = 512;

void putNumber(QByteArray& packed, quint32 number)
{
    while (number >= 0x80) {
        packed.append(static_cast<char>((number & 0x7f) | 0x80));
        number >>= 7;
    }
    packed.append(static_cast<char>(number));
}

bool takeNumber(const char*& at, const char* end, quint32& number)
{
    number = 0;
    for (unsigned shift = 0; at < end && shift < 32; shift += 7) {
        const auto byte = static_cast<unsigned char>(*at++);
        number |= static_cast<quint32>(byte & 0x7fU) << shift;
        if (byte < 0x80)
            return true;
    }
    return false;
}

} // namespace

QByteArray packPostings(const std::vector<Posting>& postings)
{
    QByteArray packed;
    packed.reserve(static_cast<qsizetype>(postings.size()) * 4);
    quint32 previous = 0;
    for (const Posting& posting : postings) {
        putNumber(packed, posting.document - previous);
        putNumber(packed, posting.hits);
        putNumber(packed, posting.length);
        previous = posting.document;
    }
    return packed;
}

void unpackPostings(const QByteArray& packed, std::vector<Posting>& postings)
{
    const char* at = packed.constData();
    const char* const end = at + packed.size();
    quint32 previous = 0;
    Posting posting;
    while (at < end) {
        quint32 step = 0;
        if (!takeNumber(at, end, step) || !takeNumber(at, end, posting.hits) ||
            !takeNumber(at, end, posting.length))
            return;
        posting.document = previous + step;
        previous = posting.document;
        postings.push_back(posting);
    }
}

struct PostingReader::Statements
{
    db::Statement blocks;
};

PostingReader::PostingReader(db::Connection& connection)
    : m_connection(connection)
    , m_statements(new Statements{db::Statement(
          connection,
          QStringLiteral("SELECT entries FROM posting WHERE kind = ? AND term = ? ORDER BY block"))})
{
}

PostingReader::~PostingReader() = default;

Result<std::vector<Posting>> PostingReader::read(PostingKind kind, const QString& term)
{
    db::Statement& blocks = m_statements->blocks;
    blocks.bind(static_cast<int>(kind)).bind(term);
    MADOGUCHI_TRY(blocks.exec());
    std::vector<Posting> postings;
    while (blocks.next())
        unpackPostings(blocks.bytes(0), postings);
    MADOGUCHI_TRY(blocks.finish());
    return postings;
}

Result<QStringList> PostingReader::termsBeginningWith(PostingKind kind, const QString& beginning)
{
    constexpr int mostTerms = 8;
    QStringList terms;
    if (beginning.isEmpty())
        return terms;
    // Up to, not including, the beginning with its last letter raised by one.
    QString end = beginning;
    end.back() = QChar(end.back().unicode() + 1);
    db::Statement rows(m_connection,
                       QStringLiteral("SELECT DISTINCT term FROM posting WHERE kind = ? AND term >= ? AND "
                                      "term < ? ORDER BY length(term), term LIMIT ?"));
    rows.bind(static_cast<int>(kind)).bind(beginning).bind(end).bind(mostTerms);
    MADOGUCHI_TRY(rows.exec());
    while (rows.next())
        terms += rows.text(0);
    MADOGUCHI_TRY(rows.finish());
    return terms;
}

void PostingWriter::add(PostingKind kind, const QString& term, quint32 document, int hits, quint32 length)
{
    m_changes[{kind, term, document / blockSize}].push_back({document, hits, length});
}

std::vector<Posting> PostingWriter::merged(std::vector<Posting> postings, const std::vector<Change>& changes)
{
    const auto byDocument = [](const Posting& posting, quint32 document) {
        return posting.document < document;
    };
    for (const Change& change : changes) {
        auto at = std::lower_bound(postings.begin(), postings.end(), change.document, byDocument);
        if (at == postings.end() || at->document != change.document) {
            if (change.hits <= 0)
                continue;
            at = postings.insert(at, {change.document, 0, change.length});
        }
        const qint64 hits = static_cast<qint64>(at->hits) + change.hits;
        if (hits <= 0) {
            postings.erase(at);
            continue;
        }
        at->hits = static_cast<quint32>(hits);
        if (change.hits > 0)
            at->length = change.length;
    }
    return postings;
}

Result<void> PostingWriter::flush()
{
    db::Statement read(
        m_connection,
        QStringLiteral("SELECT entries FROM posting WHERE kind = ? AND term = ? AND block = ?"));
    db::Statement write(m_connection,
                        QStringLiteral("INSERT INTO posting (kind, term, block, entries) VALUES (?, ?, ?, ?) "
                                       "ON CONFLICT DO UPDATE SET entries = excluded.entries"));
    db::Statement remove(m_connection,
                         QStringLiteral("DELETE FROM posting WHERE kind = ? AND term = ? AND block = ?"));
    for (const auto& [key, changes] : m_changes) {
        const auto& [kind, term, block] = key;
        const auto bindKey = [&, &kind = kind, &term = term,
                              &block = block](db::Statement& statement) -> db::Statement& {
            return statement.bind(static_cast<int>(kind)).bind(term).bind(static_cast<qint64>(block));
        };
        MADOGUCHI_TRY(bindKey(read).exec());
        std::vector<Posting> postings;
        if (read.next())
            unpackPostings(read.bytes(0), postings);
        MADOGUCHI_TRY(read.finish());
        const std::vector<Posting> changed = merged(postings, changes);
        if (changed.empty())
            MADOGUCHI_TRY(bindKey(remove).exec());
        else if (changed != postings)
            MADOGUCHI_TRY(bindKey(write).bind(packPostings(changed)).exec());
    }
    m_changes.clear();
    return {};
}

} // namespace madoguchi::search
