// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/reply_templates_model.h"
#include "app/desk/ui/knowledge/centre_page.h"

namespace madoguchi::desk {

class ComboBox;
class FormField;
class TextBox;

/// The texts replies begin from, by kind of case and language: chosen in the table, put in order, written in
/// the form below. Without the right to edit it only reads.
class ReplyTemplatesPage final : public CentrePage
{
    Q_OBJECT
public:
    /// The model outlives the page.
    explicit ReplyTemplatesPage(ReplyTemplatesModel& model, QWidget* parent = nullptr);

    /// The first time it is shown the table is read.
    void activate();
    /// Someone else is signed in.
    void refreshRights();

private:
    void build();
    QWidget* buildForm();
    void connectParts();
    void connectModel();
    void showTemplate(const ReplyTemplate& one);
    void beginNew();
    void save();
    void removeCurrent();
    void moveCurrent(int by);
    void onLoaded();
    void showButtons();
    void showSaveError(const Error& error);
    void showPlaceholders();
    [[nodiscard]] ReplyTemplate written() const;
    void showEmptyText();
    void nameKinds();
    void nameColumns();
    void retranslate() override;

    ReplyTemplatesModel& m_model;
    ReplyTemplate m_base; ///< what the form was filled from; without an id it is a new one
    QWidget* m_form = nullptr;
    QLineEdit* m_title = nullptr;
    ComboBox* m_kind = nullptr;
    ComboBox* m_language = nullptr;
    TextBox* m_text = nullptr;
    FormField* m_titleField = nullptr;
    FormField* m_kindField = nullptr;
    FormField* m_languageField = nullptr;
    FormField* m_textField = nullptr;
    QLabel* m_placeholders = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace madoguchi::desk
