// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/answer/link_section.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/key_hint.h"
#include "app/desk/ui/widgets/link_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi::desk {

LinkSection::LinkSection(const QString& prefix, QWidget* parent)
    : QWidget(parent)
    , m_prefix(prefix)
    , m_heading(new QLabel(this))
    , m_keys(new KeyHint(this))
    , m_links(new QWidget(this))
    , m_flow(new FlowLayout(m_links))
{
    m_heading->setProperty("kind", QStringLiteral("heading"));
    m_keys->hide();
    metrics::set(m_flow, 4);
    auto* head = new QHBoxLayout;
    metrics::set(head, 8);
    head->addWidget(m_heading);
    head->addWidget(m_keys);
    head->addStretch(1);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 2);
    column->addLayout(head);
    column->addWidget(m_links);
    hide();
}

void LinkSection::setTexts(const QString& heading, const QString& linkName)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
    m_linkName = linkName;
    for (auto* link : m_links->findChildren<LinkButton*>())
        link->setAccessibleName(m_linkName.arg(link->fullText()));
}

void LinkSection::setKeys(const QString& keys)
{
    m_keys->setKeys(keys);
    m_keys->setVisible(!keys.isEmpty());
}

void LinkSection::setArticles(const QList<RelatedArticle>& articles)
{
    if (articles == m_articles)
        return;
    m_articles = articles;
    fill();
    setVisible(!isEmpty());
}

void LinkSection::fill()
{
    for (auto* old : m_links->findChildren<LinkButton*>(QString(), Qt::FindDirectChildrenOnly)) {
        m_flow->removeWidget(old);
        old->hide();
        old->setObjectName(QString());
        old->deleteLater();
    }
    for (const RelatedArticle& article : std::as_const(m_articles)) {
        auto* link = new LinkButton(m_links);
        link->setObjectName(m_prefix + QLatin1Char('-') + article.number);
        link->setFullText(article.title);
        link->setAccessibleName(m_linkName.arg(article.title));
        link->setAutoDefault(true); // Enter opens it too
        connect(link, &QPushButton::clicked, this, [this, id = article.id] { Q_EMIT chosen(id); });
        m_flow->addWidget(link);
        link->show();
    }
}

QWidget* LinkSection::firstLink() const
{
    return m_articles.isEmpty()
               ? nullptr
               : m_links->findChild<QWidget*>(m_prefix + QLatin1Char('-') + m_articles.first().number);
}

} // namespace madoguchi::desk
