// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/attachment_list.h"
#include "app/desk/ui/cases/file/case_names.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace madoguchi::desk {

class IconText;
class LinkButton;

/// One file of a case: what it is, who added it, how far it is, and what one can do with it. Enter or a click
/// on its name opens it, Delete asks to take it out.
class AttachmentRow final : public QWidget
{
    Q_OBJECT
public:
    AttachmentRow(AttachmentList& list, const CaseNames& names, const AttachmentId& id,
                  QWidget* parent = nullptr);

    [[nodiscard]] const AttachmentId& id() const { return m_id; }
    void fill(const AttachmentLine& line);

Q_SIGNALS:
    void openRequested(const madoguchi::AttachmentId& id);
    void saveRequested(const madoguchi::AttachmentId& id);
    void removeRequested(const madoguchi::AttachmentId& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();

    AttachmentList& m_list;
    CaseNames m_names;
    const AttachmentId m_id;
    QLabel* m_icon = nullptr;
    LinkButton* m_name = nullptr;
    QLabel* m_about = nullptr;
    IconText* m_state = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_stop = nullptr;
};

} // namespace madoguchi::desk
