// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/case_queue.h"
#include "app/desk/ui/cases/list/case_list_text.h"

#include <QAbstractTableModel>

namespace madoguchi::desk {

/// A queue as it is read, in words: a line for each duty, or for each case that waits for others. UI thread.
class CaseQueueModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ToDo, Number, Subject, Due, Since, Unit, ColumnCount };
    enum Role { GroupRole = Qt::UserRole, OverdueRole, WaitingRole, CollapsedRole };

    struct Row
    {
        store::CaseLine file;
        std::optional<DutyKind> kind;
        PartId part;
        UserId user; ///< for whom by name
        Timestamp since;
        Timestamp dueAt;

        bool operator==(const Row&) const = default;
    };

    /// @param own the duties wait for whoever reads: they are in red
    CaseQueueModel(bool own, QObject* parent);

    /// Those that stay are not disturbed if nothing comes between them.
    void setRows(std::vector<Row> rows);
    void setNames(const CaseListNames& names);
    void setNow(Timestamp now);
    /// Another language.
    void retranslate();
    /// @return nullptr if there is no such row.
    [[nodiscard]] const Row* rowAt(int row) const;
    [[nodiscard]] int find(const CaseId& file, const PartId& part) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cell(const Row& row, int column) const;
    void touch();

    bool m_own;
    std::vector<Row> m_rows;
    CaseListNames m_names;
    Timestamp m_now;
};

} // namespace madoguchi::desk
