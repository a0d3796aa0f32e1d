// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/cases/file/case_names.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace madoguchi::desk {

class IconText;

/// How far a case is on its way to the public, under the case itself, and the ways to prepare it and to look
/// at what was prepared. Not there while nothing is to be said or done.
class PublicationBox final : public QFrame
{
    Q_OBJECT
public:
    /// `session` outlives the box.
    PublicationBox(CaseSession& session, const CaseNames& names, QWidget* parent = nullptr);

    /// The case as it stands now.
    void fill();

Q_SIGNALS:
    /// To be prepared; otherwise what was prepared is to be looked at.
    void requested(bool prepare);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillState();

    CaseSession& m_session;
    CaseNames m_names;
    QLabel* m_title = nullptr;
    IconText* m_state = nullptr;
    QLabel* m_about = nullptr;
    QPushButton* m_look = nullptr;
    QPushButton* m_prepare = nullptr;
};

} // namespace madoguchi::desk
