// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/search_session.h"

#include "kb/search/companions.h"
#include "kb/search/completion.h"
#include "kb/search/did_you_mean.h"

namespace madoguchi::desk {

namespace {

const QString channel = QStringLiteral("search");
constexpr int companionsMarked = 10;

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
        case search::ReasonKind::Keyword:
            reasons.append({ReasonKind::Keyword, 0, reason.detail, {}});
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

void SearchSession::setUser(const std::optional<UserId>& user)
{
    if (user == m_user)
        return;
    m_user = user;
    m_start.recent.clear(); // of somebody else
    refresh();
}

void SearchSession::request(const SearchRequest& request)
{
    m_request = request;
    refresh();
}

void SearchSession::refresh()
{
    if (!m_request.text.trimmed().isEmpty()) {
        search();
        return;
    }
    m_store.search().cancel(channel);
    showStart();
    readStart();
}

Result<SearchSession::Answer> SearchSession::find(db::Connection& connection,
                                                  const search::SearchRequest& wanted,
                                                  const search::Vocabulary& vocabulary)
{
    Answer answer;
    MADOGUCHI_TRY_ASSIGN(results, search::Searcher(connection).search(wanted));
    answer.results = std::move(results);
    if (!answer.results.hits.empty()) {
        MADOGUCHI_TRY_ASSIGN(
            together,
            search::usedTogether(connection, answer.results.hits.front().article.number, companionsMarked));
        answer.askedWith = together;
    }
    answer.help.query = wanted.text;
    for (const search::Completion& completion : search::completionsOf(vocabulary, wanted.text))
        answer.help.completions.append({completion.query, completion.phrase});
    if (answer.help.completions.isEmpty()) {
        MADOGUCHI_TRY_ASSIGN(meant, search::didYouMean(connection, vocabulary, wanted.text));
        if (meant)
            answer.help.meant = OfferedQuery{meant->query, meant->phrase};
    }
    return answer;
}

void SearchSession::search()
{
    const qint64 askedAt = m_clock.steadyMs();
    const VocabularyKeeper::Held vocabulary =
        m_vocabulary ? m_vocabulary->held() : std::make_shared<search::Vocabulary>();
    m_store.search().submitLatest(
        channel,
        [wanted = searchFor(m_request), vocabulary](db::Connection& connection) {
            return find(connection, wanted, *vocabulary);
        },
        this,
        [this, askedAt](const Result<Answer>& answer) {
            if (answer)
                show(*answer, askedAt);
            else if (answer.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(answer.error());
        });
}

void SearchSession::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

void SearchSession::show(const Answer& answer, qint64 askedAt)
{
    QList<ResultItem> items;
    const QDate today = m_clock.now().toLocal().date();
    const bool currentOnly = m_request.filter.standing == SearchFilter::Standing::Current;
    int hidden = 0;
    for (const search::SearchHit& hit : answer.results.hits) {
        const bool runsNow = (!hit.article.validFrom.isValid() || hit.article.validFrom <= today) &&
                             (!hit.article.validUntil.isValid() || today <= hit.article.validUntil);
        if (currentOnly && !runsNow) {
            ++hidden;
            continue;
        }
        items.append(itemOf(hit));
        if (items.size() > 1 && answer.askedWith.contains(hit.article.number))
            items.last().reasons.append({ReasonKind::AskedWith, 0, {}, {}});
    }
    m_model.setItems(items);
    const qint64 ms = m_clock.steadyMs() - askedAt;
    if (!answer.results.hits.empty())
        m_times.add(ms);
    Q_EMIT helped(answer.help);
    Q_EMIT answered(items, answer.results.found - hidden, ms);
}

void SearchSession::showStart()
{
    const QList<ResultItem> items = itemsOf(m_start);
    m_model.setItems(items);
    Q_EMIT helped({m_request.text, {}, {}});
    Q_EMIT answered(items, 0, 0);
}

void SearchSession::readStart()
{
    const Language language = m_request.filter.language.value_or(Language::Ja);
    const QDate today = m_clock.now().toLocal().date();
    m_store.search().submitLatest(
        channel,
        [user = m_user, language, today](db::Connection& connection) {
            return readStartList(connection, user, language, today);
        },
        this,
        [this](Result<StartList> list) {
            if (!list)
                return;
            m_start = std::move(*list);
            // What has not changed is not shown anew: somebody may be choosing in it.
            if (itemsOf(m_start) != m_model.items())
                showStart();
        });
}

QList<ResultItem> SearchSession::itemsOf(const StartList& list) const
{
    QList<ResultItem> items;
    for (const StartList::Pinned& pinned : list.pinned) {
        ResultItem item = itemOf(pinned.hit);
        item.section = ResultSection::Pinned;
        item.note = pinned.pin.note;
        item.pinnedUntil = pinned.pin.until;
        items.append(item);
    }
    for (const search::SearchHit& hit : list.recent) {
        ResultItem item = itemOf(hit);
        item.section = ResultSection::Recent;
        items.append(item);
    }
    return items;
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
