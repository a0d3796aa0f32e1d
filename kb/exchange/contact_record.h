// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/contact.h"
#include "kb/exchange/fields.h"

namespace madoguchi::exchange {

/// The unit of a transferred contact whose file does not name it; the rulebook wants one.
inline const QString unnamedUnit = QStringLiteral("-");

/// Reads a contact: id, channel, lang, inquiry, outcome and articles are required. A UUID as id is kept, any
/// other id becomes uuidForName(), so that the same file meets the same contacts again. Without "at" both
/// times stay unset, without "operator" the operator stays null: the caller's to fill. A contact put through
/// whose file names no "transfer_unit" gets unnamedUnit. Errors: "import.field.…", and those of
/// checkContact() except a missing "call_back_at", which becomes the contact's own end.
[[nodiscard]] Result<Contact> readContact(const Fields& fields, std::optional<Language> defaultLanguage = {});

} // namespace madoguchi::exchange
