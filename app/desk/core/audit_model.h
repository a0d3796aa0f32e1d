// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "kb/wire/audit_page.h"
#include "kb/wire/list_audit.h"

#include <QAbstractTableModel>

namespace madoguchi::desk {

/// What of the audit an administrator wants to see; what is not given does not narrow it.
struct AuditQuery
{
    Timestamp from = {};
    Timestamp to = {};
    UserId user = {};
    int act = 0; ///< AuditAct

    bool operator==(const AuditQuery&) const = default;
};

/// The hub's audit, the latest first, a page at a time as the list is scrolled. It is asked for, shown and
/// forgotten: nothing of it is ever in the store, and somebody else sees nothing of it. UI thread.
///
/// | state   | by                            | then                                             |
/// |---------|-------------------------------|--------------------------------------------------|
/// | Nothing | refresh()                     | Reading; asked()                                 |
/// | Reading | take()                        | Shown; loaded()                                  |
/// | Reading | take() of nothing yet         | Reading on; asked()                              |
/// | Reading | refuse()                      | Refused, what was read stays; failed()           |
/// | Reading | refuse() "audit.page"         | Reading from the latest: the hub has forgotten   |
/// | Shown   | readOn(), scrolling           | Reading; asked()                                 |
/// | any     | setQuery(), refresh()         | Reading from the latest                          |
/// | any     | another person                | Nothing                                          |
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, Act, What, Count, ColumnCount };
    enum class State { Nothing, Reading, Shown, Refused };
    /// What people read in a cell, in its tool tip, and in a header; comes from the windows.
    using CellText = std::function<QString(const wire::AuditLine&, Column)>;
    using HeaderText = std::function<QString(Column)>;

    explicit AuditModel(CommandRunner& commands, QObject* parent = nullptr);

    /// Whether the one signed in is shown it at all.
    [[nodiscard]] bool mayRead() const;
    void setTexts(CellText cell, CellText tip, HeaderText header);
    void setQuery(const AuditQuery& query);
    [[nodiscard]] const AuditQuery& query() const { return m_query; }
    /// From the latest on.
    void refresh();
    /// The next page, if there is one and none is on its way.
    void readOn();
    /// The hub's answers. @{
    void take(const wire::AuditPage& page);
    void refuse(const Error& error);
    /// @}

    [[nodiscard]] State state() const { return m_state; }
    /// Refused: why.
    [[nodiscard]] const Error& trouble() const { return m_trouble; }
    [[nodiscard]] bool hasMore() const { return m_next != 0; }
    [[nodiscard]] const std::vector<wire::AuditLine>& lines() const { return m_lines; }
    /// What the hub last said of the whole audit. @{
    [[nodiscard]] wire::AuditChain chain() const { return m_chain; }
    [[nodiscard]] Timestamp checkedAt() const { return m_checkedAt; }
    /// @}

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    /// Delivers later, never from inside the view's call.
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// Take it to the hub; take() or refuse() is to follow.
    void asked(const madoguchi::wire::ListAudit& list);
    void loaded();
    void failed(const madoguchi::Error& error);
    /// Somebody else is signed in: nothing is left.
    void cleared();

private:
    void ask(qint64 after);
    void clear();

    CommandRunner& m_commands;
    CellText m_cell;
    CellText m_tip;
    HeaderText m_header;
    AuditQuery m_query;
    std::vector<wire::AuditLine> m_lines;
    State m_state = State::Nothing;
    Error m_trouble;
    qint64 m_after = 0; ///< what was asked for last
    qint64 m_next = 0;
    wire::AuditChain m_chain = wire::AuditChain::Unknown;
    Timestamp m_checkedAt;
};

} // namespace madoguchi::desk
