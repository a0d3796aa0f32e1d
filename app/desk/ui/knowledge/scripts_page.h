// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/scripts_model.h"
#include "app/desk/ui/knowledge/centre_page.h"

namespace madoguchi::desk {

class CategoryBox;
class ComboBox;
class FormField;
class TextBox;

/// What the centre gives its operators to say and to write: chosen in the table, written in the form below.
/// Without the right to edit it only reads.
class ScriptsPage final : public CentrePage
{
    Q_OBJECT
public:
    /// The model outlives the page.
    explicit ScriptsPage(ScriptsModel& model, QWidget* parent = nullptr);

    /// The first time it is shown the table is read.
    void activate();
    /// Someone else is signed in.
    void refreshRights();
    void setCategories(const QStringList& categories);

private:
    void build();
    QWidget* buildForm();
    void connectParts();
    void connectModel();
    void showScript(const TalkScript& script);
    void beginNew();
    void save();
    void removeCurrent();
    void onLoaded();
    void showSaveError(const Error& error);
    void showPlaceholders();
    [[nodiscard]] TalkScript written() const;
    void showEmptyText();
    void retranslate() override;

    ScriptsModel& m_model;
    TalkScript m_base; ///< what the form was filled from; without an id it is a new one
    QWidget* m_form = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_key = nullptr;
    ComboBox* m_language = nullptr;
    CategoryBox* m_category = nullptr;
    TextBox* m_text = nullptr;
    FormField* m_titleField = nullptr;
    FormField* m_keyField = nullptr;
    FormField* m_languageField = nullptr;
    FormField* m_categoryField = nullptr;
    FormField* m_textField = nullptr;
    QLabel* m_placeholders = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace madoguchi::desk
