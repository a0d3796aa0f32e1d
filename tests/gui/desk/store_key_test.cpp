// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/emergency_file.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/theme/window_language.h"
#include "app/desk/ui/window/store_key_view.h"
#include "kb/db/encryption.h"
#include "kb/db/store_keys.h"
#include "tests/gui/desk/real_desk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::RealDesk;
using madoguchi::test::waitFor;

namespace {

Error refused(const char* key, const QString& where = {})
{
    return {ErrorCode::Refused, QString::fromLatin1(key), where};
}

struct View
{
    StoreKeyView view;
    QLineEdit* passphrase = view.findChild<QLineEdit*>(QStringLiteral("storePassphrase"));
    QLineEdit* again = view.findChild<QLineEdit*>(QStringLiteral("storePassphraseAgain"));
    QPushButton* open = view.findChild<QPushButton*>(QStringLiteral("openStore"));
    QLabel* advice = view.findChild<QLabel*>(QStringLiteral("storeKeyAdvice"));
    QSignalSpy given{&view, &StoreKeyView::passphraseGiven};

    [[nodiscard]] QString complaint() const
    {
        QStringList texts;
        for (const QLabel* label : view.findChildren<QLabel*>()) {
            if (label->property("kind").toString() == u"error" && !label->isHidden())
                texts += label->text().remove(QStringLiteral("▲ "));
        }
        return texts.join(u'|');
    }
};

QStringList leaks(const QString& folder, const QString& word)
{
    const QByteArray wide(reinterpret_cast<const char*>(word.utf16()), word.size() * 2);
    QStringList leaking;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (bytes.contains(word.toUtf8()) || bytes.contains(wide) || bytes.contains(word.toUtf8().toBase64()))
            leaking.append(files.fileName());
    }
    return leaking;
}

} // namespace

TEST_CASE("The passphrase of the store is asked for, and a wrong one is said to be wrong")
{
    WindowLanguage language;
    language.use(Language::En);
    View window;
    window.view.showTrouble(refused("vault.passphrase.needed"));
    CHECK(window.again->parentWidget()->isHidden());
    CHECK(window.passphrase->echoMode() == QLineEdit::Password);
    QTest::mouseClick(window.open, Qt::LeftButton);
    CHECK(window.given.isEmpty());
    CHECK(window.complaint() == QStringLiteral("Type the passphrase."));
    window.passphrase->setText(QStringLiteral("not it"));
    QTest::keyClick(window.passphrase, Qt::Key_Return);
    REQUIRE(window.given.size() == 1);
    CHECK(window.given.at(0).at(0).toString() == QStringLiteral("not it"));
    CHECK(window.passphrase->text().isEmpty());
    window.view.showTrouble(refused("vault.passphrase.wrong"));
    CHECK(window.complaint() == QStringLiteral("That is not the passphrase."));
}

TEST_CASE("A new passphrase is typed twice, and is no short one")
{
    WindowLanguage language;
    language.use(Language::En);
    View window;
    window.view.showTrouble(refused("vault.passphrase.choose"));
    CHECK_FALSE(window.again->parentWidget()->isHidden());
    window.passphrase->setText(QStringLiteral("short"));
    window.again->setText(QStringLiteral("short"));
    QTest::mouseClick(window.open, Qt::LeftButton);
    CHECK(window.complaint().startsWith(QStringLiteral("At least 8 characters")));
    window.passphrase->setText(QStringLiteral("long enough"));
    window.again->setText(QStringLiteral("long enough?"));
    QTest::mouseClick(window.open, Qt::LeftButton);
    CHECK(window.complaint() == QStringLiteral("The two are not the same."));
    CHECK(window.given.isEmpty());
    window.again->setText(QStringLiteral("long enough"));
    QTest::mouseClick(window.open, Qt::LeftButton);
    REQUIRE(window.given.size() == 1);
}

TEST_CASE("A lost keychain is explained in each language, and asks for nothing")
{
    View window;
    for (const Language language : {Language::Ja, Language::En, Language::Zh, Language::Ko}) {
        WindowLanguage words;
        words.use(language);
        window.view.showTrouble(refused("vault.keychain.lost"));
        CHECK(window.advice->text().contains(QStringLiteral("madoguchictl key recover")));
        CHECK(window.open->isHidden());
    }
    QSignalSpy abandoned(&window.view, &StoreKeyView::abandoned);
    window.view.close();
    CHECK(abandoned.size() == 1);
}

TEST_CASE("A canary typed into a contact is in no file of the desk, as a draft and once it is saved")
{
    const QString canary = QStringLiteral("canary-in-the-desk");
    const QTemporaryDir place;
    const QString store = place.filePath(QStringLiteral("desk.db"));
    db::giveKey(store, SecretKey::random());
    db::giveKey(store + QStringLiteral(".emergency"), SecretKey::random());
    qputenv("TMPDIR", place.path().toLocal8Bit());
    {
        RealDesk desk(store, place.filePath(QStringLiteral("desk.conf")));
        REQUIRE(desk.enter());
        madoguchi::desk::test::type(desk.inquiry(), canary);
        REQUIRE(waitFor([&] {
            return leaks(place.path(), canary).isEmpty() && QFile::exists(store + QStringLiteral("-wal")) &&
                   QFileInfo(store + QStringLiteral("-wal")).size() > 0;
        }));
        desk.core->flush();
        desk.core->settings.sync();
        CHECK(leaks(place.path(), canary).isEmpty());
        QSignalSpy saved(&desk.core->contact, &ContactSession::saved);
        desk.find<QPushButton>("saveContact")->click();
        REQUIRE(waitFor([&] { return saved.count() == 1; }));
        CHECK(leaks(place.path(), canary).isEmpty());
    }
    qunsetenv("TMPDIR");
    CHECK(db::fileKind(store) == db::FileKind::Other);
    CHECK(leaks(place.path(), canary).isEmpty());
}

TEST_CASE("An emergency file with a key holds nothing in the clear, and reads what an older one wrote")
{
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("desk.db.emergency"));
    const auto recordOf = [](const char* inquiry) {
        SystemClock clock;
        SystemRandom random;
        IdMaker ids(clock, random);
        Contact contact;
        contact.id = ids.make<ContactId>();
        contact.startedAt = contact.endedAt = {1'750'000'000'000};
        contact.original.inquiry = QString::fromLatin1(inquiry);
        contact.operatorId = ids.make<UserId>();
        return EmergencyRecord{
            QStringLiteral("sato"), std::nullopt,
            Command{ids.make<CommandId>(), contact.operatorId, clock.now(), LogContact{contact}}};
    };
    const auto bytes = [&path] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const SecretKey key = SecretKey::random();
    const EmergencyRecord older = recordOf("canary before");
    REQUIRE(EmergencyFile(path).append(older));
    const EmergencyRecord last = recordOf("canary now");
    EmergencyFile file(path, key);
    REQUIRE(file.append(last));
    CHECK(file.read()->records == std::vector{older, last});
    const QByteArray second = bytes().split('\n').value(1);
    CHECK(second.startsWith("M2 "));
    CHECK_FALSE(QByteArray::fromBase64(second.split(' ').value(2)).contains("canary"));
    CHECK(EmergencyFile(path, SecretKey::random()).read()->damaged == 1);
    REQUIRE(file.clear());
    CHECK_FALSE(bytes().contains("M"));
    CHECK(file.read()->records.empty());
}

// For people who work on the look: MADOGUCHI_PICTURES=FOLDER test_desk_window "[.pictures]"
TEST_CASE("Pictures of the window before the store is open", "[.pictures]")
{
    const QDir folder(qEnvironmentVariable("MADOGUCHI_PICTURES", QStringLiteral("/tmp")));
    for (const char* key : {"vault.passphrase.choose", "vault.passphrase.wrong", "vault.keychain.lost"}) {
        for (const Language language : {Language::Ja, Language::En, Language::Zh, Language::Ko}) {
            for (const int percent : {100, 200}) {
                Appearance appearance;
                appearance.language = language;
                appearance.look = percent == 200 ? Look::Dark : Look::Light;
                appearance.fontPercent = percent;
                WindowLanguage words;
                words.use(language);
                theme().apply(appearance);
                StoreKeyView view;
                view.showTrouble(refused(key));
                view.show();
                QTest::qWait(50);
                view.grab().save(folder.filePath(QStringLiteral("store-key-%1-%2-%3.png")
                                                     .arg(QString::fromLatin1(key).section(u'.', -1),
                                                          QString::number(static_cast<int>(language)))
                                                     .arg(percent)));
            }
        }
    }
}
