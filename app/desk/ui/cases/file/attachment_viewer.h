// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/attachment_viewing.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace madoguchi::desk {

class DocumentView;
class EmptyState;
class PageStack;
class PictureView;

/// A window with one attachment in it: a picture, a document page by page, the start of a text, or what to do
/// instead. Not modal: the case stays beside it.
class AttachmentViewer final : public QDialog
{
    Q_OBJECT
public:
    explicit AttachmentViewer(AttachmentViewing& viewing, QWidget* parent = nullptr);

Q_SIGNALS:
    void saveRequested(const madoguchi::AttachmentId& id);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void fill();
    void fillWaiting();
    [[nodiscard]] QString note() const;
    void retranslate();

    AttachmentViewing& m_viewing;
    QLabel* m_name = nullptr;
    QLabel* m_note = nullptr;
    PageStack* m_stack = nullptr;
    QLabel* m_waiting = nullptr;
    QProgressBar* m_progress = nullptr;
    PictureView* m_picture = nullptr;
    DocumentView* m_document = nullptr;
    QPlainTextEdit* m_text = nullptr;
    EmptyState* m_instead = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace madoguchi::desk
