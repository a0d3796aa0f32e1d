// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/printers.h"

#include <QFile>
#include <QTemporaryDir>

namespace madoguchi::test {

/// A store with something in it, to begin each run with anew.
class StoreTemplate
{
public:
    /// @param fill makes the store at a path and closes it
    template <typename Fill>
    explicit StoreTemplate(Fill fill)
    {
        fill(original());
    }

    /// Where the copy for the run at hand stands.
    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("store.db")); }

    void copy() const
    {
        for (const char* suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(path() + QString::fromLatin1(suffix));
        REQUIRE(QFile::copy(original(), path()));
    }

private:
    [[nodiscard]] QString original() const { return m_directory.filePath(QStringLiteral("template.db")); }

    QTemporaryDir m_directory;
};

} // namespace madoguchi::test
