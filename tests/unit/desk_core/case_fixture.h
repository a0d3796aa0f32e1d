// SPDX-License-Identifier: GPL-3.0-or-later
// A desk's store with a case, worked on by people who sit down at it one after another.
#pragma once

#include "app/desk/core/case_session.h"
#include "app/desk/core/new_case.h"
#include "kb/store/case_repository.h"
#include "kb/store/draft_repository.h"
#include "tests/unit/desk_core/desk_fixture.h"

namespace madoguchi::desk::test {

inline const QString roads = QStringLiteral("works/roads");
inline const QString parks = QStringLiteral("parks");

inline UserId person(const char* login)
{
    return {uuidForName(QString::fromLatin1(login))};
}

struct CaseDesk : Desk
{
    CaseSession session{*commands};
    QSignalSpy opened{&session, &CaseSession::opened};
    QSignalSpy done{&session, &CaseSession::done};
    QSignalSpy failed{&session, &CaseSession::failed};
    QSignalSpy conflicted{&session, &CaseSession::conflicted};

    CaseDesk() { signIn("hearing"); }

    static Actor actorOf(const char* login)
    {
        const QString name = QString::fromLatin1(login);
        if (name.startsWith(u"roads"))
            return {person(login), Role::Department, roads};
        if (name.startsWith(u"parks"))
            return {person(login), Role::Department, parks};
        return {person(login), Role::HearingSection, QStringLiteral("pr")};
    }
    void signIn(const char* login)
    {
        const QString name = QString::fromLatin1(login);
        commands->setUser(SignedInUser{name, name, actorOf(login), true});
    }
    static Case handedIn(IdMaker& ids, const QString& text = QStringLiteral("中央公園の照明が暗くて怖いです"))
    {
        Case file;
        file.id = ids.make<CaseId>();
        file.fields.subject = QStringLiteral("公園の照明");
        file.fields.text = text;
        file.entries.resize(1);
        file.entries[0].id = ids.make<EntryId>();
        file.entries[0].act = CaseAct::Open;
        return file;
    }
    CaseId addCase(const QString& text = QStringLiteral("中央公園の照明が暗くて怖いです"))
    {
        const Case file = handedIn(ids, text);
        REQUIRE(perform(OpenCase{file}));
        return file.id;
    }
    Case stored(const CaseId& id)
    {
        const auto file =
            run([id](db::Connection& connection) { return store::CaseRepository(connection).byId(id); });
        REQUIRE(file);
        REQUIRE(file->has_value());
        return **file;
    }
    void open(const CaseId& id)
    {
        const auto before = opened.count();
        session.open(id);
        REQUIRE(waitFor([&] { return opened.count() > before && session.isOpen(); }));
    }
    /// Waits until the session shows what the store holds.
    void settle()
    {
        REQUIRE(waitFor([this] {
            return !session.isBusy() && session.file().version == stored(session.file().id).version;
        }));
    }
    void act(const CaseEntry& entry)
    {
        const auto before = done.count() + failed.count();
        session.act(entry);
        REQUIRE(waitFor([&] { return done.count() + failed.count() > before; }));
        settle();
    }
    static CaseEntry entryOf(CaseAct what, const PartId& part = {}, const QString& text = {})
    {
        CaseEntry entry;
        entry.act = what;
        entry.part = part;
        entry.text = text;
        return entry;
    }
    /// Given to the roads' section; the case is open, and a clerk of theirs sits there.
    PartId divided()
    {
        CaseEntry entry = entryOf(CaseAct::Divide, {}, QStringLiteral("照明について"));
        entry.unit = roads;
        act(entry);
        const CaseId id = session.file().id;
        const PartId part = session.file().parts.back().id;
        signIn("roads");
        open(id);
        return part;
    }
    /// What another desk saved, as it comes down from the hub.
    void saveElsewhere(const char* login, const CommandPayload& payload)
    {
        const auto before = commands->user();
        Command command = *commands->make(payload);
        command.actor = person(login);
        const auto saved = run([command, actor = actorOf(login)](db::Connection& connection) {
            return store::OutboxRepository(connection).perform(command, actor);
        });
        REQUIRE(saved);
        session.refresh();
    }
    bool hasDraft(const CaseId& id, const char* login)
    {
        const auto draft = run([&](db::Connection& connection) {
            return store::DraftRepository(connection)
                .load(QStringLiteral("case:%1:%2").arg(id.toString(), person(login).toString()));
        });
        REQUIRE(draft);
        return draft->has_value();
    }
};

} // namespace madoguchi::desk::test
