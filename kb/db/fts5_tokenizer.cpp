// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/fts5_tokenizer.h"

#include "kb/text/index_terms.h"

#include <QByteArray>

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <new>
#include <optional>
#include <vector>

namespace madoguchi::db {

namespace {

using Emit = int (*)(void*, int, const char*, int, int, int);

struct Tokenizer
{
    text::TermKind kind;
};

std::optional<text::TermKind> kindOf(const char** arguments, int count)
{
    if (count == 0)
        return text::TermKind::Words;
    const QByteArrayView name(arguments[0]);
    if (count > 1)
        return std::nullopt;
    if (name == "words")
        return text::TermKind::Words;
    if (name == "bigrams")
        return text::TermKind::Bigrams;
    if (name == "characters")
        return text::TermKind::Characters;
    return std::nullopt;
}

/// UTF-8 as it comes, with the byte at which each UTF-16 unit began. QString::fromUtf8 keeps no such record.
struct Utf16
{
    QString text;
    std::vector<int> bytes; ///< one more than units: the last is the end

    explicit Utf16(QByteArrayView utf8)
    {
        text.reserve(utf8.size());
        bytes.reserve(std::size_t(utf8.size()) + 1);
        for (qsizetype i = 0; i < utf8.size();) {
            qsizetype length = 1;
            const char32_t c = codePointAt(utf8, i, length);
            for (const QChar unit : QChar::fromUcs4(c)) {
                text.append(unit);
                bytes.push_back(int(i));
            }
            i += length;
        }
        bytes.push_back(int(utf8.size()));
    }

private:
    /// U+FFFD and a length of one byte for whatever is not well formed.
    static char32_t codePointAt(QByteArrayView utf8, qsizetype at, qsizetype& length)
    {
        const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(utf8[at + i]); };
        const unsigned char lead = byte(0);
        length = 1;
        if (lead < 0x80)
            return lead;
        const qsizetype wanted = lead >= 0xF0 && lead <= 0xF4  ? 4
                                 : lead >= 0xE0 && lead < 0xF0 ? 3
                                 : lead >= 0xC2 && lead < 0xE0 ? 2
                                                               : 1;
        if (wanted == 1 || at + wanted > utf8.size())
            return 0xFFFD;
        char32_t c = lead & (0xFFU >> (wanted + 1));
        for (qsizetype i = 1; i < wanted; ++i) {
            if ((byte(i) & 0xC0) != 0x80)
                return 0xFFFD;
            c = (c << 6) | (byte(i) & 0x3FU);
        }
        constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
        if (c < smallest[wanted] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
            return 0xFFFD;
        length = wanted;
        return c;
    }
};

/// What stands in MATCH is already terms: a katakana word folded to hiragana would be cut differently a
/// second time.
int emitQuery(QByteArrayView query, void* context, Emit emit)
{
    for (qsizetype start = 0; start < query.size();) {
        const qsizetype space = query.indexOf(' ', start);
        const qsizetype end = space < 0 ? query.size() : space;
        if (end > start) {
            const int result = emit(context, 0, query.data() + start, int(end - start), int(start), int(end));
            if (result != SQLITE_OK)
                return result;
        }
        start = end + 1;
    }
    return SQLITE_OK;
}

int emitDocument(QByteArrayView document, text::TermKind kind, void* context, Emit emit)
{
    const Utf16 source(document);
    for (const text::Term& term : text::terms(source.text, kind)) {
        const QByteArray utf8 = term.text.toUtf8();
        const int start = source.bytes[std::size_t(term.start)];
        const int end = source.bytes[std::size_t(term.start + term.length)];
        const int result = emit(context, 0, utf8.constData(), int(utf8.size()), start, end);
        if (result != SQLITE_OK)
            return result;
    }
    return SQLITE_OK;
}

// SQLite calls these three; nothing may be thrown through it.

int create(void*, const char** arguments, int count, Fts5Tokenizer** made) noexcept
{
    const auto kind = kindOf(arguments, count);
    if (!kind)
        return SQLITE_ERROR;
    auto* tokenizer = new (std::nothrow) Tokenizer{*kind};
    *made = reinterpret_cast<Fts5Tokenizer*>(tokenizer);
    return tokenizer ? SQLITE_OK : SQLITE_NOMEM;
}

void destroy(Fts5Tokenizer* tokenizer) noexcept
{
    delete reinterpret_cast<Tokenizer*>(tokenizer);
}

int tokenize(Fts5Tokenizer* tokenizer, void* context, int flags, const char* utf8, int size,
             Emit emit) noexcept
{
    try {
        if (!utf8 || size <= 0)
            return SQLITE_OK;
        const QByteArrayView bytes(utf8, size);
        if (flags & FTS5_TOKENIZE_QUERY)
            return emitQuery(bytes, context, emit);
        return emitDocument(bytes, reinterpret_cast<Tokenizer*>(tokenizer)->kind, context, emit);
    } catch (const std::bad_alloc&) {
        return SQLITE_NOMEM;
    } catch (...) {
        return SQLITE_ERROR;
    }
}

/// FTS5 hands out its interface through a bound pointer only.
fts5_api* interfaceOf(sqlite3* connection)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

Result<void> registerFts5Tokenizer(sqlite3* connection)
{
    fts5_api* const api = interfaceOf(connection);
    if (!api || api->iVersion < 2)
        return failure(ErrorCode::Internal, QStringLiteral("db.fts5.missing"));
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    if (api->xCreateTokenizer(api, "madoguchi", nullptr, &tokenizer, nullptr) != SQLITE_OK)
        return failure(ErrorCode::Internal, QStringLiteral("db.fts5.register"));
    return {};
}

} // namespace madoguchi::db
