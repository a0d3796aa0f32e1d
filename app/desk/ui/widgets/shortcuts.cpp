// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/shortcuts.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <array>

namespace madoguchi::desk {

namespace {

struct Row
{
    ShortcutId id;
    QLatin1StringView key;
    QLatin1StringView sequence;
    const char* name;
};

constexpr Row table[] = {
    {ShortcutId::FocusSearch, QLatin1StringView("search.focus"), QLatin1StringView("Ctrl+K"),
     QT_TRANSLATE_NOOP("Shortcuts", "Go to the search field")},
    {ShortcutId::FocusContact, QLatin1StringView("contact.focus"), QLatin1StringView("Ctrl+J"),
     QT_TRANSLATE_NOOP("Shortcuts", "Go to the contact form")},
    {ShortcutId::CallBegins, QLatin1StringView("call.begin"), QLatin1StringView("F4"),
     QT_TRANSLATE_NOOP("Shortcuts", "Call begins")},
    {ShortcutId::Draft, QLatin1StringView("contact.draft"), QLatin1StringView("F7"),
     QT_TRANSLATE_NOOP("Shortcuts", "Draft the inquiry from category and Q&As")},
    {ShortcutId::ReadAloud, QLatin1StringView("article.read-aloud"), QLatin1StringView("F6"),
     QT_TRANSLATE_NOOP("Shortcuts", "Show the answer in large type to read aloud")},
    {ShortcutId::SaveContact, QLatin1StringView("contact.save"), QLatin1StringView("Ctrl+Return"),
     QT_TRANSLATE_NOOP("Shortcuts", "Save the contact and go on to the next")},
    {ShortcutId::ReportError, QLatin1StringView("article.report"), QLatin1StringView("Ctrl+E"),
     QT_TRANSLATE_NOOP("Shortcuts", "Report an error in the Q&A")},
    {ShortcutId::AskedNext, QLatin1StringView("article.next"), QLatin1StringView("F8"),
     QT_TRANSLATE_NOOP("Shortcuts", "Go to what is often asked next")},
    {ShortcutId::InsertScript, QLatin1StringView("script.insert"), QLatin1StringView("Ctrl+T"),
     QT_TRANSLATE_NOOP("Shortcuts", "Put in a talk script")},
    {ShortcutId::RaiseHand, QLatin1StringView("hand.raise"), QLatin1StringView("F9"),
     QT_TRANSLATE_NOOP("Shortcuts", "Raise a hand: ask the supervisor")},
    {ShortcutId::HandAccept, QLatin1StringView("hand.accept"), QLatin1StringView("F10"),
     QT_TRANSLATE_NOOP("Shortcuts", "Accept the supervisor's answer")},
    {ShortcutId::HandAskBack, QLatin1StringView("hand.ask-back"), QLatin1StringView("Shift+F9"),
     QT_TRANSLATE_NOOP("Shortcuts", "Ask the supervisor back")},
    {ShortcutId::HandWithdraw, QLatin1StringView("hand.withdraw"), QLatin1StringView("Ctrl+Shift+F9"),
     QT_TRANSLATE_NOOP("Shortcuts", "Take the raised hand down")},
    {ShortcutId::CallBacks, QLatin1StringView("call-backs"), QLatin1StringView("Ctrl+B"),
     QT_TRANSLATE_NOOP("Shortcuts", "Promised calls")},
    {ShortcutId::UseResult1, QLatin1StringView("result.1"), QLatin1StringView("Alt+1"),
     QT_TRANSLATE_NOOP("Shortcuts", "Use result 1")},
    {ShortcutId::UseResult2, QLatin1StringView("result.2"), QLatin1StringView("Alt+2"),
     QT_TRANSLATE_NOOP("Shortcuts", "Use result 2")},
    {ShortcutId::UseResult3, QLatin1StringView("result.3"), QLatin1StringView("Alt+3"),
     QT_TRANSLATE_NOOP("Shortcuts", "Use result 3")},
    {ShortcutId::UseResult4, QLatin1StringView("result.4"), QLatin1StringView("Alt+4"),
     QT_TRANSLATE_NOOP("Shortcuts", "Use result 4")},
    {ShortcutId::UseResult5, QLatin1StringView("result.5"), QLatin1StringView("Alt+5"),
     QT_TRANSLATE_NOOP("Shortcuts", "Use result 5")},
    {ShortcutId::UseResult6, QLatin1StringView("result.6"), QLatin1StringView("Alt+6"),
     QT_TRANSLATE_NOOP("Shortcuts", "Use result 6")},
    {ShortcutId::UseResult7, QLatin1StringView("result.7"), QLatin1StringView("Alt+7"),
     QT_TRANSLATE_NOOP("Shortcuts", "Use result 7")},
    {ShortcutId::UseResult8, QLatin1StringView("result.8"), QLatin1StringView("Alt+8"),
     QT_TRANSLATE_NOOP("Shortcuts", "Use result 8")},
    {ShortcutId::UseResult9, QLatin1StringView("result.9"), QLatin1StringView("Alt+9"),
     QT_TRANSLATE_NOOP("Shortcuts", "Use result 9")},
    {ShortcutId::UseShown, QLatin1StringView("article.use"), QLatin1StringView("Alt+0"),
     QT_TRANSLATE_NOOP("Shortcuts", "Use the Q&A on screen")},
    {ShortcutId::Workspace1, QLatin1StringView("workspace.1"), QLatin1StringView("Ctrl+1"),
     QT_TRANSLATE_NOOP("Shortcuts", "Answer workspace")},
    {ShortcutId::Workspace2, QLatin1StringView("workspace.2"), QLatin1StringView("Ctrl+2"),
     QT_TRANSLATE_NOOP("Shortcuts", "History workspace")},
    {ShortcutId::Workspace3, QLatin1StringView("workspace.3"), QLatin1StringView("Ctrl+3"),
     QT_TRANSLATE_NOOP("Shortcuts", "Knowledge workspace")},
    {ShortcutId::Workspace4, QLatin1StringView("workspace.4"), QLatin1StringView("Ctrl+4"),
     QT_TRANSLATE_NOOP("Shortcuts", "Room workspace")},
    {ShortcutId::Workspace5, QLatin1StringView("workspace.5"), QLatin1StringView("Ctrl+5"),
     QT_TRANSLATE_NOOP("Shortcuts", "Cases workspace")},
    {ShortcutId::RoomTake, QLatin1StringView("room.take"), QLatin1StringView("Ctrl+Shift+T"),
     QT_TRANSLATE_NOOP("Shortcuts", "Take what is chosen in the room, or hand it back")},
    {ShortcutId::RoomAssign, QLatin1StringView("room.assign"), QLatin1StringView("Ctrl+G"),
     QT_TRANSLATE_NOOP("Shortcuts", "Assign what is chosen in the room")},
    {ShortcutId::RoomHandOver, QLatin1StringView("room.hand-over"), QLatin1StringView("Ctrl+Shift+H"),
     QT_TRANSLATE_NOOP("Shortcuts", "Shift hand-over: write it, or read the last one")},
    {ShortcutId::CallEnds, QLatin1StringView("call.end"), QLatin1StringView("Shift+F4"),
     QT_TRANSLATE_NOOP("Shortcuts", "Call ended, the contact is written up")},
    {ShortcutId::SeatMenu, QLatin1StringView("seat.menu"), QLatin1StringView("Ctrl+Shift+S"),
     QT_TRANSLATE_NOOP("Shortcuts", "What this seat is at: ready, break, away")},
    {ShortcutId::NoticeSeen, QLatin1StringView("notice.seen"), QLatin1StringView("Ctrl+M"),
     QT_TRANSLATE_NOOP("Shortcuts", "I have seen the notice")},
    {ShortcutId::NoteList, QLatin1StringView("notes"), QLatin1StringView("Ctrl+I"),
     QT_TRANSLATE_NOOP("Shortcuts", "What came in")},
    {ShortcutId::Quality, QLatin1StringView("quality"), QLatin1StringView("Ctrl+Shift+Q"),
     QT_TRANSLATE_NOOP("Shortcuts", "Quality: samples and reviews, in the room")},
    {ShortcutId::MyReviews, QLatin1StringView("reviews.mine"), QLatin1StringView("Ctrl+Shift+R"),
     QT_TRANSLATE_NOOP("Shortcuts", "Reviews of your contacts")},
    {ShortcutId::NewCase, QLatin1StringView("case.open"), QLatin1StringView("Ctrl+Shift+N"),
     QT_TRANSLATE_NOOP("Shortcuts", "Open a case")},
    {ShortcutId::Settings, QLatin1StringView("settings"), QLatin1StringView("Ctrl+,"),
     QT_TRANSLATE_NOOP("Shortcuts", "Settings")},
    {ShortcutId::LockWindow, QLatin1StringView("lock"), QLatin1StringView("Ctrl+L"),
     QT_TRANSLATE_NOOP("Shortcuts", "Lock the window")},
    {ShortcutId::Help, QLatin1StringView("help"), QLatin1StringView("F1"),
     QT_TRANSLATE_NOOP("Shortcuts", "All shortcuts")},
};

constexpr auto ids = [] {
    std::array<ShortcutId, std::size(table)> all{};
    for (size_t i = 0; i < std::size(table); ++i)
        all[i] = table[i].id;
    return all;
}();

const Row& rowOf(ShortcutId id)
{
    return table[static_cast<size_t>(id)];
}

QKeySequence defaultOf(ShortcutId id)
{
    return QKeySequence(QString(rowOf(id).sequence), QKeySequence::PortableText);
}

} // namespace

Shortcuts::Shortcuts(QObject* parent)
    : QObject(parent)
{
}

std::span<const ShortcutId> Shortcuts::all()
{
    return ids;
}

QKeySequence Shortcuts::sequence(ShortcutId id) const
{
    return m_changed.value(id, defaultOf(id));
}

QString Shortcuts::text(ShortcutId id) const
{
    // The key is called Enter on every keyboard; Qt calls the big one Return.
    return sequence(id)
        .toString(QKeySequence::NativeText)
        .replace(QStringLiteral("Return"), QStringLiteral("Enter"));
}

QString Shortcuts::toolTip(ShortcutId id) const
{
    return tr("%1 (%2)", "action, shortcut").arg(name(id), text(id));
}

QString Shortcuts::name(ShortcutId id)
{
    return QCoreApplication::translate("Shortcuts", rowOf(id).name);
}

QString Shortcuts::key(ShortcutId id)
{
    return rowOf(id).key;
}

void Shortcuts::set(ShortcutId id, const QKeySequence& sequence)
{
    if (sequence.isEmpty() || sequence == defaultOf(id))
        m_changed.remove(id);
    else
        m_changed.insert(id, sequence);
    Q_EMIT changed();
}

std::optional<ShortcutId> Shortcuts::conflict(ShortcutId id, const QKeySequence& sequence) const
{
    for (const ShortcutId other : ids) {
        if (other != id && this->sequence(other) == sequence)
            return other;
    }
    return std::nullopt;
}

QMap<QString, QString> Shortcuts::changes() const
{
    QMap<QString, QString> changes;
    for (auto it = m_changed.cbegin(); it != m_changed.cend(); ++it)
        changes.insert(key(it.key()), it.value().toString(QKeySequence::PortableText));
    return changes;
}

void Shortcuts::setChanges(const QMap<QString, QString>& changes)
{
    m_changed.clear();
    for (const ShortcutId id : ids) {
        const QKeySequence sequence(changes.value(key(id)), QKeySequence::PortableText);
        if (!sequence.isEmpty() && sequence != defaultOf(id))
            m_changed.insert(id, sequence);
    }
    Q_EMIT changed();
}

QAction* Shortcuts::makeAction(ShortcutId id, QWidget* owner, Qt::ShortcutContext context)
{
    auto* action = new QAction(owner);
    action->setObjectName(key(id));
    action->setShortcutContext(context);
    action->setProperty("shortcutId", static_cast<int>(id));
    owner->addAction(action);
    refresh(*action, id);
    connect(this, &Shortcuts::changed, action, [this, action, id] { refresh(*action, id); });
    owner->removeEventFilter(this);
    owner->installEventFilter(this);
    return action;
}

void Shortcuts::refresh(QAction& action, ShortcutId id) const
{
    QList<QKeySequence> keys{sequence(id)};
    // The Enter of the number pad is Enter too.
    if (keys.first() == QKeySequence(Qt::CTRL | Qt::Key_Return))
        keys.append(QKeySequence(Qt::CTRL | Qt::Key_Enter));
    action.setShortcuts(keys);
    action.setText(name(id));
}

bool Shortcuts::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (QAction* action : static_cast<QWidget*>(watched)->actions()) {
            const QVariant id = action->property("shortcutId");
            if (id.isValid())
                refresh(*action, static_cast<ShortcutId>(id.toInt()));
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace madoguchi::desk
