// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/known_passwords.h"

#include "kb/base/password_fold.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <vector>

// At file scope: the macro declares a function of the global namespace.
static void initKnownPasswords()
{
    Q_INIT_RESOURCE(known_passwords);
}

namespace madoguchi {

namespace {

const std::vector<quint64>& digests()
{
    static const std::vector<quint64> all = [] {
        initKnownPasswords();
        QFile file(QStringLiteral(":/base/known_passwords.bin"));
        std::vector<quint64> read;
        if (!file.open(QIODevice::ReadOnly))
            return read;
        const QByteArray bytes = file.readAll();
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8)
            read.push_back(qFromBigEndian<quint64>(bytes.constData() + at));
        return read;
    }();
    return all;
}

bool isListed(const QString& folded)
{
    return std::binary_search(digests().begin(), digests().end(), passwordDigest(folded));
}

} // namespace

bool isKnownPassword(const QString& password)
{
    const QString folded = foldedPassword(password);
    const QString core = passwordCore(folded);
    return isListed(folded) || (core.size() >= shortestCore && isListed(core));
}

qsizetype knownPasswordCount()
{
    return qsizetype(digests().size());
}

} // namespace madoguchi
