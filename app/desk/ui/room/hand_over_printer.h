// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/room/hand_over_paper.h"

#include <QObject>
#include <QPointer>

class QPrintDialog;
class QWidget;

namespace madoguchi::desk {

/// Asks where to print, in a window of its own that holds nothing up, and prints.
class HandOverPrinter final : public QObject
{
    Q_OBJECT
public:
    /// The dialog stands beside `window`.
    explicit HandOverPrinter(QWidget* window);
    ~HandOverPrinter() override;

    void print(const HandOverPaper& paper);

private:
    QPointer<QPrintDialog> m_dialog;
};

} // namespace madoguchi::desk
