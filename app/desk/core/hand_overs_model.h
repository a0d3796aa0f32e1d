// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/hand_over_session.h"

#include <QAbstractListModel>

namespace madoguchi::desk {

/// The hand-overs given so far, newest first. UI thread.
class HandOversModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using Text = std::function<QString(const HandOver&)>;

    /// `session` outlives the model.
    explicit HandOversModel(HandOverSession& session, QObject* parent = nullptr);

    /// A row as a sentence for a screen reader; comes from the windows.
    void setText(Text text);
    /// @return nullptr if there is no such row.
    [[nodiscard]] const HandOver* handOverAt(int row) const;
    /// @return -1 if it is not there.
    [[nodiscard]] int rowOf(const HandOverId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void take();

    HandOverSession& m_session;
    Text m_text;
    std::vector<HandOver> m_rows;
};

} // namespace madoguchi::desk
