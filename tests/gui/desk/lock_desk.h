// SPDX-License-Identifier: GPL-3.0-or-later
// A desk at a hub whose window is locked, and all that could be seen or heard of it.
#pragma once

#include "app/desk/ui/window/lock_view.h"
#include "tests/gui/desk/two_desks.h"

#include <QAccessible>
#include <QLineEdit>

namespace madoguchi::desk::test {

/// All that a screen reader can come to, from `from` down.
inline QString heard(QAccessibleInterface* from)
{
    if (from == nullptr || !from->isValid())
        return {};
    QString text;
    for (const auto kind :
         {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help})
        text += from->text(kind) + u'\n';
    if (QAccessibleTextInterface* own = from->textInterface())
        text += own->text(0, own->characterCount()) + u'\n';
    for (int n = 0; n < from->childCount(); ++n)
        text += heard(from->child(n));
    return text;
}

inline QString heard()
{
    return heard(QAccessible::queryAccessibleInterface(qApp));
}

inline QList<QWidget*> windowsSeen()
{
    QList<QWidget*> seen;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && !widget->testAttribute(Qt::WA_DontShowOnScreen))
            seen.append(widget);
    }
    return seen;
}

/// What the widgets on the screen and the system's windows say beside what is painted.
inline QString said()
{
    QString text;
    for (const QWindow* window : QGuiApplication::allWindows())
        text += window->title() + u'\n';
    for (const QWidget* widget : QApplication::allWidgets()) {
        if (widget->isVisible())
            text += widget->toolTip() + u'\n' + widget->statusTip() + u'\n' + widget->whatsThis() + u'\n' +
                    widget->windowTitle() + u'\n';
    }
    return text;
}

inline void pause(int ms)
{
    (void)waitFor([] { return false; }, ms);
}

struct LockDesk
{
    RealHub hub;
    UserId userId = hub.hire(QStringLiteral("sato"), QStringLiteral("佐藤 さくら"), Role::Supervisor);
    HubDesk desk{hub, QStringLiteral("sato"), QStringLiteral("3番席")};
    TextBox* inquiry = desk.inquiry();
    LockSession& lock = desk.core->lock;

    LockDesk()
    {
        // What it is opened by: written behind the scenes, once the hub has said yes.
        REQUIRE(waitFor([this] {
            std::optional<bool> known;
            QObject context;
            desk.core->store.lists().submit(
                [](db::Connection& connection) {
                    return store::SignInRepository(connection).find(QStringLiteral("sato"));
                },
                &context, [&](const auto& found) { known = found && *found; });
            (void)waitFor([&] { return known.has_value(); });
            return known.value_or(false);
        }));
        window().resize(1440, 900);
        window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window()));
    }
    MainWindow& window() { return desk.window(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = window().focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &window(), key, modifiers);
        pause(50);
    }
    /// By the keyboard alone.
    void unlock(const QString& secret)
    {
        auto* field = desk.find<QLineEdit>("lockSecret");
        field->setText(secret);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void open()
    {
        unlock(QStringLiteral("sato"));
        REQUIRE(waitFor([this] { return !lock.isLocked(); }));
    }
    [[nodiscard]] QString error()
    {
        const auto labels = window().lockView()->findChildren<QLabel*>(QStringLiteral("error"));
        return labels.isEmpty() || labels.first()->isHidden() ? QString() : labels.first()->text();
    }
};

} // namespace madoguchi::desk::test
