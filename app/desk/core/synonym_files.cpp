// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/synonym_files.h"

#include "kb/db/transaction.h"
#include "kb/exchange/synonyms.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/synonym_repository.h"

#include <QFile>

namespace madoguchi::desk {

namespace {

struct Imported
{
    int added = 0;
    int changed = 0;
    std::vector<exchange::BadLine> bad;
};

using Progress = std::function<void(qint64, qint64)>;

// What gives the commands of an import, away from the UI thread.
struct Giver
{
    Actor actor;
    Timestamp now;
    const Clock& clock;
    RandomSource& random;
};

Result<Imported> take(db::Connection& connection, const QString& name, const Giver& giver,
                      const Progress& progress)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QStringLiteral("import.file.read"), name);
    MADOGUCHI_TRY_ASSIGN(read, exchange::readSynonyms(file, {}, [&](qint64 bytes) {
                             progress(bytes, file.size());
                             return true;
                         }));
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(connection));
    MADOGUCHI_TRY_ASSIGN(present, store::SynonymRepository(connection).all());
    store::OutboxRepository outbox(connection);
    IdMaker ids(giver.clock, giver.random);
    Imported done;
    for (const SaveSynonyms& change : exchange::synonymChanges(present, read.good, ids)) {
        MADOGUCHI_TRY(
            outbox.performWithin({ids.make<CommandId>(), giver.actor.user, giver.now, change}, giver.actor));
        ++(change.baseVersion == 0 ? done.added : done.changed);
    }
    MADOGUCHI_TRY(transaction.commit());
    done.bad = std::move(read.bad);
    return done;
}

Result<int> write(db::Connection& connection, OutgoingFile& file)
{
    MADOGUCHI_TRY_ASSIGN(groups, store::SynonymRepository(connection).all());
    // Spreadsheets take a file for UTF-8 only if it begins with the mark.
    MADOGUCHI_TRY(exchange::writeSynonyms(file.device(), groups, text::Encoding::Utf8Bom));
    return int(groups.size());
}

} // namespace

SynonymFiles::SynonymFiles(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_export(commands, QStringLiteral("synonyms-export"))
{
    connect(&m_export, &ExportJob::finished, this, &SynonymFiles::exported);
    connect(&m_export, &ExportJob::failed, this, &SynonymFiles::failed);
}

void SynonymFiles::importFrom(const QString& file)
{
    const auto& user = m_commands.user();
    if (!user) {
        Q_EMIT failed({ErrorCode::SignedOut, QStringLiteral("desk.signed-out"), {}});
        return;
    }
    m_running = true;
    JobQueue& queue = m_commands.store().writes();
    const auto report = [this](qint64 done, qint64 total) { Q_EMIT progress(done, total); };
    queue.submit(
        [file, actor = user->actor, now = m_commands.clock().now(), &clock = m_commands.clock(),
         post = queue.postTo(this), report](db::Connection& connection) {
            SystemRandom random;
            return take(connection, file, {actor, now, clock, random},
                        [&](qint64 done, qint64 total) { post([=] { report(done, total); }); });
        },
        this,
        [this](const Result<Imported>& done) {
            m_running = false;
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            if (done->added + done->changed > 0)
                m_commands.noteQueued();
            Q_EMIT imported(done->added, done->changed, done->bad);
        });
}

void SynonymFiles::exportTo(const QString& file)
{
    m_export.run(file, {EntityKind::Synonyms, QStringLiteral("csv")},
                 [](db::Connection& connection, OutgoingFile& out, const ExportJob::Progress&) {
                     return write(connection, out);
                 });
}

} // namespace madoguchi::desk
