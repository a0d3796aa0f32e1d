// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/cases/file/case_names.h"

#include <QWidget>

class QLabel;

namespace madoguchi::desk {

class IconText;

/// What a case is, where it stands, when it is due, and who else writes at this moment.
class CaseHead final : public QWidget
{
    Q_OBJECT
public:
    CaseHead(const CaseSession& session, const CaseNames& names, QWidget* parent = nullptr);

    void fill();

private:
    void fillState();
    void fillDue();
    void fillWarnings();

    const CaseSession& m_session;
    CaseNames m_names;
    QLabel* m_number = nullptr;
    QLabel* m_subject = nullptr;
    IconText* m_state = nullptr;
    IconText* m_due = nullptr;
    IconText* m_restricted = nullptr;
    IconText* m_writing = nullptr;
    IconText* m_waits = nullptr;
};

} // namespace madoguchi::desk
