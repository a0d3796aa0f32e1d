// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/feed.h"

#include <QHash>
#include <QList>

#include <functional>
#include <map>

namespace madoguchi::hub {

/// Who is told next that feeds have moved. News go round in turn, and while one round lasts the next one's
/// news gather. Each hint brings a pull; all at once they would keep everybody's pushes waiting. So at most
/// `toldAtOnce` desks owe a pull at any moment, unless they do not come within `comesWithinMs`: a push waits
/// behind fifty pulls at most, however many desks there are; what grows with them is how long news take
/// around.
class Newscast
{
public:
    static constexpr qsizetype toldAtOnce = 50;
    static constexpr qint64 comesWithinMs = 500;

    using News = std::map<FeedId, qint64>; ///< feeds with their revisions
    /// Tells a listener. @return false if there was nothing in it for them
    using Tell = std::function<bool(const News& news)>;

    void join(int listener, Tell tell);
    void leave(int listener);
    /// The listener has pulled: it owes nothing.
    void pulled(int listener) { m_owing.remove(listener); }

    /// For the next round. What a round tells stays the same while it lasts, so that all who hear it pull the
    /// same page.
    void add(const News& news);
    /// Tells as many as may be told at `nowMs` of a steady clock. @return false if there is nobody left to
    /// tell anything; otherwise to be called again soon.
    bool tellSome(qint64 nowMs);

private:
    struct Listener
    {
        int number = 0;
        Tell tell;
    };
    QList<Listener> m_listeners;
    qsizetype m_next = 0;       ///< in the round under way
    News m_coming;              ///< for the next round …
    News m_telling;             ///< … and those of the round under way
    QHash<int, qint64> m_owing; ///< who has not pulled yet, and when it was told
};

} // namespace madoguchi::hub
