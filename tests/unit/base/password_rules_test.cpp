// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/known_passwords.h"
#include "kb/base/password_fold.h"
#include "kb/base/password_rules.h"
#include "kb/base/random.h"
#include "tests/support/printers.h"

using namespace madoguchi;

namespace {

const QStringList aoki{QStringLiteral("aoki-h"), QStringLiteral("青木 はるか")};

/// The error's key without "password.", "fine" if there is none.
QString verdictOn(const QString& password, const QStringList& names = aoki)
{
    const Result<void> fit = checkNewPassword(password, names);
    if (fit)
        return QStringLiteral("fine");
    CHECK(fit.error().code == ErrorCode::InvalidInput);
    CHECK(fit.error().where.isEmpty());
    return fit.error().key.section(u'.', 1);
}

} // namespace

TEST_CASE("a password is refused when it is short or long, repeated, a run of keys, or its owner's name")
{
    const std::pair<const char*, const char*> passwords[] = {
        {"", "short"},
        {"elevenchars", "short"},
        {"きつねとたぬきのうどん", "short"}, // eleven
        {"aaaaaaaaaaaaaaaa", "repeated"},
        {"abcabcabcabcab", "repeated"},
        {"K7-pine K7-pine ", "repeated"},
        {"            ", "repeated"},
        {"qwertyuiop12", "run"},
        {"QWERTYuiop[]", "run"},
        {"1qaz2wsx3edc4rfv", "run"},
        {"!QAZ2wsx#EDC4rfv", "run"},
        {"abcdefghijklmn", "run"},
        {"987654321098", "run"},
        {"ＱＷＥＲＴＹＵＩＯＰ１２", "run"},
        {"aoki-h-aoki-h!", "name"},
        {"AOKI-H 2026-4", "name"},
        {"青木はるか2026/4/1", "name"},
        {"青木の青木はるか12345", "name"},
    };
    for (const auto& [password, verdict] : passwords) {
        CAPTURE(password);
        CHECK(verdictOn(QString::fromUtf8(password)) == QString::fromUtf8(verdict));
    }
    CHECK(verdictOn(QStringLiteral("mushi-2 ").repeated(200)) == QStringLiteral("long"));
}

TEST_CASE("a password that is long and nobody's first guess is taken, whatever it is made of")
{
    for (const char* password :
         {"kitsune udon no teishoku", "きつねとたぬきのうどん屋", "7-kWz!m0Qe#r", "大雪の日は橋を渡らない",
          "correct horse battery staple", "aoki-h likes grilled mackerel",
          "🐢🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔"}) {
        CAPTURE(password);
        const QString text = QString::fromUtf8(password);
        CHECK(verdictOn(text) ==
              (text.toUcs4().size() < shortestPassword ? QStringLiteral("short") : QStringLiteral("fine")));
    }
    // What the hub makes itself is never refused: letters without those easily mistaken, 16 of them.
    SeededRandom random(3);
    const QString letters = QStringLiteral("23456789abcdefghjkmnpqrstuvwxyz");
    for (int round = 0; round < 2'000; ++round) {
        QString password;
        for (int i = 0; i < 16; ++i)
            password += letters.at(qsizetype(random.below(uint32_t(letters.size()))));
        REQUIRE(verdictOn(password) == QStringLiteral("fine"));
    }
}

TEST_CASE("a password out of a breach is refused, and so is what is built on one")
{
    if (knownPasswordCount() == 0) {
        WARN("built without the list of known passwords");
        return;
    }
    CHECK(knownPasswordCount() > 20'000);
    for (const char* password : {"sonyericsson", "FinalFantasy", "password!2026", "P@ssw0rd-2026",
                                 "Dragon-20260401", "ｐａｓｓｗｏｒｄ１２３４", "2026!sunshine!!"}) {
        CAPTURE(password);
        CHECK(isKnownPassword(QString::fromUtf8(password)));
        CHECK(verdictOn(QString::fromUtf8(password)) == QStringLiteral("known"));
    }
    CHECK_FALSE(isKnownPassword(QStringLiteral("password of a stranger")));
    CHECK_FALSE(isKnownPassword(QStringLiteral("8392-0174-6352")));
}
