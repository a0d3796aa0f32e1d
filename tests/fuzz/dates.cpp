// SPDX-License-Identifier: GPL-3.0-or-later
// Days and times as ledgers and files write them.
#include "kb/exchange/japanese_dates.h"
#include "kb/exchange/values.h"
#include "tests/fuzz/target.h"

using namespace madoguchi;
using fuzz::promise;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    const QString text = QString::fromUtf8(fuzz::Input(bytes, size).rest());
    if (const auto day = exchange::parseJapaneseDate(text)) {
        promise(day->isValid(), "a day is one");
        promise(exchange::parseJapaneseDate(day->toString(Qt::ISODate)) == day, "a day can be written down");
    }
    if (const auto at = exchange::parseTime(text))
        promise(exchange::parseTime(exchange::formatTime(*at)) == at, "a moment can be written down");
    if (const auto at = exchange::parseJapaneseTime(text))
        promise(exchange::parseTime(exchange::formatTime(*at)) == at,
                "a ledger's moment can be written down");
    (void)exchange::parseDate(text);
    (void)exchange::parseLanguage(text);
    (void)exchange::parseChannel(text);
    return 0;
}
