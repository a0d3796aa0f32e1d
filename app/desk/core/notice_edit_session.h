// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "app/desk/core/draft_keeper.h"
#include "kb/store/article_numbers.h"

namespace madoguchi::desk {

/// One notice being written or changed. What is typed is kept on the disk from key to key; a version that
/// somebody else saved in between is shown beside one's own, and neither is lost. UI thread.
class NoticeEditSession final : public QObject
{
    Q_OBJECT
public:
    explicit NoticeEditSession(CommandRunner& commands, QObject* parent = nullptr);

    /// Begins a new one, or goes on with what was begun and never saved. opened() follows.
    void create();
    /// Opens one that stands; opened() follows, with what was typed into it earlier.
    void open(const Notice& notice);
    void close();

    [[nodiscard]] bool isOpen() const { return !m_notice.id.isNull(); }
    [[nodiscard]] bool isNew() const { return m_notice.version == 0; }
    /// As it is being written.
    [[nodiscard]] const Notice& notice() const { return m_notice; }
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] Timestamp now() const { return m_commands.clock().now(); }
    void edit(const Notice& notice);
    /// Pins it, or proposes it if the one signed in may not pin. saved(), conflicted() or saveFailed()
    /// follows.
    void save();
    /// Throws away what was typed.
    void discard();
    /// The store may hold a newer version now.
    void storeChanged();
    /// After a conflict: one's own text stands, on top of theirs.
    void keepMine();
    /// After a conflict: theirs is taken over.
    void takeTheirs();
    /// Looks for Q&As whose number begins so; completed() follows.
    void complete(const QString& prefix);
    void flush() { m_keeper.flush(); }

Q_SIGNALS:
    /// Show notice().
    void opened();
    void closed();
    void saved();
    void conflicted(const madoguchi::Notice& theirs);
    void completed(const QString& prefix, const QList<madoguchi::store::NumberedTitle>& articles);
    void saveFailed(const madoguchi::Error& error);

private:
    void begin(const Notice& notice);
    void keep();
    void readThen(std::function<void(const std::optional<Notice>&)> then);

    CommandRunner& m_commands;
    DraftKeeper m_keeper;
    Notice m_notice;
    Notice m_original; ///< as it was opened; of a new one, empty but for the id
    std::optional<Notice> m_theirs;
};

} // namespace madoguchi::desk
