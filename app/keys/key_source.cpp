// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/key_source.h"

#include "app/keys/system_keychain.h"
#include "kb/vault/service_key.h"

#include <QFile>

namespace madoguchi::keys {

namespace {
constexpr char passphraseVariable[] = "MADOGUCHI_PASSPHRASE";
constexpr char recoveryVariable[] = "MADOGUCHI_RECOVERY_KEY";
constexpr qint64 longestLine = 4'096;
constexpr int mostAttempts = 3;
} // namespace

QString recoveryKeyFile()
{
    if (qEnvironmentVariableIsSet(recoveryVariable))
        return qEnvironmentVariable(recoveryVariable);
#ifdef Q_OS_WIN
    return qEnvironmentVariable("ProgramData") + QStringLiteral("/Madoguchi/recovery.pub");
#else
    return QStringLiteral("/etc/madoguchi/recovery.pub");
#endif
}

KeySource::KeySource(Ask ask)
    : m_ask(std::move(ask))
    , m_keychain(systemKeychain())
{
    if (qEnvironmentVariableIsSet(passphraseVariable) && !qEnvironmentVariableIsEmpty(passphraseVariable))
        m_passphrase = qEnvironmentVariable(passphraseVariable);
    qunsetenv(passphraseVariable);
}

Result<void> KeySource::usePassphraseFile(const QString& path)
{
    if (m_passphrase)
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::InvalidInput, QStringLiteral("file.read"),
                       QString(path + u": " + file.errorString()));
    QByteArray line = file.readLine(longestLine);
    QString passphrase = QString::fromUtf8(line);
    wipe(line);
    while (passphrase.endsWith(u'\n') || passphrase.endsWith(u'\r'))
        passphrase.chop(1);
    if (passphrase.isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("passphrase.empty"), path);
    m_passphrase = passphrase;
    return {};
}

Result<vault::Secrets> KeySource::secrets()
{
    vault::Secrets secrets;
    secrets.passphrase = m_passphrase;
    secrets.keychain = m_keychain.get();
    MADOGUCHI_TRY_ASSIGN(recoveryTo, vault::readRecoveryKey(recoveryKeyFile()));
    secrets.recoveryTo = recoveryTo;
    return secrets;
}

Result<vault::Opened> KeySource::open(const QString& storePath)
{
    for (int attempt = 0;; ++attempt) {
        MADOGUCHI_TRY_ASSIGN(present, secrets());
        auto opened = vault::openVault(storePath, present);
        if (opened || !m_ask || attempt == mostAttempts)
            return opened;
        const QString& key = opened.error().key;
        const bool isWrong = key == u"vault.passphrase.wrong" && attempt > 0;
        std::optional<QString> answer;
        if (isWrong || key == u"vault.passphrase.needed")
            answer = m_ask(isWrong ? Question::OtherPassphrase : Question::Passphrase);
        else if (key == u"vault.passphrase.choose")
            answer = m_ask(Question::NewPassphrase);
        if (!answer || answer->isEmpty())
            return opened;
        m_passphrase = answer;
    }
}

} // namespace madoguchi::keys
