// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/synonym_files.h"
#include "app/desk/core/synonyms_model.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace madoguchi::desk {

class EmptyState;
class FormField;

/// The centre's own synonyms: a table to search and edit in place, a line to add, files in and out. Without
/// the right to edit it only reads.
class WordsPage final : public QFrame
{
    Q_OBJECT
public:
    /// Both outlive the page.
    WordsPage(SynonymsModel& model, SynonymFiles& files, QWidget* parent = nullptr);

    /// The first time it is shown the table is read.
    void activate();
    /// Someone else is signed in.
    void refreshRights();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildForm();
    void buildFooter(QWidget* footer, QHBoxLayout* row);
    void connectParts();
    void add();
    void removeCurrent();
    void chooseImport();
    void chooseExport();
    void onLoaded();
    void showSaveError(const Error& error);
    void showImported(int added, int changed, const std::vector<exchange::BadLine>& bad);
    void setBusy(bool busy);
    void say(const QString& text);
    void showEmptyText();
    void retranslate();

    SynonymsModel& m_model;
    SynonymFiles& m_files;
    QString m_note;
    bool m_adding = false; ///< the command on its way is the form's
    QLineEdit* m_search = nullptr;
    QLabel* m_hint = nullptr;
    QWidget* m_form = nullptr;
    QLineEdit* m_words = nullptr;
    QLineEdit* m_why = nullptr;
    FormField* m_wordsField = nullptr;
    FormField* m_whyField = nullptr;
    QPushButton* m_add = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_error = nullptr;
    QLabel* m_badTitle = nullptr;
    QPlainTextEdit* m_bad = nullptr;
    QLabel* m_count = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace madoguchi::desk
