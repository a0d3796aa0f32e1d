// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/case_list_query.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace madoguchi::desk {

class ComboBox;
class DateTimeBox;

/// What narrows a list of cases down, and how it is sorted and grouped: all of a CaseListQuery but its scope.
class CaseFilterBar final : public QWidget
{
    Q_OBJECT
public:
    struct UnitChoice
    {
        QString id;
        QString name;
        int depth = 0; ///< below how many others it is
    };

    /// `clock` outlives the bar.
    explicit CaseFilterBar(const Clock& clock, QWidget* parent = nullptr);

    void setUnits(const QList<UnitChoice>& units);
    void setCategories(const QStringList& categories);
    /// Shows what holds; changed() is not said.
    void setQuery(const CaseListQuery& query);
    [[nodiscard]] const CaseListQuery& query() const { return m_query; }
    /// In a narrow window the boxes wait behind a button beside the words; it tells how many of them are set.
    void setFolded(bool folded);
    [[nodiscard]] QLineEdit* words() const { return m_text; }

Q_SIGNALS:
    /// At once, with each key: a newer question stops the older one.
    void changed();
    /// Down in the words: on to the list.
    void leftDownwards();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    ComboBox* addBox(const char* name);
    void read();
    void reset();
    void refreshFold();
    void retranslate();
    void fillAll();
    void beginDays();
    void showDays();

    const Clock& m_clock;
    CaseListQuery m_query;
    QList<UnitChoice> m_units;
    QStringList m_categories;
    bool m_folded = false;
    bool m_filling = false;
    QLineEdit* m_text = nullptr;
    QPushButton* m_unfold = nullptr;
    QWidget* m_row = nullptr;
    ComboBox* m_kind = nullptr;
    ComboBox* m_flow = nullptr;
    ComboBox* m_state = nullptr;
    ComboBox* m_unit = nullptr;
    ComboBox* m_category = nullptr;
    ComboBox* m_period = nullptr;
    DateTimeBox* m_from = nullptr;
    DateTimeBox* m_until = nullptr;
    ComboBox* m_grouping = nullptr;
    ComboBox* m_order = nullptr;
    QPushButton* m_reversed = nullptr;
    QPushButton* m_reset = nullptr;
};

} // namespace madoguchi::desk
