// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/contact_draft.h"
#include "kb/domain/contact.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace madoguchi::desk {

class ContactForm;
class FormField;
class Shortcuts;

/// Corrects a contact: the form filled with what holds, and why it is corrected. The first text stays in the
/// store.
class AmendPanel final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the panel.
    AmendPanel(const Clock& clock, Shortcuts& shortcuts, QWidget* parent = nullptr);

    void setChoices(const ContactChoices& choices);
    void begin(const Contact& contact);
    void showError(const QString& key, const QString& text);

Q_SIGNALS:
    void amendRequested(const madoguchi::ContactId& contact, const madoguchi::ContactContent& content,
                        const QString& reason);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void retranslate();

    ContactId m_contact;
    ContactForm* m_form = nullptr;
    QLineEdit* m_reason = nullptr;
    FormField* m_reasonField = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace madoguchi::desk
