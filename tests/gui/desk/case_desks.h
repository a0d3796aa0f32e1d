// SPDX-License-Identifier: GPL-3.0-or-later
// Real desks at a real hub with two units, each desk with one case in a window of its own.
#pragma once

#include "app/desk/case_file_wiring.h"
#include "app/desk/ui/cases/file/case_file_view.h"
#include "app/desk/ui/cases/file/find_box.h"
#include "app/desk/ui/cases/file/people_box.h"
#include "kb/hub/organisation.h"
#include "kb/store/case_repository.h"
#include "tests/gui/desk/two_desks.h"

namespace madoguchi::desk::test {

struct CaseHub : RealHub
{
    CaseHub()
    {
        const auto unit = [](const char* id, const char* name) {
            Unit made;
            made.id = QString::fromLatin1(id);
            made.name.ja = made.name.en = QString::fromUtf8(name);
            return made;
        };
        REQUIRE(hub::saveUnits(*store, {unit("roads", "道路維持課"), unit("parks", "公園課"),
                                        unit("water", "水道課"), unit("pr", "広聴課")}));
    }
    UserId hireFor(const QString& login, const QString& name, Role role, const QString& unit)
    {
        hub::Account account;
        account.login = login;
        account.verifier = login.toUtf8();
        account.staff = {ids.make<UserId>(), name, role, unit, {Language::Ja}, true};
        REQUIRE(hub::Accounts(*store).save({account}));
        return account.staff.id;
    }
};

/// A desk, and the case it looks at.
struct CaseDesk : HubDesk
{
    CaseDesk(RealHub& hub, const QString& login)
        : HubDesk(hub, login, login)
        , view(makeCaseFileView(*core, shortcuts))
    {
        view->resize(700, 900);
        view->show();
    }
    ~CaseDesk() { view.reset(); }

    CaseSession& session() { return core->caseFile; }
    /// Shows it as soon as it is there.
    void reach(const CaseId& id)
    {
        REQUIRE(waitFor(
            [&] {
                if (!session().isOpen() || session().file().id != id)
                    view->showCase(id);
                return session().isOpen() && session().file().id == id;
            },
            20'000));
    }
    /// The one of these in sight, of whatever part it is.
    [[nodiscard]] QPushButton* button(const char* name)
    {
        const auto all = view->findChildren<QPushButton*>(QString::fromLatin1(name));
        const auto found = std::find_if(all.begin(), all.end(),
                                        [this](QPushButton* one) { return one->isVisibleTo(view.get()); });
        return found == all.end() ? nullptr : *found;
    }
    [[nodiscard]] bool offers(const char* name) { return button(name) != nullptr; }
    void press(const char* name)
    {
        INFO(name);
        REQUIRE(waitFor([&] { return button(name) && button(name)->isEnabled(); }, 20'000));
        button(name)->click();
    }
    template <typename Widget>
    Widget* part(const char* name)
    {
        const auto all = view->findChildren<Widget*>(QString::fromLatin1(name));
        for (Widget* one : all) {
            if (one->isVisibleTo(view.get()))
                return one;
        }
        FAIL("not in sight: " << name);
        return nullptr;
    }
    void doAct(const QString& reason = {})
    {
        if (!reason.isEmpty())
            part<TextBox>("actNote")->setPlainText(reason);
        press("doAct");
    }
    void writeDraft(const QString& text)
    {
        REQUIRE(waitFor([&] { return offers("saveText"); }, 20'000));
        for (TextBox* box : view->findChildren<TextBox*>(QStringLiteral("caseText"))) {
            if (!box->isReadOnly())
                box->setPlainText(text);
        }
        press("saveText");
        REQUIRE(waitFor([&] { return offers("submitPart") && !offers("discardText"); }));
    }
    void submitTo(const QList<UserId>& people)
    {
        press("submitPart");
        part<PeopleBox>("stepPeople")->setPeople(people);
        press("doAct");
        REQUIRE(waitFor([&] { return offers("recallPart"); }));
    }
    [[nodiscard]] bool stands(CaseState state)
    {
        return waitFor([&] { return session().isOpen() && session().file().state == state; }, 20'000);
    }

    Shortcuts shortcuts;
    std::unique_ptr<CaseFileView> view;
};

} // namespace madoguchi::desk::test
