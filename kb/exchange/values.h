// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/domain/article.h"
#include "kb/domain/contact.h"

#include <QDate>

#include <optional>

namespace madoguchi::exchange {

/// 2026-04-01, and what spreadsheets make of it: 2026/4/1. Nothing if it is not a date.
[[nodiscard]] std::optional<QDate> parseDate(const QString& text);

/// ISO 8601 with or without seconds and offset, "T" or a space between, or a date alone, which means its
/// first moment. Without an offset it is this machine's time. Nothing if it is not a time.
[[nodiscard]] std::optional<Timestamp> parseTime(const QString& text);
/// ISO 8601 in UTC with milliseconds only where there are any; parseTime() gives the same moment.
[[nodiscard]] QString formatTime(Timestamp at);

/// The words of kb/domain/names.h, and the Japanese ones departments write into spreadsheets (日本語, 公開,
/// 電話, 回答済み, 女性 …). Nothing for any other. @{
[[nodiscard]] std::optional<Language> parseLanguage(const QString& word);
[[nodiscard]] std::optional<ArticleState> parseState(const QString& word);
[[nodiscard]] std::optional<Channel> parseChannel(const QString& word);
[[nodiscard]] std::optional<Outcome> parseOutcome(const QString& word);
[[nodiscard]] std::optional<AgeBand> parseAgeBand(const QString& word);
[[nodiscard]] std::optional<Sex> parseSex(const QString& word);
/// @}

} // namespace madoguchi::exchange
