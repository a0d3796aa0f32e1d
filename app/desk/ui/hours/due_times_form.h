// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/centre_calendar.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace madoguchi::desk {

class ComboBox;
class FormField;

/// What is due when, and when the departments work, which some of it is counted in.
class DueTimesForm final : public QWidget
{
    Q_OBJECT
public:
    explicit DueTimesForm(QWidget* parent = nullptr);

    void setCalendar(const CentreCalendar& calendar);
    /// Puts what is written into `calendar`; false, and marked in its place, if something cannot be read.
    [[nodiscard]] bool read(CentreCalendar& calendar);
    void setEditable(bool editable);

Q_SIGNALS:
    /// By a person.
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        DueKind kind;
        QLineEdit* amount;
        ComboBox* unit;
        FormField* field;
    };

    [[nodiscard]] Row makeRow(DueKind kind);
    [[nodiscard]] FormField* lineField(const QString& name);
    [[nodiscard]] bool readRow(const Row& row, DueRules& rules);
    [[nodiscard]] bool readOffice(CentreCalendar& calendar);
    [[nodiscard]] bool readYearEnd(FormField* field, QDate& day);
    void retranslate();

    std::vector<Row> m_rows;
    FormField* m_office = nullptr;
    FormField* m_yearEndFrom = nullptr;
    FormField* m_yearEndUntil = nullptr;
};

} // namespace madoguchi::desk
