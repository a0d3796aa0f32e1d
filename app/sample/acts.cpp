// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/acts.h"

#include "app/sample/moments.h"
#include "kb/domain/case_due.h"
#include "kb/domain/names.h"
#include "kb/domain/service_hours.h"
#include "kb/exchange/case_words.h"

#include <QJsonArray>

namespace madoguchi::sample {

namespace {

QString textOf(const QJsonObject& act, const char* key)
{
    return act.value(QLatin1StringView(key)).toString();
}

QString byOf(const QJsonObject& act)
{
    return textOf(act, "by");
}

Timestamp dueOf(const QJsonObject& act, Timestamp now)
{
    return momentFrom(textOf(act, "due"), now).value_or(Timestamp());
}

ReplyChannel channelOf(const QJsonObject& act, const char* key)
{
    return exchange::parseReplyChannel(textOf(act, key)).value_or(ReplyChannel::None);
}

Requester requesterOf(const QJsonObject& act)
{
    Requester requester;
    requester.name = textOf(act, "name");
    requester.reading = textOf(act, "reading");
    requester.anonymous = requester.name.isEmpty();
    requester.address = textOf(act, "address");
    requester.telephone = textOf(act, "telephone");
    requester.email = textOf(act, "email");
    requester.wantsReplyBy = channelOf(act, "reply_by");
    return requester;
}

CaseFields fieldsOf(const QJsonObject& act)
{
    CaseFields fields;
    fields.kind = exchange::parseCaseKind(textOf(act, "kind")).value_or(CaseKind::Inquiry);
    fields.subject = textOf(act, "subject");
    fields.text = textOf(act, "text");
    fields.language = languageFromWord(textOf(act, "lang")).value_or(Language::Ja);
    fields.category = textOf(act, "category");
    fields.place = textOf(act, "place");
    fields.requester = requesterOf(act);
    return fields;
}

Result<void> open(Stage& stage, const QJsonObject& act, Timestamp at)
{
    Case file;
    file.id = Stage::caseId(textOf(act, "case"));
    file.fields = fieldsOf(act);
    file.unit = textOf(act, "unit");
    file.flow = file.unit.isEmpty() ? CaseFlow::Centralised : CaseFlow::Distributed;
    file.receivedAt = at;
    file.cameBy = channelOf(act, "channel");
    file.dueAt = dueOf(act, stage.now());
    if (!file.dueAt.isSet())
        file.dueAt = caseDueAt(CentreCalendar(), file.fields.kind, at);
    CaseEntry line;
    line.id = {Stage::idOf(act, QStringLiteral("entry"))};
    line.act = CaseAct::Open;
    line.text = textOf(act, "note");
    file.entries.push_back(line);
    return stage.give(act, byOf(act), at, OpenCase{file});
}

Result<PartId> partOf(const QJsonObject& act, const Case& file)
{
    const QString name = textOf(act, "part");
    if (!name.isEmpty())
        return Stage::partId(textOf(act, "case"), name);
    // The distributed flow's own part was made by the rulebook.
    return file.parts.empty() ? PartId() : file.parts.front().id;
}

Result<void> saveDraft(Stage& stage, const QJsonObject& act, Timestamp at)
{
    MADOGUCHI_TRY_ASSIGN(file, stage.file(textOf(act, "case")));
    MADOGUCHI_TRY_ASSIGN(part, partOf(act, file));
    const CasePart* share = file.part(part);
    QStringList articles;
    for (const QJsonValue& number : act.value(QStringLiteral("articles")).toArray())
        articles += number.toString();
    return stage.give(act, byOf(act), at,
                      SaveCaseDraft{file.id,
                                    part,
                                    textOf(act, "text"),
                                    articles,
                                    share ? share->draftVersion : 0,
                                    {Stage::idOf(act, QStringLiteral("entry"))}});
}

Result<ApprovalRoute> routeOf(const Stage& stage, const QJsonObject& act)
{
    ApprovalRoute route;
    for (const QJsonValue& step : act.value(QStringLiteral("route")).toArray()) {
        MADOGUCHI_TRY_ASSIGN(approvers, stage.users(step));
        route.push_back({approvers});
    }
    return route;
}

// Each of the words wherever the text says it.
TextSpans spansOf(const QJsonObject& act, const QString& text)
{
    TextSpans spans;
    for (const QJsonValue& each : act.value(QStringLiteral("hide")).toArray()) {
        const QString word = each.toString();
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size()))
            spans.push_back({static_cast<int>(at), static_cast<int>(word.size())});
    }
    return tidied(text, spans);
}

void propose(CaseEntry& entry, const QJsonObject& act, const Case& file, Timestamp at, Timestamp now)
{
    Publication publication;
    publication.title = textOf(act, "title");
    publication.category = textOf(act, "category");
    publication.unit = textOf(act, "unit");
    publication.date = centreDay(momentFrom(textOf(act, "day"), now).value_or(at));
    entry.publication = publication;
    entry.redaction = Redaction{spansOf(act, file.fields.text), spansOf(act, file.reply.text),
                                file.fieldsVersion, file.reply.version};
}

const std::pair<QLatin1StringView, CaseAct> plainActs[] = {
    {QLatin1StringView("divide"), CaseAct::Divide},
    {QLatin1StringView("withdraw-part"), CaseAct::WithdrawPart},
    {QLatin1StringView("transfer-part"), CaseAct::TransferPart},
    {QLatin1StringView("transfer"), CaseAct::TransferCase},
    {QLatin1StringView("change-flow"), CaseAct::ChangeFlow},
    {QLatin1StringView("assign"), CaseAct::AssignPerson},
    {QLatin1StringView("submit"), CaseAct::Submit},
    {QLatin1StringView("approve"), CaseAct::Approve},
    {QLatin1StringView("return"), CaseAct::Return},
    {QLatin1StringView("recall"), CaseAct::Recall},
    {QLatin1StringView("join"), CaseAct::Join},
    {QLatin1StringView("queue"), CaseAct::QueueReply},
    {QLatin1StringView("sent"), CaseAct::MarkSent},
    {QLatin1StringView("close"), CaseAct::Close},
    {QLatin1StringView("reopen"), CaseAct::Reopen},
    {QLatin1StringView("note"), CaseAct::Note},
    {QLatin1StringView("restrict"), CaseAct::Restrict},
    {QLatin1StringView("reschedule"), CaseAct::Reschedule},
    {QLatin1StringView("propose"), CaseAct::ProposePublication},
    {QLatin1StringView("approve-publication"), CaseAct::ApprovePublication},
    {QLatin1StringView("return-publication"), CaseAct::ReturnPublication},
    {QLatin1StringView("publish"), CaseAct::Publish},
    {QLatin1StringView("withdraw-publication"), CaseAct::WithdrawPublication},
    {QLatin1StringView("merge-into"), CaseAct::Link},
    {QLatin1StringView("merged-from"), CaseAct::Link},
    {QLatin1StringView("relate"), CaseAct::Link},
};

// On which text it is based: the one that is there.
qint64 baseOf(CaseAct what, const Case& file, const PartId& part)
{
    if (what == CaseAct::Join)
        return file.reply.version;
    if (what == CaseAct::ApprovePublication || what == CaseAct::Publish)
        return file.publication.version;
    const CasePart* share = file.part(part);
    const bool isDraft = what == CaseAct::Submit || what == CaseAct::Approve;
    return isDraft && share ? share->draftVersion : 0;
}

Result<void> actOn(Stage& stage, CaseAct what, const QJsonObject& act, Timestamp at)
{
    MADOGUCHI_TRY_ASSIGN(file, stage.file(textOf(act, "case")));
    CaseEntry entry;
    entry.id = {Stage::idOf(act, QStringLiteral("entry"))};
    entry.act = what;
    entry.text = textOf(act, "text");
    entry.unit = textOf(act, "unit");
    entry.dueAt = dueOf(act, stage.now());
    entry.channel = channelOf(act, "channel");
    entry.flow = file.flow == CaseFlow::Centralised ? CaseFlow::Distributed : CaseFlow::Centralised;
    const bool ofCase = what == CaseAct::Join || what == CaseAct::MarkSent || what == CaseAct::Close ||
                        what == CaseAct::Note || what == CaseAct::Restrict || what == CaseAct::QueueReply ||
                        what == CaseAct::Reschedule || what == CaseAct::TransferCase ||
                        what == CaseAct::Link || what == CaseAct::ChangeFlow || what == CaseAct::Reopen;
    if (!ofCase || act.contains(QStringLiteral("part"))) {
        MADOGUCHI_TRY_ASSIGN(part, partOf(act, file));
        entry.part = what >= CaseAct::ProposePublication ? PartId() : part;
    }
    entry.baseVersion = baseOf(what, file, entry.part);
    MADOGUCHI_TRY_ASSIGN(route, routeOf(stage, act));
    entry.route = route;
    if (act.contains(QStringLiteral("users"))) {
        MADOGUCHI_TRY_ASSIGN(users, stage.users(act.value(QStringLiteral("users"))));
        entry.users = users;
    }
    if (act.contains(QStringLiteral("other")))
        entry.other = Stage::caseId(textOf(act, "other"));
    entry.link = textOf(act, "act") == u"merge-into"    ? CaseLinkKind::MergedInto
                 : textOf(act, "act") == u"merged-from" ? CaseLinkKind::MergedFrom
                                                        : CaseLinkKind::Related;
    if (what == CaseAct::ProposePublication)
        propose(entry, act, file, at, stage.now());
    return stage.give(act, byOf(act), at, ActOnCase{file.id, entry});
}

Result<void> nameDeputy(Stage& stage, const QJsonObject& act, Timestamp at)
{
    Deputy deputy;
    deputy.id = {Stage::idOf(act, QStringLiteral("deputy"))};
    MADOGUCHI_TRY_ASSIGN(absent, stage.user(textOf(act, "absent")));
    deputy.absent = absent;
    MADOGUCHI_TRY_ASSIGN(standsIn, stage.user(textOf(act, "deputy")));
    deputy.deputy = standsIn;
    deputy.from = centreDay(momentFrom(textOf(act, "from"), stage.now()).value_or(stage.now()));
    deputy.until = centreDay(momentFrom(textOf(act, "until"), stage.now()).value_or(stage.now()));
    return stage.give(act, byOf(act), at, SaveDeputy{deputy});
}

Result<void> writeTemplate(Stage& stage, const QJsonObject& act, Timestamp at)
{
    ReplyTemplate one;
    // Not of its text: an amended sample is the same template.
    one.id = {uuidForName(u"sample-template:" + textOf(act, "lang") + textOf(act, "title"))};
    one.title = textOf(act, "title");
    const auto kind = exchange::parseCaseKind(textOf(act, "kind"));
    one.anyKind = !kind;
    one.kind = kind.value_or(CaseKind::Inquiry);
    one.language = languageFromWord(textOf(act, "lang")).value_or(Language::Ja);
    one.text = textOf(act, "text");
    one.position = act.value(QStringLiteral("position")).toInt();
    return stage.give(act, byOf(act), at, SaveReplyTemplate{one, 0});
}

} // namespace

Result<void> play(Stage& stage, const QJsonObject& act, Timestamp at)
{
    const QString what = textOf(act, "act");
    if (what == u"open")
        return open(stage, act, at);
    if (what == u"draft")
        return saveDraft(stage, act, at);
    if (what == u"deputy")
        return nameDeputy(stage, act, at);
    if (what == u"template")
        return writeTemplate(stage, act, at);
    if (what == u"review-form")
        return playReviewForm(stage, act, at);
    if (what == u"review")
        return playReview(stage, act, at);
    for (const auto& [word, plain] : plainActs) {
        if (what == word)
            return actOn(stage, plain, act, at);
    }
    return failure(ErrorCode::InvalidInput, QStringLiteral("sample.act"), what);
}

} // namespace madoguchi::sample
