// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/synonyms.h"

#include "kb/domain/rulebook.h"
#include "kb/exchange/csv_fields.h"
#include "kb/exchange/csv_reader.h"
#include "kb/exchange/fields.h"
#include "kb/exchange/formula_guard.h"

#include <QHash>

namespace madoguchi::exchange {

namespace {

const QLatin1StringView wordsField("words");

QString keyOf(const QStringList& words)
{
    QStringList sorted = words;
    sorted.sort();
    return sorted.join(u'\n');
}

Result<SynonymLine> lineFrom(const CsvRow& row)
{
    SynonymLine line{row.line, {}, {}};
    for (const QByteArray& cell : row.cells) {
        MADOGUCHI_TRY_ASSIGN(text, cleanText(wordsField, unguardFormula(textOf(cell))));
        if (text.startsWith(u'#'))
            line.note = text.sliced(1).trimmed();
        else
            line.words += text;
    }
    line.words = tidied(line.words);
    SynonymGroup group;
    group.words = line.words;
    group.note = line.note;
    MADOGUCHI_TRY(checkSynonyms(group));
    return line;
}

bool isEmptyRow(const CsvRow& row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const QByteArray& cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

Result<SynonymFile> readSynonyms(QIODevice& device, std::optional<text::Encoding> encoding,
                                 const std::function<bool(qint64)>& progress)
{
    MADOGUCHI_TRY_ASSIGN(source, LineSource::open(device, encoding));
    SynonymFile file;
    file.encoding = source.encoding();
    QHash<QString, qint64> seen;
    CsvReader reader(source);
    while (const auto row = reader.next()) {
        if (progress && !progress(source.bytesTaken()))
            return failure(ErrorCode::Cancelled, QStringLiteral("import.cancelled"));
        if (row->isBroken()) {
            file.bad.push_back({row->line, row->error});
            continue;
        }
        if (isEmptyRow(*row))
            continue;
        auto line = lineFrom(*row);
        if (!line) {
            file.bad.push_back({row->line, line.error()});
        } else if (const qint64 first = seen.value(keyOf(line->words)); first > 0) {
            file.bad.push_back({row->line,
                                {ErrorCode::InvalidInput, QStringLiteral("import.duplicate"),
                                 u"line " + QString::number(first)}});
        } else {
            seen.insert(keyOf(line->words), row->line);
            file.good.push_back(std::move(*line));
        }
    }
    return file;
}

std::vector<SaveSynonyms> synonymChanges(const std::vector<SynonymGroup>& present,
                                         const std::vector<SynonymLine>& lines, IdMaker& ids)
{
    QHash<QString, const SynonymGroup*> byWords;
    QHash<QString, QList<const SynonymGroup*>> byFirst;
    for (const SynonymGroup& group : present) {
        byWords.insert(keyOf(group.words), &group);
        byFirst[group.words.first()].append(&group);
    }
    QHash<QString, int> linesByFirst;
    QSet<const SynonymGroup*> named; // in the file as they are
    for (const SynonymLine& line : lines) {
        ++linesByFirst[line.words.first()];
        named.insert(byWords.value(keyOf(line.words)));
    }

    std::vector<SaveSynonyms> changes;
    for (const SynonymLine& line : lines) {
        const QString& first = line.words.first();
        const SynonymGroup* group = byWords.value(keyOf(line.words));
        const bool same = group;
        const auto beginning = byFirst.value(first);
        if (!group && beginning.size() == 1 && linesByFirst.value(first) == 1 &&
            !named.contains(beginning.first()))
            group = beginning.first();
        SynonymGroup next = group ? *group : SynonymGroup{};
        if (!same)
            next.words = line.words;
        next.note = line.note;
        if (group && next == *group)
            continue;
        if (!group)
            next.id = ids.make<SynonymGroupId>();
        changes.push_back({next, next.version});
    }
    return changes;
}

Result<void> writeSynonyms(QIODevice& device, const std::vector<SynonymGroup>& groups,
                           text::Encoding encoding)
{
    const bool marked = encoding == text::Encoding::Utf8Bom;
    const auto put = [&device](const QByteArray& bytes) -> Result<void> {
        if (device.write(bytes) != bytes.size())
            return failure(ErrorCode::Io, QStringLiteral("export.write"));
        return {};
    };
    if (marked)
        MADOGUCHI_TRY(put(QByteArrayLiteral("\xEF\xBB\xBF")));
    for (const SynonymGroup& group : groups) {
        QStringList cells = group.words;
        if (!group.note.isEmpty())
            cells += u"# " + group.note;
        const auto bytes = text::encode(csvLine(cells), marked ? text::Encoding::Utf8 : encoding);
        if (!bytes)
            return failure(bytes.error().code, bytes.error().key,
                           group.words.value(0) + u": " + bytes.error().where.section(u' ', 0, 0));
        MADOGUCHI_TRY(put(*bytes));
    }
    return {};
}

} // namespace madoguchi::exchange
