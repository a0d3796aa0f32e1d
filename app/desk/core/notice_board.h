// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"

#include <QAbstractListModel>

#include <deque>
#include <functional>
#include <set>

namespace madoguchi::desk {

/// What a message is about. Kept in the settings by its number; frozen.
enum class NoteKind : int {
    Notice = 1,
    Hand = 2,
    Answer = 3,
    CallBack = 4,
    Refused = 5,
    Review = 6,
    HandOver = 7,
    Case = 8,   ///< one's turn
    CaseDue = 9 ///< due soon, or overdue
};
inline constexpr NoteKind allNoteKinds[] = {NoteKind::Notice,   NoteKind::Hand,    NoteKind::Answer,
                                            NoteKind::CallBack, NoteKind::Refused, NoteKind::Review,
                                            NoteKind::HandOver, NoteKind::Case,    NoteKind::CaseDue};

/// What may disturb: which kinds are heard, which come up beside the tray, and from when to when nothing is.
/// What is urgent is heard in quiet hours, too.
struct NoteSettings
{
    std::set<NoteKind> silent;      ///< never heard
    std::set<NoteKind> withoutTray; ///< never beside the tray
    int quietFrom = 0;              ///< minutes after midnight; equal to quietUntil: no quiet hours
    int quietUntil = 0;

    [[nodiscard]] bool isQuiet(Timestamp now) const;
    bool operator==(const NoteSettings&) const = default;
};

/// The one place where all that comes in is listed, newest first: whoever has something to say posts it here
/// and shows no window of its own. Holds titles and actions in memory, nothing on the disk. UI thread.
class NoticeBoard final : public QAbstractListModel
{
    Q_OBJECT
public:
    /// So many are kept; older ones go.
    static constexpr size_t most = 200;
    using Action = std::function<void()>;
    struct Words
    {
        QString title;
        QString detail;
    };
    using Wording = std::function<Words()>;
    struct Note
    {
        NoteKind kind = NoteKind::Notice;
        QString key; ///< what it is about: one posted anew replaces the earlier one
        QString title;
        QString detail;
        Timestamp at;
        bool urgent = false;
        bool seen = false;
        Wording wording; ///< title and detail in the language of the window
        Action action;   ///< takes one there; may be empty
    };
    enum Role { KindRole = Qt::UserRole, DetailRole, AtRole, SeenRole, UrgentRole };

    explicit NoticeBoard(const Clock& clock, QObject* parent = nullptr);

    /// Lists it; posted() follows. Texts come from the windows' side, in the window's language; they are
    /// asked for again by reword().
    void post(NoteKind kind, const QString& key, Wording wording, Action action = {}, bool urgent = false);
    /// The window has another language.
    void reword();
    /// It is over: it goes, seen or not. Does nothing if it is not there.
    void withdraw(NoteKind kind, const QString& key);
    void clear();

    /// Whoever opened the list has seen what is in it.
    void markAllSeen();
    [[nodiscard]] int unseen() const { return m_unseen; }
    [[nodiscard]] const Note* noteAt(int row) const;
    /// Takes one to what it is about.
    void activate(int row);

    [[nodiscard]] const NoteSettings& settings() const { return m_settings; }
    void setSettings(const NoteSettings& settings) { m_settings = settings; }
    /// While the window is locked nothing comes up beside the tray, for anybody to read; what is there goes.
    void setLocked(bool locked);
    /// Whether this may be heard, or come up beside the tray, now. @{
    [[nodiscard]] bool mayBeHeard(const Note& note) const;
    [[nodiscard]] bool mayComeUp(const Note& note) const;
    /// @}

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void posted(const madoguchi::desk::NoticeBoard::Note& note);
    void unseenChanged(int count);
    /// What was shown of it is not to be read any more.
    void silenced();

private:
    void count();
    [[nodiscard]] int find(NoteKind kind, const QString& key) const;
    void take(int row);

    const Clock& m_clock;
    NoteSettings m_settings;
    std::deque<Note> m_notes; ///< newest first
    int m_unseen = 0;
    bool m_locked = false;
};

} // namespace madoguchi::desk
