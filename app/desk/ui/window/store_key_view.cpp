// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/window/store_key_view.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/form_field.h"

#include <QCloseEvent>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {
constexpr int shortestPassphrase = 8;
}

StoreKeyView::StoreKeyView(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_passphrase(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_open(new QPushButton(this))
    , m_quit(new QPushButton(this))
    , m_passphraseField(new FormField(m_passphrase, this))
    , m_againField(new FormField(m_again, this))
{
    setObjectName(QStringLiteral("workspace"));
    m_title->setProperty("kind", QStringLiteral("title"));
    m_title->setWordWrap(true);
    m_advice->setProperty("kind", QStringLiteral("muted"));
    m_advice->setObjectName(QStringLiteral("storeKeyAdvice"));
    m_advice->setWordWrap(true);
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_passphrase->setObjectName(QStringLiteral("storePassphrase"));
    m_again->setObjectName(QStringLiteral("storePassphraseAgain"));
    for (QLineEdit* line : {m_passphrase, m_again}) {
        line->setEchoMode(QLineEdit::Password);
        connect(line, &QLineEdit::returnPressed, this, &StoreKeyView::submit);
    }
    m_open->setObjectName(QStringLiteral("openStore"));
    m_open->setProperty("kind", QStringLiteral("primary"));
    m_quit->setObjectName(QStringLiteral("quitStore"));
    m_quit->setProperty("kind", QStringLiteral("link"));
    connect(m_open, &QPushButton::clicked, this, &StoreKeyView::submit);
    connect(m_quit, &QPushButton::clicked, this, &StoreKeyView::abandoned);

    auto* panel = new QFrame(this);
    panel->setProperty("kind", QStringLiteral("panel"));
    auto* inside = new QVBoxLayout(panel);
    metrics::set(inside, 12, {24, 24, 24, 24});
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_title, m_advice, m_passphraseField, m_againField, m_open, m_quit})
        inside->addWidget(widget);
    inside->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    metrics::set(whole, 0, {16, 16, 16, 16});
    whole->addWidget(panel);
    metrics::setMinimumWidth(this, 480);
    retranslate();
}

bool StoreKeyView::isChoosing() const
{
    return m_trouble.key == u"vault.passphrase.choose";
}

bool StoreKeyView::isAsking() const
{
    return m_trouble.key == u"vault.passphrase.needed" || m_trouble.key == u"vault.passphrase.wrong";
}

void StoreKeyView::showTrouble(const Error& error)
{
    m_trouble = error;
    m_passphrase->clear();
    m_again->clear();
    m_passphraseField->setVisible(isAsking() || isChoosing());
    m_againField->setVisible(isChoosing());
    m_open->setVisible(isAsking() || isChoosing());
    m_passphraseField->setError(error.key == u"vault.passphrase.wrong" ? tr("That is not the passphrase.")
                                                                       : QString());
    m_againField->setError({});
    retranslate();
    (isAsking() || isChoosing() ? static_cast<QWidget*>(m_passphrase) : m_quit)->setFocus();
    adjustSize();
}

void StoreKeyView::submit()
{
    const QString typed = m_passphrase->text();
    m_passphraseField->setError({});
    m_againField->setError({});
    if (typed.isEmpty()) {
        m_passphraseField->setError(tr("Type the passphrase."));
    } else if (isChoosing() && typed.size() < shortestPassphrase) {
        m_passphraseField->setError(tr("At least 8 characters; several words are easier to remember."));
    } else if (isChoosing() && m_again->text().isEmpty()) {
        m_again->setFocus();
        m_againField->setError(tr("Type it a second time."));
    } else if (isChoosing() && m_again->text() != typed) {
        m_againField->setError(tr("The two are not the same."));
    } else {
        m_passphrase->clear();
        m_again->clear();
        Q_EMIT passphraseGiven(typed);
    }
}

QString StoreKeyView::advice() const
{
    const QString& key = m_trouble.key;
    if (isChoosing())
        return tr(
            "What is kept on this computer is encrypted. There is no keychain here that could hold the "
            "key, so a passphrase does: it is asked for at every start. Whoever forgets it needs IT and "
            "the city's recovery key.");
    if (isAsking())
        return tr("What is kept on this computer is encrypted, and the keychain does not open it.");
    if (key == u"vault.keychain.lost")
        return tr(
            "The keychain of this computer does not hold the key any more. Nothing is lost: IT opens the "
            "store with the city's recovery key (madoguchictl key recover), and contacts that wait to be "
            "sent are still in it.");
    if (key == u"vault.keys.missing")
        return tr("The store is encrypted, and the file with its key is gone. IT puts it back: %1")
            .arg(m_trouble.where);
    if (key == u"vault.damaged")
        return tr("The file with the store's key is damaged. IT puts it back: %1").arg(m_trouble.where);
    if (key == u"vault.busy")
        return tr("Another program is changing this store's keys. Try again in a moment.");
    return tr("IT can tell what is wrong from this: %1").arg(describe(m_trouble));
}

void StoreKeyView::retranslate()
{
    setWindowTitle(tr("Madoguchi"));
    m_title->setText(isChoosing() ? tr("Choose a passphrase for this desk's store")
                     : isAsking() ? tr("Passphrase of this desk's store")
                                  : tr("This desk's store stays closed"));
    m_advice->setText(advice());
    m_passphraseField->setLabel(tr("Passphrase"));
    m_againField->setLabel(tr("The same once more"));
    m_open->setText(isChoosing() ? tr("Encrypt with this passphrase") : tr("Open the store"));
    m_quit->setText(tr("Quit"));
}

void StoreKeyView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StoreKeyView::closeEvent(QCloseEvent* event)
{
    event->accept();
    Q_EMIT abandoned();
}

} // namespace madoguchi::desk
