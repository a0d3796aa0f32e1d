// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/messages.h"
#include "app/ctl/progress.h"
#include "kb/exchange/reader.h"

#include <QFile>

namespace madoguchi::ctl {

/// What became of a record.
enum class Change { Added, Changed, Unchanged };

/// Brings the records of one kind into the store, inside the caller's transaction.
template <typename Record>
class Importer
{
public:
    Importer() = default;
    Importer(const Importer&) = delete;
    Importer& operator=(const Importer&) = delete;
    virtual ~Importer() = default;

    /// How often the file is read: some records have to be in before others.
    [[nodiscard]] virtual int passes() const = 0;
    /// In which of the passes, from 0, this record is taken.
    [[nodiscard]] virtual int passOf(const Record& record) const = 0;
    /// InvalidInput and Conflict are the record's fault; anything else ends the import.
    [[nodiscard]] virtual Result<Change> take(const Record& record) = 0;
};

struct ImportCounts
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 bad = 0;
};

/// Reads one file, first only to find what is wrong with it, then into the store.
template <typename Record>
class ImportRun
{
public:
    using ReadFile = Result<exchange::ReadSummary> (*)(QIODevice&, const exchange::ReadOptions&,
                                                       const exchange::Handler<Record>&);

    ImportRun(Context& context, Progress& progress, QString path, QFile& file, exchange::ReadOptions options,
              ReadFile read)
        : m_context(context)
        , m_progress(progress)
        , m_path(std::move(path))
        , m_file(file)
        , m_options(std::move(options))
        , m_read(read)
    {
    }

    /// Says every bad line as "FILE:LINE: reason". Afterwards the encoding is settled.
    [[nodiscard]] Result<void> check()
    {
        exchange::Handler<Record> handler;
        handler.record = [](qint64, const Record&) { return true; };
        handler.bad = [this](const exchange::BadLine& bad) { complain(bad.line, bad.error); };
        handler.progress = showing(QStringLiteral("checking"), 0, 1);
        MADOGUCHI_TRY_ASSIGN(summary, readAgain(handler));
        m_options.encoding = summary.encoding;
        m_unread = summary.unread;
        return {};
    }

    /// Takes the good records in. What the store will not have is said like the bad lines.
    [[nodiscard]] Result<void> store(Importer<Record>& importer)
    {
        for (int pass = 0; pass < importer.passes(); ++pass) {
            std::optional<Error> fatal;
            exchange::Handler<Record> handler;
            handler.record = [&](qint64 line, const Record& record) {
                return importer.passOf(record) != pass || takeOne(importer, line, record, fatal);
            };
            handler.progress = showing(QStringLiteral("importing"), pass, importer.passes());
            const auto summary = readAgain(handler);
            if (fatal)
                return tl::unexpected<Error>(*fatal);
            MADOGUCHI_TRY(summary);
        }
        return {};
    }

    [[nodiscard]] const ImportCounts& counts() const { return m_counts; }
    /// After check(): the file's columns nothing was taken from.
    [[nodiscard]] const QStringList& unread() const { return m_unread; }

private:
    [[nodiscard]] Result<exchange::ReadSummary> readAgain(const exchange::Handler<Record>& handler)
    {
        if (!m_file.seek(0))
            return failure(ErrorCode::Io, QStringLiteral("import.file.read"));
        return m_read(m_file, m_options, handler);
    }

    [[nodiscard]] std::function<bool(qint64)> showing(const QString& what, int pass, int passes)
    {
        return [=, this](qint64 bytes) {
            return m_progress.show(what, pass * m_file.size() + bytes, passes * m_file.size());
        };
    }

    void complain(qint64 line, const Error& error)
    {
        ++m_counts.bad;
        m_progress.clear();
        m_context.err << m_path << ':' << line << ": " << message(error) << '\n';
    }

    [[nodiscard]] bool takeOne(Importer<Record>& importer, qint64 line, const Record& record,
                               std::optional<Error>& fatal)
    {
        const Result<Change> change = importer.take(record);
        if (change) {
            ++(*change == Change::Added     ? m_counts.added
               : *change == Change::Changed ? m_counts.changed
                                            : m_counts.unchanged);
            return true;
        }
        const ErrorCode code = change.error().code;
        if (code != ErrorCode::InvalidInput && code != ErrorCode::Conflict) {
            fatal = change.error();
            return false;
        }
        complain(line, change.error());
        return true;
    }

    Context& m_context;
    Progress& m_progress;
    QString m_path;
    QFile& m_file;
    exchange::ReadOptions m_options;
    ReadFile m_read;
    ImportCounts m_counts;
    QStringList m_unread;
};

} // namespace madoguchi::ctl
