// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"

#include <optional>

namespace madoguchi::desk {

/// A term that leads to a Q&A because past contacts said it.
struct LearnedWord
{
    QString text;
    double weight = 0; ///< in contacts of today
};

/// What search has learned about one Q&A.
struct LearnedAbout
{
    int contacts = 0;         ///< learned from
    Timestamp newest;         ///< when the latest of them ended
    QList<LearnedWord> words; ///< heaviest first
};

/// What was learned about the Q&A being edited, for those who may have it forgotten. UI thread.
class LearnedSession final : public QObject
{
    Q_OBJECT
public:
    static constexpr int shownWords = 40;
    using Read = std::function<Result<LearnedAbout>(db::Connection&, const QString& number, int limit)>;
    using Forget = std::function<CommandPayload(const QString& number)>;

    explicit LearnedSession(CommandRunner& commands, QObject* parent = nullptr);

    /// Where it is read, and what command has it forgotten; without, nothing is available.
    void setSource(Read read, Forget forget);
    /// Supervisors and administrators see it, and may have it forgotten.
    [[nodiscard]] bool isAvailable() const;

    /// changed() follows, or failed().
    void open(const QString& number);
    void refresh() { open(m_number); }
    [[nodiscard]] const QString& number() const { return m_number; }
    /// Nothing until it is read.
    [[nodiscard]] const std::optional<LearnedAbout>& about() const { return m_about; }
    /// forgotten() or failed() follows.
    void forget();

Q_SIGNALS:
    void changed();
    void forgotten();
    void failed(const madoguchi::Error& error);

private:
    CommandRunner& m_commands;
    Read m_read;
    Forget m_forget;
    QString m_number;
    std::optional<LearnedAbout> m_about;
};

} // namespace madoguchi::desk
