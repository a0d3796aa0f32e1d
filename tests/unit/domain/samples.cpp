// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/domain/samples.h"

namespace madoguchi {

QUuid sampleUuid(int number)
{
    return QUuid::fromString(
        QStringLiteral("018f0000-0000-7000-8000-%1").arg(number, 12, 16, QLatin1Char('0')));
}

Article sampleArticle()
{
    Article article;
    article.id = {sampleUuid(1)};
    article.number = QStringLiteral("0142");
    article.language = Language::En;
    article.question = QStringLiteral("How do I register a seal?");
    article.answer = QStringLiteral("**In person**, at the counter.");
    article.keywords = {QStringLiteral("seal"), QStringLiteral("inkan")};
    article.category = QStringLiteral("Certificates > Seal");
    article.owner = QStringLiteral("citizens/registry");
    article.state = ArticleState::Draft;
    article.validFrom = QDate(2026, 4, 1);
    article.validUntil = QDate(2027, 3, 31);
    article.sources = {QStringLiteral("Ordinance 12")};
    article.card = {QStringLiteral("seal, ID"),   QStringLiteral("300 yen"),  QStringLiteral("window 3"),
                    QStringLiteral("8:30-17:15"), QStringLiteral("same day"), QStringLiteral("registry")};
    article.reading = QStringLiteral("reading");
    article.version = 7;
    article.originalVersion = 6;
    article.changedAt = {1'700'000'000'000};
    article.verifiedAt = {1'700'000'001'000};
    return article;
}

ContactContent sampleContent()
{
    ContactContent content;
    content.channel = Channel::Email;
    content.language = Language::Zh;
    content.inquiry = QStringLiteral("Where is window 3?");
    content.category = QStringLiteral("Certificates");
    content.articles = {QStringLiteral("0142"), QStringLiteral("0007")};
    content.outcome = Outcome::CallBack;
    content.transferUnit = QStringLiteral("citizens/registry");
    content.callBackAt = {1'700'000'500'000};
    content.ageBand = AgeBand::Forties;
    content.sex = Sex::Female;
    content.ward = QStringLiteral("North");
    content.callerName = QStringLiteral("name");
    content.callerTelephone = QStringLiteral("000-0000");
    content.satisfaction = 0; // asked, and as bad as can be
    content.wish = QStringLiteral("wish");
    content.noteForUnits = QStringLiteral("note");
    return content;
}

Contact sampleContact()
{
    Contact contact;
    contact.id = {sampleUuid(2)};
    contact.operatorId = {sampleUuid(3)};
    contact.seat = {sampleUuid(4)};
    contact.startedAt = {1'700'000'000'000};
    contact.endedAt = {1'700'000'120'000};
    contact.original = sampleContent();
    Amendment amendment{
        {sampleUuid(5)}, {sampleUuid(6)}, {1'700'000'200'000}, QStringLiteral("typing error"), {}};
    amendment.content.inquiry = QStringLiteral("Where is window 4?");
    contact.amendments = {amendment};
    return contact;
}

Staff sampleStaff()
{
    return {{sampleUuid(3)},          QStringLiteral("Sato"),       Role::Supervisor,
            QStringLiteral("centre"), {Language::Ja, Language::Ko}, false};
}

Unit sampleUnit()
{
    return {QStringLiteral("citizens/registry"),
            QStringLiteral("citizens"),
            {QStringLiteral("Koseki-ka"), QStringLiteral("Registry"), {}, QStringLiteral("Hojeok")},
            QStringLiteral("000-0000"),
            QStringLiteral("2130"),
            4};
}

Municipality sampleMunicipality()
{
    return {
        QStringLiteral("990019"),
        {QStringLiteral("Mihon-shi"), QStringLiteral("Mihon"), {}, {}},
        {{QStringLiteral("Kita"), QStringLiteral("North"), {}, {}}, {QStringLiteral("Minami"), {}, {}, {}}}};
}

Lesson sampleLesson()
{
    Lesson lesson;
    lesson.number = QStringLiteral("0142");
    lesson.forgetBefore = {1'700'000'000'000};
    lesson.newest = {1'700'000'130'000};
    lesson.contacts = 3;
    lesson.units = 700;
    lesson.answered = 2;
    lesson.words = {{QStringLiteral("seal"), 700}, {QStringLiteral("lost"), 200}};
    lesson.bigrams = {{QStringLiteral("印鑑"), 300}};
    lesson.characters = {{QStringLiteral("印"), 300}};
    return lesson;
}

Command sampleLogContact()
{
    Contact contact = sampleContact();
    contact.amendments.clear();
    return {{sampleUuid(20)}, contact.operatorId, {1'700'000'130'000}, LogContact{contact}};
}

Command sampleAmendContact()
{
    Amendment amendment{{sampleUuid(5)}, {}, {}, QStringLiteral("typing error"), sampleContent()};
    return {{sampleUuid(21)}, {sampleUuid(6)}, {1'700'000'130'000}, AmendContact{{sampleUuid(2)}, amendment}};
}

Command sampleSaveArticle()
{
    return {{sampleUuid(22)}, {sampleUuid(6)}, {1'700'000'130'000}, SaveArticle{sampleArticle(), 7}};
}

Command sampleForgetLessons()
{
    return {{sampleUuid(23)}, {sampleUuid(6)}, {1'700'000'130'000}, ForgetLessons{QStringLiteral("0142")}};
}

SynonymGroup sampleSynonyms()
{
    return {{sampleUuid(7)},
            {QStringLiteral("seal"), QStringLiteral("stamp")},
            QStringLiteral("callers say stamp"),
            3,
            {1'700'000'000'000}};
}

Pin samplePin()
{
    return {QStringLiteral("0142"),
            QStringLiteral("moving season"),
            QDate(2027, 3, 1),
            QDate(2027, 4, 15),
            2,
            true,
            {1'700'000'000'000}};
}

SearchBatch sampleSearches()
{
    SearchRecord found{fullHour({1'700'000'000'000}),
                       Language::Zh,
                       {QStringLiteral("seal"), QStringLiteral("register")},
                       12,
                       {QStringLiteral("0142"), QStringLiteral("0007")},
                       {QStringLiteral("0142")}};
    SearchRecord nothing;
    nothing.at = found.at;
    return {{sampleUuid(8)}, {found, nothing}};
}

Command sampleSaveSynonyms()
{
    return {{sampleUuid(23)}, {sampleUuid(6)}, {1'700'000'130'000}, SaveSynonyms{sampleSynonyms(), 3}};
}

Command sampleSavePin()
{
    return {{sampleUuid(24)}, {sampleUuid(6)}, {1'700'000'130'000}, SavePin{samplePin()}};
}

Command sampleRecordSearches()
{
    return {{sampleUuid(25)}, {}, fullHour({1'700'000'130'000}), RecordSearches{sampleSearches()}};
}

ActBatch sampleActs()
{
    ActRecord shown;
    shown.act = AuditAct::BlobShown;
    shown.at = {1'700'000'000'000};
    shown.kind = static_cast<int>(EntityKind::Case);
    shown.target = sampleUuid(9);
    shown.count = 1;
    shown.mark = QByteArray(16, 'h');
    ActRecord exported;
    exported.act = AuditAct::Exported;
    exported.at = {1'700'000'001'000};
    exported.kind = static_cast<int>(EntityKind::Contact);
    exported.count = 42;
    exported.code = QStringLiteral("csv");
    return {{sampleUuid(10)}, {shown, exported}};
}

Command sampleRecordActs()
{
    return {{sampleUuid(26)}, {sampleUuid(6)}, {1'700'000'002'000}, RecordActs{sampleActs()}};
}

} // namespace madoguchi
