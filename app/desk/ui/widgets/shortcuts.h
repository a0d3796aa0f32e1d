// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QMap>
#include <QObject>

#include <optional>
#include <span>

class QAction;
class QWidget;

namespace madoguchi::desk {

/// What can be done by a key. One table holds keys and names; settings may change the keys.
enum class ShortcutId : int {
    FocusSearch,
    FocusContact,
    CallBegins,
    Draft,
    ReadAloud,
    SaveContact,
    ReportError,
    AskedNext,
    InsertScript,
    RaiseHand,
    HandAccept,
    HandAskBack,
    HandWithdraw,
    CallBacks,
    UseResult1, ///< UseResult1 + n is result n + 1
    UseResult2,
    UseResult3,
    UseResult4,
    UseResult5,
    UseResult6,
    UseResult7,
    UseResult8,
    UseResult9,
    UseShown,
    Workspace1,
    Workspace2,
    Workspace3,
    Workspace4,
    Workspace5,
    RoomTake,
    RoomAssign,
    RoomHandOver,
    CallEnds,
    SeatMenu,
    NoticeSeen,
    NoteList,
    Quality,
    MyReviews,
    NewCase,
    Settings,
    LockWindow,
    Help
};

/// The keys of the program. UI thread only; outlives the windows.
class Shortcuts final : public QObject
{
    Q_OBJECT
public:
    explicit Shortcuts(QObject* parent = nullptr);

    [[nodiscard]] static std::span<const ShortcutId> all();
    [[nodiscard]] QKeySequence sequence(ShortcutId id) const;
    /// The key as people read it on a keyboard: "Ctrl+Enter".
    [[nodiscard]] QString text(ShortcutId id) const;
    /// "What it does (key)", for tool tips.
    [[nodiscard]] QString toolTip(ShortcutId id) const;
    /// What it does, in the window's language.
    [[nodiscard]] static QString name(ShortcutId id);
    /// Its stable name in the settings: "contact.save".
    [[nodiscard]] static QString key(ShortcutId id);

    /// Changes a key; an empty sequence brings the default back.
    void set(ShortcutId id, const QKeySequence& sequence);
    /// The action that already has this key, if another one has.
    [[nodiscard]] std::optional<ShortcutId> conflict(ShortcutId id, const QKeySequence& sequence) const;
    /// Only what differs from the defaults, by stable name: what the settings keep. @{
    [[nodiscard]] QMap<QString, QString> changes() const;
    void setChanges(const QMap<QString, QString>& changes);
    /// @}

    /// An action of `owner` with this key and name; both follow changes of the table and of the language.
    QAction* makeAction(ShortcutId id, QWidget* owner, Qt::ShortcutContext context = Qt::WindowShortcut);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh(QAction& action, ShortcutId id) const;

    QHash<ShortcutId, QKeySequence> m_changed;
};

} // namespace madoguchi::desk
