// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/attachment_list.h"
#include "app/desk/ui/cases/file/case_names.h"

#include <QFrame>

class QLabel;
class QMimeData;
class QPushButton;
class QVBoxLayout;

namespace madoguchi::desk {

class AttachmentAddingRow;
class AttachmentRow;
class AttachmentViewer;
class DetachForm;

/// The files of a case: added by a button, dropped, or pasted; opened here, saved, taken out. Nothing of it
/// is modal, and what went wrong stands under the files until it is read.
class AttachmentBox final : public QFrame
{
    Q_OBJECT
public:
    AttachmentBox(AttachmentList& list, const CaseNames& names, QWidget* parent = nullptr);

    /// Files that are dropped there are added, too.
    void takeDropsOf(QWidget* area);
    /// Adds what is on the clipboard, or was dropped: files, or a picture. @return false if there is neither
    bool take(const QMimeData& mime);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void fill();
    void fillRows();
    void fillAdding();
    void fillTroubles();
    void fillPaste();
    void chooseFiles();
    void chooseTarget(const AttachmentId& id);
    void askToRemove(const AttachmentId& id);
    void open(const AttachmentId& id);
    [[nodiscard]] const Attachment* fileOf(const AttachmentId& id) const;
    void retranslate();

    AttachmentList& m_list;
    CaseNames m_names;
    CaseId m_case;
    QLabel* m_title = nullptr;
    QLabel* m_empty = nullptr;
    QVBoxLayout* m_rowsColumn = nullptr;
    QList<AttachmentRow*> m_rows;
    QVBoxLayout* m_addingColumn = nullptr;
    QList<AttachmentAddingRow*> m_addingRows;
    QLabel* m_troubles = nullptr;
    QPushButton* m_understood = nullptr;
    QLabel* m_saved = nullptr;
    DetachForm* m_detach = nullptr;
    QPushButton* m_attach = nullptr;
    QPushButton* m_paste = nullptr;
    QPushButton* m_stop = nullptr;
    AttachmentViewer* m_viewer = nullptr;
};

} // namespace madoguchi::desk
