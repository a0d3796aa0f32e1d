// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/wire/samples.h"

namespace madoguchi::wire {

namespace {

QUuid uuid(int number)
{
    return QUuid::fromString(
        QStringLiteral("018f0000-0000-7000-8000-%1").arg(number, 12, 16, QLatin1Char('0')));
}

FeedId feed()
{
    return {QStringLiteral("990019/qa")};
}

BlobKey blobKey()
{
    return {{uuid(11)}, QByteArray(32, 'h')};
}

Page page()
{
    Page page{7, feed(), uuid(1), 40, 43, 50, true, {}};
    page.rows.push_back({{EntityKind::Article, uuid(2), QByteArrayLiteral("body")}, 41, false});
    page.rows.push_back({{static_cast<EntityKind>(900), uuid(3), {}}, 43, true});
    return page;
}

Pushed pushed()
{
    Pushed pushed{8, {}};
    pushed.results.push_back({{uuid(4)}, PushStatus::Applied, feed(), 51, {}, {}});
    pushed.results.push_back({{uuid(5)}, PushStatus::Duplicate, feed(), 12, {}, {}});
    pushed.results.push_back({{uuid(6)},
                              PushStatus::Conflict,
                              {},
                              0,
                              {ErrorCode::Conflict, QStringLiteral("article.version"), {}},
                              EntityRow{EntityKind::Article, uuid(2), QByteArrayLiteral("now")}});
    pushed.results.push_back({{uuid(7)},
                              PushStatus::Rejected,
                              {},
                              0,
                              {ErrorCode::Refused, QStringLiteral("article.edit"), {}},
                              {}});
    pushed.results.push_back(
        {{uuid(8)}, PushStatus::Retry, {}, 0, {ErrorCode::Busy, QStringLiteral("db.busy"), {}}, {}});
    return pushed;
}

} // namespace

std::vector<Sample> samples()
{
    const QByteArray secret = QByteArrayLiteral("secret");
    const QByteArray token = QByteArrayLiteral("token");
    const QList<FeedId> feeds{feed(), {QStringLiteral("990019/centre")}};
    return {
        {Hello{1, QStringLiteral("madoguchi 0.1.0")}, "a300010101026f6d61646f677563686920302e312e30"},
        {Welcome{1, QStringLiteral("madoguchid 0.1.0"), QStringLiteral("990019"), {1'700'000'000'000}},
         "a50002010102706d61646f67756368696420302e312e300366393930303139041b0000018bcfe56800"},
        {Enroll{QStringLiteral("K7PQ-22"), QStringLiteral("窓口3")},
         "a3000301674b3750512d32320267e7aa93e58fa333"},
        {Enrolled{{uuid(9)}, secret}, "a300040150018f00000000700080000000000000090246736563726574"},
        {SignIn{{uuid(9)}, secret, QStringLiteral("sato"), QStringLiteral("pass word")},
         "a500050150018f0000000070008000000000000009024673656372657403647361746f04697061737320776f7264"},
        {SignedIn{token,
                  {uuid(10)},
                  QStringLiteral("佐藤"),
                  Role::Supervisor,
                  QStringLiteral("centre"),
                  {1'700'000'900'000},
                  uuid(1),
                  feeds},
         "a900060145746f6b656e0250018f000000007000800000000000000a0366e4bd90e897a40403056663656e747265061b"
         "0000018bcff323a00750018f00000000700080000000000000010882693939303031392f71616d3939303031392f6365"
         "6e747265"},
        {Resume{{uuid(9)}, secret, token},
         "a400070150018f000000007000800000000000000902467365637265740345746f6b656e"},
        {SignOut{}, "a10008"},
        {Pull{7, feed(), uuid(1), 40},
         "a50009010702693939303031392f71610350018f0000000070008000000000000001041828"},
        {page(),
         "a9000a010702693939303031392f71610350018f000000007000800000000000000104182805182b06183207010882a4"
         "01010250018f00000000700080000000000000020318290444626f6479a4011903840250018f00000000700080000000"
         "0000000303182b0501"},
        {Push{8, {QByteArrayLiteral("one"), QByteArrayLiteral("two")}}, "a3000b01080282436f6e654374776f"},
        {pushed(),
         "a3000c01080285a40150018f0000000070008000000000000004020103693939303031392f7161041833a40150018f00"
         "00000070008000000000000005020203693939303031392f7161040ca50150018f000000007000800000000000000602"
         "030505066f61727469636c652e76657273696f6e07a301010250018f000000007000800000000000000203436e6f77a4"
         "0150018f000000007000800000000000000702040503066c61727469636c652e65646974a40150018f00000000700080"
         "0000000000000802050506066764622e62757379"},
        {Compare{9, feed(), uuid(1)}, "a4000d010902693939303031392f71610350018f0000000070008000000000000001"},
        {Compared{9, feed(), uuid(1), 51, 1786, -1},
         "a7000e010902693939303031392f71610350018f0000000070008000000000000001041833051906fa0620"},
        {FeedMoved{feed(), uuid(1), 52},
         "a4000f01693939303031392f71610250018f0000000070008000000000000001031834"},
        {Granted{uuid(1), feeds},
         "a300100150018f00000000700080000000000000010282693939303031392f71616d3939303031392f63656e747265"},
        {Ping{3}, "a200110103"},
        {Pong{3}, "a200120103"},
        {Fault{7, {ErrorCode::Busy, QStringLiteral("sign-in.throttled"), {}}, 2000},
         "a500130107020603717369676e2d696e2e7468726f74746c6564041907d0"},
        {ReportSeat{{SeatState::Break,
                     {1'700'000'000'000},
                     QStringLiteral("lunch"),
                     Language::Ko,
                     QStringLiteral("窓口3")}},
         "a600140104021b0000018bcfe5680003656c756e636804040567e7aa93e58fa333"},
        {OfferBlob{10, blobKey(), 200'000},
         "a50015010a0250018f000000007000800000000000000b03582068686868686868686868686868686868686868686868"
         "68686868686868686868041a00030d40"},
        {BlobLacks{10, QByteArray::fromHex("03")}, "a30016010a024103"},
        {PutPiece{11, blobKey(), 1, QByteArrayLiteral("bytes")},
         "a60017010b0250018f000000007000800000000000000b03582068686868686868686868686868686868686868686868"
         "68686868686868686868040105456279746573"},
        {PieceTaken{11, true}, "a3001818010b0201"},
        {GetPiece{12, blobKey(), 1},
         "a5001819010c0250018f000000007000800000000000000b035820686868686868686868686868686868686868686868"
         "68686868686868686868680401"},
        {BlobPiece{12, blob::pieceBytes + 5, 1, QByteArrayLiteral("bytes")},
         "a500181a010c021a00020005030104456279746573"},
        {ChangePassword{13, QStringLiteral("old"), QStringLiteral("new")},
         "a400181b010d02636f6c6403636e6577"},
        {PasswordChanged{13}, "a200181c010d"},
        {ListAudit{14, {1'700'000'000'000}, {1'700'000'001'000}, {uuid(6)}, 30, 2},
         "a700181d010e021b0000018bcfe56800031b0000018bcfe56be80450018f000000007000800000000000000605181e060"
         "2"},
        {AuditPage{14,
                   {{{1'700'000'000'000},
                     31,
                     {uuid(1)},
                     {uuid(2)},
                     {uuid(3)},
                     21,
                     uuid(4),
                     QStringLiteral("R8-0012"),
                     feed(),
                     29,
                     {1'699'999'999'000},
                     3,
                     QStringLiteral("csv")}},
                   3,
                   AuditChain::Whole,
                   {1'700'000'002'000}},
         "a600181e010e0281ad011b0000018bcfe5680002181f0350018f00000000700080000000000000010450018f00000000"
         "700080000000000000020550018f000000007000800000000000000306150750018f0000000070008000000000000004"
         "086752382d3030313209693939303031392f71610a181d0b1b0000018bcfe564180c030d6363737603030402051b0000"
         "018bcfe56fd0"},
        {ReportTrust{{QByteArray(32, 'a'), QByteArray(32, 'b')}},
         "a200181f018258206161616161616161616161616161616161616161616161616161616161616161582062626262"
         "62626262626262626262626262626262626262626262626262626262"},
    };
}

} // namespace madoguchi::wire
