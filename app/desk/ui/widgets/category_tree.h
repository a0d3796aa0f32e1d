// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTreeWidget>

namespace madoguchi::desk {

/// The category tree, "all" at its top.
class CategoryTree final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit CategoryTree(QWidget* parent = nullptr);

    /// Paths, " > " between levels. The choice stays if it is still there.
    void setCategories(const QStringList& paths);
    /// Empty = all.
    [[nodiscard]] QString category() const;
    /// Chooses it if it is there, all otherwise; chosen() follows.
    void setCategory(const QString& category);

Q_SIGNALS:
    void chosen(const QString& category);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    QStringList m_paths;
    bool m_filling = false;
};

} // namespace madoguchi::desk
