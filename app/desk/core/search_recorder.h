// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"

#include <QTimer>

namespace madoguchi::desk {

/// Leaves a record of every search that came to an end: the contact was saved, the call cleared, or the text
/// changed to something else after its results had been in sight for a while. Kept in the store at once,
/// handed in to the hub several at a time. Of the text only words of published Q&As reach the disk. UI
/// thread.
class SearchRecorder final : public QObject
{
    Q_OBJECT
public:
    /// Shorter in sight than this, and a text was only on its way to another.
    static constexpr qint64 inSightMs = 1500;
    static constexpr int handInAt = 20;

    /// Both outlive it.
    SearchRecorder(CommandRunner& commands, RandomSource& random, QObject* parent = nullptr);

    /// The results to `text` are in sight.
    void answered(const QString& text, int results);
    /// The operator chose to read this Q&A.
    void opened(const QString& number);
    void contactSaved(const QStringList& numbers);
    void callCleared();
    /// Ends the search that runs and hands in what waits.
    void flush();

Q_SIGNALS:
    void recorded();
    void failed(const madoguchi::Error& error);

private:
    struct Search
    {
        QString text;
        int results = 0;
        QStringList opened;
        qint64 since = 0; ///< steady milliseconds
    };
    [[nodiscard]] bool counts() const;
    void finish(const QStringList& closed);
    void handIn(int atLeast);

    CommandRunner& m_commands;
    RandomSource& m_random;
    std::optional<Search> m_search;
    QTimer m_handIn; ///< few searches go out too
};

} // namespace madoguchi::desk
