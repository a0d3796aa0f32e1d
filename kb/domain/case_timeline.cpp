// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/case_timeline.h"

#include <algorithm>

namespace madoguchi {

namespace {

constexpr size_t wholeCase = SIZE_MAX;

/// A part as far as waiting goes.
struct Share
{
    PartId id;
    QString unit;
    PartState state = PartState::Assigned;
    ApprovalRoute route = {};
    std::vector<ApprovalMark> marks = {};

    [[nodiscard]] bool isOpen() const
    {
        return state != PartState::Approved && state != PartState::Withdrawn;
    }
};

/// What waits now, and which share it is.
struct Waiting
{
    size_t share = wholeCase;
    CaseWait wait;

    [[nodiscard]] bool isSame(const Waiting& other) const
    {
        return share == other.share && wait.kind == other.wait.kind && wait.step == other.wait.step &&
               wait.unit == other.wait.unit;
    }
};

class Replay
{
public:
    explicit Replay(const Case& file)
        : m_flow(file.flow)
        , m_unit(file.unit)
    {
        findBeginning(file.entries);
        takeIn(file);
        for (const CaseEntry& entry : file.entries) {
            m_now = std::max(m_now, entry.at);
            take(entry);
            reckon();
        }
    }

    [[nodiscard]] bool leadsTo(const Case& file) const
    {
        return m_state == file.state &&
               std::equal(m_shares.begin(), m_shares.end(), file.parts.begin(), file.parts.end(),
                          [](const Share& share, const CasePart& part) {
                              return share.id == part.id && share.state == part.state;
                          });
    }
    [[nodiscard]] CaseCourse course()
    {
        for (const Waiting& waiting : m_waiting)
            m_course.waits.push_back(waiting.wait);
        std::stable_sort(m_course.waits.begin(), m_course.waits.end(),
                         [](const CaseWait& a, const CaseWait& b) { return a.from < b.from; });
        return std::move(m_course);
    }

private:
    // Where it began stands in the first lines that say what it was before.
    void findBeginning(const std::vector<CaseEntry>& entries)
    {
        const auto flow = std::find_if(entries.begin(), entries.end(), [](const CaseEntry& entry) {
            return entry.act == CaseAct::ChangeFlow;
        });
        if (flow != entries.end())
            m_flow = flow->flow == CaseFlow::Centralised ? CaseFlow::Distributed : CaseFlow::Centralised;
        const auto unit = std::find_if(entries.begin(), entries.end(), [](const CaseEntry& entry) {
            return entry.act == CaseAct::ChangeFlow || entry.act == CaseAct::TransferCase;
        });
        if (unit != entries.end())
            m_unit = unit->fromUnit;
    }

    void takeIn(const Case& file)
    {
        if (!file.receivedAt.isSet() || file.entries.empty() || file.entries.front().at <= file.receivedAt)
            return;
        CaseWait wait;
        wait.kind = CaseWaitKind::TakeIn;
        wait.unit = inCharge();
        wait.from = file.receivedAt;
        wait.until = file.entries.front().at;
        m_course.waits.push_back(wait);
    }

    [[nodiscard]] QString inCharge() const { return m_flow == CaseFlow::Centralised ? QString() : m_unit; }

    Share* share(const PartId& id)
    {
        const auto found =
            std::find_if(m_shares.begin(), m_shares.end(), [&](const Share& each) { return each.id == id; });
        return found == m_shares.end() ? nullptr : &*found;
    }

    void move(Share* part, PartState state)
    {
        if (!part)
            return;
        part->state = state;
        part->marks.clear();
    }

    void settle()
    {
        const auto counts = [](const Share& each) { return each.state != PartState::Withdrawn; };
        const auto counting = std::count_if(m_shares.begin(), m_shares.end(), counts);
        const auto open =
            std::count_if(m_shares.begin(), m_shares.end(), [](const Share& each) { return each.isOpen(); });
        if (counting == 0)
            m_state = CaseState::Received;
        else if (open > 0)
            m_state = CaseState::InWork;
        else
            m_state =
                m_flow == CaseFlow::Distributed && counting == 1 ? CaseState::Ready : CaseState::Checking;
    }

    void approve(const CaseEntry& entry)
    {
        Share* part = share(entry.part);
        if (!part)
            return;
        part->marks.push_back({entry.onBehalfOf.isNull() ? entry.by : entry.onBehalfOf, entry.by, entry.at});
        if (waitingStep(part->route, part->marks) < part->route.size())
            return;
        part->state = PartState::Approved;
        if (!m_course.firstApproved.isSet())
            m_course.firstApproved = m_now;
        settle();
    }

    void transferCase(const CaseEntry& entry)
    {
        for (Share& part : m_shares) {
            if (part.unit == m_unit && part.isOpen()) {
                move(&part, PartState::Assigned);
                part.unit = entry.unit;
            }
        }
        m_unit = entry.unit;
    }

    void changeFlow(const CaseEntry& entry)
    {
        m_flow = entry.flow;
        m_unit = entry.flow == CaseFlow::Centralised ? QString() : entry.unit;
        if (entry.flow == CaseFlow::Distributed && m_state == CaseState::Received)
            add({entry.id.value}, entry.unit);
    }

    void add(const PartId& id, const QString& unit)
    {
        m_shares.push_back({id, unit});
        settle();
    }

    // An approver who no longer sees it cannot be waited for.
    void restrictTo(const QList<UserId>& readers)
    {
        const auto isReader = [&](const UserId& user) { return readers.contains(user); };
        for (Share& part : m_shares) {
            const QList<UserId> approvers = approversOf(part.route);
            if (part.state == PartState::InApproval &&
                !std::all_of(approvers.begin(), approvers.end(), isReader))
                move(&part, PartState::Drafting);
        }
    }

    void end(CaseState state)
    {
        for (Share& part : m_shares) {
            if (state == CaseState::Closed && part.isOpen())
                move(&part, PartState::Withdrawn);
        }
        m_state = state;
    }

    void take(const CaseEntry& entry)
    {
        switch (entry.act) {
        case CaseAct::Open:
            if (m_flow == CaseFlow::Distributed)
                add({entry.id.value}, m_unit);
            break;
        case CaseAct::Divide:
            add(entry.part, entry.unit);
            break;
        case CaseAct::WithdrawPart:
            move(share(entry.part), PartState::Withdrawn);
            settle();
            break;
        case CaseAct::TransferPart:
            move(share(entry.part), PartState::Assigned);
            if (Share* part = share(entry.part))
                part->unit = entry.unit;
            break;
        case CaseAct::TransferCase:
            transferCase(entry);
            break;
        case CaseAct::ChangeFlow:
            changeFlow(entry);
            break;
        case CaseAct::SaveDraft:
            if (Share* part = share(entry.part); part && part->state == PartState::Assigned)
                part->state = PartState::Drafting;
            break;
        case CaseAct::Submit:
            move(share(entry.part), PartState::InApproval);
            if (Share* part = share(entry.part))
                part->route = entry.route;
            break;
        case CaseAct::Approve:
            approve(entry);
            break;
        case CaseAct::Return:
            move(share(entry.part), PartState::Returned);
            settle();
            break;
        case CaseAct::Recall:
            move(share(entry.part), PartState::Drafting);
            break;
        case CaseAct::Join:
            m_state = CaseState::Ready;
            break;
        case CaseAct::MarkSent:
            m_course.lastSent = m_now;
            if (!m_course.firstSent.isSet())
                m_course.firstSent = m_now;
            end(CaseState::Answered);
            break;
        case CaseAct::Close:
            end(CaseState::Closed);
            break;
        case CaseAct::Reopen:
            settle();
            if (m_state == CaseState::Ready)
                m_state = CaseState::Checking;
            break;
        case CaseAct::Restrict:
            restrictTo(entry.users);
            break;
        default: // moves nothing
            break;
        }
    }

    [[nodiscard]] static CaseWait waitOf(const Share& part)
    {
        CaseWait wait;
        wait.unit = part.unit;
        switch (part.state) {
        case PartState::Drafting:
            wait.kind = CaseWaitKind::Draft;
            break;
        case PartState::Returned:
            wait.kind = CaseWaitKind::Amend;
            break;
        case PartState::InApproval: {
            const size_t step = waitingStep(part.route, part.marks);
            wait.kind = CaseWaitKind::Approve;
            wait.step = static_cast<int>(step) + 1;
            if (step < part.route.size())
                wait.users = part.route[step].approvers;
            break;
        }
        case PartState::Assigned:
        case PartState::Approved:
        case PartState::Withdrawn:
            wait.kind = CaseWaitKind::Begin;
            break;
        }
        return wait;
    }

    [[nodiscard]] std::vector<Waiting> present() const
    {
        const auto ofCase = [&](CaseWaitKind kind) {
            Waiting waiting;
            waiting.wait.kind = kind;
            waiting.wait.unit = inCharge();
            return std::vector<Waiting>{waiting};
        };
        switch (m_state) {
        case CaseState::Received:
            return ofCase(CaseWaitKind::Divide);
        case CaseState::Checking:
            return ofCase(CaseWaitKind::Check);
        case CaseState::Ready:
            return ofCase(CaseWaitKind::Send);
        case CaseState::Answered:
        case CaseState::Closed:
            return {};
        case CaseState::InWork:
            break;
        }
        std::vector<Waiting> all;
        for (size_t place = 0; place < m_shares.size(); ++place) {
            if (m_shares[place].isOpen())
                all.push_back({place, waitOf(m_shares[place])});
        }
        return all;
    }

    // What waits as before goes on; what does not has ended now.
    void reckon()
    {
        std::vector<Waiting> now = present();
        for (const Waiting& before : m_waiting) {
            const auto same = std::find_if(now.begin(), now.end(),
                                           [&](const Waiting& each) { return each.isSame(before); });
            if (same != now.end()) {
                same->wait.from = before.wait.from;
                continue;
            }
            m_course.waits.push_back(before.wait);
            m_course.waits.back().until = m_now;
        }
        for (Waiting& each : now) {
            if (!each.wait.from.isSet())
                each.wait.from = m_now;
        }
        m_waiting = std::move(now);
    }

    CaseFlow m_flow;
    QString m_unit;
    CaseState m_state = CaseState::Received;
    Timestamp m_now;
    std::vector<Share> m_shares;
    std::vector<Waiting> m_waiting;
    CaseCourse m_course;
};

} // namespace

std::optional<CaseCourse> courseOf(const Case& file)
{
    if (file.summary || file.entries.empty() || file.entries.front().act != CaseAct::Open)
        return std::nullopt;
    Replay replay(file);
    return replay.leadsTo(file) ? std::optional(replay.course()) : std::nullopt;
}

} // namespace madoguchi
