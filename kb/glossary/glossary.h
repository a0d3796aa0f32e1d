// SPDX-License-Identifier: GPL-3.0-or-later
// English glosses of Japanese texts, for whoever brings Q&As in; never in the desk.
#pragma once

#include "kb/glossary/dictionary.h"

namespace madoguchi::glossary {

/// Finds the words of a text that the dictionary has. Any thread.
class Glossary
{
public:
    /// Opens EDICT: `path` if given, else where Debian's package `edict` puts it.
    /// Errors as of Dictionary::open().
    [[nodiscard]] static Result<Glossary> open(const QString& path = {});

    /// The words of `texts` with their English glosses, a line each: the word as written, a tab, glosses with
    /// "; " between them, e.g. "容器\tcontainer; receptacle". Every word once, at most 60; the longest word
    /// at each place, and what a long one is made of. Empty for texts without a known word.
    [[nodiscard]] QString glossesOf(const QStringList& texts) const;

private:
    explicit Glossary(Dictionary&& dictionary)
        : m_dictionary(std::move(dictionary))
    {
    }

    Dictionary m_dictionary;
};

} // namespace madoguchi::glossary
