// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/shortcuts.h"
#include "tests/support/printers.h"

#include <QAction>
#include <QSet>
#include <QWidget>

using namespace madoguchi::desk;

TEST_CASE("The table of shortcuts is in the order of its ids, without a key or a name given twice")
{
    Shortcuts shortcuts;
    QSet<QString> keys;
    QSet<QString> sequences;
    int position = 0;
    for (const ShortcutId id : Shortcuts::all()) {
        CHECK(static_cast<int>(id) == position++);
        CHECK_FALSE(keys.contains(Shortcuts::key(id)));
        CHECK_FALSE(sequences.contains(shortcuts.sequence(id).toString()));
        keys.insert(Shortcuts::key(id));
        sequences.insert(shortcuts.sequence(id).toString());
    }
    CHECK(position == static_cast<int>(ShortcutId::Help) + 1);
}

TEST_CASE("A key changed in the settings reaches the actions, and only the change is kept")
{
    Shortcuts shortcuts;
    QWidget owner;
    QAction* action = shortcuts.makeAction(ShortcutId::ReadAloud, &owner);
    CHECK(action->shortcut() == QKeySequence(Qt::Key_F6));
    CHECK(shortcuts.conflict(ShortcutId::ReadAloud, QKeySequence(Qt::Key_F7)) == ShortcutId::Draft);
    shortcuts.set(ShortcutId::ReadAloud, QKeySequence(Qt::CTRL | Qt::Key_R));
    CHECK(action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_R));
    CHECK(shortcuts.changes() ==
          QMap<QString, QString>{{QStringLiteral("article.read-aloud"), QStringLiteral("Ctrl+R")}});
    Shortcuts other;
    other.setChanges(shortcuts.changes());
    CHECK(other.sequence(ShortcutId::ReadAloud) == QKeySequence(Qt::CTRL | Qt::Key_R));
    shortcuts.set(ShortcutId::ReadAloud, {});
    CHECK(shortcuts.changes().isEmpty());
}
