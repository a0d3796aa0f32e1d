// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses of Japan: found by the house number, then widened to the town before it and the building behind.
#include "kb/text/personal/plain_text.h"

namespace madoguchi::text::personal {

namespace {

using Words = std::vector<QStringView>;

/// No town's name is longer, the prefecture's included.
constexpr qsizetype longestTown = 40;
constexpr qsizetype longestBuilding = 24;

/// Municipalities written in hiragana (総務省 全国地方公共団体コード), which otherwise ends a place's name.
const Words hiraganaPlaces{u"さいたま", u"つくば", u"つくばみらい", u"ひたちなか", u"かすみがうら", u"いわき",
                           u"にかほ",   u"つがる", u"さくら",       u"みどり",     u"ふじみ",       u"いすみ",
                           u"かほく",   u"あわら", u"みよし",       u"あま",       u"いなべ",       u"たつの",
                           u"さぬき",   u"えびの", u"うきは",       u"みやま",     u"うるま",       u"あきる",
                           u"むつ",     u"いちき", u"みなべ",       u"みやき"};
/// What may stand right before an address and is none of it.
const Words before{u"現住所", u"住所", u"自宅", u"所在地", u"場所",
                   u"私宅",   u"当方", u"住民", u"在住",   u"実家"};
/// What counts something else than houses.
const Words notTowns{u"様式", u"別表", u"別紙", u"資料",   u"第",   u"号",   u"条",   u"項",   u"番号",
                     u"窓口", u"階",   u"室",   u"会議室", u"電話", u"型",   u"線",   u"年度", u"年",
                     u"月",   u"日",   u"時",   u"図",     u"表",   u"版",   u"平成", u"令和", u"昭和",
                     u"問",   u"章",   u"節",   u"約",     u"計",   u"毎週", u"編",   u"巻",   u"例"};
const Words buildings{u"マンション", u"ハイツ", u"コーポ",     u"アパート", u"メゾン", u"荘",
                      u"ビル",       u"団地",   u"レジデンス", u"パレス",   u"ハウス", u"タワー",
                      u"棟",         u"コート", u"プラザ",     u"ハイム",   u"住宅",   u"寮",
                      u"社宅",       u"シティ", u"ヒルズ",     u"ガーデン"};

bool isCounted(char16_t c)
{
    return QStringView(u"年月日時分回人円個件枚本歳度番線%階名点倍割週間ヶ箇台").contains(QChar(c));
}

bool isKanjiNumber(char16_t c)
{
    return QStringView(u"〇一二三四五六七八九十百").contains(QChar(c));
}

/// A part of a house number.
struct House
{
    qsizetype end = 0;
    int parts = 0;
    bool chomeOnly = false;
};

class Addresses
{
public:
    Addresses(const PlainText& text, Found& found)
        : m_text(text)
        , m_found(found)
    {
    }

    void find()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            const qsizetype digits = numberAt(i);
            const bool inside = m_text.isDigit(i - 1) || m_text.isLetter(i - 1) || m_text.at(i - 1) == u'-';
            if (digits == 0 || inside) {
                i += std::max<qsizetype>(digits, 1);
                continue;
            }
            const House house = houseAt(i);
            const qsizetype end = house.end > 0 ? take(i, house) : 0;
            i = end > 0 ? end : i + digits;
        }
    }

private:
    /// Digits, or numbers in kanji where a counter follows.
    [[nodiscard]] qsizetype numberAt(qsizetype i) const
    {
        const qsizetype digits = m_text.digitsAt(i, 6);
        if (digits > 0)
            return digits;
        qsizetype kanji = 0;
        while (kanji < 5 && isKanjiNumber(m_text.at(i + kanji)))
            ++kanji;
        return kanji > 0 && m_text.anyAt(i + kanji, {u"丁目", u"番地", u"番", u"号"}) > 0 ? kanji : 0;
    }

    [[nodiscard]] qsizetype skipLink(qsizetype i) const
    {
        const char16_t c = m_text.at(i);
        return c == u'-' || c == u'の' || c == u'ノ' || c == u'之' ? i + 1 : i;
    }

    [[nodiscard]] House houseAt(qsizetype i) const
    {
        House house;
        qsizetype at = i + numberAt(i);
        if (m_text.hasAt(at, u"丁目")) {
            at += 2;
            house = {at, 1, true};
            const qsizetype next = skipLink(at);
            return numberAt(next) > 0 && isHouseEnd(next) ? block(next, house) : house;
        }
        return block(i, house);
    }

    [[nodiscard]] bool isHouseEnd(qsizetype i) const
    {
        const qsizetype end = i + numberAt(i);
        return !isCounted(m_text.at(end)) || m_text.at(end) == u'番';
    }

    // "10番地の2", "3番2号", "3番", "1-2-3"
    [[nodiscard]] House block(qsizetype i, House house) const
    {
        const bool behindChome = house.parts > 0;
        qsizetype at = i + numberAt(i);
        const qsizetype counter = m_text.anyAt(at, {u"番地", u"番"});
        if (counter > 0) {
            at += counter;
            const qsizetype next = skipLink(at);
            const qsizetype number = numberAt(next);
            const bool numbered = number > 0 && (m_text.at(next + number) == u'号' || counter == 2) &&
                                  !isCounted(m_text.at(next + number));
            if (numbered)
                at = next + number + (m_text.at(next + number) == u'号' ? 1 : 0);
            // "3番" alone is a window as well as a house.
            if (!numbered && counter == 1 && !behindChome)
                return house;
            return {at, 3, false};
        }
        int parts = 1;
        while (parts < 4 && (m_text.at(at) == u'-' || (m_text.at(at) == u'の' && parts > 0)) &&
               m_text.digitsAt(at + 1, 5) > 0 && m_text.digitsAt(at + 1, 5) < 5) {
            at += 1 + m_text.digitsAt(at + 1, 5);
            ++parts;
        }
        if (m_text.at(at) == u'号')
            ++at;
        if (isCounted(m_text.at(at)) || m_text.isDigit(at))
            return house;
        if (parts < 2 && !behindChome)
            return house;
        return {at, house.parts + parts, false};
    }

    [[nodiscard]] bool isOfTown(qsizetype i) const
    {
        const char16_t c = m_text.at(i);
        return m_text.isHan(i) || c == u'ヶ' || c == u'ケ' || c == u'ヵ' || c == u'ノ' || c == u'ツ' ||
               c == u'が';
    }

    /// Where the town before the house begins; `end` if there is none.
    [[nodiscard]] qsizetype townBefore(qsizetype end) const
    {
        qsizetype start = end;
        while (end - start < longestTown) {
            if (isOfTown(start - 1)) {
                --start;
                continue;
            }
            const qsizetype place = m_text.anyBefore(start, hiraganaPlaces);
            // "市川市 八幡"
            const bool parted = m_text.at(start - 1) == u' ' && isRegion(start - 2) && start < end;
            if (place == 0 && !parted)
                break;
            start -= place > 0 ? place : 1;
        }
        // A particle is no beginning.
        while (start < end && (m_text.at(start) == u'が' || m_text.at(start) == u'ノ'))
            ++start;
        for (qsizetype cue = m_text.anyAt(start, before); cue > 0 && start + cue < end;
             cue = m_text.anyAt(start, before))
            start += cue;
        return start;
    }

    [[nodiscard]] bool isRegion(qsizetype i) const
    {
        return m_text.at(i) > 0 && QStringView(u"都道府県市区郡町村").contains(QChar(m_text.at(i)));
    }

    [[nodiscard]] bool hasRegion(qsizetype start, qsizetype end) const
    {
        for (qsizetype i = start + 1; i < end; ++i) {
            if (isRegion(i))
                return true;
        }
        return false;
    }

    qsizetype take(qsizetype i, const House& house)
    {
        const qsizetype end = m_text.at(i - 1) == u' ' && isOfTown(i - 2) ? i - 1 : i;
        const qsizetype start = townBefore(end);
        if (start == end || m_text.anyBefore(end, notTowns) > 0)
            return 0;
        const bool region = hasRegion(start, end);
        if (!region && (end - start < 2 || house.parts < (house.chomeOnly ? 1 : 3)))
            return 0;
        const qsizetype last = house.chomeOnly ? house.end : behind(house.end);
        m_found.push_back({PersonalKind::Address, {start, last - start}, !house.chomeOnly});
        return last;
    }

    /// Where the building and the room behind the house number end.
    [[nodiscard]] qsizetype behind(qsizetype end) const
    {
        const qsizetype start = m_text.at(end) == u' ' ? end + 1 : end;
        qsizetype at = start;
        while (at - start < longestBuilding && (m_text.isHan(at) || m_text.isKatakanaOrMark(at) ||
                                                m_text.isLetter(at) || m_text.at(at) == u'・'))
            ++at;
        const bool named = at > start + 1 && m_text.anyBefore(at, buildings) > 0;
        const bool begun = at > start && beginsWithBuilding(start, at);
        qsizetype room = m_text.at(at) == u' ' ? at + 1 : at;
        const qsizetype digits = m_text.digitsAt(room, 5);
        room += digits;
        const qsizetype counter = m_text.anyAt(room, {u"号室", u"号", u"室", u"階", u"F"});
        if (digits > 0 && digits < 5 && !isCounted(m_text.at(room)) && (named || begun || counter >= 1) &&
            (at > start || counter == 2))
            return room + counter;
        return named || begun ? at : end;
    }

    [[nodiscard]] bool beginsWithBuilding(qsizetype start, qsizetype end) const
    {
        for (qsizetype i = start; i < end; ++i) {
            if (m_text.anyAt(i, buildings) > 0)
                return true;
        }
        return false;
    }

    const PlainText& m_text;
    Found& m_found;
};

} // namespace

void findAddresses(const PlainText& text, Found& found)
{
    Addresses(text, found).find();
}

} // namespace madoguchi::text::personal
