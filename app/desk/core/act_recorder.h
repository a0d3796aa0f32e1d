// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "kb/domain/blob.h"

#include <QHash>
#include <QTimer>

namespace madoguchi::desk {

/// Tells the hub's audit what only the desk knows: what was opened here, and what was printed. (What goes
/// into a file is told by OutgoingFile, before the file is there.) In the store at once, several at a time to
/// the hub, later if there is none, each in the name of whoever did it; nothing waits for it. Ids, codes and
/// counts, no word.
///
/// What the same person opens again within againAfterMs is the same opening: a window that is drawn anew, a
/// list that is gone up and down, are told once. UI thread.
class ActRecorder final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 againAfterMs = 600'000;
    static constexpr int handInAt = 20;
    static constexpr int handInEveryMs = 60'000;

    /// `commands` outlives it.
    explicit ActRecorder(CommandRunner& commands, QObject* parent = nullptr);

    void contactOpened(const ContactId& contact);
    /// One for named persons alone is told at once.
    void caseOpened(const Case& file);
    /// An attachment's content was in sight.
    void attachmentShown(const BlobKey& key, bool restricted);
    /// @param kind of what was on it
    void printed(EntityKind kind, qint64 count);
    /// Hands in what waits.
    void flush();

Q_SIGNALS:
    /// Something is on the disk.
    void recorded();
    /// Something is in the outbox.
    void handedIn();

private:
    [[nodiscard]] bool isAgain(const ActRecord& record);
    void opened(ActRecord record, bool atOnce);
    void tell(ActRecord record, bool atOnce);
    void handIn();

    CommandRunner& m_commands;
    QHash<QByteArray, qint64> m_toldAt; ///< of whoever is signed in: when each, steady milliseconds
    bool m_waits = true;                ///< there may be something to hand in: from before, too
    QTimer m_handIn;
};

/// The command that tells one act, by whoever is signed in; nothing if nobody is.
[[nodiscard]] std::optional<Command> telling(const CommandRunner& commands, ActRecord record);

} // namespace madoguchi::desk
