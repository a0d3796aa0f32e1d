// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/contact/article_chips.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/chip.h"
#include "app/desk/ui/widgets/flow_layout.h"

#include <QEvent>
#include <QLabel>

namespace madoguchi::desk {

ArticleChips::ArticleChips(QWidget* parent)
    : QFrame(parent)
    , m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("usedArticles"));
    auto* flow = new FlowLayout(this);
    metrics::set(flow, 4, {8, 5, 8, 5});
    m_empty->setProperty("kind", QStringLiteral("muted"));
    m_empty->setWordWrap(true);
    flow->addWidget(m_empty);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    metrics::setMinimumHeight(this, 34);
    rebuild();
}

void ArticleChips::setArticles(const QList<UsedArticle>& articles)
{
    m_articles = articles;
    rebuild();
}

void ArticleChips::add(const UsedArticle& article)
{
    const bool known = std::any_of(m_articles.cbegin(), m_articles.cend(),
                                   [&](const UsedArticle& used) { return used.number == article.number; });
    if (known)
        return;
    m_articles.append(article);
    rebuild();
    Q_EMIT changed();
}

void ArticleChips::remove(const QString& number)
{
    m_articles.removeIf([&](const UsedArticle& used) { return used.number == number; });
    rebuild();
    Q_EMIT removed(number);
    Q_EMIT changed();
}

void ArticleChips::rebuild()
{
    // deleteLater: a chip asks for its own removal.
    for (Chip* chip : findChildren<Chip*>(QString(), Qt::FindDirectChildrenOnly)) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (const UsedArticle& article : m_articles) {
        auto* chip = new Chip(this);
        chip->setObjectName(QStringLiteral("used-") + article.number);
        chip->setRemovable(true);
        chip->setText(tr("%1 %2", "number and title of a Q&A").arg(article.number, article.title));
        chip->setToolTip(article.title);
        chip->setAccessibleName(tr("Remove Q&A %1, %2").arg(article.number, article.title));
        connect(chip, &Chip::removeRequested, this, [this, number = article.number] { remove(number); });
        layout()->addWidget(chip);
        chip->show();
    }
    m_empty->setText(tr("Q&As you open are noted here."));
    m_empty->setVisible(m_articles.isEmpty());
    setAccessibleName(tr("%n Q&A(s) used", nullptr, int(m_articles.size())));
    updateGeometry();
}

void ArticleChips::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
