// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/widgets/combo_box.h"

namespace madoguchi::desk {

/// One out of many (units, people): chosen from the list, or found by typing any part of its name.
class FindBox final : public QWidget
{
    Q_OBJECT
public:
    using Entry = std::pair<QString, QString>; ///< value, name

    explicit FindBox(QWidget* parent = nullptr);

    void setEntries(const QList<Entry>& entries);
    /// Empty if nothing of the list is chosen.
    [[nodiscard]] QString value() const;
    void setValue(const QString& value);
    void setPlaceholder(const QString& text);

Q_SIGNALS:
    /// A person chose.
    void chosen(const QString& value);

private:
    ComboBox* m_box = nullptr;
};

} // namespace madoguchi::desk
