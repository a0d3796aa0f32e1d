// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/widgets/combo_box.h"

#include <QLineEdit>
#include <QStringList>

class QStringListModel;

namespace madoguchi::desk {

/// A category of the tree: chosen from the list, or found by typing any part of its path.
class CategoryBox final : public QWidget
{
    Q_OBJECT
public:
    explicit CategoryBox(QWidget* parent = nullptr);

    /// Paths, " > " between levels.
    void setCategories(const QStringList& categories);
    /// As stored, " > " between levels; also one that is not in the list.
    [[nodiscard]] QString category() const;
    void setCategory(const QString& category);

Q_SIGNALS:
    void edited();

private:
    ComboBox* m_box = nullptr;
    QStringListModel* m_paths = nullptr;
};

} // namespace madoguchi::desk
