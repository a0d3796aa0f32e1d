// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/appearance.h"
#include "app/desk/core/machine_settings.h"
#include "app/desk/core/notice_board.h"

#include <QMap>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace madoguchi::desk {

/// What the desk remembers between two runs, in an INI file of the user; what is not set there comes from
/// what IT set for the machine. UI thread.
class Settings final : public QObject
{
    Q_OBJECT
public:
    /// Empty names mean the usual places.
    explicit Settings(const QString& userFile = {}, const QString& machineFile = {},
                      QObject* parent = nullptr);
    ~Settings() override;

    struct Hub
    {
        QString address; ///< host or host:port; empty = the desk stands alone
        QString caFile;  ///< PEM of the authority that signed the hub's certificate
        bool operator==(const Hub&) const = default;
    };
    [[nodiscard]] Hub hub() const;
    void setHub(const Hub& hub);
    /// For this run alone, as the command line asks.
    void useHub(const Hub& hub) { m_hubOfThisRun = hub; }

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(const Appearance& appearance);

    /// The store's file.
    [[nodiscard]] QString storePath() const;
    void setStorePath(const QString& path);

    /// Shortcuts that differ from the built-in ones: action name → portable key text.
    [[nodiscard]] QMap<QString, QString> shortcuts() const;
    void setShortcuts(const QMap<QString, QString>& shortcuts);

    /// What the desk was called when it was enrolled; IT may name it in the machine's file. May be empty.
    [[nodiscard]] QString seatName() const;
    void setSeatName(const QString& name);

    /// What may be heard and come up.
    [[nodiscard]] NoteSettings notes() const;
    void setNotes(const NoteSettings& notes);

    /// So many minutes without a key or the mouse, the window locks itself.
    [[nodiscard]] int lockMinutes() const;
    void setLockMinutes(int minutes);

    [[nodiscard]] QString lastLogin() const;
    void setLastLogin(const QString& login);

    /// Geometry, splitters, columns: opaque bytes by name. @{
    [[nodiscard]] QByteArray layout(const QString& name) const;
    void setLayout(const QString& name, const QByteArray& bytes);
    /// @}

    /// Writes the file.
    void sync();

Q_SIGNALS:
    void hubChanged();
    void appearanceChanged();
    void shortcutsChanged();

private:
    [[nodiscard]] QVariant value(const QString& name, const QVariant& otherwise = {}) const;
    /// What is equal to the machine's value is not written: IT's later change then reaches the desk.
    void set(const QString& name, const QVariant& value);

    std::optional<Hub> m_hubOfThisRun;
    std::unique_ptr<QSettings> m_user;
    MachineSettings m_machine;
};

/// The language of the system's first UI language that Madoguchi speaks; Japanese otherwise.
[[nodiscard]] Language systemLanguage();

} // namespace madoguchi::desk
