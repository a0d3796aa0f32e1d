// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace madoguchi::desk {

class Shortcuts;

/// All shortcuts, made from the table of shortcuts. Not modal: it may stay open during a call.
class ShortcutHelp final : public QDialog
{
    Q_OBJECT
public:
    /// `shortcuts` outlives the dialog.
    explicit ShortcutHelp(const Shortcuts& shortcuts, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    const Shortcuts& m_shortcuts;
    QWidget* m_lines = nullptr;
};

} // namespace madoguchi::desk
