// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/search_session.h"

namespace madoguchi::desk {

namespace {

const QString channel = QStringLiteral("search");

search::SearchRequest searchFor(const SearchRequest& request)
{
    search::SearchRequest wanted;
    wanted.text = request.text;
    wanted.language = request.filter.language;
    wanted.category = request.filter.category;
    wanted.limit = SearchSession::shownResults;
    switch (request.filter.standing) {
    case SearchFilter::Standing::Current:
        wanted.state = ArticleState::Published;
        break;
    case SearchFilter::Standing::Drafts:
        wanted.state = ArticleState::Draft;
        break;
    case SearchFilter::Standing::Retired:
        wanted.state = ArticleState::Retired;
        break;
    case SearchFilter::Standing::All:
        wanted.state.reset();
        break;
    }
    return wanted;
}

/// Matched words are shown in the title; the rest is named.
QList<ResultReason> reasonsOf(const search::SearchHit& hit)
{
    QList<ResultReason> reasons;
    for (const search::Reason& reason : hit.reasons) {
        switch (reason.kind) {
        case search::ReasonKind::Words:
            break;
        case search::ReasonKind::Learned:
            if (hit.answeredContacts > 0)
                reasons.append({ReasonKind::Learned, hit.answeredContacts, {}, {}});
            break;
        case search::ReasonKind::Reading:
            reasons.append({ReasonKind::Reading, 0, reason.detail, {}});
            break;
        case search::ReasonKind::Synonym:
            reasons.append({ReasonKind::Synonym, 0, reason.typed, reason.detail});
            break;
        case search::ReasonKind::Translation:
            reasons.append({ReasonKind::Translation, 0, reason.typed, reason.detail});
            break;
        }
    }
    return reasons;
}

} // namespace

SearchSession::SearchSession(DeskStore& store, const Directory& directory, const Clock& clock,
                             QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_directory(directory)
    , m_clock(clock)
{
}

void SearchSession::request(const SearchRequest& request)
{
    m_request = request;
    refresh();
}

void SearchSession::refresh()
{
    const qint64 askedAt = m_clock.steadyMs();
    if (m_request.text.trimmed().isEmpty()) {
        m_store.search().cancel(channel);
        show({}, askedAt);
        return;
    }
    m_store.search().submitLatest(
        channel,
        [wanted = searchFor(m_request)](db::Connection& connection) {
            return search::Searcher(connection).search(wanted);
        },
        this,
        [this, askedAt](const Result<search::SearchResults>& results) {
            if (results)
                show(*results, askedAt);
            else if (results.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(results.error());
        });
}

void SearchSession::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

void SearchSession::show(const search::SearchResults& results, qint64 askedAt)
{
    QList<ResultItem> items;
    const QDate today = m_clock.now().toLocal().date();
    const bool currentOnly = m_request.filter.standing == SearchFilter::Standing::Current;
    int hidden = 0;
    for (const search::SearchHit& hit : results.hits) {
        const bool runsNow = (!hit.article.validFrom.isValid() || hit.article.validFrom <= today) &&
                             (!hit.article.validUntil.isValid() || today <= hit.article.validUntil);
        if (currentOnly && !runsNow)
            ++hidden;
        else
            items.append(itemOf(hit));
    }
    m_model.setItems(items);
    const qint64 ms = m_clock.steadyMs() - askedAt;
    if (!results.hits.empty())
        m_times.add(ms);
    Q_EMIT answered(items, results.found - hidden, ms);
}

ResultItem SearchSession::itemOf(const search::SearchHit& hit) const
{
    ResultItem item;
    item.id = hit.article.id;
    item.number = hit.article.number;
    item.language = hit.article.language;
    item.title = hit.article.question;
    for (const text::Range& range : hit.titleMatches)
        item.matches.append({int(range.start), int(range.length)});
    item.ownerName = m_directory.unitName(hit.article.owner, m_language);
    item.category = hit.article.category;
    item.verifiedAt = hit.article.verifiedAt;
    item.state = hit.article.state;
    item.validUntil = hit.article.validUntil;
    item.languages = hit.languages;
    item.reasons = reasonsOf(hit);
    return item;
}

} // namespace madoguchi::desk
