// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/script_wiring.h"

#include "app/desk/desk_core.h"
#include "app/desk/ui/answer/answer_workspace.h"
#include "app/desk/ui/contact/contact_form.h"
#include "app/desk/ui/contact/contact_panel.h"
#include "app/desk/ui/contact/script_picker.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/window/main_window.h"

#include <QAction>
#include <QLocale>

namespace madoguchi::desk {

namespace {

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::En:
        return {QLocale::English, QLocale::Japan};
    case Language::Zh:
        return {QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China};
    case Language::Ko:
        return {QLocale::Korean, QLocale::SouthKorea};
    case Language::Ja:
        break;
    }
    return {QLocale::Japanese, QLocale::Japan};
}

ScriptValues valuesFor(const DeskCore& core, const ContactContent& contact, Language language)
{
    const QLocale locale = localeOf(language);
    const QDateTime now = core.clock.now().toLocal();
    const auto& user = core.commands.user();
    const auto& municipality = core.directory.municipality();
    return {{QStringLiteral("operator"), user ? user->displayName : QString()},
            {QStringLiteral("centre"), municipality ? municipality->name.in(language) : QString()},
            {QStringLiteral("caller"), contact.callerName},
            {QStringLiteral("inquiry"), contact.inquiry},
            {QStringLiteral("unit"), contact.transferUnit.isEmpty()
                                         ? QString()
                                         : core.directory.unitName(contact.transferUnit, language)},
            {QStringLiteral("date"), locale.toString(now.date(), QLocale::LongFormat)},
            {QStringLiteral("time"), locale.toString(now.time(), QLocale::ShortFormat)}};
}

} // namespace

void wireScripts(MainWindow& window, AnswerWorkspace& answer, DeskCore& core, Shortcuts& shortcuts)
{
    auto* picker = new ScriptPicker(&window);
    QObject::connect(shortcuts.makeAction(ShortcutId::InsertScript, &window), &QAction::triggered, picker,
                     [&answer, &core, picker] {
                         const ContactContent contact = answer.contact()->form()->draft().content;
                         picker->openFor({core.scripts.all(), contact.language, contact.category,
                                          [&core, contact](Language language) {
                                              return valuesFor(core, contact, language);
                                          }});
                     });
    const auto read = [&core] {
        if (core.commands.user())
            core.scripts.refresh();
    };
    QObject::connect(&core.commands, &CommandRunner::userChanged, picker, read);
    read();
}

} // namespace madoguchi::desk
