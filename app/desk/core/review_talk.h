// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "app/desk/core/draft_keeper.h"

namespace madoguchi::desk {

/// What operator and reviewer say to each other under a review. An answer being written is kept on the disk.
/// UI thread.
class ReviewTalk final : public QObject
{
    Q_OBJECT
public:
    explicit ReviewTalk(CommandRunner& commands, QObject* parent = nullptr);

    /// opened() follows, with what was begun earlier.
    void open(const ReviewId& review);
    void close();
    [[nodiscard]] const ReviewId& review() const { return m_review; }
    [[nodiscard]] const QString& text() const { return m_text; }
    void edit(const QString& text);
    /// sent() or failed() follows: InvalidInput "review.reply.missing" without a text.
    void send();
    /// The operator says: I have seen it. seen() or failed() follows.
    void markSeen();
    void flush() { m_keeper.flush(); }

Q_SIGNALS:
    /// Show text().
    void opened();
    void sent();
    void seen();
    void failed(const madoguchi::Error& error);

private:
    void say(const QString& text, std::function<void()> done, CommandRunner::Alongside alongside);

    CommandRunner& m_commands;
    DraftKeeper m_keeper;
    ReviewId m_review;
    QString m_text;
};

} // namespace madoguchi::desk
