// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/history_wiring.h"

#include "app/desk/core/contact_correction.h"
#include "app/desk/desk_core.h"
#include "app/desk/ui/history/history_workspace.h"
#include "app/desk/ui/theme/theme.h"

namespace madoguchi::desk {

namespace {

/// What a correction puts into the room's pane, in the correction's own transaction.
CommandRunner::Alongside followUpOf(const DeskCore& core, const ContactId& contact,
                                    const AmendmentId& amendment)
{
    const auto& user = core.commands.user();
    if (!user)
        return {};
    return [contact, amendment, actor = user->actor,
            now = core.clock.now()](db::Connection& connection) -> Result<void> {
        return performCorrection(connection, contact, amendment, actor, now);
    };
}

} // namespace

void wireHistory(HistoryWorkspace& history, DeskCore& core)
{
    const auto personName = [&core](const UserId& id) {
        const QString name = core.directory.staffName(id);
        const auto& user = core.commands.user();
        return name.isEmpty() && user && user->actor.user == id ? user->displayName : name;
    };
    const auto unitName = [&core](const QString& id) {
        return core.directory.unitName(id, theme().appearance().language);
    };
    history.setNames(personName, unitName);
    QObject::connect(&core.directory, &Directory::changed, &history, [&core, &history] {
        QList<HistoryFilters::Person> people;
        for (const Staff& person : core.directory.staff())
            people.append({person.id, person.displayName});
        history.setPeople(people);
        history.setChoices(core.directory.choices());
    });
    QObject::connect(&core.commands, &CommandRunner::userChanged, &history,
                     [&core, &history] { history.setUser(core.commands.user()); });
    QObject::connect(
        &history, &HistoryWorkspace::amendRequested, &core.commands,
        [&core, &history](const ContactId& contact, const ContactContent& content, const QString& reason) {
            Amendment amendment;
            amendment.id = core.ids.make<AmendmentId>();
            amendment.reason = reason;
            amendment.content = content;
            core.commands.perform(
                AmendContact{contact, amendment}, &history,
                [&history](const Result<void>& result) {
                    if (result)
                        history.showAmended();
                    else
                        history.showAmendError(result.error());
                },
                followUpOf(core, contact, amendment.id));
        });
    QObject::connect(&history, &HistoryWorkspace::contactShown, &core.acts, &ActRecorder::contactOpened);
    QObject::connect(&history, &HistoryWorkspace::exportRequested, &core.historyExport,
                     &HistoryExport::start);
    QObject::connect(&history, &HistoryWorkspace::exportCancelled, &core.historyExport,
                     &HistoryExport::cancel);
    QObject::connect(&core.historyExport, &HistoryExport::progress, &history,
                     &HistoryWorkspace::showExportProgress);
    QObject::connect(&core.historyExport, &HistoryExport::finished, &history,
                     &HistoryWorkspace::showExportDone);
    QObject::connect(&core.historyExport, &HistoryExport::failed, &history,
                     &HistoryWorkspace::showExportError);
}

} // namespace madoguchi::desk
