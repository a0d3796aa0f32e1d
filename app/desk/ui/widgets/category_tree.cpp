// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/category_tree.h"

#include <QEvent>
#include <QHash>
#include <QTreeWidgetItemIterator>

namespace madoguchi::desk {

namespace {

const QString separator = QStringLiteral(" > ");

} // namespace

CategoryTree::CategoryTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("categoryTree"));
    setHeaderHidden(true);
    setColumnCount(1);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT chosen(category());
    });
    rebuild();
}

void CategoryTree::setCategories(const QStringList& paths)
{
    if (paths == m_paths)
        return;
    m_paths = paths;
    rebuild();
}

QString CategoryTree::category() const
{
    return currentItem() ? currentItem()->data(0, Qt::UserRole).toString() : QString();
}

void CategoryTree::setCategory(const QString& category)
{
    QTreeWidgetItem* found = topLevelItem(0);
    for (QTreeWidgetItemIterator item(this); *item; ++item) {
        if ((*item)->data(0, Qt::UserRole).toString() == category)
            found = *item;
    }
    setCurrentItem(found);
}

void CategoryTree::rebuild()
{
    const QString before = category();
    m_filling = true;
    clear();
    setAccessibleName(tr("Categories"));
    auto* all = new QTreeWidgetItem(this, {tr("All categories")});
    QHash<QString, QTreeWidgetItem*> items{{QString(), all}};
    for (const QString& path : m_paths) {
        QString above;
        for (const QString& level : path.split(separator)) {
            const QString here = above.isEmpty() ? level : above + separator + level;
            if (!items.contains(here)) {
                QTreeWidgetItem* parent = items.value(above);
                auto* item = above.isEmpty() ? new QTreeWidgetItem(this, {level})
                                             : new QTreeWidgetItem(parent, {level});
                item->setData(0, Qt::UserRole, here);
                items.insert(here, item);
            }
            above = here;
        }
    }
    setCurrentItem(items.value(before, all));
    m_filling = false;
}

void CategoryTree::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QTreeWidget::changeEvent(event);
}

} // namespace madoguchi::desk
