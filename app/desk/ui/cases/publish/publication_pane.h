// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/publication_list.h"
#include "app/desk/core/rows_model.h"
#include "app/desk/ui/cases/list/case_list_text.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace madoguchi::desk {

class EmptyState;
class SegmentedControl;

/// The hearing section's list of publications: what waits, what is published, what was withdrawn. Enter opens
/// the case; what is published is written to a file.
class PublicationPane final : public QFrame
{
    Q_OBJECT
public:
    enum Scope { All, Waiting, Published, Withdrawn };

    /// Both outlive the pane.
    PublicationPane(PublicationList& list, const Clock& clock, QWidget* parent = nullptr);

    void setNames(const CaseListNames& names);
    [[nodiscard]] const CaseListNames& names() const { return m_names; }
    void setScope(Scope scope);
    [[nodiscard]] QTableView* table() const { return m_table; }

    void showExported(int publications);
    void showExportError(const Error& error);

Q_SIGNALS:
    void openRequested(const madoguchi::CaseId& id);
    void lineChosen(const madoguchi::CaseId& id);
    void exportRequested(const madoguchi::desk::PublicationSheet& sheet, const QString& file,
                         madoguchi::text::Encoding encoding);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void refresh();
    void chooseFile();
    void retranslate();
    void open(int row);

    PublicationList& m_list;
    const Clock& m_clock;
    CaseListNames m_names;
    RowsModel<store::PublicationLine>* m_model = nullptr;
    SegmentedControl* m_scope = nullptr;
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_error = nullptr;
    QPushButton* m_export = nullptr;
    QString m_note; ///< instead of the count
};

} // namespace madoguchi::desk
