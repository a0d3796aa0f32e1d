// SPDX-License-Identifier: GPL-3.0-or-later
// A folder in which the real command line works: store, temporary files, everything.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace madoguchi::test {

class VaultPlace
{
public:
    VaultPlace();

    struct Ran
    {
        int status = -1; ///< -1: it was killed
        QString out;
        QString err;
    };
    /// Runs madoguchictl on the store. The passphrase is the present one; a null string: none, and no
    /// keychain either.
    [[nodiscard]] Ran run(const QStringList& arguments) const;
    /// The same, killed after so many milliseconds, unless it was quicker. @return whether it was killed
    bool runKilled(const QStringList& arguments, int afterMs) const;
    /// Logs a contact.
    void addContact(const QString& inquiry) const;
    [[nodiscard]] int contacts() const;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString store() const { return path(QStringLiteral("desk.db")); }
    /// Writes a file. @return its path
    QString write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QString& name) const;
    /// Names of files of the folder, at any depth, that hold the word in UTF-8 or UTF-16.
    [[nodiscard]] QStringList leaks(const QString& word) const { return leaksIn(m_folder.path(), word); }
    [[nodiscard]] static QStringList leaksIn(const QString& folder, const QString& word);
    /// A store as an older Madoguchi left it: in the clear, with its log beside it.
    void makePlainStore(int contacts, const QString& inquiry) const;

    QString passphrase = QStringLiteral("of the tests");

private:
    void prepare(QProcess& process) const;

    QTemporaryDir m_folder;
};

} // namespace madoguchi::test
