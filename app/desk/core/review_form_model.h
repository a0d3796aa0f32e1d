// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/draft_keeper.h"
#include "app/desk/core/quality_session.h"

#include <QAbstractTableModel>

namespace madoguchi::desk {

/// The centre's review form: its criteria as they are being changed; nothing holds before save(), and every
/// step until then can be taken back. What was not saved is there again when the program was ended. UI
/// thread.
class ReviewFormModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Weight, Points, Hint, ColumnCount };
    using HeaderText = std::function<QString(Column)>;

    ReviewFormModel(CommandRunner& commands, QualitySession& session, QObject* parent = nullptr);

    void setHeader(HeaderText header);
    [[nodiscard]] bool mayEdit() const { return m_session.mayEditForm(); }
    [[nodiscard]] const std::vector<Criterion>& criteria() const { return m_criteria; }
    [[nodiscard]] const Criterion* criterionAt(int row) const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] int weightOfAll() const;

    /// Steps of the change; each can be taken back. @{
    /// @return its row
    int add(Criterion criterion = {});
    /// Typing in one row is one step.
    void change(int row, const Criterion& criterion);
    void remove(int row);
    /// @param by -1 up, 1 down
    void move(int row, int by);
    /// Begins with these, which get ids here.
    void propose(std::vector<Criterion> criteria);
    /// @}
    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    void undo();
    /// Back to what holds.
    void discard();
    /// saved(), conflicted() or saveFailed() follows; `row` is the criterion that was not accepted, -1 =
    /// none.
    void save();
    /// After a conflict. @{
    void keepMine();
    void takeTheirs();
    /// @}
    void flush() { m_keeper.flush(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Rows, canUndo() or isChanged() are others.
    void edited();
    void saved();
    /// Somebody else has saved another form meanwhile.
    void conflicted();
    void saveFailed(const madoguchi::Error& error, int row);

private:
    void begin();
    void restore(const QByteArray& body);
    void keep();
    void remember();
    void replace(std::vector<Criterion> criteria);
    void follow();
    void onSaved(const ReviewForm& form, const std::vector<Criterion>& typed);

    CommandRunner& m_commands;
    QualitySession& m_session;
    DraftKeeper m_keeper;
    HeaderText m_header;
    ReviewForm m_base; ///< what the change is made on
    std::vector<Criterion> m_criteria;
    std::vector<std::vector<Criterion>> m_undo;
    int m_typedIn = -1; ///< the row the last step was typing in
};

} // namespace madoguchi::desk
