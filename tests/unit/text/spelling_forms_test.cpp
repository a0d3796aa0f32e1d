// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/index_terms.h"
#include "kb/text/spelling_forms.h"
#include "tests/support/printers.h"

using namespace madoguchi::text;

namespace {

QStringList counted(QStringView text)
{
    QStringList result;
    for (const Gram& gram : countedNumbers(foldWithOffsets(text)))
        result += gram.text;
    return result;
}

QStringList words(QStringView text)
{
    QStringList result;
    for (const Term& term : terms(text, TermKind::Words))
        result += term.text;
    return result;
}

} // namespace

TEST_CASE("numbers in any width and in kanji are one term with what they count")
{
    for (const QString& text : {QStringLiteral("三丁目"), QStringLiteral("3丁目"), QStringLiteral("３丁目")})
        CHECK(counted(text) == QStringList{QStringLiteral("3丁目")});
    for (const QString& text : {QStringLiteral("二十歳"), QStringLiteral("20歳"), QStringLiteral("２０才")})
        CHECK(counted(text) == QStringList{QStringLiteral("20歳")});
    CHECK(counted(u"六ヶ月と6カ月") == QStringList{QStringLiteral("6か月"), QStringLiteral("6か月")});
    CHECK(counted(u"12,000円") == QStringList{QStringLiteral("12000円")});
    CHECK(counted(u"1万2千円") == QStringList{QStringLiteral("12000円")});
    CHECK(counted(u"十万円") == QStringList{QStringLiteral("100000円")});
    CHECK(counted(u"二〇二四年") == QStringList{QStringLiteral("2024年")});
}

TEST_CASE("kanji numerals that count nothing are left alone")
{
    CHECK(counted(u"一般の三角コーナー、八王子、四国、万一").isEmpty());
    CHECK(counted(u"1,").isEmpty());
    CHECK(counted({}).isEmpty());
    CHECK(counted(QString(100'000, u'九')).isEmpty());
}

TEST_CASE("words with and without their okurigana share a term")
{
    for (const QString& text : {QStringLiteral("引っ越し"), QStringLiteral("引越し"), QStringLiteral("引越")})
        CHECK(words(text).contains(QStringLiteral("引越")));
    for (const QString& text : {QStringLiteral("手続き"), QStringLiteral("手続")})
        CHECK(words(text).contains(QStringLiteral("手続")));
    for (const QString& text : {QStringLiteral("申し込み"), QStringLiteral("申込み"), QStringLiteral("申込")})
        CHECK(words(text).contains(QStringLiteral("申込")));
    for (const QString& text : {QStringLiteral("受け付け"), QStringLiteral("受付け"), QStringLiteral("受付")})
        CHECK(words(text).contains(QStringLiteral("受付")));
    CHECK_FALSE(words(QStringLiteral("子ども")).contains(QStringLiteral("子")));
}

TEST_CASE("old and new forms of kanji are one term, both ways")
{
    const std::pair<QStringView, QStringView> forms[] = {
        {u"渡邊", u"渡辺"}, {u"渡邉", u"渡辺"}, {u"國勢", u"国勢"}, {u"髙橋", u"高橋"}, {u"山﨑", u"山崎"},
        {u"澤田", u"沢田"}, {u"斎藤", u"斉藤"}, {u"齋藤", u"斉藤"}, {u"齊藤", u"斉藤"}, {u"廣島", u"広島"},
        {u"濵田", u"浜田"}, {u"𠮷野", u"吉野"}, {u"櫻井", u"桜井"}, {u"德島", u"徳島"}, {u"會館", u"会館"},
        {u"學校", u"学校"}, {u"壽町", u"寿町"}, {u"嶋田", u"島田"}, {u"萬屋", u"万屋"}, {u"來年", u"来年"},
        {u"飯塚", u"飯塚"}, {u"塚本", u"塚本"}, {u"神田", u"神田"}, {u"福祉", u"福祉"}, {u"社会", u"社会"},
        {u"藏", u"蔵"},     {u"餠", u"餅"},     {u"戶籍", u"戸籍"}, {u"淸水", u"清水"}, {u"靑木", u"青木"},
        {u"內田", u"内田"}, {u"鄭", u"鄭"},     {u"祿", u"禄"},     {u"彥根", u"彦根"}, {u"敎育", u"教育"},
        {u"稅金", u"税金"}, {u"產業", u"産業"}, {u"淵", u"渕"},     {u"籔", u"薮"},     {u"舩橋", u"船橋"},
        {u"栁", u"柳"},     {u"桒原", u"桑原"}, {u"冝", u"宜"},     {u"嵜", u"崎"},     {u"煕", u"熙"},
        {u"穣", u"穰"},     {u"祐", u"祐"},     {u"禎", u"禎"},     {u"晴", u"晴"},     {u"菓", u"菓"}};
    for (const auto& [old, common] : forms) {
        INFO(old.toString().toStdString());
        CHECK(fold(old) == fold(common));
    }
}
