// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/ledger_import.h"
#include "app/desk/ui/cases/file/case_names.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace madoguchi::desk {

class ComboBox;
class FindBox;
class FormField;
class LedgerColumns;
class ScrollBody;
class SegmentedControl;

/// Brings a ledger of cases in: a file, which of its columns is which field, a check that changes nothing,
/// and then the cases. Not modal: a call goes on beside it.
class LedgerDialog final : public QDialog
{
    Q_OBJECT
public:
    LedgerDialog(LedgerImport& ledger, const CaseNames& names, QWidget* parent = nullptr);

    /// Asks for a file, unless one is looked at already.
    void begin();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildChoices();
    void connectLedger();
    void chooseFile();
    void keep();
    void fill();
    void showOutcome(const LedgerOutcome& outcome, bool broughtIn);
    void sayOutcome();
    void showError(const Error& error);
    void sayError();
    void clearOutcome();
    void retranslate();

    LedgerImport& m_ledger;
    CaseNames m_names;
    bool m_filling = false;
    std::optional<LedgerOutcome> m_outcome; ///< the one in sight …
    bool m_broughtIn = false;               ///< … and whether it is of what was done, or would be
    std::optional<Error> m_trouble;         ///< the one in sight
    QLabel* m_file = nullptr;
    QPushButton* m_choose = nullptr;
    ScrollBody* m_body = nullptr;
    QWidget* m_inside = nullptr;
    QLabel* m_hint = nullptr;
    LedgerColumns* m_columns = nullptr;
    QLineEdit* m_name = nullptr;
    FormField* m_nameField = nullptr;
    ComboBox* m_kind = nullptr;
    FormField* m_kindField = nullptr;
    SegmentedControl* m_flow = nullptr;
    FormField* m_flowField = nullptr;
    FindBox* m_unit = nullptr;
    FormField* m_unitField = nullptr;
    QPlainTextEdit* m_rows = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_error = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_bringIn = nullptr;
};

} // namespace madoguchi::desk
