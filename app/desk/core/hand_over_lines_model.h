// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/hand_over_detail.h"

#include <QAbstractListModel>

#include <functional>

namespace madoguchi::desk {

/// What a hand-over names, line by line. What is chosen stays chosen as long as the same lines stand there.
/// UI thread.
class HandOverLinesModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using Text = std::function<QString(const HandOverLine&)>;
    using QAbstractListModel::QAbstractListModel;

    /// A line as a sentence for a screen reader; comes from the windows.
    void setText(Text text);
    void setLines(const QList<HandOverLine>& lines);
    /// @return nullptr if there is no such row.
    [[nodiscard]] const HandOverLine* lineAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    Text m_text;
    QList<HandOverLine> m_lines;
};

} // namespace madoguchi::desk
