// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/cases/list/case_filter_bar.h"
#include "app/desk/ui/cases/list/case_list_printer.h"
#include "app/desk/ui/cases/list/case_list_text.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace madoguchi::desk {

class CaseListTable;
class CaseListViews;
class CaseScopeBar;
class CaseViewsBar;
class EmptyState;

/// All cases one may see on one screen: filtered, sorted, grouped, counted, kept as views, exported, printed.
class CaseListPane final : public QFrame
{
    Q_OBJECT
public:
    /// Both outlive the pane.
    CaseListPane(CaseListModel& model, CaseListViews& views, const Clock& clock, QWidget* parent = nullptr);

    void setNames(const CaseListNames& names);
    void setUnits(const QList<CaseFilterBar::UnitChoice>& units);
    void setCategories(const QStringList& categories);
    /// The first time it is shown the list is read, as it was left.
    void activate();
    /// Somebody else is signed in: begins anew.
    void restart();
    void setQuery(const CaseListQuery& query);
    [[nodiscard]] const CaseListQuery& query() const { return m_query; }
    [[nodiscard]] CaseListTable* table() const { return m_table; }
    [[nodiscard]] const CaseListNames& names() const { return m_names; }

    void showExportProgress(int done, int total);
    void showExportDone(int cases);
    void showExportError(const Error& error);
    void print(const QList<QStringList>& rows, int total);

    /// Whether this one has ledgers to bring in.
    void setBringsIn(bool bringsIn);

Q_SIGNALS:
    void openRequested(const madoguchi::CaseId& id);
    void lineChosen(const madoguchi::CaseId& id);
    void exportRequested(const madoguchi::desk::CaseListQuery& query, const QString& file,
                         madoguchi::text::Encoding encoding);
    void exportCancelled();
    void printRequested(const madoguchi::desk::CaseListQuery& query);
    /// A ledger is to be brought in.
    void ledgerRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build(CaseListViews& views, const Clock& clock);
    void ask();
    void setTexts();
    void retranslate();
    void refreshState();
    void showTrouble(const Error& error);
    void chooseFile();
    void arrange();

    CaseListModel& m_model;
    CaseListViews& m_views;
    CaseListNames m_names;
    CaseListQuery m_query;
    CaseFilterBar* m_filters = nullptr;
    CaseScopeBar* m_scopes = nullptr;
    CaseViewsBar* m_viewsBar = nullptr;
    CaseListTable* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_error = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_bringIn = nullptr;
    QPushButton* m_export = nullptr;
    CaseListPrinter* m_printer = nullptr;
    QString m_note; ///< instead of the count
    bool m_active = false;
};

} // namespace madoguchi::desk
