// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/row.h"

#include <QObject>
#include <QPageLayout>
#include <QPointer>

#include <functional>
#include <memory>

class QPrintDialog;
class QTextDocument;
class QWidget;

namespace madoguchi::desk {

class ActRecorder;

/// Something that is to be printed, and what the audit is told of it.
struct Printout
{
    QString name;  ///< of the dialog, for tests
    QString title; ///< words only
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    EntityKind kind = EntityKind::Case; ///< of what is on it …
    qint64 count = 0;                   ///< … and how many of them
    /// Made once it is known where to; never null.
    std::function<std::unique_ptr<QTextDocument>()> document;
};

/// Asks where to print, in a window of its own that holds nothing up, tells the audit, and prints. Nothing
/// else prints (lint rule `seams/paper`). UI thread.
class PaperPrinter final : public QObject
{
    Q_OBJECT
public:
    /// The dialog stands beside `window`.
    explicit PaperPrinter(QWidget* window);
    ~PaperPrinter() override;

    /// Who tells the audit, for all of them; without one nothing is printed.
    static void setRecorder(ActRecorder* recorder);

    void print(const Printout& printout);

private:
    void put(const Printout& printout);

    QPointer<QPrintDialog> m_dialog;
};

} // namespace madoguchi::desk
