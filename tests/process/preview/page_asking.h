// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/page_reader.h"
#include "tests/support/printers.h"
#include "tests/support/wait_for.h"

namespace madoguchi::test {

inline const QString previewProgram = QStringLiteral(MADOGUCHI_PREVIEW);

[[nodiscard]] inline desk::PageAnswer askFor(desk::PageReader& reader, const QByteArray& file, int number,
                                             int side = 400, int patience = 30'000)
{
    std::optional<desk::PageAnswer> got;
    reader.read(file, number, side, &reader, [&](const desk::PageAnswer& answer) { got = answer; });
    REQUIRE(waitFor([&] { return got.has_value(); }, patience));
    return *got;
}

[[nodiscard]] inline desk::PageAnswer pageOf(const QByteArray& file)
{
    desk::PageReader reader(previewProgram);
    return askFor(reader, file, 1);
}

[[nodiscard]] inline QString keyOf(const desk::PageAnswer& answer)
{
    return answer.page ? QString() : answer.page.error().key;
}

} // namespace madoguchi::test
