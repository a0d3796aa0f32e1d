// SPDX-License-Identifier: GPL-3.0-or-later
// What is proposed to be blacked out, and what is not.
#include "kb/text/personal_data.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>

using namespace madoguchi;
using namespace madoguchi::text;

namespace {

/// "Telephone:047-334-1111 | …"; in brackets what is not likely.
QString found(const QString& source, const KnownPersonal& known = {})
{
    static const QStringList kinds{QString(), u"tel"_qs,   u"mail"_qs, u"zip"_qs,  u"addr"_qs, u"name"_qs,
                                   u"no"_qs,  u"plate"_qs, u"acct"_qs, u"born"_qs, u"link"_qs, u"office"_qs};
    QStringList all;
    for (const PersonalData& one : findPersonalData(source, known)) {
        const QString text =
            kinds[static_cast<int>(one.kind)] + u':' + source.mid(one.range.start, one.range.length);
        all.append(one.likely ? text : u'(' + text + u')');
    }
    return all.join(u" | "_qs);
}

} // namespace

TEST_CASE("telephone and FAX numbers are found in either width and whatever stands between the digits")
{
    CHECK(found(u"電話は047-334-1111です"_qs) == u"tel:047-334-1111");
    CHECK(found(u"０９０－１２３４－５６７８まで"_qs) == u"tel:０９０－１２３４－５６７８");
    CHECK(found(u"０９０ー１２３４ー５６７８"_qs) == u"tel:０９０ー１２３４ー５６７８");
    CHECK(found(u"090‐1234‐5678、03(1234)5678"_qs) == u"tel:090‐1234‐5678 | tel:03(1234)5678");
    CHECK(found(u"(047) 334-1111"_qs) == u"tel:(047) 334-1111");
    CHECK(found(u"09012345678か0473341111"_qs) == u"tel:09012345678 | tel:0473341111");
    CHECK(found(u"+81 90-1234-5678"_qs) == u"tel:+81 90-1234-5678");
    CHECK(found(u"FAX 334-1112"_qs) == u"tel:334-1112");
    CHECK(found(u"手机13812345678"_qs) == u"tel:13812345678");
    CHECK(found(u"전화 010-1234-5678"_qs) == u"tel:010-1234-5678");
    CHECK(found(u"047-334-1111 047-334-2222"_qs) == u"tel:047-334-1111 | tel:047-334-2222");
    // Whoever rings there finds an office.
    CHECK(found(u"0120-123-456へ"_qs) == u"(office:0120-123-456)");
    CHECK(found(u"0570-001-234"_qs) == u"(office:0570-001-234)");
}

TEST_CASE("dates, amounts, articles of law and other numbers are no telephone numbers")
{
    for (const QString& text :
         {u"2026-11-23に届いた"_qs, u"2026年11月23日 15:30"_qs, u"1,234,567円を払った"_qs, u"0.123456789"_qs,
          u"第0471234567号"_qs, u"受付番号 20261123-0045"_qs, u"3.14159265"_qs, u"12:30-13:00"_qs,
          u"334-1111件"_qs, u"令和8年度 5-6月"_qs, u"100,000,000"_qs, u"0123456789-01"_qs, u"00123456789"_qs})
        CHECK(found(text) == QString());
}

TEST_CASE("e-mail addresses, pages and names in networks are found, and an office's own page is not likely")
{
    CHECK(found(u"taro.yamada+x@example.co.jpまで"_qs) == u"mail:taro.yamada+x@example.co.jp");
    CHECK(found(u"ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍ"_qs) == u"mail:ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍ");
    CHECK(found(u"https://blog.example.com/taro?x=1。"_qs) == u"link:https://blog.example.com/taro?x=1");
    CHECK(found(u"https://www.city.ichikawa.lg.jp/koho/"_qs) ==
          u"(link:https://www.city.ichikawa.lg.jp/koho/)");
    CHECK(found(u"(@taro_y) が書いた"_qs) == u"link:@taro_y");
    CHECK(found(u"1個@500円"_qs) == QString());
    CHECK(found(u"a@@b @ c"_qs) == QString());
}

TEST_CASE("postal codes and addresses with house number, building and room")
{
    CHECK(found(u"〒272-8501 千葉県市川市八幡1丁目1番1号"_qs) ==
          u"zip:〒272-8501 | addr:千葉県市川市八幡1丁目1番1号");
    CHECK(found(u"住所は市川市南八幡２－２０－２です"_qs) == u"addr:市川市南八幡２－２０－２");
    CHECK(found(u"住所：市川市八幡一丁目二番三号"_qs) == u"addr:市川市八幡一丁目二番三号");
    CHECK(found(u"市川市大野町3丁目100番地の5に住んで"_qs) == u"addr:市川市大野町3丁目100番地の5");
    CHECK(found(u"さいたま市浦和区常盤6-4-4"_qs) == u"addr:さいたま市浦和区常盤6-4-4");
    CHECK(found(u"鬼高1-2-3 メゾン市川203号室です"_qs) == u"addr:鬼高1-2-3 メゾン市川203号室");
    CHECK(found(u"八幡1-2-3-405の前"_qs) == u"addr:八幡1-2-3-405");
    CHECK(found(u"1-2-3 Yawata, Ichikawa-shi"_qs) == u"addr:1-2-3 Yawata, Ichikawa-shi");
    CHECK(found(u"我住在建设路12号3室"_qs).contains(u"建设路12号3室"));
    CHECK(found(u"중앙로 12-3"_qs) == u"addr:중앙로 12-3");
    // An area, not a house.
    CHECK(found(u"八幡2丁目の公園"_qs) == u"(addr:八幡2丁目)");
}

TEST_CASE("sections, windows, forms and counts are no addresses")
{
    for (const QString& text : {u"3番の窓口"_qs, u"様式1-2-3"_qs, u"別表第1-1-1号"_qs, u"会議室1-2"_qs,
                                u"第3-2-1条"_qs, u"令和5-6-7年"_qs, u"市川市の公園"_qs, u"一番良い"_qs,
                                u"千葉県市川市"_qs, u"2-3日"_qs, u"市役所3階"_qs, u"保育園に3人"_qs,
                                u"資料1-1-2"_qs, u"一号線"_qs, u"1対1で3-0"_qs, u"市役所に10-12時に"_qs})
        CHECK(found(text) == QString());
}

TEST_CASE("names are found by what follows them, by a label, and by how one introduces oneself")
{
    CHECK(found(u"隣の山田さんが"_qs) == u"name:山田");
    CHECK(found(u"昨日山田太郎様から"_qs) == u"name:山田太郎");
    CHECK(found(u"窓口の鈴木　花子さんは"_qs) == u"name:鈴木　花子");
    CHECK(found(u"スミスさんと阿部氏"_qs) == u"name:スミス | name:阿部");
    CHECK(found(u"氏名：市川 花子\n住所"_qs) == u"name:市川 花子");
    CHECK(found(u"【担当】道路維持課　土井まで"_qs) == u"name:土井");
    CHECK(found(u"フリガナ：イチカワ ハナコ"_qs) == u"name:イチカワ ハナコ");
    CHECK(found(u"田中課長に聞いた"_qs) == u"name:田中");
    CHECK(found(u"鬼塚一郎と申します"_qs) == u"name:鬼塚一郎");
    CHECK(found(u"Mr. John Smith said"_qs) == u"name:John Smith");
    CHECK(found(u"王小明先生说"_qs) == u"name:王小明");
    CHECK(found(u"김철수 씨가"_qs) == u"name:김철수");
    CHECK(found(u"제 이름은 박영희입니다"_qs) == u"name:박영희");
}

TEST_CASE("sections, titles and words that only look like names are none")
{
    for (const QString& text : {u"お客様へ"_qs,
                                u"皆さん"_qs,
                                u"皆様"_qs,
                                u"多様性"_qs,
                                u"同様に"_qs,
                                u"様々な"_qs,
                                u"様式"_qs,
                                u"仕様"_qs,
                                u"氏名を書く"_qs,
                                u"職員さんが"_qs,
                                u"道路課長に"_qs,
                                u"市川市役所さん"_qs,
                                u"お隣さん"_qs,
                                u"担当：道路維持課"_qs,
                                u"担当課：公園緑地課"_qs,
                                u"ご苦労様"_qs,
                                u"赤ちゃん"_qs,
                                u"宮殿"_qs,
                                u"水道局さん"_qs,
                                u"保護者様"_qs,
                                u"市長"_qs,
                                u"神様"_qs,
                                u"模様"_qs,
                                u"이용자님"_qs,
                                u"고객님"_qs,
                                u"선생님"_qs,
                                u"たくさん"_qs,
                                u"諸君"_qs,
                                u"Mr. の"_qs,
                                u"名前は書かない"_qs})
        CHECK(found(text) == QString());
}

TEST_CASE("numbers of one person: My Number by its check digit, accounts and cards, plates, dates of birth")
{
    CHECK(found(u"マイナンバーは1234 5678 9018"_qs) == u"no:1234 5678 9018");
    CHECK(found(u"整理123456789018"_qs) == u"no:123456789018");
    CHECK(found(u"管理番号123456789012"_qs) == QString()); // the check digit is another
    CHECK(found(u"普通 1234567 ヤマダ"_qs) == u"acct:1234567");
    CHECK(found(u"口座番号：１２３４５６７"_qs) == u"acct:１２３４５６７");
    CHECK(found(u"4111-1111-1111-1111"_qs) == u"no:4111-1111-1111-1111");
    CHECK(found(u"被保険者番号は12345678"_qs) == u"no:12345678");
    CHECK(found(u"習志野 500 あ 12-34の車"_qs) == u"plate:習志野 500 あ 12-34");
    CHECK(found(u"品川300さ1234"_qs) == u"plate:品川300さ1234");
    CHECK(found(u"昭和25年3月4日生まれ"_qs) == u"born:昭和25年3月4日");
    CHECK(found(u"生年月日：1950/03/04"_qs) == u"born:1950/03/04");
    for (const QString& text : {u"昭和25年3月4日に開館"_qs, u"平成30の2"_qs, u"普通の道路100本"_qs,
                                u"1950/03/04"_qs, u"普通 100000円"_qs, u"令和8年11月23日"_qs})
        CHECK(found(text) == QString());
}

TEST_CASE("what the case knows is found however it is spaced and written")
{
    const KnownPersonal known{{u"市川 花子"_qs, u"いちかわ はなこ"_qs, u"土井"_qs},
                              {u"市川市八幡1-1"_qs},
                              {u"047-700-0001"_qs, u"hanako@example.jp"_qs}};
    CHECK(found(u"私、市川花子は"_qs, known) == u"name:市川花子");
    CHECK(found(u"イチカワ　ハナコ"_qs, known) == u"name:イチカワ　ハナコ");
    CHECK(found(u"花子と土井が"_qs, known) == u"name:花子 | name:土井");
    CHECK(found(u"市川市八幡１－１から"_qs, known) == u"addr:市川市八幡１－１");
    CHECK(found(u"ＨＡＮＡＫＯ@example.jp"_qs, known) == u"mail:ＨＡＮＡＫＯ@example.jp");
    CHECK(found(u"Hanakogawa"_qs, {{u"Hanako"_qs}, {}, {}}) == QString());
}

TEST_CASE("a proposal never cuts a character in two, whatever stands around it")
{
    // A surrogate pair, a variation selector, combining marks, a family of emoji.
    const QString source =
        u"𠮷野さん、辻󠄀さん、か\u3099田様、👨‍👩‍👧047-334-1111️⃣ 山田\U000E0100さん"_qs;
    for (const PersonalData& one : findPersonalData(source)) {
        CHECK(wholeCharacters(source, one.range) == one.range);
        CHECK_FALSE(source.at(one.range.start).isLowSurrogate());
        CHECK_FALSE(source.at(one.range.start + one.range.length - 1).isHighSurrogate());
    }
    CHECK(wholeCharacters(u"か\u3099さ"_qs, {1, 1}) == Range{0, 2});
    CHECK(wholeCharacters(u"a"_qs, {5, 3}) == Range{1, 0});
}

TEST_CASE("proposals do not overlap, and 100,000 hostile characters are looked through in no time")
{
    const auto repeated = [](const QString& piece) { return piece.repeated(100'000 / piece.size()); };
    for (const QString& piece :
         {u"1-"_qs,       u"0"_qs,   u"a@"_qs, u"@"_qs,       u"a."_qs,         u"山田"_qs,
          u"さん"_qs,     u"山 "_qs, u"ア"_qs, u"http://"_qs, u"八幡1-1-1 "_qs, u"1丁目"_qs,
          u"氏名："_qs,   u"〒1"_qs, u"(0"_qs, u"電話"_qs,    u"一"_qs,         u"口座"_qs,
          u"か\u3099"_qs, u"様"_qs,  u"김"_qs, u"Aa "_qs,     u"Mr. A "_qs,     u"昭和1年"_qs}) {
        const QString text = repeated(piece);
        QElapsedTimer timer;
        timer.start();
        const auto all = findPersonalData(text, {{u"山田 太郎"_qs, u"かか"_qs}, {}, {}});
        INFO(piece.toStdString() << " " << timer.elapsed() << " ms");
        CHECK(timer.elapsed() < 1'500);
        const auto overlap = std::adjacent_find(all.begin(), all.end(), [](const auto& a, const auto& b) {
            return a.range.start + a.range.length > b.range.start;
        });
        CHECK(overlap == all.end());
    }
}
