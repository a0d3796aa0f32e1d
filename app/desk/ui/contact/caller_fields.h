// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/contact_draft.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace madoguchi::desk {

class ComboBox;
class FormField;

/// Who called: age band, sex and ward, each "not asked" unless chosen; name and telephone folded away until
/// wanted.
class CallerFields final : public QWidget
{
    Q_OBJECT
public:
    explicit CallerFields(QWidget* parent = nullptr);

    void setWards(const QList<LocalizedName>& wards);
    void load(const ContactContent& content);
    void store(ContactContent& content) const;
    /// "contact.name", "contact.telephone" or "contact.ward".
    void setError(const QString& field, const QString& text);
    [[nodiscard]] static bool handles(const QString& field);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void relabel();
    void retranslate();
    void setUnfolded(bool unfolded);

    QList<LocalizedName> m_wards;
    ComboBox* m_age = nullptr;
    ComboBox* m_sex = nullptr;
    ComboBox* m_ward = nullptr;
    QPushButton* m_fold = nullptr;
    QWidget* m_folded = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_telephone = nullptr;
    FormField* m_ageField = nullptr;
    FormField* m_sexField = nullptr;
    FormField* m_wardField = nullptr;
    FormField* m_nameField = nullptr;
    FormField* m_telephoneField = nullptr;
};

} // namespace madoguchi::desk
