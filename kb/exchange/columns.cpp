// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/columns.h"

#include "kb/text/fold.h"

#include <span>

namespace madoguchi::exchange {

namespace {

struct Column
{
    QLatin1StringView key;
    bool required;
    QStringView japanese; ///< headers in use, separated by spaces
};

constexpr Column articleColumns[] = {
    {QLatin1StringView("number"), true, u"番号 Q&A番号 FAQ番号 管理番号 No. No"},
    {QLatin1StringView("lang"), true, u"言語"},
    {QLatin1StringView("question"), true, u"質問 タイトル 件名 問い"},
    {QLatin1StringView("answer"), true, u"回答 本文 答え"},
    {QLatin1StringView("category"), false, u"分類 カテゴリ カテゴリー"},
    {QLatin1StringView("keywords"), false, u"キーワード"},
    {QLatin1StringView("owner"), false, u"担当 担当課 所管 所管課"},
    {QLatin1StringView("state"), false, u"状態 公開状態"},
    {QLatin1StringView("valid_from"), false, u"有効開始 有効開始日 公開開始日"},
    {QLatin1StringView("valid_until"), false, u"有効終了 有効終了日 公開終了日 有効期限"},
    {QLatin1StringView("verified_at"), false, u"確認日 確認日時"},
    {QLatin1StringView("source"), false, u"出典 根拠"},
    {QLatin1StringView("card.bring"), false, u"持ち物 必要なもの 持参物"},
    {QLatin1StringView("card.fee"), false, u"手数料 料金 費用"},
    {QLatin1StringView("card.place"), false, u"窓口 場所"},
    {QLatin1StringView("card.hours"), false, u"受付時間"},
    {QLatin1StringView("card.duration"), false, u"所要日数 所要時間"},
    {QLatin1StringView("card.contact"), false, u"連絡先 問い合わせ先 問合せ先"},
};

constexpr Column contactColumns[] = {
    {QLatin1StringView("id"), true, u"番号 受付番号 管理番号"},
    {QLatin1StringView("at"), false, u"日時 受付日時 開始日時"},
    {QLatin1StringView("ended_at"), false, u"終了日時"},
    {QLatin1StringView("channel"), true, u"受付方法 手段 チャネル 受付手段"},
    {QLatin1StringView("lang"), true, u"言語"},
    {QLatin1StringView("inquiry"), true, u"問い合わせ 問合せ 問い合わせ内容 問合せ内容 内容"},
    {QLatin1StringView("outcome"), true, u"結果 対応結果"},
    {QLatin1StringView("articles"), true, u"Q&A Q&A番号 FAQ FAQ番号"},
    {QLatin1StringView("category"), false, u"分類 カテゴリ カテゴリー"},
    {QLatin1StringView("age_band"), false, u"年代 年齢"},
    {QLatin1StringView("sex"), false, u"性別"},
    {QLatin1StringView("ward"), false, u"区 行政区 居住区"},
    {QLatin1StringView("wish"), false, u"要望 意見"},
    {QLatin1StringView("note"), false, u"備考 メモ 申し送り"},
    {QLatin1StringView("satisfaction"), false, u"満足度"},
    {QLatin1StringView("operator"), false, u"担当者 オペレーター オペレータ"},
    {QLatin1StringView("transfer_unit"), false, u"転送先"},
    {QLatin1StringView("call_back_at"), false, u"折り返し日時"},
};

constexpr Column scriptColumns[] = {
    {QLatin1StringView("key"), true, u"短縮名 キー 呼出名"},
    {QLatin1StringView("lang"), true, u"言語"},
    {QLatin1StringView("title"), true, u"タイトル 件名 題名"},
    {QLatin1StringView("text"), true, u"本文 文面 トーク"},
    {QLatin1StringView("category"), false, u"分類 カテゴリ カテゴリー"},
    {QLatin1StringView("position"), false, u"順番 並び順"},
};

constexpr Column caseColumns[] = {
    {QLatin1StringView("number"), true, u"番号 受付番号 管理番号 整理番号 文書番号 No. No"},
    {QLatin1StringView("received"), true, u"受付日 受付日時 受信日 受信日時 受理日 収受日 申出日 日付"},
    {QLatin1StringView("kind"), true, u"種別 種類 区分 案件種別"},
    {QLatin1StringView("subject"), false, u"件名 表題 標題 タイトル 題名"},
    {QLatin1StringView("inquiry"), true,
     u"内容 意見 ご意見 要旨 本文 申出内容 意見内容 問い合わせ内容 問合せ内容"},
    {QLatin1StringView("lang"), false, u"言語"},
    {QLatin1StringView("name"), false, u"氏名 名前 申出人 申出者 差出人 投稿者 お名前"},
    {QLatin1StringView("reading"), false, u"フリガナ カナ 氏名カナ 氏名フリガナ"},
    {QLatin1StringView("anonymous"), false, u"匿名"},
    {QLatin1StringView("address"), false, u"住所 申出人住所"},
    {QLatin1StringView("telephone"), false, u"電話 電話番号 連絡先"},
    {QLatin1StringView("fax"), false, u"FAX FAX番号 ファクス番号"},
    {QLatin1StringView("email"), false, u"メール メールアドレス Eメール 電子メール"},
    {QLatin1StringView("channel"), false, u"受付方法 受付手段 手段 受信方法 媒体"},
    {QLatin1StringView("wants_reply"), false, u"回答希望 回答の希望 回答要否 返信希望"},
    {QLatin1StringView("category"), false, u"分類 カテゴリ カテゴリー 分野"},
    {QLatin1StringView("place"), false, u"場所 所在地 発生場所 対象地"},
    {QLatin1StringView("flow"), false, u"方式 処理方式"},
    {QLatin1StringView("unit"), false, u"担当課 担当部署 所管課 所管 担当 回答課"},
    {QLatin1StringView("due"), false, u"期限 回答期限 期限日"},
    {QLatin1StringView("state"), false, u"状態 状況 対応状況 処理状況 進捗"},
    {QLatin1StringView("reply"), false, u"回答 回答内容 回答文"},
    {QLatin1StringView("replied"), false, u"回答日 回答日時 完了日 処理日"},
    {QLatin1StringView("reply_channel"), false, u"回答方法 回答手段 返信方法"},
    {QLatin1StringView("note"), false, u"備考 メモ 経過 処理経過"},
};

std::span<const Column> columnsOf(Subject subject)
{
    switch (subject) {
    case Subject::Articles:
        return articleColumns;
    case Subject::Contacts:
        return contactColumns;
    case Subject::Cases:
        return caseColumns;
    case Subject::Scripts:
        break;
    }
    return scriptColumns;
}

QString folded(QStringView header)
{
    return text::fold(header).trimmed();
}

/// Every spelling of a header, folded, and the key it stands for.
QHash<QString, QString> spellings(Subject subject)
{
    QHash<QString, QString> known;
    for (const Column& column : columnsOf(subject)) {
        const QString key(column.key);
        known.insert(folded(key), key);
        known.insert(folded(headerOf(column.key)), key);
        for (const QStringView word : column.japanese.split(u' '))
            known.insert(folded(word), key);
    }
    return known;
}

tl::unexpected<Error> headerFailure(const QString& reason, const QString& where)
{
    return failure(ErrorCode::InvalidInput, u"import.header." + reason, where);
}

/// The columns the caller named, by their place.
Result<QHash<int, QString>> namedColumns(Subject subject, const QStringList& headers,
                                         const ColumnNames& names)
{
    const QHash<QString, QString> known = spellings(subject);
    QHash<int, QString> named;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        const QString key = known.value(folded(name.key()));
        if (key.isEmpty())
            return headerFailure(QStringLiteral("unknown-key"), name.key());
        const auto found = std::find_if(headers.begin(), headers.end(), [&](const QString& header) {
            return folded(header) == folded(name.value());
        });
        if (found == headers.end())
            return headerFailure(QStringLiteral("unknown-column"), name.value());
        named.insert(static_cast<int>(found - headers.begin()), key);
    }
    return named;
}

Result<void> checkRequired(Subject subject, const Columns& columns, const QStringList& optionalKeys)
{
    QStringList missing;
    for (const QString& key : requiredKeys(subject)) {
        if (!columns.keys.contains(key) && !optionalKeys.contains(key))
            missing += key;
    }
    if (!missing.isEmpty())
        return headerFailure(QStringLiteral("missing"), missing.join(QStringLiteral(", ")));
    return {};
}

} // namespace

const std::vector<QLatin1StringView>& keysOf(Subject subject)
{
    const auto collect = [](Subject of) {
        std::vector<QLatin1StringView> keys;
        for (const Column& column : columnsOf(of))
            keys.push_back(column.key);
        return keys;
    };
    static const std::vector<QLatin1StringView> all[] = {collect(Subject::Articles),
                                                         collect(Subject::Contacts),
                                                         collect(Subject::Scripts), collect(Subject::Cases)};
    return all[static_cast<size_t>(subject)];
}

QString headerOf(QLatin1StringView key)
{
    const QLatin1StringView card("card.");
    return QString(key.startsWith(card) ? key.sliced(card.size()) : key);
}

Result<Columns> findColumns(Subject subject, const QStringList& headers, const ColumnNames& names,
                            const QStringList& optionalKeys)
{
    MADOGUCHI_TRY_ASSIGN(named, namedColumns(subject, headers, names));
    const QStringList taken = named.values();
    const QHash<QString, QString> known = spellings(subject);
    Columns columns{{}, headers};
    for (int i = 0; i < headers.size(); ++i) {
        QString key = named.value(i);
        // What the caller has named elsewhere is not taken from a header that merely looks like it.
        if (key.isEmpty()) {
            const QString guess = known.value(folded(headers.at(i)));
            key = taken.contains(guess) ? QString() : guess;
        }
        if (!key.isEmpty() && columns.keys.contains(key))
            return headerFailure(QStringLiteral("duplicate"), headers.at(i));
        columns.keys += key;
    }
    MADOGUCHI_TRY(checkRequired(subject, columns, optionalKeys));
    return columns;
}

Result<Columns> placeColumns(Subject subject, const QStringList& headers, const QHash<int, QString>& places,
                             const QStringList& optionalKeys)
{
    const auto& keys = keysOf(subject);
    Columns columns{QStringList(headers.size()), headers};
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        if (place.key() < 0 || place.key() >= headers.size())
            return headerFailure(QStringLiteral("unknown-column"), QString::number(place.key() + 1));
        if (std::find(keys.begin(), keys.end(), place.value()) == keys.end())
            return headerFailure(QStringLiteral("unknown-key"), place.value());
        columns.keys[place.key()] = place.value();
    }
    MADOGUCHI_TRY(checkRequired(subject, columns, optionalKeys));
    return columns;
}

QStringList guessColumns(Subject subject, const QStringList& headers)
{
    const QHash<QString, QString> known = spellings(subject);
    QStringList keys;
    for (const QString& header : headers) {
        const QString key = known.value(folded(header));
        keys += keys.contains(key) ? QString() : key;
    }
    return keys;
}

QStringList requiredKeys(Subject subject)
{
    QStringList keys;
    for (const Column& column : columnsOf(subject)) {
        if (column.required)
            keys += QString(column.key);
    }
    return keys;
}

} // namespace madoguchi::exchange
