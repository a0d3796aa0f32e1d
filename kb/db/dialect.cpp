// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/dialect.h"

namespace madoguchi::db {

const Dialect& dialectOf(Engine engine)
{
    static const Dialect sqlite{"BEGIN IMMEDIATE", "BEGIN", {}, QStringLiteral("BLOB")};
    static const Dialect postgresql{"BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE",
                                    "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
                                    "SET LOCAL statement_timeout = 0", QStringLiteral("BYTEA")};
    return engine == Engine::Sqlite ? sqlite : postgresql;
}

QByteArrayList statementsOf(const QByteArray& script)
{
    QByteArrayList statements;
    QByteArray statement;
    char quote = 0;
    const auto end = [&] {
        if (const QByteArray trimmed = statement.trimmed(); !trimmed.isEmpty())
            statements.append(trimmed);
        statement.clear();
    };
    for (qsizetype i = 0; i < script.size(); ++i) {
        const char letter = script[i];
        const bool comment = !quote && letter == '-' && i + 1 < script.size() && script[i + 1] == '-';
        if (comment) {
            const qsizetype newline = script.indexOf('\n', i);
            i = newline < 0 ? script.size() : newline;
            statement.append('\n');
            continue;
        }
        if (!quote && letter == ';') {
            end();
            continue;
        }
        if (letter == quote)
            quote = 0;
        else if (!quote && (letter == '\'' || letter == '"'))
            quote = letter;
        statement.append(letter);
    }
    end();
    return statements;
}

} // namespace madoguchi::db
