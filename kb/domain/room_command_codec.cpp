// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/room_command_codec.h"

namespace madoguchi {

namespace {

enum ActKey { ActedOn = 1, Entry };
enum SaveKey { Saved = 1, BaseVersion };
enum AcknowledgeKey { Acknowledged = 1, SeenVersion };

QCborMap ofAct(const QUuid& target, const QCborMap& entry)
{
    FieldWriter out;
    out.uuid(ActedOn, target);
    out.value(Entry, entry);
    return out.map();
}

QCborMap ofSave(const QByteArray& entity, qint64 baseVersion)
{
    FieldWriter out;
    out.value(Saved, entity);
    out.integer(BaseVersion, baseVersion);
    return out.map();
}

QByteArray savedIn(const FieldReader& in)
{
    return in.unknown().value(Saved).toByteArray();
}

} // namespace

QCborMap toCbor(const RaiseHand& command)
{
    return ofSave(encode(command.hand), 0);
}

QCborMap toCbor(const ActOnHand& command)
{
    return ofAct(command.hand.value, toCbor(command.entry));
}

QCborMap toCbor(const OpenEscalation& command)
{
    return ofSave(encode(command.escalation), 0);
}

QCborMap toCbor(const ActOnEscalation& command)
{
    return ofAct(command.escalation.value, toCbor(command.entry));
}

QCborMap toCbor(const SaveNotice& command)
{
    return ofSave(encode(command.notice), command.baseVersion);
}

QCborMap toCbor(const AcknowledgeNotice& command)
{
    FieldWriter out;
    out.uuid(Acknowledged, command.notice.value);
    out.integer(SeenVersion, command.version);
    return out.map();
}

QCborMap toCbor(const SaveTalkScript& command)
{
    return ofSave(encode(command.script), command.baseVersion);
}

QCborMap toCbor(const SaveCentreCalendar& command)
{
    return ofSave(encode(command.calendar), command.baseVersion);
}

QCborMap toCbor(const WriteHandOver& command)
{
    return ofSave(encode(command.handOver), 0);
}

QCborMap toCbor(const ReceiveHandOver& command)
{
    FieldWriter out;
    out.uuid(Acknowledged, command.handOver.value);
    return out.map();
}

Result<CommandPayload> raiseHandFrom(FieldReader in)
{
    MADOGUCHI_TRY_ASSIGN(hand, decodeHand(savedIn(in)));
    return RaiseHand{hand};
}

Result<CommandPayload> actOnHandFrom(FieldReader in)
{
    ActOnHand command;
    command.hand = {in.uuid(ActedOn)};
    MADOGUCHI_TRY_ASSIGN(entry, handEntryFromCbor(in.map(Entry)));
    command.entry = entry;
    MADOGUCHI_TRY(in.check(QStringLiteral("command.act-on-hand")));
    return command;
}

Result<CommandPayload> openEscalationFrom(FieldReader in)
{
    MADOGUCHI_TRY_ASSIGN(escalation, decodeEscalation(savedIn(in)));
    return OpenEscalation{escalation};
}

Result<CommandPayload> actOnEscalationFrom(FieldReader in)
{
    ActOnEscalation command;
    command.escalation = {in.uuid(ActedOn)};
    MADOGUCHI_TRY_ASSIGN(entry, escalationEntryFromCbor(in.map(Entry)));
    command.entry = entry;
    MADOGUCHI_TRY(in.check(QStringLiteral("command.act-on-escalation")));
    return command;
}

Result<CommandPayload> saveNoticeFrom(FieldReader in)
{
    SaveNotice command;
    command.baseVersion = in.integer(BaseVersion);
    MADOGUCHI_TRY(in.check(QStringLiteral("command.notice")));
    MADOGUCHI_TRY_ASSIGN(notice, decodeNotice(savedIn(in)));
    command.notice = notice;
    return command;
}

Result<CommandPayload> acknowledgeNoticeFrom(FieldReader in)
{
    AcknowledgeNotice command;
    command.notice = {in.uuid(Acknowledged)};
    command.version = in.integer(SeenVersion);
    MADOGUCHI_TRY(in.check(QStringLiteral("command.acknowledge")));
    return command;
}

Result<CommandPayload> saveTalkScriptFrom(FieldReader in)
{
    SaveTalkScript command;
    command.baseVersion = in.integer(BaseVersion);
    MADOGUCHI_TRY(in.check(QStringLiteral("command.script")));
    MADOGUCHI_TRY_ASSIGN(script, decodeTalkScript(savedIn(in)));
    command.script = script;
    return command;
}

Result<CommandPayload> saveCentreCalendarFrom(FieldReader in)
{
    SaveCentreCalendar command;
    command.baseVersion = in.integer(BaseVersion);
    MADOGUCHI_TRY(in.check(QStringLiteral("command.calendar")));
    MADOGUCHI_TRY_ASSIGN(calendar, decodeCentreCalendar(savedIn(in)));
    command.calendar = calendar;
    return command;
}

Result<CommandPayload> writeHandOverFrom(FieldReader in)
{
    MADOGUCHI_TRY_ASSIGN(handOver, decodeHandOver(savedIn(in)));
    return WriteHandOver{handOver};
}

Result<CommandPayload> receiveHandOverFrom(FieldReader in)
{
    const ReceiveHandOver command{{in.uuid(Acknowledged)}};
    MADOGUCHI_TRY(in.check(QStringLiteral("command.receive-hand-over")));
    return command;
}

} // namespace madoguchi
