// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/search_request.h"

#include <QStringList>
#include <QWidget>

class QMenu;

namespace madoguchi::desk {

class Chip;

/// The filters under the search field: the first categories as chips, the others, languages and states in a
/// menu.
class ChipBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ChipBar(QWidget* parent = nullptr);

    /// First levels of the category tree, most asked first; the first few become chips.
    void setCategories(const QStringList& categories);
    [[nodiscard]] const SearchFilter& filter() const { return m_filter; }
    /// Sets the filter without emitting filterChanged().
    void setFilter(const SearchFilter& filter);
    [[nodiscard]] QMenu* menu() const { return m_menu; }

Q_SIGNALS:
    void filterChanged(const SearchFilter& filter);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    Chip* addChip(const QString& name, const QString& text, bool on, const SearchFilter& whenChosen);
    void fillMenu();
    /// Hides categories that would begin a second line; the menu has them all.
    void fitLine();
    void addToMenu(const QString& text, bool on, const SearchFilter& whenChosen);
    void choose(const SearchFilter& filter);

    QStringList m_categories;
    SearchFilter m_filter;
    QMenu* m_menu = nullptr;
};

} // namespace madoguchi::desk
