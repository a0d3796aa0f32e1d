// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/audit_check.h"

#include "kb/db/transaction.h"
#include "kb/hub/audit_rows.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>
#include <map>

namespace madoguchi::hub {

namespace {

constexpr size_t mostProblems = 100;
constexpr int triggers = 5;

class AuditCheck
{
public:
    AuditCheck(QString municipality, const std::vector<AuditHead>& exported)
        : m_municipality(std::move(municipality))
    {
        for (const AuditHead& head : exported)
            m_exported.emplace(head.seq, head.hash);
    }

    void see(const AuditRow& row, const QByteArray& hash)
    {
        for (; m_next < row.seq; ++m_next)
            missing(m_next);
        ++report.rows;
        if (auditHash(m_last, row, m_municipality) != hash)
            add(row.seq, QStringLiteral("audit.changed"));
        // From what stands there, so that rows behind a changed one are not named as well.
        m_last = hash;
        compare(row.seq, hash);
        if (row.seq > report.head.seq)
            add(row.seq, QStringLiteral("audit.beyond"));
        m_next = row.seq + 1;
    }

    void end()
    {
        for (; m_next <= report.head.seq && report.problems.size() < mostProblems; ++m_next)
            missing(m_next);
        if (report.head.hash != m_last)
            add(report.head.seq, QStringLiteral("audit.head"));
        // Those left name rows that are not there at all.
        for (const auto& [seq, hash] : m_exported) {
            if (seq > 0)
                add(seq, QStringLiteral("audit.exported"));
        }
    }

    AuditReport report;

private:
    void missing(qint64 seq) { add(seq, QStringLiteral("audit.missing")); }

    void compare(qint64 seq, const QByteArray& hash)
    {
        const auto [first, last] = m_exported.equal_range(seq);
        for (auto head = first; head != last; ++head) {
            if (head->second != hash)
                add(seq, QStringLiteral("audit.exported"));
        }
        m_exported.erase(first, last);
    }

    void add(qint64 seq, const QString& key)
    {
        if (report.problems.size() < mostProblems)
            report.problems.push_back({seq, key});
    }

    QString m_municipality;
    std::multimap<qint64, QByteArray> m_exported;
    QByteArray m_last = auditBeginning();
    qint64 m_next = 1;
};

Result<bool> isTrue(db::Connection& connection, const QString& question)
{
    MADOGUCHI_TRY_ASSIGN(answer,
                         db::selectInteger(connection, QStringLiteral("SELECT CASE WHEN ") + question +
                                                           QStringLiteral(" THEN 1 ELSE 0 END")));
    return answer != 0;
}

} // namespace

Result<AuditReport> checkAudit(db::Connection& connection, const QString& municipality,
                               const std::vector<AuditHead>& exported)
{
    MADOGUCHI_TRY_ASSIGN(moment, db::Snapshot::begin(connection));
    MADOGUCHI_TRY(db::liftTimeout(connection));
    AuditCheck check(municipality, exported);
    MADOGUCHI_TRY_ASSIGN(head, AuditLog(connection, municipality).head());
    check.report.head = head;
    // A part at a time: a server's answer is held in memory whole.
    constexpr int part = 10'000;
    for (qint64 last = std::numeric_limits<qint64>::min(), seen = part; seen == part;) {
        db::Statement rows(connection,
                           QStringLiteral("SELECT ") + auditColumns +
                               QStringLiteral(" FROM audit WHERE municipality = ? AND seq > ? ORDER BY seq "
                                              "LIMIT ?"));
        rows.bind(municipality).bind(last).bind(part);
        MADOGUCHI_TRY(rows.exec());
        for (seen = 0; rows.next(); ++seen) {
            const AuditRow row = auditRowAt(rows);
            check.see(row, auditHashAt(rows));
            last = row.seq;
        }
        MADOGUCHI_TRY(rows.finish());
    }
    check.end();
    return check.report;
}

QByteArray headLine(const AuditHead& head, const QString& municipality, Timestamp at)
{
    const QJsonObject line{{QStringLiteral("municipality"), municipality},
                           {QStringLiteral("seq"), head.seq},
                           {QStringLiteral("hash"), QString::fromLatin1(head.hash.toHex())},
                           {QStringLiteral("at"), at.toUtc().toString(Qt::ISODateWithMs)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

Result<std::vector<AuditHead>> headsIn(const QByteArray& text, const QString& municipality)
{
    std::vector<AuditHead> heads;
    int number = 0;
    for (const QByteArray& line : text.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const AuditHead head{object[QStringLiteral("seq")].toInteger(-1),
                             QByteArray::fromHex(object[QStringLiteral("hash")].toString().toLatin1())};
        if (head.seq < 0 || head.hash.size() != auditBeginning().size())
            return failure(ErrorCode::InvalidInput, QStringLiteral("audit.head.line"),
                           QString::number(number));
        if (object[QStringLiteral("municipality")].toString() == municipality)
            heads.push_back(head);
    }
    return heads;
}

Result<QStringList> auditLooseness(db::Connection& connection)
{
    if (connection.engine() == db::Engine::Sqlite) {
        MADOGUCHI_TRY_ASSIGN(
            present,
            db::selectInteger(connection, QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type "
                                                         "= 'trigger' AND tbl_name IN ('audit', "
                                                         "'audit_head')")));
        return present >= triggers ? QStringList() : QStringList{QStringLiteral("audit.triggers")};
    }
    // Whoever owns a table may do all of it; a superuser as well.
    MADOGUCHI_TRY_ASSIGN(
        may, isTrue(connection, QStringLiteral("has_table_privilege('audit', 'UPDATE, DELETE, TRUNCATE, "
                                               "TRIGGER') OR has_table_privilege('audit_head', 'DELETE, "
                                               "TRUNCATE, TRIGGER')")));
    return may ? QStringList{QStringLiteral("audit.role")} : QStringList();
}

QStringList auditProtection(const QString& role, const QString& schema)
{
    const QString owner = QStringLiteral("madoguchi_audit");
    const QString rows = schema + QStringLiteral(".audit");
    const QString head = schema + QStringLiteral(".audit_head");
    QStringList statements{QStringLiteral("CREATE ROLE %1 NOLOGIN").arg(owner),
                           QStringLiteral("GRANT USAGE, CREATE ON SCHEMA %1 TO %2").arg(schema, owner)};
    for (const QString& table : {rows, head}) {
        statements += QStringLiteral("ALTER TABLE %1 OWNER TO %2").arg(table, owner);
        statements += QStringLiteral("REVOKE ALL ON %1 FROM PUBLIC, %2").arg(table, role);
    }
    statements += QStringLiteral("GRANT SELECT, INSERT ON %1 TO %2").arg(rows, role);
    // The head moves: what it says is checked against the rows, and against heads kept elsewhere.
    statements += QStringLiteral("GRANT SELECT, INSERT, UPDATE ON %1 TO %2").arg(head, role);
    return statements;
}

} // namespace madoguchi::hub
