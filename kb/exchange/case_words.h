// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/case_kinds.h"

#include <QString>

#include <optional>

namespace madoguchi::exchange {

/// How a case of a ledger stands.
enum class LedgerState { Open, Answered, Closed };

/// The words of files, and the Japanese ones ledgers are written in, whatever their width; nothing for any
/// other. @{
[[nodiscard]] std::optional<CaseKind> parseCaseKind(const QString& word);
[[nodiscard]] std::optional<CaseFlow> parseCaseFlow(const QString& word);
[[nodiscard]] std::optional<ReplyChannel> parseReplyChannel(const QString& word);
[[nodiscard]] std::optional<LedgerState> parseLedgerState(const QString& word);
[[nodiscard]] std::optional<bool> parseYesNo(const QString& word);
/// @}

/// True if what stands for a name says that none was given: 匿名, 無記名 …
[[nodiscard]] bool saysAnonymous(const QString& name);

} // namespace madoguchi::exchange
