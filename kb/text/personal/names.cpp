// SPDX-License-Identifier: GPL-3.0-or-later
// Names of persons in Japanese: by what follows them (さん, 様, 課長), by what stands before (氏名：), and by
// how one introduces oneself.
#include "kb/text/personal/plain_text.h"

#include <algorithm>

namespace madoguchi::text::personal {

namespace {

using Words = std::vector<QStringView>;

constexpr qsizetype longestName = 6;  ///< in kanji, family and given name together
constexpr qsizetype longestKana = 12; ///< in katakana, a part of it
constexpr qsizetype longestLabelled = 24;

const Words honorifics{u"さん", u"さま", u"様", u"氏", u"くん", u"君", u"ちゃん", u"殿", u"どの"};
const Words titles{u"課長", u"係長", u"部長", u"次長", u"局長", u"主任", u"主査", u"主事",
                   u"主幹", u"室長", u"所長", u"先生", u"議員", u"技師", u"補佐", u"職員"};
/// What may stand right before a name and is none of it.
const Words before{u"昨日",     u"今日", u"本日", u"先日", u"前回", u"当時", u"担当者",   u"担当",
                   u"窓口",     u"職員", u"隣人", u"近所", u"市民", u"同僚", u"友人",     u"知人",
                   u"会長",     u"社長", u"課長", u"係長", u"部長", u"主任", u"民生委員", u"自治会長",
                   u"町内会長", u"委員", u"住人", u"住民", u"大家", u"家主", u"隣",       u"長男",
                   u"次男",     u"長女", u"次女", u"息子", u"娘",   u"妻",   u"夫",       u"母",
                   u"父",       u"故",   u"課",   u"係",   u"室"};
/// Words that end like a name with さん or 様 and are none.
const Words nobody{u"客",     u"皆",   u"皆々", u"担当者", u"担当", u"職員", u"市民", u"住民", u"業者",
                   u"医者",   u"患者", u"隣",   u"母",     u"父",   u"兄",   u"姉",   u"弟",   u"妹",
                   u"爺",     u"婆",   u"奥",   u"嫁",     u"娘",   u"息子", u"旦那", u"家主", u"大家",
                   u"運転手", u"店員", u"市長", u"区長",   u"町長", u"村長", u"知事", u"貴",   u"各",
                   u"同",     u"多",   u"仕",   u"模",     u"異",   u"一",   u"神",   u"王",   u"何",
                   u"疲",     u"苦労", u"世話", u"赤",     u"坊",   u"爺",   u"諸",   u"御",   u"宮",
                   u"本",     u"拝",   u"主",   u"両",     u"有",   u"孫",   u"上",   u"殿",   u"王子",
                   u"保護者", u"相手", u"本人", u"家族",   u"近所", u"人",   u"子",   u"友達", u"仲間"};
const Words labels{u"氏名",   u"お名前", u"名前",   u"記名",     u"署名",  u"差出人",   u"送信者",
                   u"投稿者", u"代表者", u"申請者", u"担当者",   u"担当",  u"フリガナ", u"ふりがな",
                   u"申込者", u"相談者", u"連絡者", u"保護者名", u"世帯主"};
/// A section ends so, not a person's name.
const QStringView sectionEnds = u"課係部室所局署庁会社店院園校館組団屋者員手長師官士家市区町村県都府道省";

bool isSection(QStringView word)
{
    return !word.isEmpty() && sectionEnds.contains(word.back()) && !isCommonSurname(word);
}

class Names
{
public:
    Names(const PlainText& text, Found& found)
        : m_text(text)
        , m_found(found)
    {
    }

    void find()
    {
        for (qsizetype i = 1; i < m_text.size(); ++i) {
            byHonorific(i);
            byTitle(i);
            byIntroduction(i);
        }
        for (qsizetype i = 0; i < m_text.size(); ++i)
            byLabel(i);
    }

private:
    [[nodiscard]] QStringView view(qsizetype start, qsizetype end) const
    {
        return QStringView(m_text.text()).mid(start, end - start);
    }

    // Kanji run together with the word before: a surname many bear says where the name begins.
    [[nodiscard]] qsizetype nameStart(qsizetype start, qsizetype end) const
    {
        for (qsizetype cue = m_text.anyAt(start, before); cue > 0 && start + cue < end;
             cue = m_text.anyAt(start, before)) {
            if (isCommonSurname(view(start, std::min(start + 2, end))))
                break;
            start += cue;
        }
        if (end - start <= 4 && start + 2 <= end && isCommonSurname(view(start, start + 2)))
            return start;
        for (qsizetype i = start; i < end; ++i) {
            for (qsizetype length = 3; length >= 2; --length) {
                if (i + length <= end && end - i - length <= 3 && isCommonSurname(view(i, i + length)))
                    return i;
            }
        }
        return end - start <= longestName ? start : end;
    }

    [[nodiscard]] qsizetype hanBefore(qsizetype end) const
    {
        qsizetype start = end;
        while (end - start < 16 && m_text.isHan(start - 1))
            --start;
        return start;
    }

    [[nodiscard]] qsizetype katakanaBefore(qsizetype end) const
    {
        qsizetype start = end;
        while (end - start < longestKana &&
               (m_text.isKatakanaOrMark(start - 1) || m_text.at(start - 1) == u'・'))
            --start;
        while (start < end && m_text.at(start) == u'・')
            ++start;
        return start;
    }

    /// Where the name that ends here begins; `end` if there is none.
    [[nodiscard]] qsizetype nameBefore(qsizetype end) const
    {
        const qsizetype kana = katakanaBefore(end);
        if (end - kana >= 2)
            return m_text.isHan(kana - 1) ? end : withFamilyName(kana);
        const qsizetype run = hanBefore(end);
        if (run == end)
            return end;
        const QStringView word = view(run, end);
        if (std::find(nobody.begin(), nobody.end(), word) != nobody.end())
            return end;
        const char16_t polite = m_text.at(run - 1);
        if ((polite == u'お' || polite == u'ご') && word.size() <= 2)
            return end;
        const qsizetype start = nameStart(run, end);
        const QStringView name = view(start, end);
        if (name.isEmpty() || std::find(nobody.begin(), nobody.end(), name) != nobody.end())
            return end;
        // "水道局さん" is no person; "阿部さん" is.
        const bool known =
            name.size() >= 2 && (isCommonSurname(name.left(2)) || isCommonSurname(name.left(3)));
        if (isSection(name) && (!known || name.size() > 4))
            return end;
        return withFamilyName(start);
    }

    // "山田 太郎": what stands before the blank belongs to it.
    [[nodiscard]] qsizetype withFamilyName(qsizetype start) const
    {
        if (m_text.at(start - 1) != u' ')
            return start;
        const qsizetype end = start - 1;
        const qsizetype kana = katakanaBefore(end);
        if (end - kana >= 2)
            return kana;
        const qsizetype run = hanBefore(end);
        for (qsizetype i = run; i < end; ++i) {
            if (isCommonSurname(view(i, end)))
                return i;
        }
        return end - run >= 1 && end - run <= 3 && !isSection(view(run, end)) ? run : start;
    }

    void byHonorific(qsizetype i)
    {
        const qsizetype length = m_text.anyAt(i, honorifics);
        if (length == 0 || !(m_text.isHan(i - 1) || m_text.isKatakanaOrMark(i - 1)))
            return;
        const bool kanji = m_text.isHan(i);
        // 多様性, 氏名, 様々: the sign goes on as another word.
        if (kanji && (m_text.isHan(i + length) || m_text.hasAt(i + length, u"々")))
            return;
        add(nameBefore(i), i, true);
    }

    void byTitle(qsizetype i)
    {
        if (!m_text.isHan(i) || m_text.anyAt(i, titles) == 0)
            return;
        const qsizetype run = hanBefore(i);
        for (qsizetype start = std::max(run, i - 3); start < i - 1; ++start) {
            const bool begins = start == run || m_text.anyBefore(start, before) > 0;
            if (begins && isCommonSurname(view(start, i))) {
                add(start, i, true);
                return;
            }
        }
    }

    void byIntroduction(qsizetype i)
    {
        if (m_text.at(i) != u'と' ||
            m_text.anyAt(i, {u"と申し", u"と申す", u"といいます", u"と言います", u"ともうします"}) == 0)
            return;
        const qsizetype kana = katakanaBefore(i);
        const qsizetype run = hanBefore(i);
        if (run < i && (m_text.at(i + 1) == u'申' || isCommonSurname(view(run, std::min(run + 2, i)))))
            add(withFamilyName(nameStart(run, i)), i, true);
        else if (i - kana >= 2)
            add(withFamilyName(kana), i, true);
    }

    void byLabel(qsizetype i)
    {
        const qsizetype length = m_text.anyAt(i, labels);
        if (length == 0)
            return;
        qsizetype start = i + length;
        if (m_text.at(start) == u')' || m_text.at(start) == u']' || m_text.at(start) == u'】')
            ++start;
        else if (m_text.at(start) != u':' && m_text.at(start) != u' ')
            return;
        while (m_text.at(start) == u':' || m_text.at(start) == u' ')
            ++start;
        qsizetype end = start;
        while (end - start <= longestLabelled && isOfValue(end))
            ++end;
        while (end > start && m_text.at(end - 1) == u' ')
            --end;
        if (end - start > longestLabelled)
            return;
        // "道路課 山田": the section is none.
        for (qsizetype blank = start; blank < end; ++blank) {
            if (m_text.at(blank) == u' ' && isSection(view(start, blank)))
                start = blank + 1;
        }
        for (const QStringView suffix :
             {u"まで", u"です", u"より", u"から", u"へ", u"さん", u"さま", u"様", u"氏"}) {
            if (m_text.hasBefore(end, suffix))
                end -= suffix.size();
        }
        const QStringView name = view(start, end);
        const bool words = name.isEmpty() || isSection(name) || isHiragana(name.back().unicode());
        if (!words || isKanaName(name))
            add(start, end, true);
    }

    [[nodiscard]] static bool isKanaName(QStringView name)
    {
        return name.size() >= 2 && name.size() <= longestKana &&
               std::all_of(name.begin(), name.end(),
                           [](QChar c) { return isKana(c.unicode()) || c == u' '; });
    }

    [[nodiscard]] bool isOfValue(qsizetype i) const
    {
        const char16_t c = m_text.at(i);
        if (c == u' ')
            return m_text.at(i + 1) != u' ';
        return m_text.isHan(i) || isKana(c) || m_text.isLetter(i) || isHangul(c) || c == u'・';
    }

    void add(qsizetype start, qsizetype end, bool likely)
    {
        if (end > start)
            m_found.push_back({PersonalKind::Name, {start, end - start}, likely});
    }

    const PlainText& m_text;
    Found& m_found;
};

} // namespace

void findNames(const PlainText& text, Found& found)
{
    Names(text, found).find();
}

} // namespace madoguchi::text::personal
