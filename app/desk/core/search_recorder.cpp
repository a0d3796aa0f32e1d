// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/search_recorder.h"

#include "kb/search/known_terms.h"
#include "kb/store/search_record_repository.h"

namespace madoguchi::desk {

namespace {

constexpr int handInEveryMs = 300'000;

bool goesOn(const QString& before, const QString& now)
{
    return !now.isEmpty() && (now.startsWith(before) || before.startsWith(now));
}

} // namespace

SearchRecorder::SearchRecorder(CommandRunner& commands, RandomSource& random, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_random(random)
{
    m_handIn.setInterval(handInEveryMs);
    connect(&m_handIn, &QTimer::timeout, this, [this] { handIn(1); });
    m_handIn.start();
}

void SearchRecorder::answered(const QString& text, int results)
{
    const QString now = text.simplified();
    if (m_search && m_search->text == now) {
        m_search->results = results;
        return;
    }
    const bool on = m_search && goesOn(m_search->text, now);
    const QStringList opened = on ? m_search->opened : QStringList();
    if (!on && counts())
        finish({});
    m_search.reset();
    if (!now.isEmpty())
        m_search = Search{now, results, opened, m_commands.clock().steadyMs()};
}

void SearchRecorder::opened(const QString& number)
{
    if (m_search && !m_search->opened.contains(number))
        m_search->opened += number;
}

void SearchRecorder::contactSaved(const QStringList& numbers)
{
    if (m_search && (counts() || !numbers.isEmpty()))
        finish(numbers);
    m_search.reset();
}

void SearchRecorder::callCleared()
{
    if (counts())
        finish({});
    m_search.reset();
}

void SearchRecorder::flush()
{
    callCleared();
    handIn(1);
}

bool SearchRecorder::counts() const
{
    return m_search &&
           (!m_search->opened.isEmpty() || m_commands.clock().steadyMs() - m_search->since > inSightMs);
}

void SearchRecorder::finish(const QStringList& closed)
{
    const auto& user = m_commands.user();
    if (!user || user->actor.role == Role::Department)
        return;
    SearchRecord record;
    record.at = fullHour(m_commands.clock().now());
    record.results = m_search->results;
    record.opened = m_search->opened;
    record.closed = closed;
    const auto job = [record, text = m_search->text, actor = user->actor,
                      &random = m_random](db::Connection& connection) -> Result<void> {
        MADOGUCHI_TRY_ASSIGN(known, search::knownTerms(connection, text));
        SearchRecord kept = record;
        kept.terms = known.words;
        kept.language = known.language;
        store::SearchRecordRepository records(connection);
        MADOGUCHI_TRY(records.add(kept, random));
        return records.handIn(actor, random, handInAt).map([](int) {});
    };
    m_commands.store().writes().submit(job, this, [this](const Result<void>& result) {
        if (result)
            Q_EMIT recorded();
        else
            Q_EMIT failed(result.error());
    });
}

void SearchRecorder::handIn(int atLeast)
{
    const auto& user = m_commands.user();
    if (!user || user->actor.role == Role::Department)
        return;
    const auto job = [actor = user->actor, atLeast, &random = m_random](db::Connection& connection) {
        return store::SearchRecordRepository(connection).handIn(actor, random, atLeast);
    };
    m_commands.store().writes().submit(job, this, [this](const Result<int>& result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

} // namespace madoguchi::desk
