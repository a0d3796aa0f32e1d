// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/article_edit_session.h"
#include "app/desk/core/contact_draft.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace madoguchi::desk {

class ArticleEditor;
class ConflictBar;
class EmptyState;
class FlowLayout;
class LearnedSession;

/// The Q&A being written: its languages, its fields, what the other has changed meanwhile, save and revert.
class ArticlePanel final : public QFrame
{
    Q_OBJECT
public:
    /// Both outlive it.
    ArticlePanel(ArticleEditSession& session, LearnedSession& learned, QWidget* parent = nullptr);

    void setChoices(const ContactChoices& choices);
    /// No Q&A is chosen.
    [[nodiscard]] bool isEmpty() const;
    /// Another Q&A is about to be opened.
    void leave();
    void refreshState();
    /// Stands under the Q&A that is shown, until another is.
    void setNote(const QString& note);

Q_SIGNALS:
    /// Another Q&A, or none, is in the fields.
    void shown();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void translate(Language language);
    void showArticle(bool fromDraft);
    void showLanguages();
    void showNothing();
    void showError(const Error& error);
    void retranslate();

    ArticleEditSession& m_session;
    LearnedSession& m_learned;
    QString m_note;
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
