// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/case_list_query.h"
#include "app/desk/core/command_runner.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

namespace madoguchi::desk {

/// All cases that fit a query, in its order, under the headings of its groups. Which there are is known at
/// once (some bytes each); what stands in them is read where somebody looks, off the UI thread. UI thread.
class CaseListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Duty, State, Kind, Subject, Unit, Due, Age, Flow, LastAct, ColumnCount };
    enum Role {
        GroupRole = Qt::UserRole, ///< true of a heading
        OverdueRole,
        WaitingRole, ///< for whoever is signed in
        CollapsedRole
    };
    /// So many lines are read at once, and kept at most.
    static constexpr int pageSize = 100;
    static constexpr int mostKept = 4'000;

    /// `spoken`: for whoever cannot see what an icon says.
    using CellText = std::function<QString(const store::CaseLine&, Column, bool spoken)>;
    using HeaderText = std::function<QString(Column)>;
    using GroupText = std::function<QString(store::CaseGrouping, const store::CaseIndex::Group&)>;

    /// `commands` outlives this.
    explicit CaseListModel(CommandRunner& commands, QObject* parent = nullptr);

    void setTexts(CellText cell, HeaderText header, GroupText group);
    /// Starts over with other cases; loaded() or failed() follows.
    void setQuery(const CaseListQuery& query);
    [[nodiscard]] const CaseListQuery& query() const { return m_query; }
    /// Cases came or changed: what is shown is read again; rows that stay are not disturbed.
    void refresh();
    /// While nobody looks at it, changes are not read.
    void setInSight(bool inSight);
    /// Forgets everything: nobody is signed in.
    void clear();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    /// Cases that fit, headings not counted.
    [[nodiscard]] int total() const { return int(m_index.rows.size()); }
    /// Under the query's filters, whatever its scope.
    [[nodiscard]] const store::CaseCounts& counts() const { return m_counts; }
    [[nodiscard]] Timestamp now() const { return m_commands.clock().now(); }

    /// @return nullptr if the row is a heading or was not read yet.
    [[nodiscard]] const store::CaseLine* lineAt(int row) const;
    /// @return -1 if it is not shown, or stands where nobody has looked yet.
    [[nodiscard]] int rowOf(const CaseId& id) const;
    [[nodiscard]] bool isGroup(int row) const { return placeOf(row).heading; }
    [[nodiscard]] QList<int> groupRows() const;
    /// Shows what stands below the heading in this row, or hides it.
    void toggleGroup(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// Which cases there are is known.
    void loaded();
    /// What stands in those that were looked at is there.
    void linesLoaded();
    void countsChanged();
    void failed(const madoguchi::Error& error);

private:
    struct Place
    {
        size_t group = 0;
        size_t line = 0; ///< in m_index.rows, if no heading
        bool heading = false;
    };
    struct Group
    {
        int firstRow = 0; ///< of the model
        size_t firstLine = 0;
        bool collapsed = false;
    };

    void ask(bool anew);
    void askCounts();
    void askLines();
    void take(store::CaseIndex index, bool anew);
    void takeLines(std::vector<store::CaseLine> lines);
    void arrange();
    [[nodiscard]] bool hasHeadings() const;
    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] int rowOfLine(size_t line) const;
    void want(size_t line) const;
    [[nodiscard]] QVariant groupData(const Place& place, int column, int role) const;

    CommandRunner& m_commands;
    CellText m_cellText;
    HeaderText m_headerText;
    GroupText m_groupText;
    CaseListQuery m_query;
    store::CaseIndex m_index;
    store::CaseCounts m_counts;
    std::vector<Group> m_groups;
    int m_rows = 0;
    bool m_loaded = false;
    QSet<QString> m_collapsed; ///< keys of groups
    QHash<qint64, store::CaseLine> m_lines;
    QHash<CaseId, qint64> m_rowIds;
    mutable QSet<qint64> m_stale; ///< rows of the store that are to be read again once they are looked at
    mutable std::vector<size_t> m_wanted; ///< pages somebody looked at, newest last
    mutable QTimer m_fetch;
    bool m_fetching = false;
    bool m_inSight = true;
    bool m_outdated = false; ///< while it was out of sight
};

} // namespace madoguchi::desk
