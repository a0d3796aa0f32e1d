// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/window/status_strip.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/wording/joined.h"
#include "app/desk/ui/wording/language_names.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace madoguchi::desk {

namespace {

/// The shape differs with the state, not the colour alone: full, half, empty, crossed.
QPixmap dot(HubState state, int size, qreal ratio)
{
    const Token token = state == HubState::Connected ? Token::Ok
                        : state == HubState::Refused ? Token::Bad
                        : state == HubState::None    ? Token::Muted
                                                     : Token::Warn;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(1, 1, size - 2, size - 2);
    painter.setPen(QPen(theme().color(token), 1.5));
    painter.setBrush(state == HubState::Connected ? QBrush(theme().color(token)) : Qt::NoBrush);
    painter.drawEllipse(circle);
    if (state == HubState::Connecting) {
        painter.setBrush(theme().color(token));
        painter.drawPie(circle, 90 * 16, 180 * 16);
    } else if (state == HubState::Refused) {
        painter.drawLine(circle.topLeft() + QPointF(2, 2), circle.bottomRight() - QPointF(2, 2));
    }
    return pixmap;
}

} // namespace

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent)
    , m_dot(new QLabel(this))
    , m_hub(new QLabel(this))
    , m_waiting(new QPushButton(this))
    , m_articles(new QLabel(this))
    , m_newer(new QPushButton(this))
    , m_notice(new QLabel(this))
    , m_languages(new QWidget(this))
    , m_languageButtons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("statusBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_hub->setObjectName(QStringLiteral("hubState"));
    m_waiting->setObjectName(QStringLiteral("waitingContacts"));
    m_waiting->setProperty("kind", QStringLiteral("quiet"));
    m_articles->setObjectName(QStringLiteral("articlesAsOf"));
    m_newer->setObjectName(QStringLiteral("newerVersion"));
    m_newer->setProperty("kind", QStringLiteral("quiet"));
    buildLanguages();
    auto* hub = new QHBoxLayout;
    metrics::set(hub, 5);
    hub->addWidget(m_dot);
    hub->addWidget(m_hub);
    auto* row = new QHBoxLayout(this);
    metrics::set(row, 16, {16, 2, 16, 2});
    row->addLayout(hub);
    row->addWidget(m_waiting);
    row->addWidget(m_articles);
    row->addStretch(1);
    row->addWidget(m_newer);
    row->addWidget(m_notice);
    row->addWidget(m_languages);
    metrics::setMinimumHeight(this, 28);
    connect(m_waiting, &QPushButton::clicked, this, &StatusStrip::waitingRequested);
    connect(m_newer, &QPushButton::clicked, this, &StatusStrip::newerVersionChosen);
    connect(&theme(), &Theme::changed, this, &StatusStrip::retranslate);
    retranslate();
}

void StatusStrip::buildLanguages()
{
    auto* row = new QHBoxLayout(m_languages);
    metrics::set(row, 2);
    for (const Language language : allLanguages) {
        auto* button = new QPushButton(shortName(language), m_languages);
        button->setObjectName(QStringLiteral("language%1").arg(int(language)));
        button->setProperty("kind", QStringLiteral("quiet"));
        button->setCheckable(true);
        button->setCursor(Qt::PointingHandCursor);
        button->setAccessibleName(ownName(language));
        button->setToolTip(ownName(language));
        m_languageButtons->addButton(button, int(language));
        row->addWidget(button);
    }
    connect(m_languageButtons, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT languageChosen(static_cast<Language>(id)); });
}

void StatusStrip::setStatus(const DeskStatus& status)
{
    m_status = status;
    retranslate();
}

void StatusStrip::setNotice(const QString& notice)
{
    m_noticeText = notice;
    retranslate();
}

QString StatusStrip::hubText() const
{
    const QString since = QLocale().toString(m_status.since.toLocal().time(), QStringLiteral("HH:mm"));
    const bool known = m_status.since.isSet();
    switch (m_status.hub) {
    case HubState::None:
        return tr("No hub set up");
    case HubState::Offline:
        return known ? tr("Offline since %1", "time").arg(since) : tr("Offline");
    case HubState::Connecting:
        return tr("Connecting to the hub…");
    case HubState::Connected:
        return known ? tr("Connected since %1", "time").arg(since) : tr("Connected");
    case HubState::SignedOut:
        return tr("Not signed in at the hub");
    case HubState::Refused:
        return tr("The hub refused this desk");
    }
    return {};
}

QString StatusStrip::waitingText() const
{
    if (m_status.rejected > 0)
        return tr("▲ %n contact(s) refused", nullptr, m_status.rejected);
    const QString count = tr("%Ln contact(s) waiting", nullptr, m_status.waiting);
    if (m_status.waitsFor.isEmpty())
        return count;
    const QString name = m_status.waitsFor.size() == 1 ? m_status.waitsFor.first() : QString();
    return tr("%1, some for %2", "what waits, for whom to sign in")
        .arg(count, name.isEmpty() ? tr("others", "people") : name);
}

QString StatusStrip::waitingTip() const
{
    QString tip = tr("Contacts the hub has not confirmed yet; they are safe on this desk");
    QStringList names = m_status.waitsFor;
    names.removeAll(QString());
    if (!m_status.waitsFor.isEmpty())
        tip +=
            u'\n' + tr("What somebody decided is their own to hand in: it goes to the hub once they sign in "
                       "here again. %1")
                        .arg(joined(names));
    return tip;
}

QString StatusStrip::articlesText() const
{
    const QString count = tr("%Ln Q&A(s)", nullptr, m_status.articleCount);
    if (!m_status.articlesAsOf.isSet())
        return count;
    const QString at = QLocale().toString(m_status.articlesAsOf.toLocal().time(), QStringLiteral("HH:mm"));
    return tr("%1 as of %2", "number of Q&As, time").arg(count, at);
}

void StatusStrip::refreshDot()
{
    m_dot->setPixmap(dot(m_status.hub, theme().px(11), devicePixelRatioF()));
}

void StatusStrip::retranslate()
{
    refreshDot();
    m_hub->setText(hubText());
    m_hub->setAccessibleName(hubText());
    m_waiting->setText(waitingText());
    m_waiting->setToolTip(waitingTip());
    m_articles->setText(articlesText());
    m_newer->setText(tr("Newer version: %1").arg(m_status.newerVersion));
    m_newer->setToolTip(
        tr("The hub is newer than this program: ask IT for it. Everything goes on until then."));
    m_newer->setVisible(!m_status.newerVersion.isEmpty());
    m_notice->setText(m_noticeText);
    m_notice->setVisible(!m_noticeText.isEmpty());
    m_languages->setAccessibleName(tr("Language of the window"));
    if (QAbstractButton* current = m_languageButtons->button(int(theme().appearance().language)))
        current->setChecked(true);
}

void StatusStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
