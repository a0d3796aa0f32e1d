// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/text/encoding.h"

#include <QFileDialog>

namespace madoguchi::desk {

/// Asks where a table is to be written, and in which encoding: UTF-8 for spreadsheets, Shift_JIS for older
/// programs. Never modal to the thread; goes away by itself. UI thread.
class SheetDialog : public QFileDialog
{
    Q_OBJECT
public:
    /// `name` is what the file is called unless another is chosen.
    SheetDialog(const QString& title, const QString& name, QWidget* parent);

Q_SIGNALS:
    void sheetChosen(const QString& file, text::Encoding encoding);
};

} // namespace madoguchi::desk
