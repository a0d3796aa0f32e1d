// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes to text and back, without guessing by statistics and without silent question marks.
#pragma once

#include "kb/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>

namespace madoguchi::text {

enum class Encoding { Utf8, Utf8Bom, Utf16Le, Utf16Be, Cp932, EucJp, Iso2022Jp };

/// "utf-8", "utf-8-bom", "utf-16le", "utf-16be", "cp932", "euc-jp", "iso-2022-jp".
[[nodiscard]] QString encodingName(Encoding encoding);
[[nodiscard]] std::optional<Encoding> encodingByName(QStringView name);

struct DecodedText
{
    QString text; ///< without the byte order mark
    Encoding encoding = Encoding::Utf8;
};

/// Takes the first encoding under which every byte is valid: byte order mark, ISO-2022-JP if an escape
/// sequence of it is there, UTF-8, CP932, EUC-JP (which goes first where CP932 would give mostly half-width
/// katakana). Error "text.encoding.unknown" (InvalidInput), where = "byte N": how far the best of them came.
[[nodiscard]] Result<DecodedText> decode(QByteArrayView bytes);

/// Under one encoding only. Error "text.encoding.invalid", where = "byte N".
[[nodiscard]] Result<QString> decodeAs(QByteArrayView bytes, Encoding encoding);

/// Encodes as Utf8, Utf8Bom or Cp932 (others: Internal "text.encoding.unsupported"). For CP932 the
/// look-alikes it holds under another code point are mapped first (〜 U+301C to ～ U+FF5E, − U+2212 to －
/// U+FF0D, ‖ — ¢ £ ¬). A character it cannot hold, or a lone surrogate, is the error
/// "text.encoding.unmappable" (InvalidInput), where = "U+1F600 at N", N counting UTF-16 units from 0.
[[nodiscard]] Result<QByteArray> encode(QStringView text, Encoding encoding);

} // namespace madoguchi::text
