// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/reading/reader.h"

#include "kb/reading/spelling.h"

#include <QByteArrayView>
#include <QStringList>

#include <mecab.h>

#include <algorithm>

namespace madoguchi::reading {

namespace {

constexpr int mostReadings = 3;
/// Most of MeCab's candidates differ in grammar only; so many are looked at for another reading.
constexpr int mostCandidates = 24;
/// Longer sentences are cut: the lattice grows with them.
constexpr qsizetype longestSentence = 400;
/// The column of IPADIC's features that holds the reading.
constexpr qsizetype readingColumn = 7;

QString hiragana(QString text)
{
    for (QChar& c : text) {
        if ((c.unicode() >= 0x30A1 && c.unicode() <= 0x30F6) || c.unicode() == 0x30FD ||
            c.unicode() == 0x30FE)
            c = QChar(char16_t(c.unicode() - 0x60));
    }
    return text;
}

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// IPADIC knows letters in full width only; half-width ones would all be unknown words.
QString dictionaryForm(QStringView sentence)
{
    QString result = sentence.toString();
    for (QChar& c : result) {
        if (isLatin(c))
            c = QChar(char16_t(c.unicode() + 0xFEE0));
    }
    return result;
}

QString halfWidth(QString text)
{
    for (QChar& c : text) {
        if (c >= u'！' && c <= u'～')
            c = QChar(char16_t(c.unicode() - 0xFEE0));
    }
    return text;
}

/// The reading of one word: MeCab's, else the spoken letters, else the word itself.
QString wordReading(const MeCab::Node& node)
{
    const QString surface = halfWidth(QString::fromUtf8(node.surface, node.length));
    const auto columns = QByteArray(node.feature).split(',');
    const QString read =
        columns.size() > readingColumn ? halfWidth(QString::fromUtf8(columns[readingColumn])) : QString();
    const bool letters = std::all_of(surface.begin(), surface.end(), isLatin);
    const bool unread = read.isEmpty() || read == u"*" || std::any_of(read.begin(), read.end(), isLatin);
    if (letters && unread) {
        const QString spoken = spokenLetters(surface);
        return spoken.isEmpty() ? surface.toLower() : spoken;
    }
    // 1 is read いち alone, but ten and twelve are not: digits are left to be found as digits.
    const bool digits = std::all_of(surface.begin(), surface.end(), [](QChar c) { return c.isDigit(); });
    return hiragana(unread || digits ? surface : read);
}

/// Sentences are read apart, so that another reading of one does not multiply with those of the next.
template <typename Do>
void forEachSentence(const QString& text, Do&& read)
{
    const auto isEnd = [](QChar c) {
        return c.isSpace() || QStringView(u"。！？!?").contains(c) || !c.unicode();
    };
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool cut = i == text.size() || isEnd(text[i]);
        if (!cut && (i - start < longestSentence || text[i].isLowSurrogate()))
            continue;
        if (i > start)
            read(QStringView(text).sliced(start, i - start));
        if (i < text.size() && cut)
            read(QStringView(text).sliced(i, 1));
        start = cut ? i + 1 : i;
    }
}

} // namespace

struct Reader::Mecab
{
    std::unique_ptr<MeCab::Model> model;
    std::unique_ptr<MeCab::Tagger> tagger;
    std::unique_ptr<MeCab::Lattice> lattice;

    /// Up to `most` different readings of one sentence, the likeliest first.
    QStringList read(QStringView sentence, int most) const
    {
        const QByteArray utf8 = dictionaryForm(sentence).toUtf8();
        lattice->clear();
        lattice->set_request_type(most > 1 ? MECAB_NBEST : MECAB_ONE_BEST);
        lattice->set_sentence(utf8.constData(), std::size_t(utf8.size()));
        QStringList found;
        if (!tagger->parse(lattice.get()))
            return {hiragana(sentence.toString())};
        for (int candidate = 0; candidate < mostCandidates && found.size() < most; ++candidate) {
            QString text;
            for (const MeCab::Node* node = lattice->bos_node(); node; node = node->next) {
                if (node->stat == MECAB_NOR_NODE || node->stat == MECAB_UNK_NODE)
                    text += wordReading(*node);
            }
            if (!found.contains(text))
                found += text;
            if (most == 1 || !lattice->next())
                break;
        }
        return found;
    }
};

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
    forEachSentence(text.toString().normalized(QString::NormalizationForm_KC), [&](QStringView sentence) {
        if (sentence.size() == 1 && (sentence[0].isSpace() || !sentence[0].unicode()))
            result += u' ';
        else
            result += m_mecab->read(sentence, 1).value(0);
    });
    return result;
}

QString Reader::readings(QStringView text) const
{
    QString first;
    QStringList others;
    forEachSentence(text.toString().normalized(QString::NormalizationForm_KC), [&](QStringView sentence) {
        if (sentence.size() == 1 && (sentence[0].isSpace() || !sentence[0].unicode())) {
            first += u' ';
            return;
        }
        QStringList found = m_mecab->read(sentence, mostReadings);
        if (!found.isEmpty())
            first += found.takeFirst();
        others += found;
    });
    return others.isEmpty() ? first : first + u' ' + others.join(u' ');
}

} // namespace madoguchi::reading
