// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/sample_desk.h"

#include "app/desk/ui/answer/article_view.h"
#include "app/desk/ui/answer/search_field.h"
#include "app/desk/ui/answer/search_panel.h"
#include "app/desk/ui/answer/suggestion_line.h"
#include "app/desk/ui/contact/contact_form.h"
#include "app/desk/ui/contact/contact_panel.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/chip_bar.h"
#include "app/desk/ui/window/top_bar.h"
#include "app/desk/ui/window/workspace_titles.h"

namespace madoguchi::desk::sample {

namespace {

constexpr qint64 day = 24LL * 3600 * 1000;

ResultItem item(const QString& number, const QString& title, int checkedDaysAgo, const QStringList& marked)
{
    ResultItem result;
    result.id = {QUuid::createUuidV5(QUuid(), number)};
    result.number = number;
    result.title = title;
    for (const QString& word : marked)
        result.matches.append({int(title.indexOf(word)), int(word.size())});
    result.ownerName = QStringLiteral("戸籍住民課");
    result.category = QStringLiteral("戸籍・住民 > 印鑑登録");
    result.verifiedAt = now().plusMs(-checkedDaysAgo * day);
    result.languages = {Language::Ja};
    return result;
}

} // namespace

Timestamp now()
{
    return Timestamp::from(QDateTime(QDate(2026, 11, 22), QTime(14, 2)));
}

QList<ResultItem> results()
{
    QList<ResultItem> list{
        item(QStringLiteral("0142"), QStringLiteral("印鑑登録の手続きについて（新規・転入したとき）"), 3,
             {QStringLiteral("印鑑登録")}),
        item(QStringLiteral("0031"), QStringLiteral("市外から引っ越してきたとき（転入届）"), 3,
             {QStringLiteral("引っ越")}),
        item(QStringLiteral("0143"), QStringLiteral("印鑑登録証明書がほしい"), 12,
             {QStringLiteral("印鑑登録")}),
        item(QStringLiteral("0150"), QStringLiteral("外国籍の人の印鑑登録"), 0, {QStringLiteral("印鑑登録")}),
        item(QStringLiteral("0144"), QStringLiteral("印鑑登録証（カード）をなくした"), 40,
             {QStringLiteral("印鑑登録")}),
        item(QStringLiteral("0145"), QStringLiteral("代理人が印鑑を登録するとき"), 12,
             {QStringLiteral("印鑑"), QStringLiteral("登録")}),
        item(QStringLiteral("0149"), QStringLiteral("印鑑登録の臨時窓口（年度替わり）"), 230,
             {QStringLiteral("印鑑登録")}),
    };
    list[0].reasons = {{ReasonKind::Learned, 42, {}, {}},
                       {ReasonKind::Synonym, 0, QStringLiteral("はんこ"), QStringLiteral("印鑑")}};
    list[0].languages = {Language::Ja, Language::En, Language::Zh, Language::Ko};
    list[1].reasons = {{ReasonKind::AskedWith, 0, {}, {}}};
    list[2].reasons = {{ReasonKind::Reading, 0, QStringLiteral("いんかんとうろく"), {}}};
    list[3].languages = {Language::Ja, Language::En, Language::Zh, Language::Ko};
    list[6].validUntil = QDate(2026, 4, 30);
    return list;
}

ArticlePage page()
{
    ArticlePage page;
    Article& article = page.article;
    article.id = results().first().id;
    article.number = QStringLiteral("0142");
    article.version = 7;
    article.question = results().first().title;
    article.answer = QStringLiteral(
        "転入届と同じ日に、続けて印鑑登録の申請ができます。前の市町村での登録は、転出とともに自動的に廃止され"
        "ます。\n\n"
        "**登録できない印鑑**　ゴム印、一辺8mm以下または25mmを超えるもの、氏名と異なるもの。\n\n"
        "## 代理人が申請するとき\n\n- 委任状（本人が書いたもの）\n- 代理人の本人確認書類\n\n"
        "詳しくは[市のページ](https://www.example.jp/inkan)をご覧ください。");
    article.category = QStringLiteral("戸籍・住民 > 印鑑登録");
    article.validUntil = QDate(2027, 3, 31);
    article.sources = {QStringLiteral("市公式ページ「印鑑登録」（2026-11-01確認）"),
                       QStringLiteral("印鑑条例第4条")};
    article.card.bring =
        QStringLiteral("登録する印鑑、本人確認書類（運転免許証・マイナンバーカードなど顔写真付き1点）");
    article.card.fee = QStringLiteral("登録 300円（証明書は1通 300円）");
    article.card.place = QStringLiteral("お住まいの区の区役所 戸籍住民課（土日は第2日曜のみ）");
    article.card.hours = QStringLiteral("8:45〜17:15");
    article.card.duration = QStringLiteral("本人が来庁すれば当日。代理人は照会書の往復で約1週間");
    page.languages = {
        {Language::Ja, false}, {Language::En, false}, {Language::Zh, true}, {Language::Ko, false}};
    page.unitName = QStringLiteral("戸籍住民課");
    page.unitTelephone = QStringLiteral("055-000-2222");
    page.unitExtension = QStringLiteral("310");
    return page;
}

ArticleCompany company()
{
    const auto article = [](const QString& number, const QString& title) {
        return RelatedArticle{{QUuid::createUuidV5(QUuid(), number)}, number, title};
    };
    return {{article(QStringLiteral("0031"), QStringLiteral("転入届")),
             article(QStringLiteral("0143"), QStringLiteral("印鑑登録証明書"))},
            {article(QStringLiteral("0161"), QStringLiteral("マイナンバーカードの住所変更")),
             article(QStringLiteral("0201"), QStringLiteral("国民健康保険の加入"))}};
}

SearchHelp help()
{
    const QString before = QStringLiteral("引っ越し ");
    SearchHelp help;
    help.query = before + QStringLiteral("はんこのとうろく");
    for (const QString& phrase :
         {QStringLiteral("はんこの登録"), QStringLiteral("印鑑登録"), QStringLiteral("印鑑登録証の紛失")})
        help.completions.append({before + phrase, phrase});
    return help;
}

ContactDraft draft()
{
    ContactDraft draft;
    draft.startedAt = now().plusMs(-134'000);
    draft.content.inquiry = QStringLiteral("先月引っ越してきた。はんこの登録はどこで、何が必要か。");
    draft.content.category = QStringLiteral("戸籍・住民 > 印鑑登録");
    draft.content.ageBand = AgeBand::Thirties;
    draft.content.ward = QStringLiteral("中央区");
    draft.content.satisfaction = 10;
    draft.content.wish = QStringLiteral("転入届の案内に印鑑登録のことも書いてほしい");
    draft.used = {{QStringLiteral("0142"), QStringLiteral("印鑑登録の手続きについて")},
                  {QStringLiteral("0031"), QStringLiteral("転入届")}};
    draft.content.articles = {QStringLiteral("0142"), QStringLiteral("0031")};
    return draft;
}

QStringList categories()
{
    return {QStringLiteral("戸籍・住民"), QStringLiteral("税"), QStringLiteral("ごみ・リサイクル"),
            QStringLiteral("子育て"), QStringLiteral("国保・年金")};
}

ContactChoices choices()
{
    ContactChoices choices;
    choices.categories = {QStringLiteral("戸籍・住民 > 印鑑登録"), QStringLiteral("戸籍・住民 > 転入・転出"),
                          QStringLiteral("税 > 固定資産税"), QStringLiteral("ごみ・リサイクル > 粗大ごみ")};
    choices.units = {{QStringLiteral("citizens/registry"),
                      {QStringLiteral("戸籍住民課"), QStringLiteral("Registry Division"),
                       QStringLiteral("户籍居民课"), QStringLiteral("호적주민과")},
                      QStringLiteral("055-000-2222")},
                     {QStringLiteral("tax/assets"),
                      {QStringLiteral("資産税課"), QStringLiteral("Property Tax Division"),
                       QStringLiteral("资产税课"), QStringLiteral("자산세과")},
                      QStringLiteral("055-000-1310")}};
    choices.wards = {
        {QStringLiteral("中央区"), QStringLiteral("Chuo"), QStringLiteral("中央区"),
         QStringLiteral("주오구")},
        {QStringLiteral("北区"), QStringLiteral("Kita"), QStringLiteral("北区"), QStringLiteral("기타구")}};
    return choices;
}

DeskStatus status()
{
    DeskStatus status;
    status.hub = HubState::Connected;
    status.since = now().plusMs(-3 * 3600 * 1000);
    status.articlesAsOf = now().plusMs(-60'000);
    status.articleCount = 1912;
    status.userName = QStringLiteral("佐藤 さくら");
    status.seatName = QStringLiteral("3番席");
    return status;
}

Desk::Desk(const Appearance& appearance)
    : clock(now())
{
    language.use(appearance.language);
    theme().apply(appearance);
    window = std::make_unique<MainWindow>(clock, shortcuts);
    // Whatever the size of the screen: the design's.
    window->resize(1440, 900);
    answer = new AnswerWorkspace(model, clock, shortcuts);
    window->addWorkspace(answer, &WorkspaceTitles::answer);
    QObject::connect(answer->contact()->form(), &ContactForm::startedAtChanged, window->topBar(),
                     &TopBar::setCall);
    QObject::connect(window->topBar(), &TopBar::callBeginRequested, answer->contact()->form(),
                     &ContactForm::begin);
    answer->search()->filters()->setCategories(categories());
    answer->contact()->form()->setChoices(choices());
    window->setStatus(status());
    theme().apply(appearance);
}

void Desk::wear(const Appearance& appearance)
{
    language.use(appearance.language);
    theme().apply(appearance);
}

void Desk::fill()
{
    answer->search()->field()->setText(QStringLiteral("引っ越し はんこのとうろく"));
    answer->search()->suggestions()->setHelp(help());
    answer->search()->showResults(results(), 24, now());
    answer->article()->showPage(page());
    answer->article()->showCompany(company());
    answer->contact()->form()->setDraft(draft());
    answer->contact()->setDraftSavedAt(now());
}

} // namespace madoguchi::desk::sample
