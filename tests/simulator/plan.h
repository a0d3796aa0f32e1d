// SPDX-License-Identifier: GPL-3.0-or-later
// What is going to happen in one simulated life of a centre: a list of steps that follows from the seed
// alone. A step left out does not change the others, so a failing list can be made short.
#pragma once

#include <QString>

#include <vector>

namespace madoguchi::sim {

enum class StepKind {
    Act,        ///< somebody does something at desk `who`
    Flow,       ///< some messages of desk `who` arrive
    FlowAll,    ///< all messages arrive
    Fate,       ///< something happens to the next message of desk `who`
    Advance,    ///< time passes
    Cut,        ///< the line of desk `who` breaks
    DeskDies,   ///< desk `who` dies, now or within its next work on the database
    DeskFails,  ///< one of the next statements of desk `who` fails
    HubDies,    ///< the same of hub `who`
    HubFails,   ///< …
    Interleave, ///< within the next transaction of hub `who`, the desks of the other hub are served
    Reinstall,  ///< desk `who` is set up anew, with an empty store
    Shift,      ///< somebody else signs in at desk `who`
    Move,       ///< user `who` gets another role and unit
    Backup,     ///< a copy of the hubs' store is taken
    Restore,    ///< the hubs' store is replaced by a copy
    Teach,      ///< hub `who` learns from contacts
    ClockJump,  ///< the wall clock of a machine is set
    LookAround, ///< everything that must hold at any moment is looked at
    MadeUp      ///< in no seed: a violation as soon as there is a contact, to see how violations are told
};

struct Step
{
    StepKind kind = StepKind::Flow;
    quint32 who = 0;
    quint32 a = 0; ///< drawn; what it means depends on the kind
    quint32 b = 0;
};

/// From this seed on, most of what people do is done in the room: raised hands, escalations. The seeds before
/// it stay the lives they were before there was a room.
inline constexpr quint64 firstRoomSeed = 1'000'000'000;

/// Which kinds of trouble a seed has: a life with few of them goes deeper into those.
struct Plan
{
    quint64 seed = 0;
    int desks = 2;
    int rowsPerPage = 500;
    bool wrongClocks = false;
    bool indexed = false; ///< one desk keeps a search index, which costs as much as all the rest
    bool room = false;    ///< see firstRoomSeed
    std::vector<Step> steps;
};

[[nodiscard]] Plan planOf(quint64 seed);
[[nodiscard]] QString nameOf(StepKind kind);

} // namespace madoguchi::sim
