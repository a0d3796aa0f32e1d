// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/review_form_model.h"
#include "app/desk/ui/knowledge/centre_page.h"

class QSpinBox;

namespace madoguchi::desk {

class FormField;
class TextBox;

/// The centre's review form: criteria in the table, the chosen one written below. Supervisors change it, the
/// others read it. Nothing holds before it is saved.
class FormPage final : public CentrePage
{
    Q_OBJECT
public:
    /// The model outlives the page.
    explicit FormPage(ReviewFormModel& model, QWidget* parent = nullptr);

    /// Somebody else is signed in.
    void refreshRights();

private:
    QWidget* buildForm();
    QWidget* buildConflict();
    void buildButtons();
    void connectParts();
    void connectModel();
    void showCurrent();
    void write();
    void beginNew();
    void moveCurrent(int by);
    void refresh();
    void showSaveError(const Error& error, int row);
    void retranslate() override;

    ReviewFormModel& m_model;
    QWidget* m_form = nullptr;
    QWidget* m_conflict = nullptr;
    QLabel* m_conflictText = nullptr;
    QLineEdit* m_title = nullptr;
    TextBox* m_hintText = nullptr;
    QSpinBox* m_weight = nullptr;
    QSpinBox* m_points = nullptr;
    FormField* m_titleField = nullptr;
    FormField* m_hintField = nullptr;
    FormField* m_weightField = nullptr;
    FormField* m_pointsField = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_take = nullptr;
    bool m_showing = false; ///< the fields are being filled, nobody types
};

} // namespace madoguchi::desk
