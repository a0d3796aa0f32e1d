// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "app/desk/core/contact_draft.h"
#include "app/desk/core/contact_follow_up.h"
#include "app/desk/core/draft_keeper.h"
#include "app/desk/core/emergency_journal.h"

namespace madoguchi::desk {

/// The contact that is being written: kept on the disk with every change, timed from the first key, logged as
/// a whole. UI thread.
class ContactSession final : public QObject
{
    Q_OBJECT
public:
    explicit ContactSession(CommandRunner& commands, QObject* parent = nullptr);

    /// Brings back what was being written when the program ended, however it ended. restored() follows.
    void restore();
    /// Where a contact goes that the store cannot take; outlives the session. Without it, it comes back into
    /// the form.
    void setJournal(EmergencyJournal& journal);
    void setSeat(const SeatId& seat) { m_seat = seat; }
    [[nodiscard]] const ContactDraft& draft() const { return m_draft; }

    /// The call is on: time runs. Does nothing while it runs already.
    void begin();
    /// What the form holds now. The first change begins the call.
    void edit(const ContactDraft& draft);

    /// The id the contact being written will have: from now on something may refer to it. draftReplaced()
    /// tells the form.
    [[nodiscard]] ContactId identify();
    /// Begins a contact from what is known already, such as a promised call. @return false, and nothing
    /// happens, while another one is being written.
    bool begin(const ContactDraft& draft);
    /// The same; while another one is being written it is held until that is saved, or takeHeld() is called.
    /// @return false if it is held
    bool beginOrHold(const ContactDraft& draft);
    /// What comes into the form when it is free: held, or could not be logged before.
    [[nodiscard]] const QList<ContactDraft>& held() const { return m_unsaved; }
    /// The first that is held comes into the form; what is there is held in its place, unless it is empty.
    void takeHeld();
    void setWords(const FollowUpWords& words) { m_words = words; }

    /// Logs the contact, with what follows from it (contact_follow_up.h); the next one begins at once with an
    /// empty draft. saved(), keptForEmergency() or saveFailed() follows; a contact that could not be saved
    /// comes back.
    void save();
    /// Throws the draft away; one that could not be logged before comes in its place.
    void discard();
    /// Writes to the disk what is not there yet.
    void flush() { m_keeper.flush(); }

Q_SIGNALS:
    /// The draft was changed by something else than edit(): the form is to show it.
    void draftReplaced(const madoguchi::desk::ContactDraft& draft);
    /// draft() is another, whoever changed it.
    void draftChanged(const madoguchi::desk::ContactDraft& draft);
    void restored();
    /// held() is another.
    void heldChanged();
    void draftSaved(madoguchi::Timestamp at);
    /// save() has taken the contact: there is room for the next one, though it is not on the disk yet.
    void nextBegan(const madoguchi::desk::ContactDraft& taken);
    void saved(const madoguchi::ContactId& contact);
    /// The store could not take it; it is on the disk in the emergency journal.
    void keptForEmergency(const madoguchi::ContactId& contact);
    /// discard() has thrown the draft away.
    void discarded();
    void saveFailed(const madoguchi::Error& error);

private:
    void replace(const ContactDraft& draft);
    void keep();
    [[nodiscard]] Contact finished(const ContactDraft& draft) const;
    void give(const ContactDraft& draft, const Contact& contact);
    void keepForEmergency(const EmergencyRecord& record, const ContactDraft& draft, const Error& error);
    [[nodiscard]] bool isKept(const ContactDraft& draft) const;
    void giveBack(const ContactDraft& draft);
    /// What comes into the form when it is free: one that could not be logged, or a blank one.
    [[nodiscard]] ContactDraft next();

    CommandRunner& m_commands;
    EmergencyJournal* m_journal = nullptr;
    DraftKeeper m_keeper;
    ContactDraft m_draft;
    QList<ContactDraft> m_unsaved; ///< held, or failed while the next one was already being written
    SeatId m_seat;
    FollowUpWords m_words;
};

} // namespace madoguchi::desk
