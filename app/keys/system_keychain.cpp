// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/system_keychain.h"

#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace madoguchi::keys {

namespace {

// Long enough for a person who is asked to unlock it.
constexpr int patienceMs = 120'000;
const QString service = QStringLiteral("madoguchi");

tl::unexpected<Error> none()
{
    return failure(ErrorCode::Unreachable, QStringLiteral("keychain.none"));
}

/// @return whether it ended, well or not
bool finish(QKeychain::Job& job)
{
    QEventLoop loop;
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    bool ended = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        ended = true;
        loop.quit();
    });
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    job.start();
    if (!ended)
        loop.exec();
    return ended;
}

class SystemKeychain final : public vault::Keychain
{
public:
    Result<SecretKey> read(const QString& entry) override
    {
        QKeychain::ReadPasswordJob job(service);
        job.setKey(entry);
        if (!finish(job))
            return none();
        if (job.error() == QKeychain::EntryNotFound)
            return failure(ErrorCode::NotFound, QStringLiteral("keychain.entry"));
        if (job.error() != QKeychain::NoError)
            return none();
        QString text = job.textData();
        QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
        const auto key = SecretKey::fromBytes(bytes);
        wipe(text);
        wipe(bytes);
        if (!key)
            return failure(ErrorCode::NotFound, QStringLiteral("keychain.entry"));
        return *key;
    }

    Result<void> write(const QString& entry, const SecretKey& key) override
    {
        QKeychain::WritePasswordJob job(service);
        job.setKey(entry);
        job.setTextData(QString::fromLatin1(key.bytes().toBase64()));
        if (!finish(job) || job.error() != QKeychain::NoError)
            return none();
        return {};
    }

    void remove(const QString& entry) override
    {
        QKeychain::DeletePasswordJob job(service);
        job.setKey(entry);
        finish(job);
    }
};

} // namespace

std::unique_ptr<vault::Keychain> systemKeychain()
{
    return std::make_unique<SystemKeychain>();
}

} // namespace madoguchi::keys
