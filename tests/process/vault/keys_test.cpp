// SPDX-License-Identifier: GPL-3.0-or-later
// Where the command line has a store's key from, and what it says when it has none.
#include "tests/process/vault/vault_place.h"

#include "tests/support/printers.h"

#include <QFile>

using namespace madoguchi;
using madoguchi::test::VaultPlace;

namespace {

QStringList words(const QString& text)
{
    return text.split(u' ');
}

const QString canary = QStringLiteral("印鑑の相談カナリヤ");

} // namespace

TEST_CASE("a store made with a passphrase opens with it from the environment or a file")
{
    VaultPlace place;
    place.addContact(canary);
    CHECK(place.contacts() == 1);

    place.passphrase = QStringLiteral("another");
    const auto wrong = place.run(words(QStringLiteral("contact list")));
    CHECK(wrong.status == 3);
    CHECK(wrong.err.contains(QStringLiteral("that is not the store's passphrase")));

    place.passphrase = QString();
    const auto none = place.run(words(QStringLiteral("contact list")));
    CHECK(none.status == 3);
    CHECK(none.err.contains(QStringLiteral("MADOGUCHI_PASSPHRASE")));
    place.write(QStringLiteral("pass"), "of the tests\nsecond line\n");
    CHECK(place.run(words(QStringLiteral("--passphrase-file pass contact list"))).status == 0);
    CHECK(place.run(words(QStringLiteral("contact list --passphrase-file pass"))).out.contains(canary));
    place.write(QStringLiteral("other"), "another\n");
    CHECK(place.run(words(QStringLiteral("--passphrase-file other contact list"))).status == 3);
    place.write(QStringLiteral("empty"), "\n");
    CHECK(place.run(words(QStringLiteral("--passphrase-file empty contact list"))).status == 1);
    CHECK(place.run(words(QStringLiteral("--passphrase-file absent contact list"))).status == 1);
    // The environment goes before the file.
    place.passphrase = QStringLiteral("of the tests");
    CHECK(place.run(words(QStringLiteral("--passphrase-file other contact list"))).status == 0);
}

TEST_CASE("without passphrase, keychain and terminal no store is made, and the call says what it needs")
{
    VaultPlace place;
    place.passphrase = QString();
    const auto ran = place.run(words(QStringLiteral("contact list")));
    CHECK(ran.status == 3);
    CHECK(ran.err.contains(QStringLiteral("a new store is encrypted: give its passphrase")));
    CHECK_FALSE(QFile::exists(place.store()));
    // What needs no store asks for no passphrase.
    CHECK(place.run(words(QStringLiteral("holidays 2027"))).status == 0);
}

TEST_CASE("key show names what opens a store and rotation and a new passphrase shut the former out")
{
    VaultPlace place;
    place.addContact(canary);
    const auto shown = place.run(words(QStringLiteral("key show")));
    INFO(shown.err.toStdString());
    CHECK(shown.status == 0);
    CHECK(shown.out.startsWith(QStringLiteral("passphrase\nopened, ChaCha20-Poly1305, SQLite 3.")));

    const QByteArray formerKeys = place.read(QStringLiteral("desk.db.keys"));
    const auto rotated = place.run(words(QStringLiteral("key rotate")));
    INFO(rotated.err.toStdString());
    REQUIRE(rotated.status == 0);
    CHECK(place.contacts() == 1);
    const QByteArray presentKeys = place.read(QStringLiteral("desk.db.keys"));
    CHECK(presentKeys != formerKeys);

    place.write(QStringLiteral("new"), "a new passphrase\n");
    REQUIRE(place.run(words(QStringLiteral("key passphrase --new-passphrase-file new"))).status == 0);
    CHECK(place.run(words(QStringLiteral("contact list"))).status == 3);
    place.passphrase = QStringLiteral("a new passphrase");
    CHECK(place.contacts() == 1);
    CHECK(place.run({QStringLiteral("verify")}).status == 0);
}

TEST_CASE("a damaged key file is told from a wrong passphrase")
{
    VaultPlace place;
    place.addContact(canary);
    const QByteArray whole = place.read(QStringLiteral("desk.db.keys"));
    QByteArray flipped = whole;
    const qsizetype at = flipped.indexOf("box") + 10;
    flipped[at] = static_cast<char>(flipped[at] ^ 1);
    place.write(QStringLiteral("desk.db.keys"), flipped);
    const auto damaged = place.run(words(QStringLiteral("contact list")));
    CHECK(damaged.status == 1);
    CHECK(damaged.err.contains(QStringLiteral("the key file is damaged")));
    place.write(QStringLiteral("desk.db.keys"), whole.left(whole.size() / 2));
    CHECK(place.run(words(QStringLiteral("contact list"))).err.contains(QStringLiteral("is damaged")));
    place.write(QStringLiteral("desk.db.keys"), whole);
    CHECK(place.contacts() == 1);
}

TEST_CASE("the city's recovery key opens a store whose passphrase is lost, with the outbox in it")
{
    VaultPlace place;
    const auto pair = place.run(words(QStringLiteral("key pair safe.key")));
    REQUIRE(pair.status == 0);
    CHECK((QFile::permissions(place.path(QStringLiteral("safe.key"))) &
           (QFile::ReadGroup | QFile::ReadOther)) == 0);
    place.write(QStringLiteral("recovery.pub"), pair.out.toUtf8());
    place.addContact(canary);
    CHECK(place.run(words(QStringLiteral("key show")))
              .out.contains(QStringLiteral("recovery ") + pair.out.trimmed()));

    place.passphrase = QStringLiteral("what was it?");
    REQUIRE(place.run(words(QStringLiteral("contact list"))).status == 3);
    REQUIRE(place.run(words(QStringLiteral("key pair other.key"))).status == 0);
    const auto other = place.run(words(QStringLiteral("key recover --recovery-key other.key")));
    CHECK(other.status == 3);
    CHECK(other.err.contains(QStringLiteral("not sealed to this recovery key")));
    const auto recovered = place.run(words(QStringLiteral("key recover --recovery-key safe.key")));
    INFO(recovered.err.toStdString());
    REQUIRE(recovered.status == 0);
    CHECK(place.contacts() == 1);
    CHECK(place.run({QStringLiteral("verify")}).out.contains(QStringLiteral("outbox: sound")));
    place.passphrase = QStringLiteral("of the tests");
    CHECK(place.run(words(QStringLiteral("contact list"))).status == 3);
}

TEST_CASE("a real keychain opens the store without a passphrase, and when it is lost the recovery key does")
{
    // A session bus and a Secret Service of its own: nothing of whoever runs the tests is touched.
    const VaultPlace place;
    QProcess session;
    session.setProcessChannelMode(QProcess::MergedChannels);
    session.start(QStringLiteral("sh"), {QStringLiteral(KEYCHAIN_SESSION), QStringLiteral(MADOGUCHICTL),
                                         place.path(QStringLiteral("session"))});
    REQUIRE(session.waitForFinished(240'000));
    const QString said = QString::fromUtf8(session.readAll());
    INFO(said.toStdString());
    if (session.exitCode() == 77) {
        WARN("dbus-run-session or gnome-keyring-daemon is not installed");
        return;
    }
    CHECK(session.exitCode() == 0);
}
