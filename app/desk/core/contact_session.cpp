// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/contact_session.h"

#include "app/desk/core/contact_draft_codec.h"
#include "kb/domain/rulebook.h"

namespace madoguchi::desk {

namespace {

const QString slotName = QStringLiteral("contact");

} // namespace

ContactSession::ContactSession(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_keeper(commands.store(), commands.clock())
{
    m_keeper.setSlot(slotName);
    connect(&m_keeper, &DraftKeeper::saved, this, &ContactSession::draftSaved);
    connect(&m_keeper, &DraftKeeper::failed, this, [this](const Error& error) {
        // That the store is away is said already.
        if (!m_commands.user() || !m_commands.user()->emergency)
            Q_EMIT saveFailed(error);
    });
}

void ContactSession::setJournal(EmergencyJournal& journal)
{
    m_journal = &journal;
    // The store may still hold as a draft what the journal is about to log.
    connect(&journal, &EmergencyJournal::merging, this, [this] {
        keep();
        flush();
    });
}

void ContactSession::restore()
{
    m_keeper.load([this](const Result<std::optional<QByteArray>>& body) {
        if (body && *body) {
            // Someone may have begun to type while the store was opened; that is the newer text.
            if (auto kept = decodeKeptContacts(**body)) {
                if (isKept(kept->current))
                    kept->current = {};
                erase_if(kept->waiting, [this](const ContactDraft& draft) { return isKept(draft); });
                m_unsaved = kept->waiting;
                if (m_draft.isEmpty())
                    replace(kept->current);
                else if (!kept->current.isEmpty())
                    m_unsaved.prepend(kept->current);
                Q_EMIT heldChanged();
            }
        }
        Q_EMIT restored();
    });
}

void ContactSession::begin()
{
    if (m_draft.startedAt.isSet())
        return;
    ContactDraft draft = m_draft;
    draft.startedAt = m_commands.clock().now();
    replace(draft);
    keep();
}

bool ContactSession::begin(const ContactDraft& draft)
{
    if (!m_draft.isEmpty())
        return false;
    replace(draft);
    keep();
    return true;
}

bool ContactSession::beginOrHold(const ContactDraft& draft)
{
    if (begin(draft))
        return true;
    m_unsaved.append(draft);
    keep();
    Q_EMIT heldChanged();
    return false;
}

void ContactSession::takeHeld()
{
    if (m_unsaved.isEmpty())
        return;
    const ContactDraft before = m_draft;
    const ContactDraft held = m_unsaved.takeFirst();
    if (!before.isEmpty())
        m_unsaved.append(before);
    replace(held);
    keep();
    Q_EMIT heldChanged();
}

ContactId ContactSession::identify()
{
    if (m_draft.id.isNull()) {
        ContactDraft draft = m_draft;
        draft.id = m_commands.ids().make<ContactId>();
        replace(draft);
        keep();
    }
    return m_draft.id;
}

void ContactSession::edit(const ContactDraft& draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    if (!m_draft.startedAt.isSet() && !m_draft.isEmpty()) {
        m_draft.startedAt = m_commands.clock().now();
        Q_EMIT draftReplaced(m_draft);
    }
    Q_EMIT draftChanged(m_draft);
    keep();
}

Contact ContactSession::finished(const ContactDraft& draft) const
{
    Contact contact;
    contact.id = draft.id.isNull() ? m_commands.ids().make<ContactId>() : draft.id;
    if (m_commands.user())
        contact.operatorId = m_commands.user()->actor.user;
    contact.seat = m_seat;
    contact.endedAt = m_commands.clock().now();
    // A wall clock set back during the call must not make it end before it began.
    contact.startedAt =
        draft.startedAt.isSet() ? std::min(draft.startedAt, contact.endedAt) : contact.endedAt;
    contact.original = draft.content;
    return contact;
}

void ContactSession::save()
{
    if (const auto checked = checkContact(m_draft.content); !checked) {
        Q_EMIT saveFailed(checked.error());
        return;
    }
    if (!m_commands.user()) {
        Q_EMIT saveFailed({ErrorCode::SignedOut, QStringLiteral("desk.signed-out"), {}});
        return;
    }
    const ContactDraft draft = m_draft;
    const Contact contact = finished(draft);
    // The disk keeps the draft until the contact is there: one transaction takes the one away and adds the
    // other.
    m_keeper.flush();
    m_keeper.forget();
    replace(next());
    Q_EMIT heldChanged();
    Q_EMIT nextBegan(draft);
    give(draft, contact);
}

void ContactSession::give(const ContactDraft& draft, const Contact& contact)
{
    const SignedInUser user = *m_commands.user();
    const Command command = *m_commands.make(LogContact{contact});
    const auto alongside = [followUp = FollowUp{contact, draft.callBack, m_words}, actor = user.actor,
                            now = command.at](db::Connection& connection) -> Result<void> {
        MADOGUCHI_TRY(performFollowUp(connection, followUp, actor, now));
        return DraftKeeper::clearWithin(connection, slotName);
    };
    const auto done = [this, draft, user, command, id = contact.id](const Result<void>& result) {
        // As long as the store is away, whatever the reason, the contact is not the trouble.
        const bool storeAway = !m_commands.store().isOpen();
        if (!result && m_journal && (storeAway || EmergencyJournal::isForEmergency(result.error()))) {
            const auto actor = user.emergency ? std::nullopt : std::optional(user.actor);
            keepForEmergency({user.login, actor, command, draft.callBack}, draft, result.error());
            return;
        }
        if (!result) {
            giveBack(draft);
            Q_EMIT saveFailed(result.error());
            return;
        }
        if (!m_draft.isEmpty() || !m_unsaved.isEmpty())
            keep();
        Q_EMIT saved(id);
    };
    m_commands.give(command, this, done, alongside);
}

void ContactSession::keepForEmergency(const EmergencyRecord& record, const ContactDraft& draft,
                                      const Error& error)
{
    const ContactId id = std::get<LogContact>(record.command.payload).contact.id;
    m_journal->keep(record, [this, draft, error, id](const Result<void>& kept) {
        if (kept) {
            keep();
            Q_EMIT keptForEmergency(id);
            return;
        }
        giveBack(draft);
        Q_EMIT saveFailed(error);
    });
}

bool ContactSession::isKept(const ContactDraft& draft) const
{
    return m_journal && m_journal->holds(draft.content, draft.startedAt);
}

void ContactSession::giveBack(const ContactDraft& draft)
{
    if (!m_draft.isEmpty()) {
        m_unsaved.append(draft);
    } else {
        replace(draft);
    }
    keep();
    Q_EMIT heldChanged();
}

ContactDraft ContactSession::next()
{
    return m_unsaved.isEmpty() ? ContactDraft{} : m_unsaved.takeFirst();
}

void ContactSession::discard()
{
    replace(next());
    keep();
    Q_EMIT heldChanged();
    Q_EMIT discarded();
}

void ContactSession::replace(const ContactDraft& draft)
{
    m_draft = draft;
    Q_EMIT draftReplaced(m_draft);
    Q_EMIT draftChanged(m_draft);
}

void ContactSession::keep()
{
    const KeptContacts kept{m_draft, m_unsaved};
    m_keeper.put(kept.isEmpty() ? QByteArray() : encode(kept));
}

} // namespace madoguchi::desk
