// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/directory.h"
#include "app/desk/core/results_model.h"
#include "app/desk/core/search_help.h"
#include "app/desk/core/search_request.h"
#include "app/desk/core/search_times.h"
#include "app/desk/core/start_list.h"
#include "app/desk/core/vocabulary_keeper.h"
#include "kb/search/searcher.h"

namespace madoguchi::desk {

/// Search that follows the keys. Every request stops the one before it; an answer that is not to the last
/// request is never shown. What helps with the query comes with the results, so that both are painted at
/// once. A blank request is answered with what is pinned and what was used lately. UI thread.
class SearchSession final : public QObject
{
    Q_OBJECT
public:
    static constexpr int shownResults = 30;

    SearchSession(DeskStore& store, const Directory& directory, const Clock& clock,
                  QObject* parent = nullptr);

    /// What queries are completed by; outlives the session.
    void setVocabulary(const VocabularyKeeper& keeper) { m_vocabulary = &keeper; }
    /// Whose contacts say what was used lately.
    void setUser(const std::optional<UserId>& user);

    [[nodiscard]] ResultsModel& model() { return m_model; }
    void request(const SearchRequest& request);
    [[nodiscard]] const SearchRequest& asked() const { return m_request; }
    /// Asks again: Q&As or learning have changed.
    void refresh();
    /// In which language units are named in the results.
    void setLanguage(Language language);
    /// From request to answer on this thread.
    [[nodiscard]] const SearchTimes& times() const { return m_times; }

Q_SIGNALS:
    /// Just before answered(), for the same request.
    void helped(const madoguchi::desk::SearchHelp& help);
    /// The model holds the answer to the last request; `total` counts all matches, `ms` is the time it took.
    void answered(const QList<madoguchi::desk::ResultItem>& items, int total, qint64 ms);
    void failed(const madoguchi::Error& error);

private:
    struct Answer
    {
        search::SearchResults results;
        QStringList askedWith; ///< numbers often used together with the first result
        SearchHelp help;
    };
    [[nodiscard]] static Result<Answer> find(db::Connection& connection, const search::SearchRequest& wanted,
                                             const search::Vocabulary& vocabulary);
    void search();
    void show(const Answer& answer, qint64 askedAt);
    void showStart();
    void readStart();
    [[nodiscard]] QList<ResultItem> itemsOf(const StartList& list) const;
    [[nodiscard]] ResultItem itemOf(const search::SearchHit& hit) const;

    DeskStore& m_store;
    const Directory& m_directory;
    const Clock& m_clock;
    const VocabularyKeeper* m_vocabulary = nullptr;
    ResultsModel m_model;
    StartList m_start;
    std::optional<UserId> m_user;
    SearchRequest m_request;
    SearchTimes m_times;
    Language m_language = Language::Ja;
};

} // namespace madoguchi::desk
