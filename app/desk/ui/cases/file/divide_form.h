// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/cases/file/case_names.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace madoguchi::desk {

class DateTimeBox;
class FindBox;
class FormField;
class TextBox;

/// Gives a case to units, several at once, each with what is asked of it and by when.
class DivideForm final : public QWidget
{
    Q_OBJECT
public:
    DivideForm(CaseSession& session, const CaseNames& names, QWidget* parent = nullptr);

    /// One empty line.
    void begin();
    /// Gives the parts, or says what is missing.
    void give();
    /// True if there is a place for it.
    bool takeError(const Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        QWidget* whole = nullptr;
        FindBox* unit = nullptr;
        FormField* unitField = nullptr;
        TextBox* task = nullptr;
        FormField* taskField = nullptr;
        QCheckBox* hasDue = nullptr;
        DateTimeBox* due = nullptr;
    };
    void addLine();
    void retranslate();

    CaseSession& m_session;
    CaseNames m_names;
    QVBoxLayout* m_column = nullptr;
    std::vector<Line> m_lines;
    QPushButton* m_add = nullptr;
};

} // namespace madoguchi::desk
