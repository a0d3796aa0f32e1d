// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/contact_draft.h"
#include "kb/base/clock.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace madoguchi::desk {

class CallBackPanel;
class ContactForm;
class HeldBar;
class HintButton;
class Shortcuts;

/// The right column: the contact form over "save and next".
class ContactPanel final : public QFrame
{
    Q_OBJECT
public:
    /// Both outlive the panel.
    ContactPanel(const Clock& clock, Shortcuts& shortcuts, QWidget* parent = nullptr);

    [[nodiscard]] ContactForm* form() const { return m_form; }
    [[nodiscard]] CallBackPanel* callBacks() const { return m_callBacks; }
    /// What waits for the form to be free.
    void setHeld(const QList<ContactDraft>& held);
    /// When the draft was last put where a crash does not reach it; not set = not yet.
    void setDraftSavedAt(Timestamp at);
    /// Checks by the rulebook; emits saveRequested() or shows what is missing beside its field.
    void save();
    /// Tells why a contact was not saved: beside its field, or at the foot if it belongs to none.
    void showError(const QString& key);
    /// Room for the next contact.
    void startNext();

Q_SIGNALS:
    void saveRequested(const madoguchi::desk::ContactDraft& draft);
    /// A person put the contact aside, or took it back: the form holds what the draft is now.
    void draftReplaced();
    /// Of these, put aside: the contact that was in the form.
    void discarded(const madoguchi::desk::ContactDraft& draft);
    /// The first contact that is held is to change places with the one in the form.
    void heldRequested();
    /// An error is about to be shown: bring the panel into sight.
    void errorShown();

protected:
    void changeEvent(QEvent* event) override;

private:
    void discardOrRestore();
    void retranslate();
    void refresh();

    Shortcuts& m_shortcuts;
    CallBackPanel* m_callBacks = nullptr;
    HeldBar* m_held = nullptr;
    ContactForm* m_form = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_discard = nullptr;
    HintButton* m_save = nullptr;
    Timestamp m_savedAt;
    QString m_errorKey;
    ContactDraft m_discarded;
};

} // namespace madoguchi::desk
