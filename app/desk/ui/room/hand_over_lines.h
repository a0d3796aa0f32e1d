// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/hand_over_lines_model.h"

#include <QListView>

namespace madoguchi::desk {

/// The lines of a hand-over: what is late with icon and word, in red. Enter goes to a line in the pane.
class HandOverLines final : public QListView
{
    Q_OBJECT
public:
    explicit HandOverLines(QWidget* parent = nullptr);

    /// @param now when the times are counted from
    void setLines(const QList<HandOverLine>& lines, Timestamp now);

Q_SIGNALS:
    /// Only of what is in the pane.
    void lineRequested(const QUuid& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    HandOverLinesModel m_model;
    Timestamp m_now;
};

} // namespace madoguchi::desk
