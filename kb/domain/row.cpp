// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/row.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace madoguchi {

qint64 rowDigest(const EntityRow& row, qint64 revision)
{
    char head[12];
    qToBigEndian(static_cast<qint32>(row.kind), head);
    qToBigEndian(revision, head + 4);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(head, sizeof head));
    hash.addData(row.id.toRfc4122());
    hash.addData(row.body);
    return qFromBigEndian<qint64>(hash.result().constData());
}

} // namespace madoguchi
