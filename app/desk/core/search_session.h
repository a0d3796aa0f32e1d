// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/directory.h"
#include "app/desk/core/results_model.h"
#include "app/desk/core/search_request.h"
#include "app/desk/core/search_times.h"
#include "kb/search/searcher.h"

namespace madoguchi::desk {

/// Search that follows the keys. Every request stops the one before it; an answer that is not to the last
/// request is never shown. UI thread.
class SearchSession final : public QObject
{
    Q_OBJECT
public:
    static constexpr int shownResults = 30;

    SearchSession(DeskStore& store, const Directory& directory, const Clock& clock,
                  QObject* parent = nullptr);

    [[nodiscard]] ResultsModel& model() { return m_model; }
    void request(const SearchRequest& request);
    /// Asks again: Q&As or learning have changed.
    void refresh();
    /// In which language units are named in the results.
    void setLanguage(Language language);
    /// From request to answer on this thread.
    [[nodiscard]] const SearchTimes& times() const { return m_times; }

Q_SIGNALS:
    /// The model holds the answer to the last request; `total` counts all matches, `ms` is the time it took.
    void answered(const QList<madoguchi::desk::ResultItem>& items, int total, qint64 ms);
    void failed(const madoguchi::Error& error);

private:
    void show(const search::SearchResults& results, qint64 askedAt);
    [[nodiscard]] ResultItem itemOf(const search::SearchHit& hit) const;

    DeskStore& m_store;
    const Directory& m_directory;
    const Clock& m_clock;
    ResultsModel m_model;
    SearchRequest m_request;
    SearchTimes m_times;
    Language m_language = Language::Ja;
};

} // namespace madoguchi::desk
