// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/vocabulary_keeper.h"

#include "kb/db/statement.h"

namespace madoguchi::desk {

namespace {

const QString channel = QStringLiteral("vocabulary");
// Reading thousands of Q&As takes some tenths of a second, a few take none.
constexpr int restMs = 5'000;
constexpr int restOfFewMs = 200;
constexpr size_t fewPhrases = 2'000;

/// Another number when Q&As have changed, or some hundred contacts have come.
Result<qint64> stateOf(db::Connection& connection)
{
    return db::selectInteger(
        connection,
        QStringLiteral("SELECT count(*) + coalesce(sum(version * 31 + changed_at % 1000003), 0) * 1000 + "
                       "(SELECT coalesce(max(row), 0) / 300 FROM contact) FROM article"));
}

struct Answer
{
    qint64 state = 0;
    VocabularyKeeper::Held vocabulary; ///< null: as it was
};

} // namespace

VocabularyKeeper::VocabularyKeeper(DeskStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &VocabularyKeeper::read);
}

void VocabularyKeeper::schedule()
{
    if (m_state < 0)
        read();
    else if (!m_wait.isActive())
        m_wait.start(m_held->phrases().size() < fewPhrases ? restOfFewMs : restMs);
}

void VocabularyKeeper::read()
{
    m_store.lists().submitLatest(
        channel,
        [before = m_state](db::Connection& connection) -> Result<Answer> {
            MADOGUCHI_TRY_ASSIGN(state, stateOf(connection));
            if (state == before)
                return Answer{state, nullptr};
            MADOGUCHI_TRY_ASSIGN(vocabulary, search::Vocabulary::read(connection));
            return Answer{state, std::make_shared<const search::Vocabulary>(std::move(vocabulary))};
        },
        this,
        [this](Result<Answer> answer) {
            if (!answer || !answer->vocabulary)
                return;
            m_state = answer->state;
            m_held = std::move(answer->vocabulary);
            Q_EMIT changed();
        });
}

} // namespace madoguchi::desk
