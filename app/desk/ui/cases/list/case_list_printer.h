// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/widgets/paper_printer.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QTextDocument;
class QWidget;

namespace madoguchi::desk {

/// A list of cases as it is put on paper: words only, nothing of it is markup.
struct CaseListPaper
{
    QString title;
    QStringList head; ///< what is shown, how many, when it was printed
    QStringList columns;
    QList<QStringList> rows;

    /// In the fonts of the window's language; never null.
    [[nodiscard]] std::unique_ptr<QTextDocument> document() const;
};

/// Asks where to print, in a window of its own that holds nothing up, and prints across.
class CaseListPrinter final : public QObject
{
    Q_OBJECT
public:
    /// So many cases are printed at most; a spreadsheet holds more.
    static constexpr int most = 1'000;

    /// The dialog stands beside `window`.
    explicit CaseListPrinter(QWidget* window);

    void print(const CaseListPaper& paper);
    /// Anything else about `count` of them that is printed across: made once it is known where to.
    void print(const QString& title, qint64 count,
               const std::function<std::unique_ptr<QTextDocument>()>& document);

private:
    PaperPrinter m_printer;
};

} // namespace madoguchi::desk
