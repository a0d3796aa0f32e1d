// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/contact_draft.h"

#include <QFrame>
#include <QList>

class QLabel;

namespace madoguchi::desk {

/// The Q&As used in a contact: "0142 Seal registration ×", each removable by click, Delete or Backspace.
class ArticleChips final : public QFrame
{
    Q_OBJECT
public:
    explicit ArticleChips(QWidget* parent = nullptr);

    /// Replaces all without emitting changed().
    void setArticles(const QList<UsedArticle>& articles);
    [[nodiscard]] const QList<UsedArticle>& articles() const { return m_articles; }
    /// Adds one at the end; one that is there already stays where it is.
    void add(const UsedArticle& article);

Q_SIGNALS:
    void changed();
    /// A person took one away: it is not to be picked up again by itself.
    void removed(const QString& number);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void remove(const QString& number);

    QList<UsedArticle> m_articles;
    QLabel* m_empty = nullptr;
};

} // namespace madoguchi::desk
