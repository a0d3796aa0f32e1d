// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/text/index_terms.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace madoguchi::search {

/// One word or pair of characters of a title, by its hash: a wrong mark once in a thousand million is no
/// harm.
struct TitlePiece
{
    quint32 hash;
    quint16 start;  ///< in the title, UTF-16 units
    quint16 length; ///< likewise
};

/// A title as it was cut into terms.
struct TitlePieces
{
    quint32 title = 0;              ///< the title's own hash: the article may have changed since
    std::vector<TitlePiece> pieces; ///< by hash
    QStringList keywords;           ///< the article's, folded, in their order
};

/// The same on every machine, for it is kept in the store.
[[nodiscard]] quint32 hashOfTitle(QStringView title);
[[nodiscard]] quint32 hashOfPiece(QStringView term, text::TermKind kind);

/// @param keywords one a line
[[nodiscard]] TitlePieces cutTitle(const QString& title, const QString& keywords = {});

/// The pieces as the index keeps them, made when an article is indexed: to cut thirty titles costs more than
/// to rank them. @{
[[nodiscard]] QByteArray packPieces(const TitlePieces& title);
void unpackPieces(QByteArrayView packed, TitlePieces& title);
/// @}

/// Titles from the index, by article row, remembered while it does not change: the same ones are shown again
/// with every key typed.
class TitleMemory
{
public:
    /// Empty if the row is not indexed. Good until the next call.
    [[nodiscard]] Result<const TitlePieces*> of(db::Connection& connection, quint32 row);
    void clear() { m_titles.clear(); }

private:
    QHash<quint32, TitlePieces> m_titles;
};

} // namespace madoguchi::search
