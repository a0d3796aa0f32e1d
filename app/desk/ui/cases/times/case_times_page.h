// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/case_times_session.h"
#include "app/desk/ui/cases/times/times_lines.h"
#include "kb/text/encoding.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace madoguchi::desk {

class CaseListPrinter;
class EmptyState;
class PageTabs;
class TimesBar;
class TimesPlot;
class TimesTable;

/// How long cases took, by kind, flow or unit, as a table and a plot; and which steps waited longest, with
/// the cases to open. Everything is reckoned elsewhere; what was shown stays until newer figures are there.
class CaseTimesPage final : public QFrame
{
    Q_OBJECT
public:
    /// The session outlives the page.
    explicit CaseTimesPage(CaseTimesSession& session, QWidget* parent = nullptr);

    void setNames(const CaseListNames& names);
    void setQuery(const CaseTimesQuery& query);
    [[nodiscard]] TimesPlot* plot() const { return m_plot; }
    /// The plot as it is exported.
    [[nodiscard]] QImage picture() const;

    void showExported();
    void showExportError(const Error& error);

Q_SIGNALS:
    void openRequested(const madoguchi::CaseId& id);
    void sheetExportRequested(const QString& file, const QStringList& header, const QList<QStringList>& rows,
                              madoguchi::text::Encoding encoding);
    void pictureExportRequested(const QString& file, const QByteArray& png);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildFigures();
    QWidget* buildSteps();
    QWidget* buildFooter();
    void connectAll();
    [[nodiscard]] TimesLines lines() const;
    void fillAll();
    void fillPlot();
    void showStep(int row);
    void fillSlowest();
    void openSlow(int row);
    void refreshState();
    void retranslate();
    void exportSheet(bool steps);
    void exportPicture();
    void print();

    CaseTimesSession& m_session;
    CaseListNames m_names;
    CaseListPrinter* m_printer;
    TimesTableModel* m_groupModel;
    TimesTableModel* m_stepModel;
    TimesTableModel* m_slowModel;
    TimesBar* m_bar = nullptr;
    QLabel* m_reach = nullptr;
    QLabel* m_definition = nullptr;
    QLabel* m_error = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    PageTabs* m_pages = nullptr;
    QSplitter* m_figures = nullptr;
    TimesTable* m_groups = nullptr;
    TimesPlot* m_plot = nullptr;
    TimesTable* m_steps = nullptr;
    QLabel* m_slowTitle = nullptr;
    TimesTable* m_slow = nullptr;
    QLabel* m_count = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_export = nullptr;
    QString m_step; ///< key of the step whose cases are shown
    QHash<CaseId, store::CaseLine> m_lines;
    QString m_note; ///< instead of the count
    bool m_arranged = false;
};

} // namespace madoguchi::desk
