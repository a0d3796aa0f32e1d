// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/ledger_import.h"

#include "app/desk/core/ledger_run.h"
#include "kb/exchange/table_start.h"
#include "kb/store/store.h"

#include <QFile>

namespace madoguchi::desk {

using exchange::Subject;

LedgerImport::LedgerImport(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
{
    // What one person looked at is not the next one's to bring in.
    connect(&commands, &CommandRunner::userChanged, this, &LedgerImport::close);
}

LedgerImport::~LedgerImport()
{
    *m_stop = true;
}

void LedgerImport::open(const QString& path)
{
    if (m_running)
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed({ErrorCode::Io, QStringLiteral("import.file.read"), path});
        return;
    }
    const auto start = exchange::readTableStart(file);
    if (!start) {
        Q_EMIT failed(start.error());
        return;
    }
    m_path = path;
    m_columns.clear();
    m_choices = {};
    const auto& user = m_commands.user();
    // A unit's own people bring in what their unit answers.
    if (user && user->actor.role == Role::Department) {
        m_choices.flow = CaseFlow::Distributed;
        m_choices.unit = user->actor.unit;
    }
    const QStringList keys = exchange::guessColumns(Subject::Cases, start->headers);
    for (qsizetype i = 0; i < start->headers.size(); ++i)
        m_columns.push_back({start->headers[i], start->samples[i], keys[i]});
    forget();
    Q_EMIT opened();
}

void LedgerImport::close()
{
    stop();
    m_path.clear();
    m_columns.clear();
    m_choices = {};
    forget();
}

void LedgerImport::forget()
{
    m_outcome.reset();
    Q_EMIT changed();
}

void LedgerImport::setColumn(int column, const QString& key)
{
    if (m_running || column < 0 || column >= int(m_columns.size()) || m_columns[size_t(column)].key == key)
        return;
    for (LedgerColumn& one : m_columns) {
        if (!key.isEmpty() && one.key == key)
            one.key.clear();
    }
    m_columns[size_t(column)].key = key;
    forget();
}

void LedgerImport::setChoices(const LedgerChoices& choices)
{
    if (m_running || m_choices == choices)
        return;
    m_choices = choices;
    forget();
}

QStringList LedgerImport::missing() const
{
    QStringList missing;
    for (const QString& key : exchange::requiredKeys(Subject::Cases)) {
        const bool there = std::any_of(m_columns.begin(), m_columns.end(),
                                       [&](const LedgerColumn& column) { return column.key == key; });
        if (!there && !(key == u"kind" && m_choices.kind))
            missing.append(key);
    }
    return missing;
}

void LedgerImport::check()
{
    run(false);
}

void LedgerImport::bringIn()
{
    run(true);
}

void LedgerImport::run(bool keep)
{
    const auto& user = m_commands.user();
    if (m_running || m_path.isEmpty())
        return;
    if (!user) {
        Q_EMIT failed({ErrorCode::SignedOut, QStringLiteral("desk.signed-out"), {}});
        return;
    }
    if (!m_queue)
        m_queue = std::make_unique<JobQueue>(
            QStringLiteral("ledger"), [path = m_commands.store().path()] { return store::openStore(path); });
    m_stop = std::make_shared<std::atomic<bool>>(false);
    LedgerTask task;
    task.path = m_path;
    task.options.format = exchange::Format::Csv;
    task.options.defaultLanguage = Language::Ja;
    task.options.defaultKind = m_choices.kind;
    QHash<int, QString> places;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (!m_columns[size_t(i)].key.isEmpty())
            places.insert(i, m_columns[size_t(i)].key);
    }
    task.options.places = places;
    task.choices = m_choices;
    task.actor = user->actor;
    task.now = m_commands.clock().now();
    task.clock = &m_commands.clock();
    task.keep = keep;
    task.stop = m_stop;
    const auto post = m_queue->postTo(this);
    task.progress = [this, post](qint64 done, qint64 size) {
        post([this, done, size] { Q_EMIT progress(done, size); });
    };
    m_running = true;
    Q_EMIT changed();
    m_queue->submit(
        [task](db::Connection& connection) mutable {
            SystemRandom random;
            task.random = &random;
            return runLedger(connection, task);
        },
        this,
        [this, keep, stop = m_stop](const Result<LedgerOutcome>& outcome) {
            m_running = false;
            if (keep)
                m_commands.noteQueued();
            const bool left = m_path.isEmpty(); // somebody else sits there by now
            if (!outcome) {
                forget();
                if (!left)
                    Q_EMIT failed(outcome.error());
                return;
            }
            m_outcome = left || keep || outcome->stopped ? std::nullopt : std::optional(*outcome);
            Q_EMIT changed();
            if (left)
                return;
            if (keep)
                Q_EMIT broughtIn(*outcome);
            else
                Q_EMIT checked(*outcome);
        });
}

void LedgerImport::stop()
{
    *m_stop = true;
}

} // namespace madoguchi::desk
