// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/results_model.h"

#include <QListView>

namespace madoguchi::desk {

class ResultDelegate;

/// The result list. It is steered from the search field and never takes the focus by a click.
/// Looking at a result (highlighted) and using it (opened) are two things: only the second is noted in the
/// contact.
class ResultList final : public QListView
{
    Q_OBJECT
public:
    /// `model` outlives the list.
    explicit ResultList(ResultsModel& model, QWidget* parent = nullptr);

    void setNow(Timestamp now);
    /// Chooses the first result without anybody's doing: highlighted() is emitted if that is another one than
    /// before.
    void highlightFirst();
    /// Puts the choice on what somebody chose before, wherever it stands now. @return false if it is gone or
    /// nobody chose.
    bool keepChoice();
    /// Nothing is chosen until somebody does.
    void chooseNone();
    /// Moves the choice by Up, Down, PageUp or PageDown.
    void steer(Qt::Key key);
    /// Uses the result in this row (Alt+1 is row 0); nothing happens if there is none.
    void openRow(int row);
    /// Uses the result chosen; without a choice the first one found, but none of what nobody searched for.
    void openCurrent();

Q_SIGNALS:
    void highlighted(const madoguchi::desk::ResultItem& item);
    void opened(const madoguchi::desk::ResultItem& item);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void announce(const ResultItem& item);

    ResultsModel& m_model;
    ResultDelegate* m_delegate = nullptr;
    ArticleId m_highlighted;
    bool m_chosenByHand = false;
};

} // namespace madoguchi::desk
