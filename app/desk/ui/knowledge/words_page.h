// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/synonym_files.h"
#include "app/desk/core/synonyms_model.h"
#include "app/desk/ui/knowledge/centre_page.h"

class QPlainTextEdit;
class QProgressBar;

namespace madoguchi::desk {

class FormField;

/// The centre's own synonyms: a table to search and edit in place, a line to add, files in and out. Without
/// the right to edit it only reads.
class WordsPage final : public CentrePage
{
    Q_OBJECT
public:
    /// Both outlive the page.
    WordsPage(SynonymsModel& model, SynonymFiles& files, QWidget* parent = nullptr);

    /// The first time it is shown the table is read.
    void activate();
    /// Someone else is signed in.
    void refreshRights();

private:
    void build();
    QWidget* buildForm();
    void buildBadRows();
    void buildButtons();
    void connectParts();
    void connectModel();
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
    void retranslate() override;

    SynonymsModel& m_model;
    SynonymFiles& m_files;
    QString m_note;
    bool m_adding = false; ///< the command on its way is the form's
    QLineEdit* m_search = nullptr;
    QWidget* m_form = nullptr;
    QLineEdit* m_words = nullptr;
    QLineEdit* m_why = nullptr;
    FormField* m_wordsField = nullptr;
    FormField* m_whyField = nullptr;
    QPushButton* m_add = nullptr;
    QLabel* m_badTitle = nullptr;
    QPlainTextEdit* m_bad = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace madoguchi::desk
