// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/system_keychain.h"

#include <qt_windows.h>
#include <wincred.h>

namespace madoguchi::keys {

namespace {

tl::unexpected<Error> none()
{
    return failure(ErrorCode::Unreachable, QStringLiteral("keychain.none"));
}

std::wstring nameOf(const QString& entry)
{
    return QString(QStringLiteral("madoguchi/") + entry).toStdWString();
}

class CredentialManager final : public vault::Keychain
{
public:
    Result<SecretKey> read(const QString& entry) override
    {
        PCREDENTIALW found = nullptr;
        if (CredReadW(nameOf(entry).c_str(), CRED_TYPE_GENERIC, 0, &found) == 0) {
            if (GetLastError() == ERROR_NOT_FOUND)
                return failure(ErrorCode::NotFound, QStringLiteral("keychain.entry"));
            return none();
        }
        const auto key = SecretKey::fromBytes({reinterpret_cast<const char*>(found->CredentialBlob),
                                               static_cast<qsizetype>(found->CredentialBlobSize)});
        SecureZeroMemory(found->CredentialBlob, found->CredentialBlobSize);
        CredFree(found);
        if (!key)
            return failure(ErrorCode::NotFound, QStringLiteral("keychain.entry"));
        return *key;
    }

    Result<void> write(const QString& entry, const SecretKey& key) override
    {
        std::wstring name = nameOf(entry);
        QByteArray bytes = key.bytes();
        CREDENTIALW credential{};
        credential.Type = CRED_TYPE_GENERIC;
        credential.TargetName = name.data();
        credential.CredentialBlobSize = static_cast<DWORD>(bytes.size());
        credential.CredentialBlob = reinterpret_cast<LPBYTE>(bytes.data());
        // Of this user on this machine; it does not travel with a roaming profile.
        credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
        const bool written = CredWriteW(&credential, 0) != 0;
        wipe(bytes);
        return written ? Result<void>() : none();
    }

    void remove(const QString& entry) override { CredDeleteW(nameOf(entry).c_str(), CRED_TYPE_GENERIC, 0); }
};

} // namespace

std::unique_ptr<vault::Keychain> systemKeychain()
{
    return std::make_unique<CredentialManager>();
}

} // namespace madoguchi::keys
