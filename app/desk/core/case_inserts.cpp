// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/case_inserts.h"

#include "app/desk/core/reply_placeholders.h"
#include "kb/store/article_repository.h"
#include "kb/store/case_repository.h"
#include "kb/text/fold.h"

namespace madoguchi::desk {

CaseInserts::CaseInserts(CommandRunner& commands, SearchSession& search, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_search(search)
{
    connect(&search, &SearchSession::answered, this, &CaseInserts::gather);
}

void CaseInserts::begin(CaseKind kind, Language language)
{
    m_kind = kind;
    m_language = language;
    m_commands.store().lists().submitLatest(
        QStringLiteral("reply-templates"),
        [](db::Connection& connection) { return store::CaseRepository(connection).replyTemplates(); }, this,
        [this](const Result<std::vector<ReplyTemplate>>& templates) {
            m_templates = templates.value_or(std::vector<ReplyTemplate>());
            look({});
        });
}

void CaseInserts::look(const QString& words)
{
    m_words = words.trimmed();
    gather();
    SearchRequest request;
    request.text = m_words;
    m_search.request(request);
}

void CaseInserts::gather()
{
    m_items.clear();
    const QString folded = text::fold(m_words);
    for (const ReplyTemplate& one : m_templates) {
        const bool fits = (one.anyKind || one.kind == m_kind) && one.language == m_language;
        if (fits && text::fold(one.title).contains(folded))
            m_items.append({one, {}, one.language, one.title});
    }
    if (m_search.asked().text == m_words) {
        for (const ResultItem& result : m_search.model().items())
            m_items.append({std::nullopt, result.number, result.language, result.title});
    }
    Q_EMIT found();
}

void CaseInserts::take(const Item& item)
{
    if (item.replyTemplate) {
        Q_EMIT taken(item.replyTemplate->text, {});
        return;
    }
    m_commands.store().lists().submit(
        [number = item.number, wanted = m_language,
         shown = item.language](db::Connection& connection) -> Result<QString> {
            store::ArticleRepository articles(connection);
            MADOGUCHI_TRY_ASSIGN(article, articles.byNumber(number, wanted));
            if (!article) {
                MADOGUCHI_TRY_ASSIGN(other, articles.byNumber(number, shown));
                article = std::move(other);
            }
            return article ? plainAnswer(article->answer) : QString();
        },
        this,
        [this, number = item.number](const Result<QString>& answer) {
            if (answer && !answer->isEmpty())
                Q_EMIT taken(*answer, number);
        });
}

} // namespace madoguchi::desk
