// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/article_edit_session.h"
#include "app/desk/core/contact_draft.h"
#include "app/desk/core/knowledge_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace madoguchi::desk {

class ArticleEditor;
class CategoryTree;
class ComboBox;
class ConflictBar;
class EmptyState;
class FlowLayout;

/// The Q&As as those see them who write them: tree, list, editor. Without the right to edit it only reads.
class KnowledgeWorkspace final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the workspace.
    KnowledgeWorkspace(KnowledgeModel& model, ArticleEditSession& session, QWidget* parent = nullptr);

    void setChoices(const ContactChoices& choices);
    /// Whether a new Q&A may be begun.
    void setMayCreate(bool may, const QString& unit);
    /// The first time it is shown the list is read.
    void activate();

    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& state);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildTree();
    QWidget* buildList();
    QWidget* buildEditor();
    void connectParts();
    void arrange();
    void fillCategories();
    void filter();
    void onLoaded();
    void openRow(int row);
    void createNew();
    void translate(Language language);
    void showArticle(bool fromDraft);
    void showLanguages();
    void showNothing();
    void showError(const Error& error);
    void refreshState();
    void setTexts();
    void retranslate();

    KnowledgeModel& m_model;
    ArticleEditSession& m_session;
    QString m_unit;
    bool m_mayCreate = false;
    bool m_active = false;
    QString m_note;
    QSplitter* m_splitter = nullptr;
    QWidget* m_treePanel = nullptr;
    QWidget* m_editPanel = nullptr;
    CategoryTree* m_tree = nullptr;
    QLineEdit* m_text = nullptr;
    ComboBox* m_category = nullptr;
    ComboBox* m_language = nullptr;
    ComboBox* m_standing = nullptr;
    QStackedWidget* m_listStack = nullptr;
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_new = nullptr;
    QStackedWidget* m_editStack = nullptr;
    EmptyState* m_nothing = nullptr;
    FlowLayout* m_languageRow = nullptr;
    ConflictBar* m_conflict = nullptr;
    ArticleEditor* m_editor = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_revert = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace madoguchi::desk
