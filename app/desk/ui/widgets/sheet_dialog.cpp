// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/sheet_dialog.h"

namespace madoguchi::desk {

SheetDialog::SheetDialog(const QString& title, const QString& name, QWidget* parent)
    : QFileDialog(parent, title)
{
    const QString utf8 = tr("Table for spreadsheets, UTF-8 (*.csv)");
    const QString shiftJis = tr("Table for older programs, Shift_JIS (*.csv)");
    setAttribute(Qt::WA_DeleteOnClose);
    setNameFilters({utf8, shiftJis});
    setAcceptMode(QFileDialog::AcceptSave);
    setDefaultSuffix(QStringLiteral("csv"));
    selectFile(name);
    connect(this, &QFileDialog::fileSelected, this, [this, shiftJis](const QString& file) {
        Q_EMIT sheetChosen(file, selectedNameFilter() == shiftJis ? text::Encoding::Cp932
                                                                  : text::Encoding::Utf8Bom);
    });
}

} // namespace madoguchi::desk
