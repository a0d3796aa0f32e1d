// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/case_words.h"

#include "kb/text/fold.h"

namespace madoguchi::exchange {

namespace {

template <typename Value>
struct Words
{
    Value value;
    QStringView words; ///< separated by spaces
};

constexpr Words<CaseKind> kinds[] = {
    {CaseKind::Inquiry, u"inquiry 問い合わせ 問合せ 問合わせ お問い合わせ 質問 照会"},
    {CaseKind::Opinion, u"opinion 意見 ご意見 提案 意見・提案 意見提案 提言 市政提案"},
    {CaseKind::Complaint, u"complaint 苦情 クレーム 不満"},
    {CaseKind::Report, u"report 通報 報告 情報提供 不具合"},
    {CaseKind::Application, u"application 申請 要望 申請・要望 陳情 依頼 申込"},
};
constexpr Words<CaseFlow> flows[] = {
    {CaseFlow::Centralised, u"centralised centralized 集中 集中型 集約 広聴 広聴課経由"},
    {CaseFlow::Distributed, u"distributed 分散 分散型 所管 課直接 直接 所管課対応"},
};
constexpr Words<ReplyChannel> channels[] = {
    {ReplyChannel::Email, u"email e-mail メール 電子メール Eメール web ウェブ ホームページ フォーム"},
    {ReplyChannel::Fax, u"fax ファクス ファックス"},
    {ReplyChannel::Letter, u"letter 手紙 郵便 郵送 書面 文書 はがき 葉書 封書 意見箱 投書"},
    {ReplyChannel::Telephone, u"telephone phone 電話 TEL"},
    {ReplyChannel::InPerson, u"in-person counter 窓口 来庁 面談 口頭 対面"},
};
constexpr Words<LedgerState> states[] = {
    {LedgerState::Open,
     u"open 未 未処理 未対応 未回答 未完了 受付 受理 新規 対応中 処理中 検討中 調査中 継続 保留"},
    {LedgerState::Answered,
     u"answered 回答済 回答済み 返信済 返信済み 済 完了 対応済 対応済み 処理済 処理済み"},
    {LedgerState::Closed, u"closed 終了 終結 対応不要 回答不要 取下げ 取り下げ 参考 供覧のみ"},
};
constexpr Words<bool> yesAndNo[] = {
    {true, u"yes true 1 はい 有 あり 要 必要 希望 希望する 希望あり ○ 〇 ◯ レ ✓"},
    {false, u"no false 0 いいえ 無 なし 否 不要 希望しない 希望なし × - ー ―"},
};

QString folded(QStringView word)
{
    return text::fold(word).simplified().remove(u' ');
}

template <typename Value, size_t N>
std::optional<Value> find(const Words<Value> (&table)[N], const QString& word)
{
    const QString wanted = folded(word);
    for (const auto& [value, words] : table) {
        for (const QStringView each : words.split(u' ')) {
            if (folded(each) == wanted)
                return value;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<CaseKind> parseCaseKind(const QString& word)
{
    return find(kinds, word);
}
std::optional<CaseFlow> parseCaseFlow(const QString& word)
{
    return find(flows, word);
}
std::optional<ReplyChannel> parseReplyChannel(const QString& word)
{
    return find(channels, word);
}
std::optional<LedgerState> parseLedgerState(const QString& word)
{
    return find(states, word);
}
std::optional<bool> parseYesNo(const QString& word)
{
    return find(yesAndNo, word);
}

bool saysAnonymous(const QString& name)
{
    constexpr Words<bool> words[] = {{true, u"匿名 匿名希望 無記名 氏名不詳 不詳 不明 anonymous"}};
    return find(words, name).has_value();
}

} // namespace madoguchi::exchange
