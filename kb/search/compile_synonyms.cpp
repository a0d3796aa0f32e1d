// SPDX-License-Identifier: GPL-3.0-or-later
// compile_synonyms SUDACHI.json OUTPUT: the form that SynonymDictionary reads. Run by the build.
//
// What is left out, each measured by tests/bench/quality: whatever is no noun; groups with names
// of companies, persons, places and universities; groups above twelve words; words of one character; English
// spellings (acronyms stay); what Sudachi itself marks as not to be expanded.
#include "kb/text/fold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cstdio>
#include <map>

using namespace madoguchi;

namespace {

constexpr qsizetype mostWords = 12;
constexpr qsizetype longestAcronym = 5;

struct Word
{
    QString written;
    bool asks = true; ///< may stand in a question to find the others
};

bool isName(const QJsonObject& item)
{
    static const QSet<QString> names{QStringLiteral("企業名"), QStringLiteral("旧企業名"),
                                     QStringLiteral("人名"), QStringLiteral("地名"),
                                     QStringLiteral("大学名")};
    const QJsonArray fields = item[QStringLiteral("bunya")].toArray();
    return std::any_of(fields.begin(), fields.end(),
                       [](const QJsonValue& field) { return names.contains(field.toString()); });
}

bool isAscii(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isWanted(const QString& word)
{
    const bool acronym = word.size() <= longestAcronym && word == word.toUpper();
    return !word.contains(QLatin1Char('\t')) && (!isAscii(word) || acronym);
}

/// Empty if the group is of no use.
QList<Word> wordsOf(const QJsonObject& group)
{
    constexpr int onlyFound = 1;
    constexpr int never = 2;
    QList<Word> words;
    for (const QJsonValue& value : group[QStringLiteral("items")].toArray()) {
        const QJsonObject item = value.toObject();
        if (isName(item))
            return {};
        const int expansion = item[QStringLiteral("expandControl")].toInt();
        const QString written = item[QStringLiteral("midashi")].toString();
        if (item[QStringLiteral("taigenYogen")].toString() == QStringLiteral("体言") && expansion != never &&
            isWanted(written))
            words.append({written, expansion != onlyFound});
    }
    return words.size() > mostWords ? QList<Word>() : words;
}

using Lines = std::map<QByteArray, QStringList>;

void addTo(Lines& lines, const QList<Word>& words)
{
    for (const Word& from : words) {
        const QString folded = text::fold(from.written);
        if (!from.asks || folded.size() < 2)
            continue;
        for (const Word& to : words) {
            QStringList& others = lines[folded.toUtf8()];
            if (text::fold(to.written) != folded && !others.contains(to.written))
                others.append(to.written);
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("usage: compile_synonyms SUDACHI.json OUTPUT\n", stderr);
        return 2;
    }
    QFile input(QFile::decodeName(argv[1]));
    QFile output(QFile::decodeName(argv[2]));
    if (!input.open(QIODevice::ReadOnly) || !output.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        std::fputs("compile_synonyms: cannot open the files\n", stderr);
        return 1;
    }
    const QJsonDocument dictionary = QJsonDocument::fromJson(input.readAll());
    Lines lines;
    for (const QJsonValue& group : dictionary.array())
        addTo(lines, wordsOf(group.toObject()));
    for (const auto& [word, others] : lines) {
        if (!others.isEmpty())
            output.write(word + '\t' + others.join(QLatin1Char('\t')).toUtf8() + '\n');
    }
    return output.flush() && !lines.empty() ? 0 : 1;
}
