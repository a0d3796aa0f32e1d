// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/title_pieces.h"

#include "kb/db/raw_statement.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace madoguchi::search {

namespace {

// A few hundred bytes each.
constexpr qsizetype mostTitles = 20'000;
constexpr qsizetype headBytes = sizeof(quint32);
constexpr qsizetype pieceBytes = sizeof(quint32) + 2 * sizeof(quint16);

/// FNV-1a over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/
quint32 hashOf(QStringView text, quint32 seed)
{
    quint32 hash = 2'166'136'261U ^ seed;
    for (const QChar unit : text) {
        hash = (hash ^ unit.cell()) * 16'777'619U;
        hash = (hash ^ unit.row()) * 16'777'619U;
    }
    return hash;
}

template <typename Number>
void put(char*& at, Number number)
{
    qToLittleEndian(number, at);
    at += sizeof(Number);
}

template <typename Number>
Number take(const char*& at)
{
    const auto number = qFromLittleEndian<Number>(at);
    at += sizeof(Number);
    return number;
}

} // namespace

quint32 hashOfTitle(QStringView title)
{
    return hashOf(title, 0);
}

quint32 hashOfPiece(QStringView term, text::TermKind kind)
{
    return hashOf(term, 1 + static_cast<quint32>(kind));
}

TitlePieces cutTitle(const QString& title, const QString& keywords)
{
    constexpr qsizetype end = std::numeric_limits<quint16>::max();
    TitlePieces cut{hashOfTitle(title), {}, {}};
    const text::FoldedText folded = text::foldWithOffsets(title);
    for (const text::TermKind kind : {text::TermKind::Words, text::TermKind::Bigrams}) {
        for (const text::Term& term : text::termsOfFolded(folded, kind)) {
            if (term.start + term.length <= end)
                cut.pieces.push_back({hashOfPiece(term.text, kind), static_cast<quint16>(term.start),
                                      static_cast<quint16>(term.length)});
        }
    }
    std::sort(cut.pieces.begin(), cut.pieces.end(), [](const TitlePiece& a, const TitlePiece& b) {
        return a.hash != b.hash ? a.hash < b.hash : a.start < b.start;
    });
    for (const QString& keyword : keywords.split(u'\n', Qt::SkipEmptyParts))
        cut.keywords += text::fold(keyword).trimmed();
    return cut;
}

QByteArray packPieces(const TitlePieces& title)
{
    QByteArray packed(headBytes + static_cast<qsizetype>(title.pieces.size()) * pieceBytes, '\0');
    char* at = packed.data();
    put(at, title.title);
    for (const TitlePiece& piece : title.pieces) {
        put(at, piece.hash);
        put(at, piece.start);
        put(at, piece.length);
    }
    return packed;
}

void unpackPieces(QByteArrayView packed, TitlePieces& title)
{
    if (packed.size() < headBytes)
        return;
    const char* at = packed.data();
    title.title = take<quint32>(at);
    title.pieces.resize(static_cast<size_t>((packed.size() - headBytes) / pieceBytes));
    for (TitlePiece& piece : title.pieces) {
        piece.hash = take<quint32>(at);
        piece.start = take<quint16>(at);
        piece.length = take<quint16>(at);
    }
}

Result<const TitlePieces*> TitleMemory::of(db::Connection& connection, quint32 row)
{
    if (const auto known = m_titles.constFind(row); known != m_titles.cend())
        return &*known;
    if (m_titles.size() >= mostTitles)
        m_titles.clear();
    db::RawStatement title(connection, "SELECT pieces, keywords FROM article_title WHERE row = ?");
    title.bind(static_cast<qint64>(row));
    TitlePieces pieces;
    if (title.next()) {
        unpackPieces(title.bytes(0), pieces);
        pieces.keywords = title.text(1).split(u'\n');
    }
    MADOGUCHI_TRY(title.reset());
    return &*m_titles.insert(row, std::move(pieces));
}

} // namespace madoguchi::search
