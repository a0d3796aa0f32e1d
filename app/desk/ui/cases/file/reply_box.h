// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/cases/file/case_names.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace madoguchi::desk {

class CaseTextBox;
class FlowLayout;
class IconText;
class Shortcuts;

/// What goes back to the citizen: the approved parts offered one after another as the text to begin with, the
/// text, and sending it.
class ReplyBox final : public QFrame
{
    Q_OBJECT
public:
    ReplyBox(CaseSession& session, const CaseNames& names, Shortcuts& shortcuts, QWidget* parent = nullptr);

    void fill();
    [[nodiscard]] CaseTextBox* text() const { return m_text; }

Q_SIGNALS:
    void actRequested(madoguchi::CaseAct act, const madoguchi::PartId& part);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillParts();

    CaseSession& m_session;
    CaseNames m_names;
    QLabel* m_title = nullptr;
    IconText* m_sent = nullptr;
    IconText* m_wanted = nullptr;
    QWidget* m_parts = nullptr;
    FlowLayout* m_partsRow = nullptr;
    QStringList m_shownParts;
    CaseTextBox* m_text = nullptr;
    QPushButton* m_queue = nullptr;
    QPushButton* m_markSent = nullptr;
};

} // namespace madoguchi::desk
