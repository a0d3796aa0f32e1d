// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/deputies.h"
#include "app/desk/ui/cases/file/case_names.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace madoguchi::desk {

class DateTimeBox;
class FindBox;
class FormField;

/// Who stands in for whom: the list, one more, and taking one back. Not modal.
class DeputiesDialog final : public QDialog
{
    Q_OBJECT
public:
    DeputiesDialog(Deputies& deputies, const CaseNames& names, QWidget* parent = nullptr);

    /// Shows it, filled anew.
    void begin();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void fillPeople();
    void retranslate();

    Deputies& m_deputies;
    CaseNames m_names;
    QLabel* m_help = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_remove = nullptr;
    FindBox* m_absent = nullptr;
    FormField* m_absentField = nullptr;
    FindBox* m_deputy = nullptr;
    FormField* m_deputyField = nullptr;
    DateTimeBox* m_fromBox = nullptr;
    FormField* m_fromField = nullptr;
    DateTimeBox* m_untilBox = nullptr;
    FormField* m_untilField = nullptr;
    QLabel* m_error = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace madoguchi::desk
