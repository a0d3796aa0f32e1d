// SPDX-License-Identifier: GPL-3.0-or-later
// A desk of the hearing section with cases in its store.
#pragma once

#include "app/desk/ui/cases/cases_workspace.h"
#include "app/desk/ui/cases/list/case_list_pane.h"
#include "app/desk/ui/cases/list/case_list_table.h"
#include "tests/gui/desk/real_desk.h"

namespace madoguchi::desk::test {

struct CasesPlace
{
    QTemporaryDir directory;
    QString store = directory.filePath(QStringLiteral("desk.db"));
    QString settings = directory.filePath(QStringLiteral("desk.conf"));
};

struct CasesDesk : CasesPlace, RealDesk
{
    static constexpr int workspace = 4;
    SignedInUser hearing{QStringLiteral("kocho"),
                         QStringLiteral("広聴 花子"),
                         {{uuidForName(QStringLiteral("kocho"))}, Role::HearingSection, QStringLiteral("pr")},
                         true};
    SignedInUser clerk{QStringLiteral("roads"),
                       QStringLiteral("道路 太郎"),
                       {{uuidForName(QStringLiteral("roads"))}, Role::Department, QStringLiteral("roads")},
                       true};

    CasesDesk()
        : RealDesk(CasesPlace::store, CasesPlace::settings)
    {
        REQUIRE(enter());
        core->commands.setUser(hearing);
        window().resize(1440, 900);
    }
    ~CasesDesk() { window().setFocus(); }

    void give(const CommandPayload& payload)
    {
        std::optional<Result<void>> answer;
        core->commands.perform(payload, core.get(), [&](const Result<void>& got) { answer = got; });
        REQUIRE(waitFor([&] { return answer.has_value(); }));
        REQUIRE(*answer);
    }
    /// @param dueInHours negative: overdue
    CaseId open(const QString& subject, int dueInHours, CaseKind kind = CaseKind::Opinion)
    {
        Case file;
        file.id = core->ids.make<CaseId>();
        file.fields.kind = kind;
        file.fields.subject = subject;
        file.fields.text = subject;
        file.fields.requester.name = QStringLiteral("市川 花子");
        file.fields.category = QStringLiteral("くらし > ごみ");
        file.receivedAt = core->clock.now().plusMs(-5LL * 24 * 3'600'000);
        file.dueAt = core->clock.now().plusMs(dueInHours * 3'600'000LL);
        CaseEntry line;
        line.id = core->ids.make<EntryId>();
        line.act = CaseAct::Open;
        file.entries = {line};
        give(OpenCase{file});
        return file.id;
    }
    void divide(const CaseId& id, const QString& unit)
    {
        CaseEntry entry;
        entry.id = core->ids.make<EntryId>();
        entry.act = CaseAct::Divide;
        entry.part = core->ids.make<PartId>();
        entry.unit = unit;
        entry.text = QStringLiteral("ご回答ください");
        give(ActOnCase{id, entry});
    }
    void show() { window().showWorkspace(workspace); }
    CaseListTable* table() { return find<CaseListTable>("caseTable"); }
    [[nodiscard]] bool shows(int rows)
    {
        return waitFor([&] {
            return table()->model()->rowCount() == rows &&
                   (rows == 0 || !cell(0, CaseListModel::Subject).isEmpty());
        });
    }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
};

} // namespace madoguchi::desk::test
