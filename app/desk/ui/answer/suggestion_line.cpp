// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/answer/suggestion_line.h"

#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/chip.h"
#include "app/desk/ui/widgets/key_hint.h"

#include <QEvent>
#include <QLabel>

namespace madoguchi::desk {

namespace {

constexpr int chips = 6;
constexpr int gap = 6;

} // namespace

SuggestionLine::SuggestionLine(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_key(new KeyHint(this))
{
    setObjectName(QStringLiteral("suggestions"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_name->setProperty("kind", QStringLiteral("muted"));
    // Made once: nothing is built while somebody types.
    for (int n = 0; n < chips; ++n) {
        auto* chip = new Chip(this);
        chip->setObjectName(QStringLiteral("suggestion%1").arg(n + 1));
        chip->setFocusPolicy(Qt::NoFocus);
        chip->setCheckable(true);
        connect(chip, &QAbstractButton::clicked, this, [this, n] { take(n); });
        m_chips.append(chip);
    }
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        place();
    });
    refresh();
}

void SuggestionLine::setHelp(const SearchHelp& help)
{
    if (m_taken >= 0 && help.query == m_query)
        return;
    m_help = help;
    m_taken = -1;
    m_offers = help.meant ? QList<OfferedQuery>{*help.meant} : help.completions;
    refresh();
}

void SuggestionLine::setQuery(const QString& query)
{
    if (query == m_query)
        return;
    m_query = query;
    if (m_taken >= 0 && query != m_offers.at(m_taken).query) {
        m_taken = -1;
        m_offers.clear();
        refresh();
    }
    setVisible(!query.trimmed().isEmpty());
}

void SuggestionLine::takeNext(int step)
{
    const qsizetype count = m_offers.size();
    if (count == 0 || (m_taken < 0 && m_help.query != m_query))
        return;
    if (m_taken < 0)
        take(0);
    else if (step != 0)
        take((m_taken + step + count) % count);
}

void SuggestionLine::take(qsizetype offer)
{
    if (offer >= m_offers.size())
        return;
    if (m_taken < 0)
        m_typed = m_query;
    m_taken = offer;
    refresh();
    Q_EMIT taken(m_offers.at(offer).query);
}

bool SuggestionLine::dismiss()
{
    if (m_offers.isEmpty())
        return false;
    const bool wasTaken = m_taken >= 0;
    m_taken = -1;
    m_offers.clear();
    refresh();
    if (wasTaken)
        Q_EMIT taken(m_typed);
    return true;
}

QString SuggestionLine::description() const
{
    if (m_offers.isEmpty())
        return {};
    return m_help.meant ? tr("Did you mean “%1”? Tab takes it.").arg(m_offers.first().phrase)
                        : tr("Tab completes to “%1”.").arg(m_offers.first().phrase);
}

void SuggestionLine::refresh()
{
    const bool meant = m_help.meant.has_value();
    m_name->setText(meant ? tr("Did you mean") : QString());
    m_key->setKeys(tr("Tab", "the key"));
    for (int n = 0; n < chips; ++n) {
        Chip* chip = m_chips.at(n);
        const bool used = n < m_offers.size();
        const QString phrase = used ? m_offers.at(n).phrase : QString();
        chip->setText(phrase);
        chip->setChecked(n == m_taken);
        chip->setToolTip(used ? m_offers.at(n).query : QString());
        chip->setAccessibleName(meant ? tr("Did you mean: %1").arg(phrase)
                                      : tr("Complete to: %1").arg(phrase));
    }
    setAccessibleName(meant ? tr("Did you mean") : tr("Completions"));
    place();
    Q_EMIT offersChanged();
}

void SuggestionLine::place()
{
    const bool any = !m_offers.isEmpty();
    const bool named = any && m_help.meant;
    const int space = theme().px(gap);
    int x = 0;
    m_name->setVisible(named);
    if (named) {
        const QSize size = m_name->sizeHint();
        m_name->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + space;
    }
    m_key->setVisible(any);
    if (any) {
        const QSize size = m_key->sizeHint();
        m_key->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + space;
    }
    for (int n = 0; n < chips; ++n) {
        Chip* chip = m_chips.at(n);
        const int room = width() - x;
        const QSize wanted = chip->sizeHint();
        // The first one is shown in any case, the one taken is shown where there is any room.
        const bool shown = n < m_offers.size() && (n == 0 || wanted.width() <= room ||
                                                   (n == m_taken && room >= chip->minimumSizeHint().width()));
        chip->setVisible(shown);
        if (!shown)
            continue;
        chip->setGeometry(x, (height() - wanted.height()) / 2, std::min(wanted.width(), std::max(room, 0)),
                          wanted.height());
        x += wanted.width() + space;
    }
}

QSize SuggestionLine::sizeHint() const
{
    return {theme().px(200), theme().px(23)};
}

QSize SuggestionLine::minimumSizeHint() const
{
    return {theme().px(100), theme().px(23)};
}

void SuggestionLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void SuggestionLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
