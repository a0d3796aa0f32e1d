// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/tls_files.h"

#include "kb/base/file_sync.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

namespace madoguchi::hub {

namespace {

constexpr QFile::Permissions secret = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions open = secret | QFile::ReadGroup | QFile::ReadOther;

tl::unexpected<Error> fileError(ErrorCode code, const QString& path)
{
    return failure(code, QStringLiteral("tls.file"), path);
}

// What root makes for the hub by a command is the hub's: the directory's owner can read it.
bool giveToOwner(const QSaveFile& file, const QString& directory)
{
    struct stat owner = {};
    if (::stat(QFile::encodeName(directory).constData(), &owner) != 0)
        return false;
    return owner.st_uid == ::geteuid() || ::fchown(file.handle(), owner.st_uid, owner.st_gid) == 0;
}

Result<void> write(const QString& path, const QByteArray& bytes, QFile::Permissions permissions)
{
    // Rights first: a private key is at no moment readable by others.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions) ||
        !giveToOwner(file, QFileInfo(path).path()) || file.write(bytes) != bytes.size() || !file.commit())
        return fileError(ErrorCode::Io, path);
    return {};
}

} // namespace

Result<void> TlsFiles::make() const
{
    if (!m_directory.mkpath(QStringLiteral(".")))
        return fileError(ErrorCode::Io, m_directory.path());
    QFile::setPermissions(m_directory.path(), secret | QFile::ExeOwner);
    return {};
}

Result<QByteArray> TlsFiles::text(const QString& name) const
{
    QFile file(path(name));
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return fileError(ErrorCode::Io, path(name));
    return file.readAll();
}

Result<void> TlsFiles::keepText(const QString& name, const QByteArray& text_) const
{
    if (const auto present = text(name); present && !present->isEmpty() && *present == text_)
        return {};
    return write(path(name), text_, open);
}

Result<std::optional<KeyPair>> TlsFiles::pair(const QString& name) const
{
    MADOGUCHI_TRY_ASSIGN(pem, text(name));
    if (pem.isEmpty())
        return std::optional<KeyPair>();
    KeyPair pair{x509::keyFromPem(pem), x509::certificateFromPem(pem)};
    if (!pair.key || !pair.certificate || X509_check_private_key(pair.certificate.get(), pair.key.get()) != 1)
        return fileError(ErrorCode::Corrupt, path(name));
    return std::optional(std::move(pair));
}

Result<void> TlsFiles::keepPair(const QString& name, const KeyPair& pair) const
{
    return write(path(name), x509::toPem(pair.key.get()) + x509::toPem(pair.certificate.get()), secret);
}

Result<void> TlsFiles::rename(const QString& from, const QString& to) const
{
    // QFile::rename() replaces nothing.
    if (std::rename(QFile::encodeName(path(from)).constData(), QFile::encodeName(path(to)).constData()) != 0)
        return fileError(ErrorCode::Io, path(to));
    return syncDirectory(m_directory.path());
}

Result<void> TlsFiles::remove(const QString& name) const
{
    if (has(name) && !QFile::remove(path(name)))
        return fileError(ErrorCode::Io, path(name));
    return syncDirectory(m_directory.path());
}

} // namespace madoguchi::hub
