// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/settings/about_dialog.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/text_label.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
    , m_title(textLabel("aboutTitle", "title", this))
    , m_newer(textLabel("aboutNewer", "warning", this))
    , m_table(new QWidget(this))
    , m_grid(new QGridLayout(m_table))
    , m_licence(textLabel("aboutLicence", "muted", this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("about"));
    m_copy->setObjectName(QStringLiteral("aboutCopy"));
    m_close->setDefault(true);
    metrics::set(m_grid, 8);
    m_grid->setColumnStretch(1, 1);
    auto* buttons = new QHBoxLayout;
    metrics::set(buttons, 8);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 14, {20, 20, 20, 16});
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_newer, m_table, m_licence})
        column->addWidget(widget);
    column->addStretch(1);
    column->addLayout(buttons);
    metrics::setMinimumWidth(this, 480);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(plainText()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void AboutDialog::setFacts(const ProgramFacts& facts)
{
    m_facts = facts;
    retranslate();
}

QList<AboutDialog::Line> AboutDialog::lines() const
{
    const QString unknown = tr("not known");
    const auto known = [&unknown](const QString& text) { return text.isEmpty() ? unknown : text; };
    return {{tr("Version"), m_facts.version},
            {tr("Built from"), known(m_facts.commit)},
            {tr("Hub"), m_facts.hub.isEmpty() ? tr("not reached yet") : m_facts.hub},
            {QStringLiteral("Qt"), m_facts.qt},
            {QStringLiteral("SQLite"),
             tr("%1, with Multiple Ciphers %2").arg(m_facts.sqlite, known(m_facts.cipher))},
            {QStringLiteral("ICU"), m_facts.icu},
            {tr("System"), m_facts.system},
            {tr("Data of this desk"), m_facts.store},
            {tr("Encryption"), m_facts.encrypted ? tr("The data is encrypted (ChaCha20-Poly1305)")
                                                 : tr("The data is not encrypted: tell IT")}};
}

QString AboutDialog::plainText() const
{
    QString text = m_title->text() + u'\n';
    for (const auto& [name, value] : lines())
        text += tr("%1: %2", "a fact, what it is").arg(name, value) + u'\n';
    return text;
}

void AboutDialog::fill()
{
    qDeleteAll(m_table->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    int row = 0;
    for (const auto& [name, value] : lines()) {
        QLabel* called = textLabel("aboutName", "muted", m_table);
        called->setText(name);
        called->setWordWrap(false);
        QLabel* is = textLabel("aboutValue", "", m_table);
        is->setText(value);
        is->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(called, row, 0, Qt::AlignTop);
        m_grid->addWidget(is, row++, 1);
    }
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Madoguchi"));
    m_title->setText(tr("Madoguchi %1").arg(m_facts.version));
    const QString newer = newerVersion(m_facts.hub, m_facts.version);
    m_newer->setText(
        tr("The hub is of version %1 already. Ask IT for the newer Madoguchi; this one goes on working "
           "until then.")
            .arg(newer));
    m_newer->setVisible(!newer.isEmpty());
    m_licence->setText(
        tr("Free software under the GNU General Public License, version 3 or later. It comes without "
           "any warranty."));
    m_copy->setText(tr("Copy for IT"));
    m_close->setText(tr("Close"));
    fill();
}

void AboutDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace madoguchi::desk
