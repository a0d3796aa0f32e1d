// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/article.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi {

namespace {

enum Key {
    IdKey = 1,
    Number,
    Lang,
    Question,
    Answer,
    Keywords,
    Category,
    Owner,
    State,
    ValidFrom,
    ValidUntil,
    Sources,
    Card,
    Reading,
    Version,
    OriginalVersion,
    ChangedAt,
    VerifiedAt,
    Glosses
};
enum CardKey { Bring = 1, Fee, Place, Hours, Duration, ContactTo };

QCborMap cardToCbor(const AnswerCard& card)
{
    FieldWriter out;
    out.text(Bring, card.bring);
    out.text(Fee, card.fee);
    out.text(Place, card.place);
    out.text(Hours, card.hours);
    out.text(Duration, card.duration);
    out.text(ContactTo, card.contact);
    out.unknown(card.unknown);
    return out.map();
}

AnswerCard cardFromCbor(const QCborMap& map, bool& valid)
{
    FieldReader in(map);
    AnswerCard card;
    card.bring = in.text(Bring);
    card.fee = in.text(Fee);
    card.place = in.text(Place);
    card.hours = in.text(Hours);
    card.duration = in.text(Duration);
    card.contact = in.text(ContactTo);
    card.unknown = in.unknown();
    valid = in.isValid();
    return card;
}

} // namespace

bool AnswerCard::isEmpty() const
{
    return *this == AnswerCard{};
}

bool isOutdated(const Article& translation, const Article& original)
{
    return translation.language != original.language && translation.originalVersion < original.version;
}

bool isCurrent(const Article& article, QDate today)
{
    return article.state == ArticleState::Published &&
           (!article.validFrom.isValid() || article.validFrom <= today) &&
           (!article.validUntil.isValid() || article.validUntil >= today);
}

QByteArray encode(const Article& article)
{
    FieldWriter out;
    out.uuid(IdKey, article.id.value);
    out.text(Number, article.number);
    out.integer(Lang, static_cast<int>(article.language));
    out.text(Question, article.question);
    out.text(Answer, article.answer);
    out.texts(Keywords, article.keywords);
    out.text(Category, article.category);
    out.text(Owner, article.owner);
    out.integer(State, static_cast<int>(article.state));
    out.date(ValidFrom, article.validFrom);
    out.date(ValidUntil, article.validUntil);
    out.texts(Sources, article.sources);
    if (!article.card.isEmpty())
        out.value(Card, cardToCbor(article.card));
    out.text(Reading, article.reading);
    out.text(Glosses, article.glosses);
    out.integer(Version, article.version);
    out.integer(OriginalVersion, article.originalVersion);
    out.time(ChangedAt, article.changedAt);
    out.time(VerifiedAt, article.verifiedAt);
    out.unknown(article.unknown);
    return out.bytes();
}

Result<Article> decodeArticle(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("article")));
    FieldReader in(map);
    Article article;
    article.id = {in.uuid(IdKey)};
    article.number = in.text(Number);
    article.language = in.enumeration(Lang, Language::Ja, Language::Ko, Language::Ja);
    article.question = in.text(Question);
    article.answer = in.text(Answer);
    article.keywords = in.texts(Keywords);
    article.category = in.text(Category);
    article.owner = in.text(Owner);
    article.state =
        in.enumeration(State, ArticleState::Draft, ArticleState::Retired, ArticleState::Published);
    article.validFrom = in.date(ValidFrom);
    article.validUntil = in.date(ValidUntil);
    article.sources = in.texts(Sources);
    bool cardValid = true;
    article.card = cardFromCbor(in.map(Card), cardValid);
    article.reading = in.text(Reading);
    article.glosses = in.text(Glosses);
    article.version = in.integer(Version);
    article.originalVersion = in.integer(OriginalVersion);
    article.changedAt = in.time(ChangedAt);
    article.verifiedAt = in.time(VerifiedAt);
    article.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("article")));
    if (!cardValid || article.id.isNull())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("article"));
    return article;
}

} // namespace madoguchi
