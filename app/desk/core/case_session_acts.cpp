// SPDX-License-Identifier: GPL-3.0-or-later
// What a case session does about its case: commands, and telling others that somebody writes.
#include "app/desk/core/case_session.h"

#include "app/desk/core/attachment_copies.h"
#include "kb/domain/case_rulebook.h"
#include "kb/store/case_repository.h"
#include "kb/store/outbox_repository.h"

namespace madoguchi::desk {

void CaseSession::give(std::vector<CommandPayload> payloads, CaseAct act, const PartId& part, Then then)
{
    if (m_busy || payloads.empty() || !m_commands.user())
        return;
    std::vector<Command> further;
    for (auto payload = payloads.begin() + 1; payload != payloads.end(); ++payload)
        further.push_back(*m_commands.make(std::move(*payload)));
    m_busy = true;
    Q_EMIT changed();
    m_commands.perform(
        std::move(payloads.front()), this,
        [this, act, part, then = std::move(then)](const Result<void>& result) {
            m_busy = false;
            if (result && then)
                then();
            Q_EMIT changed();
            if (result) {
                Q_EMIT done(act, part);
                return;
            }
            Q_EMIT failed(act, part, result.error());
            if (result.error().code == ErrorCode::Conflict)
                refresh();
        },
        [further = std::move(further), actor = actor()](db::Connection& connection) -> Result<void> {
            for (const Command& command : further)
                MADOGUCHI_TRY(store::OutboxRepository(connection).performWithin(command, actor));
            return {};
        });
}

void CaseSession::actTogether(std::vector<CaseEntry> entries)
{
    if (!isOpen() || entries.empty())
        return;
    const CaseAct act = entries.front().act;
    const PartId part = entries.front().part;
    std::vector<CommandPayload> payloads;
    for (CaseEntry& entry : entries) {
        entry.id = m_commands.ids().make<EntryId>();
        if (act == CaseAct::Divide)
            entry.part = m_commands.ids().make<PartId>();
        payloads.push_back(ActOnCase{m_file.id, std::move(entry)});
    }
    give(std::move(payloads), act, part);
}

void CaseSession::linkWith(const CaseId& other, CaseLinkKind kind, const QString& reason)
{
    if (!isOpen() || m_busy)
        return;
    if (kind != CaseLinkKind::MergedInto || m_file.attachments.empty()) {
        giveLink(other, kind, reason, {});
        return;
    }
    // What this one names the other is to name, too, unless it does.
    m_commands.store().lists().submit(
        [other](db::Connection& connection) { return store::CaseRepository(connection).byId(other); }, this,
        [this, file = m_file.id, other, kind, reason](const Result<std::optional<Case>>& found) {
            if (!isOpen() || m_file.id != file || m_busy)
                return;
            if (!found)
                Q_EMIT failed(CaseAct::Link, {}, found.error());
            else if (!*found)
                Q_EMIT failed(CaseAct::Link, {}, {ErrorCode::NotFound, QStringLiteral("case.link"), {}});
            else
                giveLink(other, kind, reason, attachingTo(**found, m_file.attachments, m_commands.ids()));
        });
}

void CaseSession::giveLink(const CaseId& other, CaseLinkKind kind, const QString& reason,
                           std::vector<CaseEntry> ofOther)
{
    const auto entryOf = [this](CaseAct act, const CaseId& linked, CaseLinkKind link, const QString& text) {
        CaseEntry entry;
        entry.id = m_commands.ids().make<EntryId>();
        entry.act = act;
        entry.other = linked;
        entry.link = link;
        entry.text = text;
        return entry;
    };
    const bool merges = kind == CaseLinkKind::MergedInto;
    std::vector<CommandPayload> payloads{
        ActOnCase{m_file.id, entryOf(CaseAct::Link, other, kind, reason)},
        ActOnCase{other,
                  entryOf(CaseAct::Link, m_file.id, merges ? CaseLinkKind::MergedFrom : kind, reason)}};
    // After the link: the hub shares the bytes along it.
    for (CaseEntry& entry : ofOther)
        payloads.push_back(ActOnCase{other, std::move(entry)});
    if (merges)
        payloads.push_back(ActOnCase{m_file.id, entryOf(CaseAct::Close, {}, kind, reason)});
    give(std::move(payloads), CaseAct::Link, {});
}

void CaseSession::linkWithNumber(const QString& number, CaseLinkKind kind, const QString& reason)
{
    m_commands.store().lists().submit(
        [number = number.trimmed()](db::Connection& connection) {
            return store::CaseRepository(connection).byNumber(number);
        },
        this,
        [this, file = m_file.id, kind, reason](const Result<std::optional<CaseId>>& found) {
            if (!isOpen() || m_file.id != file)
                return;
            if (!found)
                Q_EMIT failed(CaseAct::Link, {}, found.error());
            else if (!*found)
                Q_EMIT failed(CaseAct::Link, {}, {ErrorCode::NotFound, QStringLiteral("case.link"), {}});
            else
                linkWith(**found, kind, reason);
        });
}

void CaseSession::announce(const PartId& part)
{
    const Timestamp at = now();
    const auto last = m_announced.find(part);
    if ((last != m_announced.end() && at < last->second.plusMs(announceAgainMs)) ||
        !may(CaseAct::BeginEditing, part))
        return;
    m_announced[part] = at;
    CaseEntry entry;
    entry.id = m_commands.ids().make<EntryId>();
    entry.act = CaseAct::BeginEditing;
    entry.part = part;
    m_commands.perform(ActOnCase{m_file.id, entry}, this, [](const Result<void>&) {});
}

void CaseSession::announceEnd(const PartId& part)
{
    m_announced.erase(part);
    const bool shown =
        std::any_of(m_file.editors.begin(), m_file.editors.end(), [&](const CaseEditor& editor) {
            return editor.user == actor().user && editor.part == part;
        });
    if (!shown || !may(CaseAct::EndEditing, part))
        return;
    CaseEntry entry;
    entry.id = m_commands.ids().make<EntryId>();
    entry.act = CaseAct::EndEditing;
    entry.part = part;
    m_commands.perform(ActOnCase{m_file.id, entry}, this, [](const Result<void>&) {});
}

} // namespace madoguchi::desk
