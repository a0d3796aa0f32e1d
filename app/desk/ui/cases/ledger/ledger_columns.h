// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/ledger_import.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace madoguchi::desk {

class ComboBox;

/// The columns of a ledger, one under the other, with what stands in them; beside each the field it is taken
/// for, which a person may choose otherwise.
class LedgerColumns final : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerColumns(LedgerImport& ledger, QWidget* parent = nullptr);

    /// Another file.
    void begin();
    /// Shows what is chosen.
    void fill();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        QLabel* header = nullptr;
        QLabel* sample = nullptr;
        ComboBox* field = nullptr;
    };
    void addRow(int column);
    void retranslate();

    LedgerImport& m_ledger;
    QWidget* m_grid = nullptr;
    QGridLayout* m_layout = nullptr;
    std::vector<Row> m_rows;
};

} // namespace madoguchi::desk
