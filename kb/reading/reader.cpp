// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/reading/reader.h"

#include "kb/reading/distinct_readings.h"
#include "kb/reading/pieces.h"
#include "kb/reading/spoken_numbers.h"
#include "kb/reading/word_reading.h"

#include <mecab.h>

#include <algorithm>

namespace madoguchi::reading {

namespace {

/// Of the words a text begins with, and of each phrase behind them.
constexpr std::size_t mostAtBeginning = 8;
constexpr std::size_t mostElsewhere = 3;
constexpr qsizetype mostForArticle = 60;
constexpr qsizetype mostWaysToCount = 3;
constexpr long margin = 16'000;
constexpr long marginElsewhere = 8'000;

/// IPADIC knows letters in full width only; half-width ones would all be unknown words.
QByteArray dictionaryForm(QStringView text)
{
    QString result = text.toString();
    for (QChar& c : result) {
        if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'))
            c = QChar(char16_t(c.unicode() + 0xFEE0));
    }
    return result.toUtf8();
}

bool isIdeograph(QChar c)
{
    return c >= QChar(0x4e00) && c <= QChar(0x9fff);
}

QString normal(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_KC);
}

} // namespace

struct Reader::Mecab
{
    std::unique_ptr<MeCab::Model> model;
    std::unique_ptr<MeCab::Tagger> tagger;
    std::unique_ptr<MeCab::Lattice> lattice;

    bool parse(const QByteArray& utf8) const
    {
        lattice->clear();
        lattice->set_request_type(MECAB_ONE_BEST);
        lattice->set_sentence(utf8.constData(), std::size_t(utf8.size()));
        return tagger->parse(lattice.get());
    }

    /// Never empty.
    QStringList read(QStringView text, std::size_t most, long withinCost) const
    {
        const QByteArray utf8 = dictionaryForm(text);
        QStringList found;
        if (parse(utf8)) {
            for (const DistinctReading& reading : distinctReadings(*lattice, *model, most, withinCost))
                found += reading.kana;
        }
        return found.isEmpty() ? QStringList{hiragana(text.toString())} : found;
    }

    /// The text cut behind its particles: 住民票の, 写し.
    QStringList phrases(QStringView text) const
    {
        const QByteArray utf8 = dictionaryForm(text);
        if (!parse(utf8))
            return {text.toString()};
        QStringList result;
        QString phrase;
        bool ended = false;
        for (const MeCab::Node* node = lattice->bos_node(); node; node = node->next) {
            if (node->stat != MECAB_NOR_NODE && node->stat != MECAB_UNK_NODE)
                continue;
            const bool particle = isParticle(node->feature);
            if (ended && !particle)
                result += std::exchange(phrase, {});
            phrase += halfWidth(QString::fromUtf8(node->surface, node->length));
            ended = particle;
        }
        result += phrase;
        return result;
    }

    /// Nothing where there are no numbers or none that is said in so many ways.
    QString withNumbersSaid(const QString& phrase, qsizetype way) const;

    /// Other ways to read a piece without punctuation.
    QStringList others(QStringView piece, bool begins) const
    {
        QStringList result;
        for (const QString& phrase : phrases(piece)) {
            const QStringList found =
                read(phrase, begins ? mostAtBeginning : mostElsewhere, begins ? margin : marginElsewhere);
            QStringList ways;
            for (qsizetype way = 0; way < mostWaysToCount; ++way)
                ways += withNumbersSaid(phrase, way);
            ways += found.mid(1);
            ways.removeAll(QString());
            for (const QString& other : ways) {
                if (std::none_of(other.begin(), other.end(), isIdeograph))
                    result += begins ? other : u'…' + other;
            }
            begins = false;
        }
        return result;
    }
};

/// A phrase with its numbers as they are said, each the same way of its ways: 3丁目2番 with both the
/// likeliest.
QString Reader::Mecab::withNumbersSaid(const QString& phrase, qsizetype way) const
{
    QString result;
    bool another = way == 0;
    qsizetype at = 0;
    for (SpokenCount count = nextCount(phrase, at); count.length > 0; count = nextCount(phrase, at)) {
        if (count.start > at)
            result += read(QStringView(phrase).sliced(at, count.start - at), 1, 0).constFirst();
        another = another || way < count.ways.size();
        result += count.ways.value(way, count.ways.constFirst());
        at = count.start + count.length;
    }
    if (at == 0 || !another)
        return {};
    return at < phrase.size() ? result + read(QStringView(phrase).sliced(at), 1, 0).constFirst() : result;
}

Reader::Reader(std::unique_ptr<Mecab> mecab)
    : m_mecab(std::move(mecab))
{
}

Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;
Reader::~Reader() = default;

Result<Reader> Reader::create(const QString& dictionary)
{
    const QString path = dictionary.isEmpty() ? QStringLiteral(MADOGUCHI_MECAB_DICTIONARY) : dictionary;
    // A list of arguments, not one string: the path may hold spaces.
    QByteArray program("madoguchi"), option("-d"), value(path.toUtf8());
    char* arguments[] = {program.data(), option.data(), value.data(), nullptr};
    auto mecab = std::make_unique<Mecab>();
    mecab->model.reset(MeCab::createModel(path.isEmpty() ? 1 : 3, arguments));
    if (!mecab->model)
        return failure(ErrorCode::NotFound, QStringLiteral("reading.dictionary.missing"), path);
    const auto* info = mecab->model->dictionary_info();
    const QByteArray charset = info && info->charset ? QByteArray(info->charset).toLower() : QByteArray();
    if (charset != "utf-8" && charset != "utf8")
        return failure(ErrorCode::Corrupt, QStringLiteral("reading.dictionary.charset"), path);
    mecab->tagger.reset(mecab->model->createTagger());
    mecab->lattice.reset(mecab->model->createLattice());
    if (!mecab->tagger || !mecab->lattice)
        return failure(ErrorCode::Internal, QStringLiteral("reading.tagger"));
    return Reader(std::move(mecab));
}

QString Reader::reading(QStringView text) const
{
    QString result;
    for (const Piece& piece : piecesOf(normal(text))) {
        if (!piece.text.isEmpty())
            result += m_mecab->read(piece.text, 1, 0).constFirst();
        result += piece.behind;
    }
    return result;
}

QStringList Reader::otherReadings(QStringView text) const
{
    QStringList result;
    bool begins = true;
    for (const Piece& piece : piecesOf(normal(text))) {
        if (piece.text.isEmpty())
            continue;
        result += m_mecab->others(piece.text, begins);
        begins = false;
    }
    result.removeDuplicates();
    return result;
}

QString Reader::articleReading(const QString& question, const QStringList& keywords) const
{
    QStringList lines{reading(question)};
    QStringList others = otherReadings(question);
    QStringList ofKeywords;
    for (const QString& keyword : keywords) {
        others += otherReadings(keyword);
        ofKeywords += reading(keyword);
    }
    others.removeDuplicates();
    return QStringList(lines + others.mid(0, mostForArticle) + ofKeywords).join(u'\n');
}

} // namespace madoguchi::reading
