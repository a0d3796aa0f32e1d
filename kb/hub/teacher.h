// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/domain/lesson.h"
#include "kb/hub/contact_uses.h"
#include "kb/hub/published_terms.h"

namespace madoguchi::hub {

class RevisionWriter;

inline constexpr qint64 secondsPerContact = 6;

/// Learns from the contacts for everyone: reads what has changed in the feeds since it looked last, whoever
/// changed it, and writes what contacts teach as rows of the Q&As' feed (kb/learning). How far it is stands
/// in the store, in the transaction of the change: breaking off loses nothing, and two daemons do not do it
/// twice. Needs no memory but that of one lesson.
class Teacher
{
public:
    Teacher(HubStore& store, const Clock& clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    /// A short piece of what is due, in one transaction. A Q&A that n contacts were answered with is taught
    /// again after n times secondsPerContact (an hour at most), for one more changes little, and every desk
    /// is sent the whole lesson; changed words of Q&As and amended contacts are due at once.
    /// @return true if more is due
    [[nodiscard]] Result<bool> step();
    /// All of it, due or not.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<void> takeTurn();
    [[nodiscard]] Result<void> beginAnewIfOutdated();
    [[nodiscard]] Result<bool> stepOf(bool everything);
    [[nodiscard]] Result<bool> takeArticles();
    [[nodiscard]] Result<bool> takeContacts();
    [[nodiscard]] Result<bool> teachNumbers(bool everything);
    template <typename Take>
    [[nodiscard]] Result<bool> takeChanges(EntityKind kind, const QString& mark, int rows, Take take);
    [[nodiscard]] Result<QStringList> dirtyNumbers(bool everything);
    void hurry(const QStringList& numbers);
    [[nodiscard]] Result<void> markDirty(const QStringList& numbers);
    [[nodiscard]] Result<void> teach(const QString& number, RevisionWriter& writer);
    [[nodiscard]] Result<Lesson> lessonOf(const QString& number, const std::optional<Lesson>& present);
    [[nodiscard]] Result<qint64> mark(const QString& name);
    [[nodiscard]] Result<void> setMark(const QString& name, const QString& value);

    HubStore& m_store;
    const Clock& m_clock;
    bool m_versionKnown = false;
    QHash<QString, qint64> m_notBefore; ///< a number's next lesson, on the clock that never jumps
};

} // namespace madoguchi::hub
