// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>

namespace madoguchi::desk {

/// One Madoguchi works on a store: whoever starts it a second time, from the menu or by a link, is shown the
/// first. That one listens on a local socket, for its own user alone; the second hands it the link and ends.
/// What comes from there is words of another program: a link, bounded, or nothing. UI thread.
class OneInstance final : public QObject
{
    Q_OBJECT
public:
    /// @param store its file, absolute
    explicit OneInstance(const QString& store, QObject* parent = nullptr);

    /// For the one that holds the store. What an earlier one left behind, however it ended, is taken away.
    /// @return false if nobody can be heard; everything else goes on
    bool listen();
    /// For a second one; handedOver() follows within two seconds. @param link may be empty
    void handOver(const QString& link);

Q_SIGNALS:
    /// Somebody started the program again. @param link what it was started with, or empty
    void startedAgain(const QString& link);
    void handedOver(bool taken);

private:
    void receive();

    QString m_name;
    QLocalServer m_server;
};

} // namespace madoguchi::desk
