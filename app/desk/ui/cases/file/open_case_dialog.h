// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/new_case.h"
#include "app/desk/ui/cases/file/case_names.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace madoguchi::desk {

class AlikeList;
class AttachmentList;
class CaseFieldsForm;
class DateTimeBox;
class FindBox;
class FormField;
class ScrollBody;
class SegmentedControl;
class Shortcuts;

/// Opens a case: by hand, from a contact or an escalation, or split off another. Not modal: a call goes on
/// beside it, and what is typed is kept when it is closed.
class OpenCaseDialog final : public QDialog
{
    Q_OBJECT
public:
    OpenCaseDialog(NewCase& making, const CaseNames& names, Shortcuts& shortcuts, QWidget* parent = nullptr);

    /// Files can be attached, too. While they are taken in the case is not opened yet. `files` outlives the
    /// dialog.
    void showFiles(AttachmentList& files);

Q_SIGNALS:
    /// A case that is alike is to be looked at.
    void caseRequested(const madoguchi::CaseId& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build(Shortcuts& shortcuts);
    QWidget* buildHead();
    void fill();
    void keep();
    void showError(const Error& error);
    void arrange();
    void retranslate();

    NewCase& m_making;
    CaseNames m_names;
    bool m_filling = false;
    ScrollBody* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
    SegmentedControl* m_flow = nullptr;
    FormField* m_flowField = nullptr;
    FindBox* m_unit = nullptr;
    FormField* m_unitField = nullptr;
    CaseFieldsForm* m_fields = nullptr;
    SegmentedControl* m_cameBy = nullptr;
    FormField* m_cameByField = nullptr;
    DateTimeBox* m_received = nullptr;
    FormField* m_receivedField = nullptr;
    DateTimeBox* m_due = nullptr;
    FormField* m_dueField = nullptr;
    AlikeList* m_alike = nullptr;
    QLabel* m_error = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_discard = nullptr;
    CaseKind m_kind = CaseKind::Inquiry;
};

} // namespace madoguchi::desk
