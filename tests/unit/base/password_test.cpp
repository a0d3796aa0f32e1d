// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/password.h"
#include "tests/support/printers.h"

using namespace madoguchi;

TEST_CASE("a password matches its Argon2id verifier, and no other password does")
{
    const auto verifier = hashPassword(QStringLiteral("ひまわり-2026"));
    REQUIRE(verifier);
    CHECK(verifier->startsWith("$argon2id$"));
    CHECK(passwordMatches(*verifier, QStringLiteral("ひまわり-2026")));
    CHECK_FALSE(passwordMatches(*verifier, QStringLiteral("ひまわり-2025")));
    CHECK_FALSE(passwordMatches({}, QString()));
}

TEST_CASE("the same password in composed and decomposed form is the same password")
{
    const auto verifier = hashPassword(QStringLiteral("がくせい"));
    REQUIRE(verifier);
    CHECK(passwordMatches(*verifier, QStringLiteral("か\u3099くせい")));
}
