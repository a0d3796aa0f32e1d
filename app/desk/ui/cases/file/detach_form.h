// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace madoguchi::desk {

class FormField;
class TextBox;

/// Asks why a file is taken out of a case, under the files themselves: the case's history keeps the reason.
class DetachForm final : public QWidget
{
    Q_OBJECT
public:
    explicit DetachForm(QWidget* parent = nullptr);

    void begin(const AttachmentId& id, const QString& name);
    void end();
    /// Null: nothing is asked.
    [[nodiscard]] const AttachmentId& id() const { return m_id; }

Q_SIGNALS:
    void confirmed(const madoguchi::AttachmentId& id, const QString& reason);

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void confirm();
    void retranslate();

    AttachmentId m_id;
    QString m_name;
    QLabel* m_title = nullptr;
    TextBox* m_reason = nullptr;
    FormField* m_field = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace madoguchi::desk
