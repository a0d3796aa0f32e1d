// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/article.h"
#include "kb/hub/hub_store.h"
#include "kb/text/index_terms.h"

#include <optional>

namespace madoguchi::hub {

/// Which terms stand in published Q&As: all that a lesson may hold. Kept in the store, read term by term, so
/// that memory does not grow with the Q&As. Inside the caller's transaction.
class PublishedTerms
{
public:
    explicit PublishedTerms(HubStore& store)
        : m_store(store)
    {
    }

    /// A Q&A was written, or is gone. @return the numbers whose lessons that may change: those it appears or
    /// disappears under
    [[nodiscard]] Result<QStringList> take(const ArticleId& id, const std::optional<Article>& article);

    [[nodiscard]] Result<bool> holds(text::TermKind kind, const QString& term);
    /// True if a published Q&A has this number.
    [[nodiscard]] Result<bool> hasNumber(const QString& number);
    [[nodiscard]] Result<void> clear();

private:
    struct Known;
    [[nodiscard]] Result<std::optional<Known>> known(const ArticleId& id);
    [[nodiscard]] Result<void> count(int kind, const QString& term, int change);

    HubStore& m_store;
};

} // namespace madoguchi::hub
