// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator writes or lays beside a store, the first byte saying which: the hub's configuration,
// a store's address, a file of keys.
#include "kb/hub/config.h"
#include "kb/base/sealing.h"
#include "kb/db/postgresql.h"
#include "kb/vault/key_file.h"
#include "tests/fuzz/target.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sys/mman.h>
#include <unistd.h>

using namespace madoguchi;
using fuzz::promise;

namespace {

/// A file in memory.
class File
{
public:
    explicit File(const QByteArray& content)
        : m_descriptor(memfd_create("fuzz", 0))
    {
        promise(m_descriptor >= 0 &&
                    write(m_descriptor, content.constData(), size_t(content.size())) == content.size(),
                "there is room for the file");
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    ~File() { close(m_descriptor); }

    [[nodiscard]] QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor); }

private:
    int m_descriptor;
};

void readAsConfig(const QByteArray& content)
{
    const File file(content);
    const Result<hub::ConfigFile> read = hub::readConfig(file.path());
    if (!read)
        return;
    promise(hub::isMunicipalityCode(read->config.municipality.code), "the municipality is one");
    promise(read->config.connections > 0 && read->config.attachmentsGib >= 0, "figures are within bounds");
}

void readAsAddress(const QByteArray& content)
{
    const QString url = QString::fromUtf8(content);
    if (const auto address = db::parsePostgresqlUrl(url))
        promise(db::isPostgresqlUrl(url) && !address->database.isEmpty(), "an address names its database");
}

/// With a sum that is right: what looks at the rest stands behind it.
void readAsKeys(const QByteArray& content)
{
    QByteArray bytes = content;
    QJsonObject object = QJsonDocument::fromJson(content).object();
    if (!object.isEmpty()) {
        object.remove(QStringLiteral("sum"));
        const QByteArray sum = checksum(QJsonDocument(object).toJson(QJsonDocument::Compact));
        object.insert(QStringLiteral("sum"), QString::fromLatin1(sum));
        bytes = QJsonDocument(object).toJson();
    }
    const File file(bytes);
    const auto read = vault::readKeyFile(file.path());
    if (!read || !*read)
        return;
    promise(!(*read)->generations.empty(), "a file of keys has a key");
    for (const vault::Generation& generation : (*read)->generations)
        promise(!generation.wraps.empty(), "a key is under a secret");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    fuzz::Input input(bytes, size);
    switch (input.choice() % 3) {
    case 0:
        readAsConfig(input.rest());
        break;
    case 1:
        readAsAddress(input.rest());
        break;
    default:
        readAsKeys(input.rest());
    }
    return 0;
}
