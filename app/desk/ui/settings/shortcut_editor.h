// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/widgets/shortcuts.h"

#include <QWidget>

class QLabel;
class QKeySequenceEdit;

namespace madoguchi::desk {

/// Every shortcut with a field to press another one into. One that is taken is refused and says by what.
class ShortcutEditor final : public QWidget
{
    Q_OBJECT
public:
    /// `shortcuts` outlives the editor.
    explicit ShortcutEditor(Shortcuts& shortcuts, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The table of shortcuts is another now.
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        ShortcutId id;
        QLabel* name;
        QKeySequenceEdit* keys;
    };
    void take(const Row& row);
    void retranslate();

    Shortcuts& m_shortcuts;
    QList<Row> m_rows;
    QLabel* m_conflict = nullptr;
};

} // namespace madoguchi::desk
