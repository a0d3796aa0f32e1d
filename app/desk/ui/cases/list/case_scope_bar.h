// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/case_list_model.h"

#include <QWidget>

namespace madoguchi::desk {

class Chip;

/// Which part of the cases is shown, each with how many there are under the filters. One of them holds.
class CaseScopeBar final : public QWidget
{
    Q_OBJECT
public:
    /// `model` outlives the bar.
    explicit CaseScopeBar(CaseListModel& model, QWidget* parent = nullptr);

    void setScope(CaseScope scope);
    [[nodiscard]] CaseScope scope() const { return m_scope; }

Q_SIGNALS:
    /// A person chose.
    void chosen(madoguchi::desk::CaseScope scope);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    CaseListModel& m_model;
    CaseScope m_scope = CaseScope::Open;
    QList<Chip*> m_chips;
};

} // namespace madoguchi::desk
