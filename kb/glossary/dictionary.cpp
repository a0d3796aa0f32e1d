// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/glossary/dictionary.h"

#include "kb/glossary/edict_line.h"
#include "kb/text/encoding.h"
#include "kb/text/fold.h"

#include <QFile>

#include <algorithm>

namespace madoguchi::glossary {

namespace {

// Homonyms beyond these are rarer than they are misleading.
constexpr int mostEntries = 2;
enum Rank : quint8 { Common, Plain, KanaOfCommon };
const QString separator = QStringLiteral("; ");

quint32 hashOf(QByteArrayView key)
{
    return static_cast<quint32>(qHash(key, 0));
}

} // namespace

void Dictionary::add(QStringView key, const QStringList& glosses, quint8 rank)
{
    const QByteArray utf8 = text::fold(key).toUtf8();
    m_entries.push_back({hashOf(utf8), static_cast<quint32>(m_texts.size()), rank});
    m_texts += utf8 + '\0' + glosses.join(separator).toUtf8() + '\0';
}

Result<Dictionary> Dictionary::open(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QStringLiteral("glossary.missing"), path);
    const QByteArray bytes = file.readAll();
    auto decoded = text::decodeAs(bytes, text::Encoding::Utf8);
    if (!decoded)
        decoded = text::decodeAs(bytes, text::Encoding::EucJp);
    if (!decoded)
        return failure(ErrorCode::Corrupt, QStringLiteral("glossary.unreadable"), path);

    Dictionary dictionary;
    for (const QStringView line : QStringView(*decoded).split(u'\n', Qt::SkipEmptyParts)) {
        const auto entry = parseEdictLine(line);
        if (!entry)
            continue;
        dictionary.add(entry->headword, entry->glosses, entry->common ? Common : Plain);
        if (!entry->reading.isEmpty() && (entry->common || entry->mostlyKana))
            dictionary.add(entry->reading, entry->glosses,
                           entry->mostlyKana ? (entry->common ? Common : Plain) : KanaOfCommon);
    }
    std::sort(dictionary.m_entries.begin(), dictionary.m_entries.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a.hash, a.rank, a.offset) < std::tie(b.hash, b.rank, b.offset);
    });
    dictionary.m_texts.squeeze();
    dictionary.m_entries.shrink_to_fit();
    return dictionary;
}

QStringList Dictionary::glosses(QStringView folded) const
{
    const QByteArray key = folded.toUtf8();
    const quint32 hash = hashOf(key);
    QStringList found;
    int entries = 0;
    auto entry = std::lower_bound(m_entries.begin(), m_entries.end(), hash,
                                  [](const Entry& e, quint32 wanted) { return e.hash < wanted; });
    for (; entry != m_entries.end() && entry->hash == hash && entries < mostEntries; ++entry) {
        const char* text = m_texts.constData() + entry->offset;
        if (key != QByteArrayView(text))
            continue;
        ++entries;
        for (const QString& gloss : QString::fromUtf8(text + key.size() + 1).split(separator)) {
            if (!found.contains(gloss))
                found += gloss;
        }
    }
    return found;
}

} // namespace madoguchi::glossary
