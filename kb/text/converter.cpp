// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/converter.h"

#include <algorithm>
#include <array>

namespace madoguchi::text {

namespace {

struct Name
{
    Encoding encoding;
    const char16_t* name;
    const char* icuName;
};

// "cp932" of ICU is an alias that has changed its meaning before; the table's own name has not.
constexpr std::array names = {
    Name{Encoding::Utf8, u"utf-8", "UTF-8"},
    Name{Encoding::Utf8Bom, u"utf-8-bom", "UTF-8"},
    Name{Encoding::Utf16Le, u"utf-16le", "UTF-16LE"},
    Name{Encoding::Utf16Be, u"utf-16be", "UTF-16BE"},
    Name{Encoding::Cp932, u"cp932", "ibm-943_P15A-2003"},
    Name{Encoding::EucJp, u"euc-jp", "euc-jp-2007"},
    Name{Encoding::Iso2022Jp, u"iso-2022-jp", "ISO-2022-JP"},
};

const Name& nameOf(Encoding encoding)
{
    return *std::find_if(names.begin(), names.end(), [&](const Name& n) { return n.encoding == encoding; });
}

} // namespace

Converter openConverter(Encoding encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(nameOf(encoding).icuName, &status), &ucnv_close);
    if (converter) {
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        ucnv_setFallback(converter.get(), false);
    }
    return U_SUCCESS(status) ? std::move(converter) : Converter(nullptr, &ucnv_close);
}

QString encodingName(Encoding encoding)
{
    return QString::fromUtf16(nameOf(encoding).name);
}

std::optional<Encoding> encodingByName(QStringView name)
{
    for (const Name& known : names) {
        if (name.compare(QStringView(known.name), Qt::CaseInsensitive) == 0)
            return known.encoding;
    }
    return std::nullopt;
}

} // namespace madoguchi::text
