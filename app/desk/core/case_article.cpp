// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/case_article.h"

#include "kb/domain/rulebook.h"
#include "kb/text/personal_data.h"

namespace madoguchi::desk {

namespace {

bool isApproved(const CasePart& part)
{
    return part.counts() && part.state == PartState::Approved && !part.draft.trimmed().isEmpty();
}

/// The reply; before there is one, what the units have said.
QString answerOf(const Case& file)
{
    if (!file.reply.text.trimmed().isEmpty())
        return file.reply.text.trimmed();
    QStringList drafts;
    for (const CasePart& part : file.parts) {
        if (isApproved(part))
            drafts.append(part.draft.trimmed());
    }
    return drafts.join(QStringLiteral("\n\n"));
}

QString ownerOf(const Case& file, const Actor& actor)
{
    QStringList units;
    for (const CasePart& part : file.parts) {
        if (part.counts())
            units.append(part.unit);
    }
    units.append(file.unit);
    const auto found = std::find_if(units.begin(), units.end(), [&](const QString& unit) {
        return !unit.isEmpty() && mayEditArticle(actor, unit);
    });
    return found == units.end() ? actor.unit : *found;
}

QString withoutPeople(const QString& words, const text::KnownPersonal& known)
{
    QString rest = words;
    const std::vector<text::PersonalData> found = text::findPersonalData(words, known);
    for (auto one = found.rbegin(); one != found.rend(); ++one) {
        if (one->likely)
            rest.replace(one->range.start, one->range.length, blackedOut.toString());
    }
    return rest;
}

} // namespace

bool mayBegetArticle(const Case& file, const Actor& actor)
{
    return !file.summary && !file.isRestricted() && !answerOf(file).isEmpty() &&
           mayEditArticle(actor, ownerOf(file, actor));
}

Article articleFrom(const Case& file, const Actor& actor)
{
    const Requester& who = file.fields.requester;
    const text::KnownPersonal known{
        {who.name, who.reading}, {who.address}, {who.telephone, who.fax, who.email}};
    Article article;
    article.language = file.fields.language;
    article.question = withoutPeople(file.fields.subject.simplified(), known);
    article.answer = withoutPeople(answerOf(file), known);
    article.category = file.fields.category;
    article.owner = ownerOf(file, actor);
    article.state = ArticleState::Draft;
    return article;
}

} // namespace madoguchi::desk
