// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/holds.h"

#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/domain/case.h"

namespace madoguchi::hub {

namespace {

const QString prefix = QStringLiteral("hold/");

QString nameOf(const EntityRef& about)
{
    return prefix + QString::number(static_cast<int>(about.kind)) + u'/' +
           about.id.toString(QUuid::WithoutBraces);
}

std::optional<EntityRef> refOf(const QString& name)
{
    const QStringList parts = name.mid(prefix.size()).split(u'/');
    const EntityRef ref{static_cast<EntityKind>(parts.value(0).toInt()), QUuid(parts.value(1))};
    return nameOf(ref) == name ? std::optional(ref) : std::nullopt;
}

tl::unexpected<Error> absent()
{
    return failure(ErrorCode::NotFound, QStringLiteral("hold.absent"));
}

} // namespace

Result<void> Holds::tell(AuditAct act, const EntityRef& about)
{
    return m_store.audit().add({{.act = act, .kind = static_cast<int>(about.kind), .target = about.id}},
                               m_store.clock().now());
}

Result<void> Holds::add(const Hold& hold)
{
    return db::repeatOnConflict([&]() -> Result<void> {
        MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
        MADOGUCHI_TRY_ASSIGN(row, m_store.row(hold.about));
        if (!row || row->deleted)
            return absent();
        MADOGUCHI_TRY(db::execute(
            m_store.connection(),
            QStringLiteral("INSERT INTO meta (municipality, name, value) VALUES (?, ?, ?) ON CONFLICT "
                           "(municipality, name) DO UPDATE SET value = excluded.value"),
            m_store.municipality(), nameOf(hold.about), QString::number(hold.since.ms) + u' ' + hold.reason));
        MADOGUCHI_TRY(tell(AuditAct::HoldAdded, hold.about));
        return transaction.commit();
    });
}

Result<void> Holds::remove(const EntityRef& about)
{
    return db::repeatOnConflict([&]() -> Result<void> {
        MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
        db::Statement removal(m_store.connection(),
                              QStringLiteral("DELETE FROM meta WHERE municipality = ? AND name = ?"));
        removal.bind(m_store.municipality()).bind(nameOf(about));
        MADOGUCHI_TRY(removal.exec());
        if (removal.affected() != 1)
            return absent();
        MADOGUCHI_TRY(tell(AuditAct::HoldRemoved, about));
        return transaction.commit();
    });
}

Result<std::vector<Hold>> Holds::all()
{
    db::Statement rows(
        m_store.connection(),
        QStringLiteral(
            "SELECT name, value FROM meta WHERE municipality = ? AND name LIKE 'hold/%' ORDER BY name"));
    rows.bind(m_store.municipality());
    MADOGUCHI_TRY(rows.exec());
    std::vector<Hold> holds;
    while (rows.next()) {
        const QString value = rows.text(1);
        if (const auto about = refOf(rows.text(0)))
            holds.push_back({*about, {value.section(u' ', 0, 0).toLongLong()}, value.section(u' ', 1)});
    }
    MADOGUCHI_TRY(rows.finish());
    return holds;
}

Result<std::set<EntityKey>> Holds::held()
{
    MADOGUCHI_TRY_ASSIGN(holds, all());
    std::set<EntityKey> held;
    for (const Hold& hold : holds) {
        held.insert(keyOf(hold.about));
        if (hold.about.kind != EntityKind::Case)
            continue;
        MADOGUCHI_TRY_ASSIGN(row, m_store.row(hold.about));
        const auto file = decodeCase(row && !row->deleted ? row->row.body : QByteArray());
        if (!file)
            continue;
        held.insert({EntityKind::Contact, file->contact.value});
        held.insert({EntityKind::Escalation, file->escalation.value});
    }
    return held;
}

} // namespace madoguchi::hub
