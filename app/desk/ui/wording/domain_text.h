// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/result_item.h"
#include "kb/base/clock.h"
#include "kb/domain/article.h"
#include "kb/domain/contact.h"

#include <QCoreApplication>

namespace madoguchi::desk {

/// What people read for the values of the domain, in the window's language.
class DomainText
{
    Q_DECLARE_TR_FUNCTIONS(DomainText)
public:
    [[nodiscard]] static QString of(Channel channel);
    [[nodiscard]] static QString of(Outcome outcome);
    [[nodiscard]] static QString of(AgeBand ageBand);
    [[nodiscard]] static QString of(Sex sex);
    [[nodiscard]] static QString of(ArticleState state);
    [[nodiscard]] static QString of(const ResultReason& reason);
    /// "checked 3 days ago"; "never checked" if not set.
    [[nodiscard]] static QString checked(Timestamp at, Timestamp now);
    /// A path of the category tree with arrows between its levels.
    [[nodiscard]] static QString categoryPath(const QString& category);
    /// The last level of a category.
    [[nodiscard]] static QString categoryLeaf(const QString& category);
    /// In the place of a record's words that were erased (kb/domain/erasure.h).
    [[nodiscard]] static QString erasedOn(Timestamp at);
    /// Why input was not accepted, by the rulebook's key ("contact.inquiry.missing").
    [[nodiscard]] static QString ofError(const QString& key);
    /// For what has no words of its own: `what` is the name of the field, or the key.
    [[nodiscard]] static QString notSaved(const QString& what);
};

} // namespace madoguchi::desk
