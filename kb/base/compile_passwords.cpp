// SPDX-License-Identifier: GPL-3.0-or-later
// compile_passwords PASSWORDS.json OUTPUT: the digests that known_passwords.cpp reads, sorted, eight bytes
// each. Run by the build.
//
// Kept are the passwords that are long enough to be set, and the words the others are built on.
#include "kb/base/password_fold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <cstdio>
#include <set>

using namespace madoguchi;

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("usage: compile_passwords PASSWORDS.json OUTPUT\n", stderr);
        return 2;
    }
    QFile input(QFile::decodeName(argv[1]));
    QFile output(QFile::decodeName(argv[2]));
    if (!input.open(QIODevice::ReadOnly) || !output.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        std::fputs("compile_passwords: cannot open the files\n", stderr);
        return 1;
    }
    const QJsonDocument list = QJsonDocument::fromJson(input.readAll());
    std::set<quint64> digests;
    for (const QJsonValue& value : list.array()) {
        const QString folded = foldedPassword(value.toString());
        const QString core = passwordCore(folded);
        if (folded.size() >= shortestPassword)
            digests.insert(passwordDigest(folded));
        if (core.size() >= shortestCore)
            digests.insert(passwordDigest(core));
    }
    for (const quint64 digest : digests) {
        const quint64 bytes = qToBigEndian(digest);
        output.write(reinterpret_cast<const char*>(&bytes), sizeof bytes);
    }
    return output.flush() && !digests.empty() ? 0 : 1;
}
