// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/devices.h"

#include "kb/base/password.h"
#include "kb/db/statement.h"
#include "kb/db/transaction.h"

namespace madoguchi::hub {

namespace {

constexpr int secretBytes = 32;
constexpr int codeLetters = 12;
// Crockford's base 32: no I, L, O, U.
constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

// Small letters, missing hyphens, and the letters people write for digits are all right.
QByteArray codeDigest(const QString& typed)
{
    QByteArray code;
    for (QChar letter : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (letter == u'O')
            letter = u'0';
        if (letter == u'I' || letter == u'L')
            letter = u'1';
        if (alphabet.contains(letter))
            code.append(letter.toLatin1());
    }
    return secretDigest(code);
}

} // namespace

Result<QString> Devices::makeCode(qint64 validMs)
{
    QString code;
    for (int i = 0; i < codeLetters; ++i) {
        if (i > 0 && i % 4 == 0)
            code.append(u'-');
        code.append(alphabet[m_random.below(static_cast<quint32>(alphabet.size()))]);
    }
    const Timestamp until = m_clock.now().plusMs(validMs);
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
    MADOGUCHI_TRY(db::execute(
        m_store.connection(),
        QStringLiteral(
            "INSERT INTO enrolment_code (municipality, code, expires_at, used_at) VALUES (?, ?, ?, 0)"),
        m_store.municipality(), codeDigest(code), until));
    MADOGUCHI_TRY(m_store.audit().add({{.act = AuditAct::EnrolCodeMade, .until = until.ms}}, m_clock.now()));
    MADOGUCHI_TRY(transaction.commit());
    return code;
}

Result<Enrolment> Devices::enrol(const QString& code, const QString& deviceName, IdMaker& ids)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
    const Timestamp now = m_clock.now();
    db::Statement use(m_store.connection(),
                      QStringLiteral("UPDATE enrolment_code SET used_at = ? WHERE municipality = ? AND code "
                                     "= ? AND used_at = 0 AND expires_at > ?"));
    use.bind(now).bind(m_store.municipality()).bind(codeDigest(code)).bind(now);
    MADOGUCHI_TRY(use.exec());
    if (use.affected() != 1)
        return failure(ErrorCode::NotFound, QStringLiteral("enrolment.code"));
    const Enrolment enrolment{ids.make<SeatId>(), m_random.bytes(secretBytes)};
    MADOGUCHI_TRY(db::execute(m_store.connection(),
                              QStringLiteral("INSERT INTO device (municipality, seat, name, secret, "
                                             "enrolled_at, revoked_at) VALUES (?, ?, ?, ?, ?, 0)"),
                              m_store.municipality(), enrolment.seat.value, deviceName,
                              secretDigest(enrolment.secret), now));
    MADOGUCHI_TRY(m_store.audit().add({{.act = AuditAct::Enrolled, .seat = enrolment.seat}}, now));
    MADOGUCHI_TRY(transaction.commit());
    return enrolment;
}

Result<bool> Devices::isValid(const SeatId& seat, const QByteArray& secret)
{
    db::Statement select(
        m_store.connection(),
        QStringLiteral("SELECT secret, revoked_at FROM device WHERE municipality = ? AND seat = ?"));
    select.bind(m_store.municipality()).bind(seat.value);
    MADOGUCHI_TRY(select.exec());
    const bool known = select.next();
    const QByteArray digest = known ? select.bytes(0) : secretDigest({});
    const bool revoked = known && select.integer(1) != 0;
    MADOGUCHI_TRY(select.finish());
    return equalSecrets(digest, secretDigest(secret)) && known && !revoked;
}

Result<void> Devices::revoke(const SeatId& seat)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
    db::Statement update(
        m_store.connection(),
        QStringLiteral("UPDATE device SET revoked_at = ? WHERE municipality = ? AND seat = ?"));
    update.bind(m_clock.now()).bind(m_store.municipality()).bind(seat.value);
    MADOGUCHI_TRY(update.exec());
    if (update.affected() != 1)
        return failure(ErrorCode::NotFound, QStringLiteral("device.absent"));
    // Its sessions stay until they run out: whoever comes with one hears why it is worth nothing.
    MADOGUCHI_TRY(m_store.touchAccess());
    MADOGUCHI_TRY(m_store.audit().add({{.act = AuditAct::DeviceRevoked, .seat = seat}}, m_clock.now()));
    return transaction.commit();
}

Result<std::vector<Device>> Devices::all()
{
    db::Statement select(m_store.connection(),
                         QStringLiteral("SELECT seat, name, enrolled_at, revoked_at FROM device WHERE "
                                        "municipality = ? ORDER BY enrolled_at"));
    select.bind(m_store.municipality());
    MADOGUCHI_TRY(select.exec());
    std::vector<Device> devices;
    while (select.next())
        devices.push_back({{select.uuid(0)}, select.text(1), select.time(2), select.time(3)});
    MADOGUCHI_TRY(select.finish());
    return devices;
}

} // namespace madoguchi::hub
