// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/settings/settings_dialog.h"

#include "app/desk/ui/settings/lock_page.h"
#include "app/desk/ui/settings/message_choice_page.h"
#include "app/desk/ui/settings/notes_page.h"
#include "app/desk/ui/settings/password_page.h"
#include "app/desk/ui/settings/shortcut_editor.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/wording/language_names.h"

#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr int percentStep = 10;

} // namespace

SettingsDialog::SettingsDialog(Shortcuts& shortcuts, QWidget* parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("settings"));
    auto* keys = new ShortcutEditor(shortcuts);
    keys->setObjectName(QStringLiteral("scrolled"));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(keys);
    m_tabs->addTab(buildAppearance(), QString());
    m_tabs->addTab(buildHub(), QString());
    m_tabs->addTab(scroll, QString());
    m_notes = new NotesPage;
    m_tabs->addTab(m_notes, QString());
    m_messages = new MessageChoicePage;
    m_tabs->addTab(m_messages, QString());
    m_password = new PasswordPage;
    m_tabs->addTab(m_password, QString());
    m_lock = new LockPage;
    m_tabs->addTab(m_lock, QString());
    m_tabs->addTab(buildData(), QString());
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 8, {16, 16, 16, 16});
    column->addWidget(m_tabs);
    metrics::setMinimumWidth(this, 620);
    metrics::setMinimumHeight(this, 420);
    connect(m_notes, &NotesPage::chosen, this, &SettingsDialog::notesChosen);
    connect(m_messages, &MessageChoicePage::chosen, this, &SettingsDialog::messagesChosen);
    setMessageChoice({});
    setPasswordShown(false);
    setLockShown(false);
    connect(keys, &ShortcutEditor::edited, this, &SettingsDialog::shortcutsEdited);
    retranslate();
}

// A tab widget whose tabs can scroll asks for the room of a few.
QSize SettingsDialog::sizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    const int tabs = m_tabs->tabBar()->sizeHint().width() + margins.left() + margins.right();
    return QDialog::sizeHint().expandedTo({tabs, 0});
}

QWidget* SettingsDialog::buildAppearance()
{
    auto* page = new QWidget;
    m_language = new ComboBox(page);
    m_language->setObjectName(QStringLiteral("settingsLanguage"));
    for (const Language language : allLanguages)
        m_language->addItem(ownName(language), int(language));
    m_look = new ComboBox(page);
    m_look->setObjectName(QStringLiteral("settingsLook"));
    for (const Look look : {Look::Light, Look::Dark, Look::HighContrast})
        m_look->addItem(QString(), int(look));
    m_percent = new ComboBox(page);
    m_percent->setObjectName(QStringLiteral("settingsPercent"));
    for (int percent = Appearance::smallestPercent; percent <= Appearance::largestPercent;
         percent += percentStep)
        addPercent(percent);
    m_languageField = new FormField(m_language, page);
    m_lookField = new FormField(m_look, page);
    m_percentField = new FormField(m_percent, page);
    auto* column = new QVBoxLayout(page);
    metrics::set(column, 12, {12, 16, 12, 12});
    for (FormField* field : {m_languageField, m_lookField, m_percentField})
        column->addWidget(field);
    column->addStretch(1);
    connect(m_language, &QComboBox::activated, this, &SettingsDialog::onAppearance);
    connect(m_look, &QComboBox::activated, this, &SettingsDialog::onAppearance);
    connect(m_percent, &QComboBox::activated, this, &SettingsDialog::onAppearance);
    return page;
}

QWidget* SettingsDialog::buildHub()
{
    auto* page = new QWidget;
    m_address = new QLineEdit(page);
    m_address->setObjectName(QStringLiteral("settingsHub"));
    m_caFile = new QLineEdit(page);
    m_caFile->setObjectName(QStringLiteral("settingsCa"));
    m_browseCa = new QPushButton(page);
    m_browseCa->setProperty("kind", QStringLiteral("quiet"));
    m_applyHub = new QPushButton(page);
    m_applyHub->setObjectName(QStringLiteral("applyHub"));
    m_addressField = new FormField(m_address, page);
    m_caField = new FormField(m_caFile, page);
    m_caField->addBesideLabel(m_browseCa);
    auto* column = new QVBoxLayout(page);
    metrics::set(column, 12, {12, 16, 12, 12});
    column->addWidget(m_addressField);
    column->addWidget(m_caField);
    column->addWidget(m_applyHub, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_browseCa, &QPushButton::clicked, this, [this] { choose(m_caFile, false); });
    connect(m_applyHub, &QPushButton::clicked, this,
            [this] { Q_EMIT hubChosen(m_address->text().trimmed(), m_caFile->text().trimmed()); });
    return page;
}

QWidget* SettingsDialog::buildData()
{
    auto* page = new QWidget;
    m_store = new QLineEdit(page);
    m_store->setObjectName(QStringLiteral("settingsStore"));
    m_browseStore = new QPushButton(page);
    m_browseStore->setProperty("kind", QStringLiteral("quiet"));
    m_applyStore = new QPushButton(page);
    m_storeNote = new QLabel(page);
    m_storeNote->setProperty("kind", QStringLiteral("muted"));
    m_storeNote->setWordWrap(true);
    m_storeField = new FormField(m_store, page);
    m_storeField->addBesideLabel(m_browseStore);
    auto* column = new QVBoxLayout(page);
    metrics::set(column, 12, {12, 16, 12, 12});
    column->addWidget(m_storeField);
    column->addWidget(m_storeNote);
    column->addWidget(m_applyStore, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_browseStore, &QPushButton::clicked, this, [this] { choose(m_store, true); });
    connect(m_applyStore, &QPushButton::clicked, this, [this] {
        if (m_store->text().trimmed().isEmpty()) {
            m_storeField->setError(tr("Choose a file."));
            return;
        }
        m_storeField->setError({});
        Q_EMIT storePathChosen(m_store->text().trimmed());
    });
    return page;
}

void SettingsDialog::choose(QLineEdit* line, bool save)
{
    auto* dialog = new QFileDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // a store that is there is opened, not replaced
    dialog->setFileMode(save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
    dialog->open();
}

void SettingsDialog::setAppearance(const Appearance& appearance)
{
    m_loading = true;
    m_language->setCurrentIndex(m_language->findData(int(appearance.language)));
    m_look->setCurrentIndex(m_look->findData(int(appearance.look)));
    // The command line may have asked for one that is not among the steps.
    if (m_percent->findData(appearance.fontPercent) < 0)
        addPercent(appearance.fontPercent);
    m_percent->setCurrentIndex(m_percent->findData(appearance.fontPercent));
    m_loading = false;
}

void SettingsDialog::setHub(const QString& address, const QString& caFile)
{
    m_address->setText(address);
    m_caFile->setText(caFile);
}

void SettingsDialog::setStorePath(const QString& path)
{
    m_store->setText(path);
}

void SettingsDialog::setNotes(const NoteSettings& notes)
{
    m_notes->setSettings(notes);
}

void SettingsDialog::setMessageChoice(const std::optional<MessageChoice>& choice)
{
    m_tabs->setTabVisible(m_tabs->indexOf(m_messages), choice.has_value());
    if (choice)
        m_messages->setChoice(*choice);
}

void SettingsDialog::showMessageError(const QString& text)
{
    m_messages->showError(text);
}

void SettingsDialog::setPasswordShown(bool shown)
{
    m_tabs->setTabVisible(m_tabs->indexOf(m_password), shown);
    if (!shown)
        m_password->clear();
}

void SettingsDialog::choosePassword()
{
    if (m_tabs->isTabVisible(m_tabs->indexOf(m_password)))
        m_tabs->setCurrentWidget(m_password);
}

void SettingsDialog::setLockShown(bool shown)
{
    m_tabs->setTabVisible(m_tabs->indexOf(m_lock), shown);
    if (!shown)
        m_lock->clear();
}

void SettingsDialog::addPercent(int percent)
{
    m_percent->addItem(QStringLiteral("%1 %").arg(percent), percent);
}

void SettingsDialog::onAppearance()
{
    if (m_loading)
        return;
    Appearance appearance;
    appearance.language = static_cast<Language>(m_language->currentData().toInt());
    appearance.look = static_cast<Look>(m_look->currentData().toInt());
    appearance.fontPercent = m_percent->currentData().toInt();
    Q_EMIT appearanceChosen(appearance);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    const QString tabs[] = {tr("Appearance"), tr("Hub"),      tr("Shortcuts"), tr("What comes in"),
                            tr("Cases"),      tr("Password"), tr("Lock"),      tr("Data")};
    for (int n = 0; n < int(std::size(tabs)); ++n)
        m_tabs->setTabText(n, tabs[n]);
    m_languageField->setLabel(tr("Language"));
    m_lookField->setLabel(tr("Colours"));
    const QString looks[] = {tr("Light"), tr("Dark"), tr("High contrast")};
    for (int n = 0; n < int(std::size(looks)); ++n)
        m_look->setItemText(n, looks[n]);
    m_percentField->setLabel(tr("Size of the text"));
    m_addressField->setLabel(tr("Address of the hub"));
    m_address->setPlaceholderText(tr("empty: work without a hub"));
    m_caField->setLabel(tr("Certificate file"));
    m_browseCa->setText(tr("Choose…"));
    m_applyHub->setText(tr("Connect"));
    m_storeField->setLabel(tr("File of this desk's data"));
    m_browseStore->setText(tr("Choose…"));
    m_applyStore->setText(tr("Use from the next start on"));
    m_storeNote->setText(tr("The data stays where it is; a new file is filled by the hub."));
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace madoguchi::desk
