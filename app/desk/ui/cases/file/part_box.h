// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/cases/file/case_names.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace madoguchi::desk {

class CaseTextBox;
class IconText;
class Shortcuts;

/// One unit's share of a case: what it is asked, where its draft stands, the draft itself, and what the one
/// who looks may do about it.
class PartBox final : public QFrame
{
    Q_OBJECT
public:
    PartBox(CaseSession& session, const CaseNames& names, Shortcuts& shortcuts, const PartId& part,
            QWidget* parent = nullptr);

    /// The case as it stands now.
    void fill();
    [[nodiscard]] const PartId& part() const { return m_part; }
    [[nodiscard]] CaseTextBox* text() const { return m_text; }

Q_SIGNALS:
    /// A button was pressed.
    void actRequested(madoguchi::CaseAct act, const madoguchi::PartId& part);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillHead(const CasePart& part);
    [[nodiscard]] QString routeOf(const CasePart& part) const;
    void fillActs();

    CaseSession& m_session;
    CaseNames m_names;
    PartId m_part;
    QLabel* m_title = nullptr;
    IconText* m_state = nullptr;
    IconText* m_due = nullptr;
    IconText* m_returned = nullptr;
    QLabel* m_task = nullptr;
    QLabel* m_route = nullptr;
    CaseTextBox* m_text = nullptr;
    QWidget* m_acts = nullptr;
    QList<std::pair<CaseAct, QPushButton*>> m_buttons;
};

} // namespace madoguchi::desk
