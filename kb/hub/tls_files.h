// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"
#include "kb/hub/x509.h"

#include <QDir>

#include <optional>

namespace madoguchi::hub {

/// A private key and the certificate of it. They stand in one file, so that no crash leaves one without the
/// other.
struct KeyPair
{
    x509::Key key;
    x509::Certificate certificate;
};

/// The directory a hub keeps its TLS identity in. Every file comes, and is replaced, in one step.
/// Errors: Io "tls.file" naming the file, Corrupt "tls.file" for one that cannot be read.
class TlsFiles
{
public:
    explicit TlsFiles(const QString& directory)
        : m_directory(directory)
    {
    }

    /// Makes the directory, for its owner alone.
    [[nodiscard]] Result<void> make() const;

    /// Nothing if there is no such file; a damaged one is an error, never silently replaced.
    [[nodiscard]] Result<std::optional<KeyPair>> pair(const QString& name) const;
    /// Readable by its owner alone, at every moment.
    [[nodiscard]] Result<void> keepPair(const QString& name, const KeyPair& pair) const;

    /// Empty if there is no such file.
    [[nodiscard]] Result<QByteArray> text(const QString& name) const;
    /// Readable by everybody who may enter. Nothing is written if that stands there already.
    [[nodiscard]] Result<void> keepText(const QString& name, const QByteArray& text) const;

    /// Puts one file in the place of another; on the disk when this returns.
    [[nodiscard]] Result<void> rename(const QString& from, const QString& to) const;
    [[nodiscard]] Result<void> remove(const QString& name) const;

    [[nodiscard]] QString path(const QString& name) const { return m_directory.filePath(name); }
    [[nodiscard]] bool has(const QString& name) const { return m_directory.exists(name); }

private:
    const QDir m_directory;
};

/// The names in use.
namespace tlsname {
inline const QString authority = QStringLiteral("ca.key");         ///< signs
inline const QString authorityPem = QStringLiteral("ca.pem");      ///< given to the desks
inline const QString next = QStringLiteral("ca-next.key");         ///< is to sign
inline const QString previous = QStringLiteral("ca-previous.pem"); ///< signed; its key is gone
inline const QString former = QStringLiteral("ca-former.txt");     ///< fingerprints of all that ever signed
inline const QString server = QStringLiteral("server.key");        ///< shown to desks
} // namespace tlsname

} // namespace madoguchi::hub
