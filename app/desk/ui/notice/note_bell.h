// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/notice_board.h"

#include <QToolButton>

class QFrame;
class QLabel;
class QListView;

namespace madoguchi::desk {

/// The bell in the top bar with how much came in that nobody looked at; opens the list of it.
class NoteBell final : public QToolButton
{
    Q_OBJECT
public:
    /// Both outlive the bell.
    NoteBell(NoticeBoard& board, const Clock& clock, QWidget* parent = nullptr);
    ~NoteBell() override;

    /// Opens the list below the bell, with the keyboard in it; everything in it counts as seen.
    void open();
    /// The key that opens it, as people read it.
    void setKey(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildList();
    void place();
    void retranslate();

    NoticeBoard& m_board;
    const Clock& m_clock;
    QString m_key;
    QFrame* m_popup = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_nothing = nullptr;
};

} // namespace madoguchi::desk
