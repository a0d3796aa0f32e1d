// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/article_page.h"

#include <QWidget>

class QLabel;

namespace madoguchi::desk {

class FlowLayout;
class KeyHint;

/// A heading and the Q&As below it, each a link. Not there at all while it has none. Arrows go from one link
/// to the next, Enter opens it.
class LinkSection final : public QWidget
{
    Q_OBJECT
public:
    /// `prefix` begins the links' object names: "related" makes "related-0031".
    explicit LinkSection(const QString& prefix, QWidget* parent = nullptr);

    /// `linkName` is what a screen reader says of a link, with %1 for its title. Call it again when the
    /// language changes.
    void setTexts(const QString& heading, const QString& linkName);
    /// The key that leads to the first link; empty shows none.
    void setKeys(const QString& keys);
    void setArticles(const QList<RelatedArticle>& articles);
    [[nodiscard]] bool isEmpty() const { return m_articles.isEmpty(); }
    /// The first link, nullptr if there is none.
    [[nodiscard]] QWidget* firstLink() const;

Q_SIGNALS:
    void chosen(const madoguchi::ArticleId& id);

private:
    void fill();

    QString m_prefix;
    QString m_linkName;
    QList<RelatedArticle> m_articles;
    QLabel* m_heading = nullptr;
    KeyHint* m_keys = nullptr;
    QWidget* m_links = nullptr;
    FlowLayout* m_flow = nullptr;
};

} // namespace madoguchi::desk
