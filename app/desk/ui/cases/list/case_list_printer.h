// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>

class QPrintDialog;
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
    ~CaseListPrinter() override;

    void print(const CaseListPaper& paper);
    /// Anything else that is printed across: made once it is known where to.
    void print(const QString& title, const std::function<std::unique_ptr<QTextDocument>()>& document);

private:
    QPointer<QPrintDialog> m_dialog;
};

} // namespace madoguchi::desk
