// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/domain/case_people.h"

#include "tests/support/printers.h"
#include "tests/unit/domain/samples.h"

namespace madoguchi::test {

namespace {
const Timestamp now{1'700'000'000'000};
}

Actor personOf(int number, Role role, const QString& unit)
{
    Actor actor;
    actor.user = {uuidForName(QStringLiteral("person %1").arg(number))};
    actor.role = role;
    actor.unit = unit;
    return actor;
}

Actor deputyOfRoads()
{
    Actor actor = personOf(10, Role::Department, QStringLiteral("works"));
    actor.unit = QStringLiteral("library");
    actor.standsInFor = {roadsChief.user};
    return actor;
}

EntryId nextEntry()
{
    static int number = 0;
    return {uuidForName(QStringLiteral("entry %1").arg(++number))};
}

PartId nextPart()
{
    static int number = 0;
    return {uuidForName(QStringLiteral("part %1").arg(++number))};
}

CaseEntry entryOf(CaseAct act, const QString& text)
{
    CaseEntry entry;
    entry.id = nextEntry();
    entry.act = act;
    entry.text = text;
    return entry;
}

CaseEntry proposalOf(const Case& file, const QStringList& hidden)
{
    const auto spansIn = [&](const QString& text) {
        TextSpans spans;
        for (const QString& word : hidden) {
            for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size()))
                spans.push_back({static_cast<int>(at), static_cast<int>(word.size())});
        }
        return tidied(text, spans);
    };
    CaseEntry entry = entryOf(CaseAct::ProposePublication, {});
    entry.publication = Publication{.title = QStringLiteral("明かり"),
                                    .category = QStringLiteral("公園"),
                                    .unit = roads,
                                    .date = QDate(2026, 11, 23)};
    entry.redaction = Redaction{spansIn(file.fields.text), spansIn(file.reply.text), file.fieldsVersion,
                                file.reply.version};
    return entry;
}

CaseEntry ofPublication(const Case& file, CaseAct act)
{
    CaseEntry entry = entryOf(act);
    entry.baseVersion = file.publication.version;
    return entry;
}

Case handedIn(CaseFlow flow, const QString& unit)
{
    static int number = 0;
    Case file;
    file.id = {uuidForName(QStringLiteral("case %1").arg(++number))};
    file.flow = flow;
    file.unit = unit;
    file.fields.kind = CaseKind::Opinion;
    file.fields.subject = QStringLiteral("公園の明かり");
    file.fields.text = QStringLiteral("夜の公園が暗いので明かりを増やしてほしい。");
    file.fields.requester.name = QStringLiteral("窓口 花子");
    file.fields.requester.email = QStringLiteral("hanako@example.jp");
    file.entries = {entryOf(CaseAct::Open, {})};
    return file;
}

Case opened(const Actor& by, CaseFlow flow, const QString& unit)
{
    const auto file = apply(std::nullopt, OpenCase{handedIn(flow, unit)}, by, now);
    REQUIRE(file);
    return *file;
}

Result<Case> act(const Case& file, const Actor& by, const CaseEntry& entry)
{
    return apply(std::optional(file), ActOnCase{file.id, entry}, by, now);
}

Result<Case> draft(const Case& file, const Actor& by, const PartId& part, const QString& text)
{
    const CasePart* share = file.part(part);
    SaveCaseDraft command;
    command.file = file.id;
    command.part = part;
    command.text = text;
    command.baseVersion = share ? share->draftVersion : 0;
    command.entry = nextEntry();
    return apply(std::optional(file), command, by, now);
}

QString keyOf(const Result<Case>& result)
{
    return result ? QStringLiteral("fine") : result.error().key;
}

Case done(const Case& file, const Actor& by, const CaseEntry& entry)
{
    const auto next = act(file, by, entry);
    INFO(keyOf(next).toStdString());
    REQUIRE(next);
    return *next;
}

Case divided(const Case& file, const QString& unit, PartId* part)
{
    CaseEntry entry = entryOf(CaseAct::Divide, QStringLiteral("回答案をお願いします"));
    entry.part = *part = nextPart();
    entry.unit = unit;
    return done(file, hearing, entry);
}

Case drafted(const Case& file, const Actor& by, const PartId& part, const QString& text)
{
    const auto next = draft(file, by, part, text);
    INFO(keyOf(next).toStdString());
    REQUIRE(next);
    return *next;
}

Case submitted(const Case& file, const Actor& by, const PartId& part, const ApprovalRoute& route)
{
    CaseEntry entry = entryOf(CaseAct::Submit, {});
    entry.part = part;
    entry.route = route;
    entry.baseVersion = file.part(part)->draftVersion;
    return done(file, by, entry);
}

Case approved(const Case& file, const Actor& by, const PartId& part)
{
    CaseEntry entry = entryOf(CaseAct::Approve, {});
    entry.part = part;
    entry.baseVersion = file.part(part)->draftVersion;
    return done(file, by, entry);
}

} // namespace madoguchi::test
