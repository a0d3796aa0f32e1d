// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/settings.h"

#include "app/desk/core/lock_session.h"
#include "kb/domain/names.h"
#include "kb/store/store.h"

#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

namespace madoguchi::desk {

namespace {

const QString hubAddress = QStringLiteral("hub/address");
const QString hubCaFile = QStringLiteral("hub/ca");
const QString languageName = QStringLiteral("appearance/language");
const QString themeName = QStringLiteral("appearance/theme");
const QString fontName = QStringLiteral("appearance/font-percent");
const QString storeName = QStringLiteral("store/path");
const QString lockMinutesName = QStringLiteral("lock/minutes");
const QString loginName = QStringLiteral("sign-in/last");
const QString seatNameName = QStringLiteral("hub/seat");
const QString shortcutGroup = QStringLiteral("shortcuts");
const QString notesSilent = QStringLiteral("notes/silent");
const QString notesWithoutTray = QStringLiteral("notes/without-message");
const QString notesQuietFrom = QStringLiteral("notes/quiet-from");
const QString notesQuietUntil = QStringLiteral("notes/quiet-until");
constexpr int minutesPerDay = 24 * 60;
const QString layoutGroup = QStringLiteral("layout/");

QString wordOf(Look look)
{
    return look == Look::Dark           ? QStringLiteral("dark")
           : look == Look::HighContrast ? QStringLiteral("contrast")
                                        : QStringLiteral("light");
}

Look lookOf(const QString& word)
{
    return word == u"dark" ? Look::Dark : word == u"contrast" ? Look::HighContrast : Look::Light;
}

QString usualUserFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/madoguchi/desk.conf");
}

} // namespace

Language systemLanguage()
{
    for (const QString& name : QLocale::system().uiLanguages()) {
        if (const auto language = languageFromWord(name.section(QLatin1Char('-'), 0, 0)))
            return *language;
    }
    return Language::Ja;
}

Settings::Settings(const QString& userFile, const QString& machineFile, QObject* parent)
    : QObject(parent)
    , m_user(
          std::make_unique<QSettings>(userFile.isEmpty() ? usualUserFile() : userFile, QSettings::IniFormat))
    , m_machine(machineFile)
{
}

Settings::~Settings() = default;

QVariant Settings::value(const QString& name, const QVariant& otherwise) const
{
    return m_user->value(name, m_machine.value(name, otherwise));
}

void Settings::set(const QString& name, const QVariant& value)
{
    if (m_machine.value(name) == value)
        m_user->remove(name);
    else
        m_user->setValue(name, value);
}

Settings::Hub Settings::hub() const
{
    if (m_hubOfThisRun)
        return *m_hubOfThisRun;
    return {value(hubAddress).toString(), value(hubCaFile).toString()};
}

void Settings::setHub(const Hub& changed)
{
    if (changed == hub())
        return;
    m_hubOfThisRun.reset();
    set(hubAddress, changed.address);
    set(hubCaFile, changed.caFile);
    Q_EMIT hubChanged();
}

Appearance Settings::appearance() const
{
    Appearance appearance;
    appearance.language = languageFromWord(value(languageName).toString()).value_or(systemLanguage());
    appearance.look = lookOf(value(themeName).toString());
    appearance.fontPercent = std::clamp(value(fontName, Appearance::smallestPercent).toInt(),
                                        Appearance::smallestPercent, Appearance::largestPercent);
    return appearance;
}

void Settings::setAppearance(const Appearance& changed)
{
    if (changed == appearance())
        return;
    set(languageName, toWord(changed.language));
    set(themeName, wordOf(changed.look));
    set(fontName, changed.fontPercent);
    Q_EMIT appearanceChanged();
}

QString Settings::storePath() const
{
    return value(storeName, store::defaultStorePath()).toString();
}

void Settings::setStorePath(const QString& path)
{
    set(storeName, path);
}

QMap<QString, QString> Settings::shortcuts() const
{
    const auto in = [](const QString& name) -> QString { return shortcutGroup + QLatin1Char('/') + name; };
    QMap<QString, QString> shortcuts;
    for (const QString& name : m_machine.namesIn(shortcutGroup))
        shortcuts.insert(name, m_machine.value(in(name)).toString());
    m_user->beginGroup(shortcutGroup);
    const QStringList own = m_user->childKeys();
    m_user->endGroup();
    for (const QString& name : own)
        shortcuts.insert(name, m_user->value(in(name)).toString());
    return shortcuts;
}

void Settings::setShortcuts(const QMap<QString, QString>& changed)
{
    if (changed == shortcuts())
        return;
    m_user->remove(shortcutGroup);
    for (auto it = changed.cbegin(); it != changed.cend(); ++it)
        set(shortcutGroup + QLatin1Char('/') + it.key(), it.value());
    Q_EMIT shortcutsChanged();
}

QString Settings::seatName() const
{
    return value(seatNameName).toString();
}

void Settings::setSeatName(const QString& name)
{
    set(seatNameName, name);
}

int Settings::lockMinutes() const
{
    return value(lockMinutesName, LockSession::usualMinutes).toInt();
}

void Settings::setLockMinutes(int minutes)
{
    set(lockMinutesName, minutes);
}

QString Settings::lastLogin() const
{
    return value(loginName).toString();
}

void Settings::setLastLogin(const QString& login)
{
    set(loginName, login);
}

NoteSettings Settings::notes() const
{
    NoteSettings notes;
    const auto kinds = [this](const QString& name) {
        std::set<NoteKind> set;
        for (const QString& number : value(name).toStringList()) {
            for (const NoteKind kind : allNoteKinds) {
                if (number == QString::number(int(kind)))
                    set.insert(kind);
            }
        }
        return set;
    };
    notes.silent = kinds(notesSilent);
    notes.withoutTray = kinds(notesWithoutTray);
    notes.quietFrom = std::clamp(value(notesQuietFrom).toInt(), 0, minutesPerDay - 1);
    notes.quietUntil = std::clamp(value(notesQuietUntil).toInt(), 0, minutesPerDay - 1);
    return notes;
}

void Settings::setNotes(const NoteSettings& notes)
{
    const auto numbers = [](const std::set<NoteKind>& kinds) {
        QStringList list;
        for (const NoteKind kind : kinds)
            list += QString::number(int(kind));
        return list;
    };
    set(notesSilent, numbers(notes.silent));
    set(notesWithoutTray, numbers(notes.withoutTray));
    set(notesQuietFrom, notes.quietFrom);
    set(notesQuietUntil, notes.quietUntil);
}

QByteArray Settings::layout(const QString& name) const
{
    return m_user->value(layoutGroup + name).toByteArray();
}

void Settings::setLayout(const QString& name, const QByteArray& bytes)
{
    m_user->setValue(layoutGroup + name, bytes);
}

void Settings::sync()
{
    m_user->sync();
}

} // namespace madoguchi::desk
