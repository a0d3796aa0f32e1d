// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/notice/notice_bar.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/hint_button.h"
#include "app/desk/ui/widgets/look.h"
#include "app/desk/ui/wording/notice_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {
constexpr int mostCharacters = 400; ///< of the text; the whole of it is in the tool tip
constexpr int lowWindow = 640;      ///< pixels at 100 %: below, the workspace needs the lines more
} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_more(new QLabel(this))
    , m_articles(new QWidget(this))
    , m_articleRow(new FlowLayout(m_articles))
    , m_unfold(new QPushButton(this))
    , m_seen(new HintButton(this))
    , m_later(new HintButton(this))
{
    build();
    connect(m_seen, &QPushButton::clicked, this, &NoticeBar::acknowledge);
    connect(m_later, &QPushButton::clicked, this, [this] {
        if (!m_notices.empty())
            Q_EMIT putAside(m_notices.front().id);
    });
    connect(m_unfold, &QPushButton::clicked, this, [this] {
        if (m_notices.empty())
            return;
        const NoticeId shown = m_notices.front().id;
        m_unfolded = m_unfolded == shown ? NoticeId() : shown;
        fit();
    });
    connect(&theme(), &Theme::changed, this, &NoticeBar::showFirst);
    retranslate();
    hide();
}

void NoticeBar::build()
{
    setObjectName(QStringLiteral("noticeBar"));
    setProperty("kind", QStringLiteral("noticeBar"));
    m_title->setObjectName(QStringLiteral("noticeTitle"));
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_more->setProperty("kind", QStringLiteral("muted"));
    for (QLabel* label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_seen->setObjectName(QStringLiteral("noticeSeen"));
    m_later->setObjectName(QStringLiteral("noticeLater"));
    m_unfold->setObjectName(QStringLiteral("noticeUnfold"));
    m_unfold->setProperty("kind", QStringLiteral("quiet"));
    // A click must not take the caller's words out of the field they are being typed into.
    for (QWidget* button :
         {static_cast<QWidget*>(m_unfold), static_cast<QWidget*>(m_seen), static_cast<QWidget*>(m_later)})
        button->setFocusPolicy(Qt::TabFocus);
    metrics::set(m_articleRow, 6);
    auto* words = new QVBoxLayout;
    metrics::set(words, 2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_articles);
    auto* row = new QHBoxLayout(this);
    metrics::set(row, 10, {16, 8, 16, 8});
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_more);
    row->addWidget(m_unfold);
    row->addWidget(m_later);
    row->addWidget(m_seen);
}

void NoticeBar::setNotices(const std::vector<Notice>& notices)
{
    m_notices = notices;
    showFirst();
}

void NoticeBar::setAcknowledgeKey(const QString& key)
{
    m_seen->setHint(key);
}

void NoticeBar::acknowledge()
{
    if (!m_notices.empty())
        Q_EMIT acknowledged(m_notices.front().id);
}

void NoticeBar::showFirst()
{
    setVisible(!m_notices.empty());
    if (m_notices.empty())
        return;
    const Notice& notice = m_notices.front();
    const bool urgent = notice.importance == Importance::Urgent;
    setLook(*this, "importance", int(notice.importance));
    const Token token = urgent                                       ? Token::Bad
                        : notice.importance == Importance::Important ? Token::Warn
                                                                     : Token::Accent;
    const QString icon =
        notice.importance == Importance::Normal ? QStringLiteral("bell") : QStringLiteral("warning");
    m_icon->setPixmap(
        theme().icon(icon, token).pixmap(QSize(theme().px(18), theme().px(18)), devicePixelRatioF()));
    const QString lead = NoticeText::of(notice.importance);
    m_heading = notice.importance == Importance::Normal
                    ? notice.title
                    : tr("%1: %2", "importance, title").arg(lead, notice.title);
    const bool cut = notice.text.size() > mostCharacters;
    m_text->setText(cut ? QString(notice.text.left(mostCharacters) + QStringLiteral("…")) : notice.text);
    m_text->setToolTip(cut ? notice.text : QString());
    showArticles(notice.articles);
    m_more->setText(tr("%n more", "notices", int(m_notices.size()) - 1));
    m_more->setVisible(m_notices.size() > 1);
    m_later->setVisible(notice.importance == Importance::Normal);
    setAccessibleName(tr("Notice: %1").arg(m_heading));
    fit();
}

bool NoticeBar::isLow() const
{
    return window() != this && window()->height() < theme().px(lowWindow);
}

void NoticeBar::fit()
{
    if (m_notices.empty())
        return;
    const Notice& notice = m_notices.front();
    const bool low = isLow();
    const bool whole = !low || m_unfolded == notice.id;
    m_text->setVisible(whole && !notice.text.isEmpty());
    m_articles->setVisible(whole && !notice.articles.isEmpty());
    m_unfold->setText(whole ? tr("Fold up") : tr("Read all"));
    m_unfold->setVisible(low && (!notice.text.isEmpty() || !notice.articles.isEmpty()));
    m_title->setWordWrap(whole);
    // What is cut off must not make the window wider.
    m_title->setSizePolicy(whole ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setText(whole ? m_heading
                           : m_title->fontMetrics().elidedText(m_heading, Qt::ElideRight,
                                                               std::max(m_title->width(), theme().px(120))));
    m_title->setToolTip(m_title->text() == m_heading ? QString() : m_heading);
}

void NoticeBar::showArticles(const QStringList& numbers)
{
    while (QLayoutItem* item = m_articleRow->takeAt(0)) {
        item->widget()->hide(); // until it is gone the new ones stand in its place
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& number : numbers) {
        auto* link = new QPushButton(tr("Q&A %1", "number").arg(number).replace(u'&', QStringLiteral("&&")),
                                     m_articles);
        link->setProperty("kind", QStringLiteral("link"));
        link->setFocusPolicy(Qt::TabFocus);
        link->setCursor(Qt::PointingHandCursor);
        connect(link, &QPushButton::clicked, this, [this, number] { Q_EMIT articleRequested(number); });
        m_articleRow->addWidget(link);
        link->show();
    }
}

void NoticeBar::retranslate()
{
    m_seen->setLabel(tr("I have seen it"));
    m_later->setLabel(tr("Later"));
    m_later->setToolTip(tr("Out of sight until you sign in again"));
    showFirst();
}

void NoticeBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void NoticeBar::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    window()->installEventFilter(this);
    fit();
}

bool NoticeBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        fit();
    return QFrame::eventFilter(watched, event);
}

void NoticeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
