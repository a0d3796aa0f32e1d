// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/organisation.h"

#include "kb/base/password_rules.h"
#include "kb/db/transaction.h"
#include "kb/domain/names.h"
#include "kb/hub/revision_writer.h"

#include <QJsonArray>
#include <QSet>

namespace madoguchi::hub {

namespace {

QString textOf(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toString().trimmed();
}

QString takeUnit(const QJsonObject& object, std::vector<Unit>& units, QSet<QString>& known)
{
    Unit unit;
    unit.id = textOf(object, "id");
    unit.parent = textOf(object, "parent");
    unit.name = {textOf(object, "ja"), textOf(object, "en"), textOf(object, "zh"), textOf(object, "ko")};
    unit.telephone = textOf(object, "phone");
    unit.extension = textOf(object, "extension");
    unit.successor = textOf(object, "successor");
    unit.position = static_cast<int>(units.size()) + 1;
    if (unit.id.isEmpty())
        return QStringLiteral("unit.id.missing");
    if (known.contains(unit.id))
        return QStringLiteral("unit.id.doubled");
    if (unit.name.ja.isEmpty())
        return QStringLiteral("unit.name.missing");
    // Parents stand before their children, as in any printed organisation chart.
    if (!unit.parent.isEmpty() && !known.contains(unit.parent))
        return QStringLiteral("unit.parent.unknown");
    known.insert(unit.id);
    units.push_back(unit);
    return {};
}

QString takeStaff(const QJsonObject& object, std::vector<StaffEntry>& entries, QSet<QString>& known,
                  IdMaker& ids)
{
    StaffEntry entry;
    Account& account = entry.account;
    account.login = normalLogin(textOf(object, "login"));
    account.staff.id = ids.make<UserId>();
    account.staff.displayName = textOf(object, "name");
    account.staff.unit = textOf(object, "unit");
    account.staff.active = object[QLatin1String("active")].toBool(true);
    entry.password = object[QLatin1String("password")].toString();
    if (account.login.isEmpty())
        return QStringLiteral("staff.login.missing");
    if (known.contains(account.login))
        return QStringLiteral("staff.login.doubled");
    if (account.staff.displayName.isEmpty())
        return QStringLiteral("staff.name.missing");
    const auto role = roleFromWord(textOf(object, "role"));
    if (!role)
        return QStringLiteral("staff.role.unknown");
    account.staff.role = *role;
    for (const QJsonValue& word : object[QLatin1String("languages")].toArray()) {
        const auto language = languageFromWord(word.toString());
        if (!language)
            return QStringLiteral("staff.language.unknown");
        account.staff.languages.append(*language);
    }
    if (!entry.password.isEmpty()) {
        if (const auto fit = checkNewPassword(entry.password, {account.login, account.staff.displayName});
            !fit)
            return fit.error().key;
    }
    known.insert(account.login);
    entries.push_back(entry);
    return {};
}

Result<int> saveRowsOnce(HubStore& store, const std::vector<EntityRow>& rows)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(store.connection()));
    RevisionWriter writer(store);
    int changed = 0;
    for (const EntityRow& row : rows) {
        MADOGUCHI_TRY_ASSIGN(present, store.row({row.kind, row.id}));
        if (present && !present->deleted && present->row == row)
            continue;
        writer.put(row, present ? present->revision : 0);
        ++changed;
    }
    // Whose units went into whose says who reads what.
    if (changed > 0)
        MADOGUCHI_TRY(store.touchAccess());
    MADOGUCHI_TRY(writer.number());
    if (changed > 0)
        MADOGUCHI_TRY(store.audit().add(
            {{.act = AuditAct::Imported, .kind = static_cast<int>(rows.front().kind), .count = changed}},
            store.clock().now()));
    MADOGUCHI_TRY(transaction.commit());
    return changed;
}

Result<int> saveRows(HubStore& store, const std::vector<EntityRow>& rows)
{
    return db::repeatOnConflict([&] { return saveRowsOnce(store, rows); });
}

} // namespace

Result<FileContent<Unit>> readUnits(const QString& path)
{
    FileContent<Unit> content;
    QSet<QString> known;
    MADOGUCHI_TRY_ASSIGN(errors, readJsonLines(path, [&](const QJsonObject& object) {
                             return takeUnit(object, content.items, known);
                         }));
    content.errors = std::move(errors);
    return content;
}

Result<FileContent<StaffEntry>> readStaff(const QString& path, IdMaker& ids)
{
    FileContent<StaffEntry> content;
    QSet<QString> known;
    MADOGUCHI_TRY_ASSIGN(errors, readJsonLines(path, [&](const QJsonObject& object) {
                             return takeStaff(object, content.items, known, ids);
                         }));
    content.errors = std::move(errors);
    return content;
}

Result<int> saveUnits(HubStore& store, const std::vector<Unit>& units)
{
    std::vector<EntityRow> rows;
    for (const Unit& unit : units)
        rows.push_back({EntityKind::Unit, rowIdOfUnit(unit.id), encode(unit)});
    return saveRows(store, rows);
}

Result<int> saveMunicipality(HubStore& store, const Municipality& municipality)
{
    return saveRows(
        store, {{EntityKind::Municipality, rowIdOfMunicipality(municipality.code), encode(municipality)}});
}

} // namespace madoguchi::hub
