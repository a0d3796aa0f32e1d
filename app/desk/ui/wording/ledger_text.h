// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/ledger_import.h"

#include <QCoreApplication>

namespace madoguchi::desk {

/// What people read of ledgers of cases that are brought in, in the window's language.
class LedgerText
{
    Q_DECLARE_TR_FUNCTIONS(LedgerText)
public:
    /// A field a column may hold: "Day it came in".
    [[nodiscard]] static QString field(const QString& key);
    /// Fields, one after another.
    [[nodiscard]] static QString fields(const QStringList& keys);
    /// "Line 12: 種別「公害」 is no kind of case…"
    [[nodiscard]] static QString row(const exchange::BadLine& row);
    /// What is wrong, and what to do about it.
    [[nodiscard]] static QString of(const Error& error);
    /// "120 cases would be opened, 3 are here already, 2 rows do not fit".
    [[nodiscard]] static QString wouldBe(const LedgerOutcome& outcome);
    [[nodiscard]] static QString done(const LedgerOutcome& outcome);

private:
    [[nodiscard]] static QString ofRow(const Error& error);
    [[nodiscard]] static QString ofFile(const Error& error);
    /// `where` of an error as people know it: a field's key by its name.
    [[nodiscard]] static QString place(const QString& where);
};

} // namespace madoguchi::desk
