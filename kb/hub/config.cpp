// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/config.h"

#include "kb/db/postgresql.h"

#include <QFile>
#include <QHash>
#include <QHostAddress>
#include <QRegularExpression>

namespace madoguchi::hub {

namespace {

struct Lists
{
    QStringList ja, en, zh, ko;
};

QStringList listOf(const QString& value)
{
    QStringList items;
    for (const QString& item : value.split(u',')) {
        if (!item.trimmed().isEmpty())
            items.append(item.trimmed());
    }
    return items;
}

bool setNumber(const QString& value, int lowest, int highest, int& out)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    if (!ok || number < lowest || number > highest)
        return false;
    out = number;
    return true;
}

bool setAddresses(const QString& value, QStringList& out)
{
    out = listOf(value);
    return !out.isEmpty() &&
           std::all_of(out.cbegin(), out.cend(), [](const QString& a) { return !QHostAddress(a).isNull(); });
}

bool setNames(const QString& value, QStringList& out)
{
    static const QRegularExpression host(QStringLiteral("^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$"));
    out = listOf(value);
    return std::all_of(out.cbegin(), out.cend(), [](const QString& name) {
        return !QHostAddress(name).isNull() || (name.size() <= 253 && host.match(name).hasMatch());
    });
}

bool setPath(const QString& value, QString& out)
{
    out = value;
    return value.startsWith(u'/');
}

bool setStore(const QString& value, QString& out)
{
    out = value;
    return db::isPostgresqlUrl(value) ? db::parsePostgresqlUrl(value).has_value() : value.startsWith(u'/');
}

enum class Set { Done, Unknown, Bad };

/// keep_…_days: 0 = for ever, a hundred years at most.
Set setKept(Retention& retention, const QString& key, const QString& value)
{
    static const QHash<QString, int Retention::*> classes{
        {QStringLiteral("keep_contacts_days"), &Retention::contacts},
        {QStringLiteral("keep_cases_days"), &Retention::cases},
        {QStringLiteral("keep_room_days"), &Retention::room},
        {QStringLiteral("keep_reviews_days"), &Retention::reviews},
        {QStringLiteral("keep_searches_days"), &Retention::searches}};
    static const QHash<QString, CaseKind> kinds{
        {QStringLiteral("keep_inquiries_days"), CaseKind::Inquiry},
        {QStringLiteral("keep_opinions_days"), CaseKind::Opinion},
        {QStringLiteral("keep_complaints_days"), CaseKind::Complaint},
        {QStringLiteral("keep_reports_days"), CaseKind::Report},
        {QStringLiteral("keep_applications_days"), CaseKind::Application}};
    constexpr int mostDays = 36'525;
    int days = 0;
    const bool good = setNumber(value, 0, mostDays, days);
    if (const auto found = classes.find(key); found != classes.end())
        retention.*found.value() = days;
    else if (const auto kind = kinds.find(key); kind != kinds.end())
        retention.casesOf[kind.value()] = days;
    else
        return Set::Unknown;
    return good ? Set::Done : Set::Bad;
}

Set set(Config& config, Lists& wards, const QString& key, const QString& value)
{
    const auto done = [](bool good) { return good ? Set::Done : Set::Bad; };
    const auto take = [&](QString& out) {
        out = value;
        return done(!value.isEmpty());
    };
    const auto takeList = [&](QStringList& out) {
        out = listOf(value);
        return Set::Done;
    };
    int number = 0;
    LocalizedName& name = config.municipality.name;
    if (key == u"municipality") {
        config.municipality.code = value;
        return done(isMunicipalityCode(value));
    }
    if (key == u"name_ja")
        return take(name.ja);
    if (key == u"name_en")
        return take(name.en);
    if (key == u"name_zh")
        return take(name.zh);
    if (key == u"name_ko")
        return take(name.ko);
    if (key == u"wards" || key == u"wards_ja")
        return takeList(wards.ja);
    if (key == u"wards_en")
        return takeList(wards.en);
    if (key == u"wards_zh")
        return takeList(wards.zh);
    if (key == u"wards_ko")
        return takeList(wards.ko);
    if (key == u"listen")
        return done(setAddresses(value, config.listen));
    if (key == u"names")
        return done(setNames(value, config.names));
    if (key == u"data")
        return take(config.data);
    if (key == u"store")
        return done(setStore(value, config.store));
    if (key == u"key_file")
        return done(setPath(value, config.keyFile));
    if (key == u"recovery_key")
        return done(setPath(value, config.recoveryKey));
    if (key == u"port") {
        const bool good = setNumber(value, 0, 65535, number);
        config.port = static_cast<quint16>(number);
        return done(good);
    }
    if (key == u"connections")
        return done(setNumber(value, 1, 100'000, config.connections));
    if (key == u"attachments_gib")
        return done(setNumber(value, 1, 100'000, config.attachmentsGib));
    return setKept(config.retention, key, value);
}

bool setWards(Config& config, const Lists& lists)
{
    const auto fits = [&](const QStringList& list) {
        return list.isEmpty() || list.size() == lists.ja.size();
    };
    for (qsizetype i = 0; i < lists.ja.size(); ++i)
        config.municipality.wards.append(
            {lists.ja[i], lists.en.value(i), lists.zh.value(i), lists.ko.value(i)});
    return fits(lists.en) && fits(lists.zh) && fits(lists.ko);
}

tl::unexpected<Error> bad(const QString& key, const QString& where)
{
    return failure(ErrorCode::InvalidInput, QStringLiteral("config.") + key, where);
}

} // namespace

bool isMunicipalityCode(const QString& code)
{
    static const QRegularExpression sixDigits(QStringLiteral("^[0-9]{6}$"));
    if (!sixDigits.match(code).hasMatch())
        return false;
    int sum = 0;
    for (int i = 0; i < 5; ++i)
        sum += code[i].digitValue() * (6 - i);
    return (11 - sum % 11) % 10 == code[5].digitValue();
}

Result<ConfigFile> readConfig(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QStringLiteral("config.missing"), path);
    ConfigFile read;
    Lists wards;
    QString section;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        const QString where = path + u':' + QString::number(i + 1);
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            section = line.mid(1, line.size() - 2).trimmed();
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 1)
            return bad(QStringLiteral("syntax"), where);
        const QString key = line.left(equals).trimmed();
        const Set outcome =
            section == u"hub" ? set(read.config, wards, key, line.mid(equals + 1).trimmed()) : Set::Unknown;
        if (outcome == Set::Bad)
            return bad(key, where);
        if (outcome == Set::Unknown)
            read.unknownKeys.append(QString::number(i + 1) + QStringLiteral(": ") + key);
    }
    if (read.config.municipality.code.isEmpty())
        return bad(QStringLiteral("municipality"), path);
    if (read.config.municipality.name.ja.isEmpty())
        return bad(QStringLiteral("name_ja"), path);
    if (!setWards(read.config, wards))
        return bad(QStringLiteral("wards"), path);
    return read;
}

} // namespace madoguchi::hub
