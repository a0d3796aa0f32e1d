// SPDX-License-Identifier: GPL-3.0-or-later
// EDICT in memory, as Debian's package `edict` installs it.
#pragma once

#include "kb/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace madoguchi::glossary {

/// Japanese words and their English glosses. Immutable once open; any thread.
class Dictionary
{
public:
    /// Reads the file, in EUC-JP or UTF-8. Error "glossary.missing" (NotFound), "glossary.unreadable"
    /// (Corrupt).
    [[nodiscard]] static Result<Dictionary> open(const QString& path);

    /// The glosses of a word, common entries first; empty if it has none. Words in kana are looked up by
    /// reading too, where the entry is common or usually written so.
    /// @param folded the word as text::fold() gives it
    [[nodiscard]] QStringList glosses(QStringView folded) const;

private:
    struct Entry
    {
        quint32 hash;
        quint32 offset;
        quint8 rank; ///< less is better
    };

    void add(QStringView key, const QStringList& glosses, quint8 rank);

    QByteArray m_texts;           ///< "key\0gloss; gloss\0" one after the other
    std::vector<Entry> m_entries; ///< by hash
};

} // namespace madoguchi::glossary
