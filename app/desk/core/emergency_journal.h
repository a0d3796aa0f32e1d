// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "app/desk/core/emergency_merge.h"

#include <QSet>
#include <QThreadPool>
#include <QTimer>

namespace madoguchi::desk {

/// Takes the contacts that the store cannot: it is damaged, locked, or the disk is full. They lie in a file
/// beside the store, or, where that cannot be written, at the first of the other places that can; as soon as
/// the store works and somebody is signed in they go into it, each once, and the files are emptied. UI
/// thread; the disk is asked elsewhere.
class EmergencyJournal final : public QObject
{
    Q_OBJECT
public:
    /// How long after a merge that failed the next is tried.
    static constexpr int retryMs = 3'000;

    /// Reads what the files hold, and takes room in the first.
    EmergencyJournal(const QStringList& paths, CommandRunner& commands, QObject* parent = nullptr);
    ~EmergencyJournal() override;

    /// Whether an error means that the store, and not the contact, is the trouble.
    [[nodiscard]] static bool isForEmergency(const Error& error);
    /// Beside the store; in the user's own data; among the temporary files.
    [[nodiscard]] static QStringList usualPaths(const QString& storePath);

    /// Keeps a contact. `done` runs here: success means it is on the disk. Errors: Io "emergency.file" (of
    /// the last place tried).
    using Done = std::function<void(const Result<void>&)>;
    void keep(const EmergencyRecord& record, Done done);

    /// Contacts that are not in the store yet.
    [[nodiscard]] int count() const { return static_cast<int>(m_records.size()); }
    /// Lines that could not be read, and where they are kept; 0 = none.
    [[nodiscard]] int damaged() const { return m_damaged; }
    [[nodiscard]] QString damagedPath() const { return m_damagedPath; }
    /// Whether such a contact is kept: what the draft table still holds of it is no draft.
    [[nodiscard]] bool holds(const ContactContent& content, Timestamp startedAt) const;

    /// What merged contacts that name no seat get, and whether there is a hub that knows people. @{
    void setSeat(const SeatId& seat) { m_seat = seat; }
    void setStandsAlone(bool standsAlone) { m_standsAlone = standsAlone; }
    /// @}
    void setWords(const FollowUpWords& words) { m_words = words; }
    /// Brings them into the store, if it is open and somebody is signed in; merged() follows if it worked.
    void merge();

Q_SIGNALS:
    /// About to bring them into the store: what has to be there before is given to the write queue now.
    void merging();
    /// count() or damaged() is another.
    void changed();
    /// So many contacts are in the store now that were not.
    void merged(int contacts);

private:
    void readFiles();
    void onMerged(const Result<MergeOutcome>& outcome, const QSet<CommandId>& given);

    QStringList m_paths;
    CommandRunner& m_commands;
    std::vector<EmergencyRecord> m_records;
    int m_damaged = 0;
    QString m_damagedPath;
    SeatId m_seat;
    FollowUpWords m_words;
    bool m_standsAlone = false;
    bool m_merging = false;
    bool m_hasRemains = false; ///< a file holds something that is to be cleared away
    QTimer m_retry;
    QThreadPool m_disk; ///< one thread: the files are used by one at a time
};

} // namespace madoguchi::desk
