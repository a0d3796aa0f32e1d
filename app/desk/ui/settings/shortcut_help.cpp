// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/settings/shortcut_help.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/key_hint.h"
#include "app/desk/ui/widgets/shortcuts.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace madoguchi::desk {

ShortcutHelp::ShortcutHelp(const Shortcuts& shortcuts, QWidget* parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
{
    setObjectName(QStringLiteral("shortcutHelp"));
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    m_lines = new QWidget(area);
    m_lines->setObjectName(QStringLiteral("scrolled"));
    area->setWidget(m_lines);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0, {12, 12, 12, 12});
    column->addWidget(area);
    metrics::setMinimumWidth(this, 420);
    metrics::setMinimumHeight(this, 480);
    connect(&shortcuts, &Shortcuts::changed, this, &ShortcutHelp::rebuild);
    rebuild();
}

void ShortcutHelp::rebuild()
{
    setWindowTitle(tr("Shortcuts"));
    delete m_lines->layout();
    qDeleteAll(m_lines->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* grid = new QGridLayout(m_lines);
    metrics::set(grid, 8, {8, 8, 8, 8});
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString& keys, const QString& name) {
        auto* cap = new KeyHint(m_lines);
        cap->setKeys(keys);
        auto* text = new QLabel(name, m_lines);
        text->setWordWrap(true);
        const int row = grid->rowCount();
        grid->addWidget(cap, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(text, row, 1);
    };
    for (const ShortcutId id : Shortcuts::all())
        add(m_shortcuts.text(id), Shortcuts::name(id));
    add(QStringLiteral("↓"), tr("Next result, while the search field keeps the cursor"));
    add(QStringLiteral("↑"), tr("Previous result"));
    add(QStringLiteral("Enter"), tr("Use the result chosen"));
    add(QStringLiteral("Esc"), tr("In the question to the supervisor: back to where the cursor was"));
    grid->setRowStretch(grid->rowCount(), 1);
}

void ShortcutHelp::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QDialog::changeEvent(event);
}

} // namespace madoguchi::desk
