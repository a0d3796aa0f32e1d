// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/cases/file/case_names.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace madoguchi::desk {

class CaseFieldsForm;
class FormField;
class Shortcuts;
class TextBox;
class TextConflict;

/// Corrects a case's own fields in the place where they are read. What is typed is kept; a correction
/// somebody else saved meanwhile is shown beside one's own.
class CaseEditForm final : public QFrame
{
    Q_OBJECT
public:
    CaseEditForm(CaseSession& session, const CaseNames& names, Shortcuts& shortcuts,
                 QWidget* parent = nullptr);

    void begin();
    /// True while somebody corrects.
    [[nodiscard]] bool isEditing() const { return m_editing; }
    /// The case as it stands now; goes on with what was begun and not saved.
    void fill();
    void end();
    bool takeError(const Error& error);
    /// What ends it, to stand where it stays in sight: the form is longer than most windows.
    [[nodiscard]] QWidget* foot() const;

Q_SIGNALS:
    void ended();

protected:
    void changeEvent(QEvent* event) override;

private:
    void keep();
    void retranslate();

    CaseSession& m_session;
    CaseNames m_names;
    bool m_editing = false;
    TextConflict* m_conflict = nullptr;
    CaseFieldsForm* m_fields = nullptr;
    TextBox* m_reason = nullptr;
    FormField* m_reasonField = nullptr;
    QFrame* m_foot = nullptr;
    QLabel* m_error = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace madoguchi::desk
