// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/notice_board.h"

namespace madoguchi::desk {

bool NoteSettings::isQuiet(Timestamp now) const
{
    if (quietFrom == quietUntil)
        return false;
    const int minute = now.toLocal().time().msecsSinceStartOfDay() / 60'000;
    // Quiet hours run over midnight as well.
    return quietFrom < quietUntil ? minute >= quietFrom && minute < quietUntil
                                  : minute >= quietFrom || minute < quietUntil;
}

NoticeBoard::NoticeBoard(const Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

void NoticeBoard::post(NoteKind kind, const QString& key, Wording wording, Action action, bool urgent)
{
    if (const int known = find(kind, key); known >= 0)
        take(known);
    while (m_notes.size() >= most)
        take(int(m_notes.size()) - 1);
    const Words words = wording();
    beginInsertRows({}, 0, 0);
    m_notes.push_front({kind, key, words.title, words.detail, m_clock.now(), urgent, false,
                        std::move(wording), std::move(action)});
    endInsertRows();
    count();
    Q_EMIT posted(Note(m_notes.front()));
}

void NoticeBoard::reword()
{
    if (m_notes.empty())
        return;
    for (Note& note : m_notes) {
        const Words words = note.wording();
        note.title = words.title;
        note.detail = words.detail;
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void NoticeBoard::withdraw(NoteKind kind, const QString& key)
{
    const int row = find(kind, key);
    if (row < 0)
        return;
    take(row);
    count();
}

void NoticeBoard::clear()
{
    beginResetModel();
    m_notes.clear();
    endResetModel();
    count();
}

void NoticeBoard::markAllSeen()
{
    if (m_unseen == 0)
        return;
    for (Note& note : m_notes)
        note.seen = true;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SeenRole});
    count();
}

const NoticeBoard::Note* NoticeBoard::noteAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_notes[size_t(row)] : nullptr;
}

void NoticeBoard::activate(int row)
{
    const Note* note = noteAt(row);
    if (!note)
        return;
    // It may withdraw the note itself.
    if (const Action action = note->action)
        action();
}

bool NoticeBoard::mayBeHeard(const Note& note) const
{
    return !m_settings.silent.contains(note.kind) && (note.urgent || !m_settings.isQuiet(m_clock.now()));
}

bool NoticeBoard::mayComeUp(const Note& note) const
{
    return !m_locked && !m_settings.withoutTray.contains(note.kind) &&
           (note.urgent || !m_settings.isQuiet(m_clock.now()));
}

void NoticeBoard::setLocked(bool locked)
{
    if (locked && !m_locked)
        Q_EMIT silenced();
    m_locked = locked;
}

int NoticeBoard::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_notes.size());
}

QVariant NoticeBoard::data(const QModelIndex& index, int role) const
{
    const Note* note = index.isValid() ? noteAt(index.row()) : nullptr;
    if (!note)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return note->title;
    case Qt::ToolTipRole:
    case DetailRole:
        return note->detail;
    case Qt::AccessibleTextRole:
        return note->detail.isEmpty() ? note->title
                                      : QString(note->title + QStringLiteral(". ") + note->detail);
    case KindRole:
        return int(note->kind);
    case AtRole:
        return note->at.toLocal();
    case SeenRole:
        return note->seen;
    case UrgentRole:
        return note->urgent;
    default:
        return {};
    }
}

void NoticeBoard::count()
{
    const int unseen =
        int(std::count_if(m_notes.begin(), m_notes.end(), [](const Note& n) { return !n.seen; }));
    if (std::exchange(m_unseen, unseen) != unseen)
        Q_EMIT unseenChanged(unseen);
}

int NoticeBoard::find(NoteKind kind, const QString& key) const
{
    const auto found = std::find_if(m_notes.begin(), m_notes.end(),
                                    [&](const Note& note) { return note.kind == kind && note.key == key; });
    return found == m_notes.end() ? -1 : int(found - m_notes.begin());
}

void NoticeBoard::take(int row)
{
    beginRemoveRows({}, row, row);
    m_notes.erase(m_notes.begin() + row);
    endRemoveRows();
}

} // namespace madoguchi::desk
