// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/learning/teaching.h"

#include "kb/domain/actor.h"
#include "kb/learning/decay.h"
#include "kb/learning/operator_share.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace madoguchi::learning {

namespace {

// A pasted letter is not to cost more than an inquiry.
constexpr qsizetype longestInquiry = 1000;

/// One operator's contacts.
struct Voice
{
    qint64 units = 0;
    qint64 ofNewest = 0;
};

QHash<UserId, double> sharesOf(const std::vector<TeachingContact>& contacts)
{
    QHash<UserId, Voice> voices;
    for (const TeachingContact& contact : contacts) {
        Voice& voice = voices[contact.operatorId];
        const qint64 units = unitsAt(contact.at);
        voice.units += units;
        voice.ofNewest = std::max(voice.ofNewest, units);
    }
    QHash<UserId, double> shares;
    for (auto voice = voices.cbegin(); voice != voices.cend(); ++voice) {
        const bool nobodys = voice.key().isNull() || voice.key() == importerId();
        const double recent = static_cast<double>(voice->units) / static_cast<double>(voice->ofNewest);
        shares.insert(voice.key(), nobodys ? 1 : operatorShare(recent));
    }
    return shares;
}

using Weights = QHash<QString, qint64>;

void addTerms(const QString& inquiry, text::TermKind kind, qint64 units, Weights& weights)
{
    QSet<QString> seen;
    for (const text::Term& term : text::terms(inquiry, kind)) {
        if (seen.contains(term.text))
            continue;
        seen.insert(term.text);
        weights[term.text] += units;
    }
}

Result<std::vector<LessonTerm>> heaviest(const Weights& weights, text::TermKind kind,
                                         const IsPublished& isPublished, size_t most)
{
    std::vector<LessonTerm> terms;
    terms.reserve(static_cast<size_t>(weights.size()));
    for (auto weight = weights.cbegin(); weight != weights.cend(); ++weight)
        terms.push_back({weight.key(), weight.value()});
    std::sort(terms.begin(), terms.end(), [](const LessonTerm& a, const LessonTerm& b) {
        return a.units != b.units ? a.units > b.units : a.term < b.term;
    });
    std::vector<LessonTerm> kept;
    for (LessonTerm& term : terms) {
        if (kept.size() == most)
            break;
        MADOGUCHI_TRY_ASSIGN(published, isPublished(kind, term.term));
        if (published)
            kept.push_back(std::move(term));
    }
    return kept;
}

} // namespace

bool teaches(const ContactContent& content)
{
    return !content.articles.isEmpty() && content.articles.size() <= mostArticles;
}

Timestamp endOf(const Contact& contact, Timestamp takenIn)
{
    return contact.endedAt.isSet() ? std::min(contact.endedAt, takenIn) : takenIn;
}

TeachingContact teachingOf(const Contact& contact, Timestamp at)
{
    return {contact.operatorId, at, contact.current().inquiry};
}

Result<Lesson> teach(const std::vector<TeachingContact>& contacts, const IsPublished& isPublished,
                     size_t termsPerKind)
{
    const QHash<UserId, double> shares = sharesOf(contacts);
    Lesson lesson;
    Weights words, bigrams, characters;
    for (const TeachingContact& contact : contacts) {
        const double share = shares.value(contact.operatorId, 1);
        const qint64 units = std::llround(static_cast<double>(unitsAt(contact.at)) * share);
        const QString inquiry = contact.inquiry.left(longestInquiry);
        ++lesson.contacts;
        lesson.units += units;
        lesson.newest = std::max(lesson.newest, contact.at);
        addTerms(inquiry, text::TermKind::Words, units, words);
        addTerms(inquiry, text::TermKind::Bigrams, units, bigrams);
        addTerms(inquiry, text::TermKind::Characters, units, characters);
    }
    MADOGUCHI_TRY_ASSIGN(learnedWords, heaviest(words, text::TermKind::Words, isPublished, termsPerKind));
    MADOGUCHI_TRY_ASSIGN(learnedBigrams,
                         heaviest(bigrams, text::TermKind::Bigrams, isPublished, termsPerKind));
    MADOGUCHI_TRY_ASSIGN(learnedCharacters,
                         heaviest(characters, text::TermKind::Characters, isPublished, termsPerKind));
    lesson.words = std::move(learnedWords);
    lesson.bigrams = std::move(learnedBigrams);
    lesson.characters = std::move(learnedCharacters);
    return lesson;
}

} // namespace madoguchi::learning
