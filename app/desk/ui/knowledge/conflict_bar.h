// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/article.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace madoguchi::desk {

/// Somebody else saved the same Q&A: their text in full, to be copied from, and the two ways on.
class ConflictBar final : public QFrame
{
    Q_OBJECT
public:
    explicit ConflictBar(QWidget* parent = nullptr);

    void showTheirs(const Article& theirs);

Q_SIGNALS:
    void keepMine();
    void takeTheirs();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_title = nullptr;
    QPlainTextEdit* m_theirs = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace madoguchi::desk
