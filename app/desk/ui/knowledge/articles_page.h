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

class ArticlePanel;
class CategoryTree;
class ComboBox;
class EmptyState;
class LearnedSession;

/// The Q&As as those see them who write them: tree, list, editor. Without the right to edit it only reads.
class ArticlesPage final : public QWidget
{
    Q_OBJECT
public:
    /// They outlive the page.
    ArticlesPage(KnowledgeModel& model, ArticleEditSession& session, LearnedSession& learned,
                 QWidget* parent = nullptr);

    void setChoices(const ContactChoices& choices);
    /// Whether a new Q&A may be begun.
    void setMayCreate(bool may, const QString& unit);
    /// Begins a new one from what is known of it already; it gets a free number, and `note` stands under it.
    void begin(const Article& article, const QString& note);
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
    void connectParts();
    void arrange();
    void fillCategories();
    void filter();
    void onLoaded();
    void openRow(int row);
    void createNew();
    void create(Article article, const QString& note);
    void setTexts();
    void retranslate();

    KnowledgeModel& m_model;
    ArticleEditSession& m_session;
    LearnedSession& m_learned;
    QString m_unit;
    bool m_active = false;
    std::optional<std::pair<Article, QString>> m_toBegin; ///< as soon as the numbers are known
    QSplitter* m_splitter = nullptr;
    QWidget* m_treePanel = nullptr;
    ArticlePanel* m_panel = nullptr;
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
};

} // namespace madoguchi::desk
