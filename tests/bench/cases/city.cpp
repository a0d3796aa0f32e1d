// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/cases/city.h"

#include "kb/domain/case_rights.h"
#include "kb/store/replica_repository.h"
#include "kb/store/store.h"
#include "tests/bench/need.h"

#include <QFile>

namespace madoguchi::bench {

namespace {

const QString city = QStringLiteral("990019");
constexpr qint64 dayMs = 86'400'000;
constexpr int openCases = 4'000;
constexpr int perPage = 500;
// 2026-11-23
constexpr qint64 today = 20'780 * dayMs;

QUuid idOf(const char* what, int number)
{
    return uuidForName(QStringLiteral("%1 %2").arg(QLatin1StringView(what)).arg(number));
}

QString subjectOf(int number)
{
    static const QStringList places{QStringLiteral("駅前"),       QStringLiteral("中央公園"),
                                    QStringLiteral("北市民館"),   QStringLiteral("南小学校前"),
                                    QStringLiteral("川沿い"),     QStringLiteral("商店街"),
                                    QStringLiteral("市役所本庁"), QStringLiteral("図書館")};
    static const QStringList matters{
        QStringLiteral("街路灯が消えている"),   QStringLiteral("ごみの収集が遅い"),
        QStringLiteral("騒音について"),         QStringLiteral("歩道の段差"),
        QStringLiteral("開館時間の延長"),       QStringLiteral("職員の対応"),
        QStringLiteral("保育所の申し込み"),     QStringLiteral("樹木のはみ出し"),
        QStringLiteral("バスの本数"),           QStringLiteral("外国語の案内"),
        QStringLiteral("水道料金の問い合わせ"), QStringLiteral("予防接種の案内")};
    return QStringLiteral("%1の%2（%3）")
        .arg(places.at(number % places.size()), matters.at(number / 7 % matters.size()))
        .arg(number % 997);
}

CaseEntry entryOf(int number, int place, CaseAct act, qint64 at)
{
    CaseEntry entry;
    entry.id = {idOf("entry", number * 20 + place)};
    entry.act = act;
    entry.by = {idOf("person", (number + place) % 300)};
    entry.at = {at};
    return entry;
}

CasePart partOf(int number, int which, qint64 at, PartState state)
{
    CasePart part;
    part.id = {idOf("part", number * 4 + which)};
    part.unit = QStringLiteral("d%1/s%2").arg((number + which) % 20).arg((number + which) % 110);
    part.task = QStringLiteral("ご回答の案をお願いします。");
    part.state = state;
    part.assignedAt = {at};
    part.draft = QStringLiteral("ご意見をありがとうございます。現地を確認し、対応いたします。").repeated(6);
    return part;
}

/// Divided, drafted, and, if `approved`, through two steps of approval.
void addWay(Case& file, int number, const CasePart& part, qint64 received, bool approved)
{
    int place = int(file.entries.size());
    const auto add = [&](CaseAct act, qint64 at) -> CaseEntry& {
        CaseEntry& entry = file.entries.emplace_back(entryOf(number, place++, act, at));
        entry.part = part.id;
        entry.unit = part.unit;
        return entry;
    };
    if (file.flow == CaseFlow::Centralised)
        add(CaseAct::Divide, received + dayMs);
    add(CaseAct::SaveDraft, received + (2 + number % 3) * dayMs);
    if (!approved)
        return;
    CaseEntry& submitted = add(CaseAct::Submit, received + 5 * dayMs);
    const int first = number % 300;
    for (const int approver : {first, (first + 1) % 300})
        submitted.route.push_back({{{idOf("person", approver)}}});
    for (const int approver : {first, (first + 1) % 300})
        add(CaseAct::Approve, received + (6 + approver % 2) * dayMs).by = {idOf("person", approver)};
}

Case fileOf(int number, int count)
{
    const int age = (count - number) * 20 * 365 / count; // spread over twenty years
    const bool open = number >= count - openCases;
    const qint64 received = today - (open ? (count - number) % 60 : age) * dayMs - number % 977 * 60'000LL;
    Case file;
    file.id = {idOf("case", number)};
    file.number =
        QStringLiteral("%1-%2").arg(2006 + number * 20 / count).arg(number % 5'000, 6, 10, QChar(u'0'));
    file.fields.kind = static_cast<CaseKind>(1 + number % 5);
    file.fields.subject = subjectOf(number);
    file.fields.text =
        QStringLiteral("いつもお世話になっております。市の取り組みについて意見があります。").repeated(8);
    file.fields.category = QStringLiteral("くらし > 分野%1").arg(number % 40);
    file.fields.requester.name = QStringLiteral("市民 %1").arg(number % 5'003);
    file.openedBy = {idOf("person", number % 300)};
    file.openedAt = file.receivedAt = {received};
    file.flow = number % 3 ? CaseFlow::Centralised : CaseFlow::Distributed;
    if (file.flow == CaseFlow::Distributed)
        file.unit = QStringLiteral("d%1/s%2").arg(number % 20).arg(number % 110);
    file.state = open ? static_cast<CaseState>(1 + number % 4) : CaseState::Answered;
    const bool alone = file.flow == CaseFlow::Distributed;
    if (alone && file.state == CaseState::Received)
        file.state = CaseState::InWork;
    if (alone && file.state == CaseState::Checking)
        file.state = CaseState::Ready;
    file.dueAt = {received + 14 * dayMs};
    file.version = 5;
    file.entries = {entryOf(number, 0, CaseAct::Open, received)};
    if (file.state == CaseState::Received)
        return file;
    const bool approved = file.state != CaseState::InWork;
    for (int which = 0; which <= (alone ? 0 : number % 2); ++which) {
        CasePart part =
            partOf(number, which, received + dayMs, approved ? PartState::Approved : PartState::Drafting);
        if (alone)
            part.id = {file.entries.front().id.value};
        addWay(file, number, part, received, approved);
        file.parts.push_back(part);
    }
    if (approved && !alone && file.state != CaseState::Checking)
        file.entries.push_back(entryOf(number, 15, CaseAct::Join, received + 8 * dayMs));
    if (!open) {
        file.reply.text = file.parts.front().draft;
        file.reply.sentAt = {received + (8 + number % 9) * dayMs};
        file.entries.push_back(entryOf(number, 16, CaseAct::MarkSent, file.reply.sentAt.ms));
    }
    return file;
}

} // namespace

Actor hearingActor()
{
    return {{idOf("person", 1)}, Role::HearingSection, QStringLiteral("pr")};
}

void makeCases(const QString& path, int count)
{
    if (QFile::exists(path))
        return;
    // Made under another name: what was broken off is not taken for whole.
    const QString half = path + QStringLiteral(".half");
    QFile::remove(half);
    {
        const auto connection = need(store::openStore(half));
        store::ReplicaRepository replica(*connection);
        const FeedId feed = casesFeed(city);
        need(replica.beginStaging(feed));
        std::vector<store::ReplicaRow> page;
        for (int number = 0; number < count; ++number) {
            const Case file = fileOf(number, count);
            page.push_back(
                {{EntityKind::CaseShare, rowIdOfCaseShare(file.id, feed), encode(file)}, number + 1, false});
            if (int(page.size()) == perPage || number + 1 == count) {
                need(replica.stagePage(feed, page));
                page.clear();
            }
        }
        need(replica.swapStaging(feed, uuidForName(QStringLiteral("epoch")), count));
    }
    if (!QFile::rename(half, path))
        qFatal("%s cannot be made", qUtf8Printable(path));
}

} // namespace madoguchi::bench
