// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/error.h"
#include "kb/domain/case_fields.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace madoguchi::desk {

class CategoryBox;
class FormField;
class SegmentedControl;
class TextBox;

/// What was said, and by whom: for a case that is opened, and for one that is corrected. Errors stand beside
/// their field.
class CaseFieldsForm final : public QWidget
{
    Q_OBJECT
public:
    explicit CaseFieldsForm(QWidget* parent = nullptr);

    void setCategories(const QStringList& categories);
    void setFields(const CaseFields& fields);
    /// What stands in the form; what it does not ask for is as it was set.
    [[nodiscard]] CaseFields fields() const;
    /// True if there is a place for it.
    bool showError(const Error& error);

Q_SIGNALS:
    /// A person changed something.
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLineEdit* addLine(QVBoxLayout* column, FormField** field, const char* name);
    void build();
    void fillRequester();
    void noteEdited();
    void retranslate();

    CaseFields m_fields;
    bool m_filling = false;
    SegmentedControl* m_kind = nullptr;
    FormField* m_kindField = nullptr;
    QLineEdit* m_subject = nullptr;
    FormField* m_subjectField = nullptr;
    TextBox* m_text = nullptr;
    FormField* m_textField = nullptr;
    QCheckBox* m_anonymous = nullptr;
    QWidget* m_requester = nullptr;
    QLineEdit* m_name = nullptr;
    FormField* m_nameField = nullptr;
    QLineEdit* m_reading = nullptr;
    FormField* m_readingField = nullptr;
    QLineEdit* m_address = nullptr;
    FormField* m_addressField = nullptr;
    QLineEdit* m_telephone = nullptr;
    FormField* m_telephoneField = nullptr;
    QLineEdit* m_fax = nullptr;
    FormField* m_faxField = nullptr;
    QLineEdit* m_email = nullptr;
    FormField* m_emailField = nullptr;
    SegmentedControl* m_wants = nullptr;
    FormField* m_wantsField = nullptr;
    CategoryBox* m_category = nullptr;
    FormField* m_categoryField = nullptr;
    QLineEdit* m_place = nullptr;
    FormField* m_placeField = nullptr;
    SegmentedControl* m_language = nullptr;
    FormField* m_languageField = nullptr;
};

} // namespace madoguchi::desk
