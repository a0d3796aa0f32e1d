// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/password_fold.h"

#include <QtEndian>

#include <sodium.h>

namespace madoguchi {

QString foldedPassword(const QString& password)
{
    return password.normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_KC);
}

QString passwordCore(const QString& folded)
{
    qsizetype begin = 0, end = folded.size();
    while (begin < end && !folded.at(begin).isLetter() && !folded.at(begin).isSurrogate())
        ++begin;
    while (end > begin && !folded.at(end - 1).isLetter() && !folded.at(end - 1).isSurrogate())
        --end;
    static const QString written = QStringLiteral("@4031!$57");
    static const QString meant = QStringLiteral("aaoeiisst");
    QString core = folded.sliced(begin, end - begin);
    for (QChar& c : core) {
        if (const qsizetype place = written.indexOf(c); place >= 0)
            c = meant.at(place);
    }
    return core;
}

quint64 passwordDigest(const QString& folded)
{
    const QByteArray bytes = folded.toUtf8();
    unsigned char digest[crypto_generichash_BYTES];
    crypto_generichash(digest, sizeof digest, reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return qFromBigEndian<quint64>(digest);
}

} // namespace madoguchi
