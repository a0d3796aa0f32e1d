// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/reader.h"

#include "kb/exchange/record_source.h"

namespace madoguchi::exchange {

namespace {

/// Remembers where each record stood first.
template <typename Key>
class Seen
{
public:
    [[nodiscard]] Result<void> add(const Key& key, qint64 line)
    {
        const auto known = m_lines.constFind(key);
        if (known != m_lines.cend())
            return failure(ErrorCode::InvalidInput, QStringLiteral("import.duplicate"),
                           u"line " + QString::number(*known));
        m_lines.insert(key, line);
        return {};
    }

private:
    QHash<Key, qint64> m_lines;
};

Result<void> stoppedUnless(bool goOn)
{
    return goOn ? Result<void>() : failure(ErrorCode::Cancelled, QStringLiteral("import.cancelled"));
}

} // namespace

Result<ReadSummary> readArticles(QIODevice& device, const ReadOptions& options,
                                 const Handler<ArticleRecord>& handler)
{
    Seen<QPair<QString, int>> seen;
    const auto take = [&](qint64 line, const Fields& fields) -> Result<void> {
        MADOGUCHI_TRY_ASSIGN(record, readArticle(fields, options.defaultLanguage));
        MADOGUCHI_TRY(seen.add({record.article.number, static_cast<int>(record.article.language)}, line));
        return stoppedUnless(handler.record(line, record));
    };
    return readRecords(device, Subject::Articles, options, take, handler.bad, handler.progress);
}

Result<ReadSummary> readContacts(QIODevice& device, const ReadOptions& options,
                                 const Handler<Contact>& handler)
{
    Seen<QUuid> seen;
    const auto take = [&](qint64 line, const Fields& fields) -> Result<void> {
        MADOGUCHI_TRY_ASSIGN(contact, readContact(fields, options.defaultLanguage));
        MADOGUCHI_TRY(seen.add(contact.id.value, line));
        return stoppedUnless(handler.record(line, contact));
    };
    return readRecords(device, Subject::Contacts, options, take, handler.bad, handler.progress);
}

Result<ReadSummary> readScripts(QIODevice& device, const ReadOptions& options,
                                const Handler<ScriptRecord>& handler)
{
    Seen<QPair<QString, int>> seen;
    const auto take = [&](qint64 line, const Fields& fields) -> Result<void> {
        MADOGUCHI_TRY_ASSIGN(record, readScript(fields, options.defaultLanguage));
        MADOGUCHI_TRY(seen.add({nameOf(record.script), static_cast<int>(record.script.language)}, line));
        return stoppedUnless(handler.record(line, record));
    };
    return readRecords(device, Subject::Scripts, options, take, handler.bad, handler.progress);
}

Result<ReadSummary> readCases(QIODevice& device, const ReadOptions& options,
                              const Handler<CaseRecord>& handler)
{
    Seen<QString> seen;
    const CaseDefaults defaults{options.defaultKind, options.defaultLanguage};
    const auto take = [&](qint64 line, const Fields& fields) -> Result<void> {
        MADOGUCHI_TRY_ASSIGN(record, readCase(fields, defaults));
        MADOGUCHI_TRY(seen.add(record.number, line));
        return stoppedUnless(handler.record(line, record));
    };
    return readRecords(device, Subject::Cases, options, take, handler.bad, handler.progress);
}

} // namespace madoguchi::exchange
