// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace madoguchi::desk {

struct AttachmentAdding;

/// A file that is being taken in: its name and how far it is.
class AttachmentAddingRow final : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentAddingRow(QWidget* parent = nullptr);

    void fill(const AttachmentAdding& adding);

private:
    QLabel* m_text = nullptr;
    QProgressBar* m_progress = nullptr;
};

} // namespace madoguchi::desk
