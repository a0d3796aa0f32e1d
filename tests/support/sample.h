// SPDX-License-Identifier: GPL-3.0-or-later
// Small entities for tests.
#pragma once

#include "kb/domain/command.h"
#include "kb/domain/rulebook.h"

namespace madoguchi::test {

/// An id that is the same in every run.
template <typename AnyId>
[[nodiscard]] AnyId idOf(const QString& name)
{
    return AnyId{uuidForName(QStringLiteral("test:") + name)};
}

inline const Actor operatorSato{idOf<UserId>(QStringLiteral("sato")), Role::Operator,
                                QStringLiteral("centre")};
inline const Actor leaderTanaka{idOf<UserId>(QStringLiteral("tanaka")), Role::Leader,
                                QStringLiteral("centre")};

[[nodiscard]] inline Contact contactAbout(const QString& inquiry, const Actor& by = operatorSato)
{
    Contact contact;
    contact.id = idOf<ContactId>(inquiry);
    contact.operatorId = by.user;
    contact.startedAt = {1'750'000'000'000};
    contact.endedAt = {1'750'000'120'000};
    contact.original.inquiry = inquiry;
    return contact;
}

[[nodiscard]] inline Article articleTitled(const QString& number, const QString& question)
{
    Article article;
    article.id = idOf<ArticleId>(number);
    article.number = number;
    article.question = question;
    article.answer = QStringLiteral("答え");
    article.category = QStringLiteral("戸籍・住民 > 印鑑登録");
    article.owner = QStringLiteral("citizens/registry");
    return article;
}

[[nodiscard]] inline Command commandOf(const CommandPayload& payload, const Actor& by, const QString& name)
{
    return Command{idOf<CommandId>(name), by.user, {1'750'000'120'000}, payload};
}

/// What the hub would hold of an article after it was saved once.
[[nodiscard]] inline EntityRow rowOf(Article article, qint64 version)
{
    article.version = version;
    return {EntityKind::Article, article.id.value, encode(article)};
}

[[nodiscard]] inline EntityRow rowOf(const Contact& contact)
{
    return {EntityKind::Contact, contact.id.value, encode(contact)};
}

} // namespace madoguchi::test
