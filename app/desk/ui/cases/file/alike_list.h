// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/new_case.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace madoguchi::desk {

/// Open cases that may be the same as the one being opened: why each is shown, and what to do about it.
class AlikeList final : public QFrame
{
    Q_OBJECT
public:
    explicit AlikeList(NewCase& making, QWidget* parent = nullptr);

    void fill();
    /// "Same telephone number; 72 % of the words are the same".
    [[nodiscard]] static QString reasonOf(const CaseLikeness& likeness);

Q_SIGNALS:
    /// To be looked at.
    void caseRequested(const madoguchi::CaseId& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addLine(const AlikeCase& alike);

    NewCase& m_making;
    QLabel* m_title = nullptr;
    QWidget* m_lines = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace madoguchi::desk
