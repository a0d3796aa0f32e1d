// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/case_times_query.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace madoguchi::desk {

class ComboBox;
class DateTimeBox;
class FlowLayout;

/// What is asked of the times of cases: days, a day to compare by, what is measured, how it is grouped and in
/// which time.
class TimesBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TimesBar(QWidget* parent = nullptr);

    /// Without a word to others.
    void setQuery(const CaseTimesQuery& query);
    [[nodiscard]] const CaseTimesQuery& query() const { return m_query; }

Q_SIGNALS:
    /// A person asked for something else that can be answered.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QLabel* addLabel(QWidget* buddy);
    DateTimeBox* addDay(const char* name);
    ComboBox* addBox(const char* name);
    void read();
    void fillAll();
    void retranslate();

    CaseTimesQuery m_query;
    bool m_filling = false;
    QWidget* m_row = nullptr;
    QLabel* m_fromLabel = nullptr;
    QLabel* m_untilLabel = nullptr;
    DateTimeBox* m_from = nullptr;
    DateTimeBox* m_until = nullptr;
    QCheckBox* m_compare = nullptr;
    DateTimeBox* m_split = nullptr;
    ComboBox* m_measure = nullptr;
    ComboBox* m_grouping = nullptr;
    ComboBox* m_clock = nullptr;
    QCheckBox* m_fold = nullptr;
    QLabel* m_error = nullptr;
};

} // namespace madoguchi::desk
