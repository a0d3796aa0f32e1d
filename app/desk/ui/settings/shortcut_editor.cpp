// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/settings/shortcut_editor.h"

#include "app/desk/ui/theme/metrics.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeySequenceEdit>
#include <QLabel>

namespace madoguchi::desk {

ShortcutEditor::ShortcutEditor(Shortcuts& shortcuts, QWidget* parent)
    : QWidget(parent)
    , m_shortcuts(shortcuts)
    , m_conflict(new QLabel(this))
{
    auto* grid = new QGridLayout(this);
    metrics::set(grid, 6, {12, 12, 12, 12});
    m_conflict->setProperty("kind", QStringLiteral("error"));
    m_conflict->setObjectName(QStringLiteral("shortcutConflict"));
    m_conflict->setWordWrap(true);
    m_conflict->hide();
    grid->addWidget(m_conflict, 0, 0, 1, 2);
    int line = 1;
    for (const ShortcutId id : Shortcuts::all()) {
        const Row row{id, new QLabel(this), new QKeySequenceEdit(shortcuts.sequence(id), this)};
        row.keys->setObjectName(QStringLiteral("keys.") + Shortcuts::key(id));
        row.name->setBuddy(row.keys);
        row.name->setWordWrap(true);
        grid->addWidget(row.name, line, 0);
        grid->addWidget(row.keys, line++, 1);
        connect(row.keys, &QKeySequenceEdit::editingFinished, this, [this, row] { take(row); });
        m_rows.append(row);
    }
    grid->setColumnStretch(0, 1);
    retranslate();
}

void ShortcutEditor::take(const Row& row)
{
    const QKeySequence keys = row.keys->keySequence();
    if (keys == m_shortcuts.sequence(row.id))
        return;
    const auto taken = m_shortcuts.conflict(row.id, keys);
    m_conflict->setVisible(taken.has_value());
    if (taken) {
        m_conflict->setText(tr("%1 is taken already: %2")
                                .arg(keys.toString(QKeySequence::NativeText), Shortcuts::name(*taken)));
        row.keys->setKeySequence(m_shortcuts.sequence(row.id));
        return;
    }
    m_shortcuts.set(row.id, keys);
    row.keys->setKeySequence(m_shortcuts.sequence(row.id)); // emptied: the usual one is back
    Q_EMIT edited();
}

void ShortcutEditor::retranslate()
{
    for (const Row& row : m_rows) {
        // The label leads to its field, so a single ampersand would be taken for a mnemonic.
        row.name->setText(Shortcuts::name(row.id).replace(u'&', QStringLiteral("&&")));
        row.keys->setAccessibleName(Shortcuts::name(row.id));
    }
}

void ShortcutEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
