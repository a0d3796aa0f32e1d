// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load/city.h"

#include "kb/base/password.h"
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/domain/command.h"
#include "kb/hub/accounts.h"
#include "kb/hub/command_intake.h"
#include "kb/hub/teacher.h"
#include "tests/bench/need.h"

#include <QElapsedTimer>

namespace madoguchi::bench {

namespace {

constexpr int operators = 100;
constexpr qint64 perTransaction = 1000;
constexpr qint64 filledAtOnce = 250'000;
constexpr qint64 dayMs = 86'400'000;

} // namespace

City::City(const QString& store)
    : m_store(need(hub::HubStore::open(store, city, m_ids)))
{
}

std::vector<Seat> City::addSeats(int count)
{
    const QByteArray verifier = need(hashPassword(QStringLiteral("load")));
    std::vector<hub::Account> accounts;
    for (int i = 0; i < std::min(operators, count); ++i) {
        hub::Account account;
        account.login = QStringLiteral("operator%1").arg(i);
        account.staff.id = m_ids.make<UserId>();
        account.staff.displayName = account.login;
        account.staff.role = Role::Operator;
        account.verifier = verifier;
        accounts.push_back(account);
    }
    need(hub::Accounts(*m_store).save(accounts));
    db::Connection& connection = m_store->connection();
    auto transaction = need(db::Transaction::begin(connection));
    std::vector<Seat> seats;
    const Timestamp now = m_clock.now();
    for (int i = 0; i < count; ++i) {
        const Seat seat{m_ids.make<SeatId>(), m_random.bytes(32), m_random.bytes(32),
                        accounts[static_cast<size_t>(i) % accounts.size()].staff.id};
        need(db::execute(connection,
                         QStringLiteral("INSERT INTO device (municipality, seat, name, secret, enrolled_at, "
                                        "revoked_at) VALUES (?, ?, ?, ?, ?, 0)"),
                         city, seat.seat.value, QStringLiteral("seat %1").arg(i), secretDigest(seat.secret),
                         now));
        need(db::execute(
            connection,
            QStringLiteral("INSERT INTO session (municipality, token, account, seat, created_at, "
                           "last_seen_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
            city, secretDigest(seat.token), seat.user.value, seat.seat.value, now, now, now.plusMs(dayMs)));
        need(db::execute(
            connection,
            QStringLiteral("INSERT INTO seat_user (municipality, seat, account) VALUES (?, ?, ?)"), city,
            seat.seat.value, seat.user.value));
        seats.push_back(seat);
    }
    need(transaction.commit());
    return seats;
}

QByteArray City::contactCommand(const UserId& user)
{
    Contact contact;
    contact.id = m_ids.make<ContactId>();
    contact.operatorId = user;
    contact.startedAt = contact.endedAt = m_clock.now();
    contact.original.inquiry =
        QStringLiteral("粗大ごみの出し方を知りたい。引っ越しが近く、早く出したいとのこと。") +
        QString::number(m_random.below(1'000'000)) +
        QStringLiteral(" 収集日と手数料、申込みの電話番号を案内した。シールの売り場も聞かれた。");
    contact.original.articles = {QStringLiteral("%1").arg(m_random.below(2000), 4, 10, QLatin1Char('0'))};
    return encode(Command{m_ids.make<CommandId>(), user, m_clock.now(), LogContact{contact}});
}

double City::addContacts(qint64 count)
{
    hub::CommandIntake intake(*m_store, m_clock, nullptr);
    QElapsedTimer timer;
    timer.start();
    qint64 busy = 0;
    for (qint64 done = 0; done < count; done += perTransaction) {
        QList<QByteArray> commands;
        for (qint64 i = 0; i < std::min(perTransaction, count - done); ++i)
            commands.append(contactCommand(m_importer.user));
        const qint64 began = timer.nsecsElapsed();
        need(intake.pushWhole(commands, m_importer));
        busy += timer.nsecsElapsed() - began;
    }
    return busy > 0 ? static_cast<double>(count) * 1e9 / static_cast<double>(busy) : 0;
}

void City::addArticles(int count)
{
    hub::CommandIntake intake(*m_store, m_clock, nullptr);
    QList<QByteArray> commands;
    for (int i = 0; i < count; ++i) {
        Article article;
        article.id = m_ids.make<ArticleId>();
        article.number = QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0'));
        article.question = QStringLiteral("粗大ごみはどのように出せばよいですか。") + article.number;
        article.answer =
            QStringLiteral("粗大ごみ受付センターへ申し込み、手数料の納付券を貼って出してください。")
                .repeated(12);
        article.owner = QStringLiteral("environment");
        commands.append(encode(
            Command{m_ids.make<CommandId>(), m_importer.user, m_clock.now(), SaveArticle{article, 0}}));
    }
    need(intake.pushWhole(commands, m_importer));
}

void City::learn()
{
    need(hub::Teacher(*m_store, m_clock).finish());
}

void City::fill(qint64 contacts)
{
    db::Connection& connection = m_store->connection();
    const auto like = need(decodeCommand(contactCommand(m_importer.user)));
    const QByteArray body = encode(std::get<LogContact>(like.payload).contact);
    learn();
    const qint64 present = need(db::selectInteger(
        connection, QStringLiteral("SELECT rev FROM feed WHERE feed = ?"), centreFeed(city).value));
    for (qint64 from = present; from < contacts; from += filledAtOnce)
        fillPiece(from + 1, std::min(from + filledAtOnce, contacts), body);
    if (connection.engine() == db::Engine::Postgresql)
        need(connection.runScript("ANALYZE", QStringLiteral("analyse")));
}

// Ids that count upwards, as those do that begin with the time. A number of 2,000 for each.
void City::fillPiece(qint64 from, qint64 to, const QByteArray& body)
{
    db::Connection& connection = m_store->connection();
    const bool onServer = connection.engine() == db::Engine::Postgresql;
    const QString id = onServer ? QStringLiteral("decode(lpad(to_hex(i), 32, '0'), 'hex')")
                                : QStringLiteral("unhex(printf('%032x', i))");
    const QString number = onServer ? QStringLiteral("lpad((i % 2000)::text, 4, '0')")
                                    : QStringLiteral("printf('%04d', i % 2000)");
    const QString count =
        QStringLiteral(" FROM (WITH RECURSIVE n (i) AS (SELECT CAST(? AS BIGINT) UNION ALL SELECT i "
                       "+ 1 FROM n WHERE i < ?) SELECT i FROM n) AS counted");
    auto transaction = need(db::Transaction::begin(connection));
    need(db::execute(
        connection,
        QStringLiteral("INSERT INTO entity (municipality, kind, id, feed, rev, body, deleted, "
                       "digest) SELECT CAST(? AS TEXT), %1, %2, CAST(? AS TEXT), i, CAST(? AS %3), 0, 0")
                .arg(static_cast<int>(EntityKind::Contact))
                .arg(id, connection.dialect().bytesType) +
            count,
        city, centreFeed(city).value, body, from, to));
    need(db::execute(
        connection,
        QStringLiteral("INSERT INTO command (municipality, id, actor, status, feed, rev, code, "
                       "reason) SELECT CAST(? AS TEXT), %1, CAST(? AS %2), 1, CAST(? AS TEXT), i, 0, ''")
                .arg(id, connection.dialect().bytesType) +
            count,
        city, m_importer.user.value, centreFeed(city).value, from, to));
    need(db::execute(connection,
                     QStringLiteral("INSERT INTO contact_use (municipality, number, contact, at, teaches, "
                                    "answered) SELECT CAST(? AS TEXT), %1, %2, CAST(? AS BIGINT) + i, 1, 1")
                             .arg(number, id) +
                         count,
                     city, m_clock.now(), from, to));
    need(
        db::execute(connection,
                    QStringLiteral("INSERT INTO number_use (municipality, number, answered) SELECT CAST(? AS "
                                   "TEXT), %1, count(*)")
                            .arg(number) +
                        count +
                        QStringLiteral(" WHERE true GROUP BY 2 ON CONFLICT (municipality, number) DO UPDATE "
                                       "SET answered = number_use.answered + excluded.answered"),
                    city, from, to));
    need(db::execute(
        connection,
        QStringLiteral(
            "UPDATE feed SET rev = ?, entities = entities + ? WHERE municipality = ? AND feed = ?"),
        to, to - from + 1, city, centreFeed(city).value));
    need(db::execute(
        connection,
        QStringLiteral("UPDATE meta SET value = ? WHERE municipality = ? AND name = 'learning.contacts'"),
        QString::number(to), city));
    need(transaction.commit());
}

} // namespace madoguchi::bench
