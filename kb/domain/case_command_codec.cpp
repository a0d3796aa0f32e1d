// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/case_command_codec.h"

namespace madoguchi {

namespace {

enum OpenKey { Opened = 1 };
enum EditKey { EditedCase = 1, Fields, EditBase, EditEntry, Reason };
enum DraftKey { DraftedCase = 1, DraftedPart, Text, Articles, DraftBase, DraftEntry };
enum ActKey { ActedOn = 1, Entry };
enum SaveKey { Saved = 1, BaseVersion };

} // namespace

QCborMap toCbor(const OpenCase& command)
{
    FieldWriter out;
    out.blob(Opened, encode(command.file));
    return out.map();
}

QCborMap toCbor(const EditCase& command)
{
    FieldWriter out;
    out.uuid(EditedCase, command.file.value);
    out.blob(Fields, encode(command.fields));
    out.integer(EditBase, command.baseVersion);
    out.uuid(EditEntry, command.entry.value);
    out.text(Reason, command.reason);
    return out.map();
}

QCborMap toCbor(const SaveCaseDraft& command)
{
    FieldWriter out;
    out.uuid(DraftedCase, command.file.value);
    out.uuid(DraftedPart, command.part.value);
    out.text(Text, command.text);
    out.texts(Articles, command.articles);
    out.integer(DraftBase, command.baseVersion);
    out.uuid(DraftEntry, command.entry.value);
    return out.map();
}

QCborMap toCbor(const ActOnCase& command)
{
    FieldWriter out;
    out.uuid(ActedOn, command.file.value);
    out.value(Entry, toCbor(command.entry));
    return out.map();
}

QCborMap toCbor(const SaveDeputy& command)
{
    FieldWriter out;
    out.blob(Saved, encode(command.deputy));
    return out.map();
}

QCborMap toCbor(const ChooseMessages& command)
{
    FieldWriter out;
    out.blob(Saved, encode(command.choice));
    return out.map();
}

QCborMap toCbor(const SaveReplyTemplate& command)
{
    FieldWriter out;
    out.blob(Saved, encode(command.replyTemplate));
    out.integer(BaseVersion, command.baseVersion);
    return out.map();
}

Result<CommandPayload> openCaseFrom(FieldReader in)
{
    MADOGUCHI_TRY_ASSIGN(file, decodeCase(in.blob(Opened)));
    MADOGUCHI_TRY(in.check(QStringLiteral("command.open-case")));
    return OpenCase{file};
}

Result<CommandPayload> editCaseFrom(FieldReader in)
{
    EditCase command;
    command.file = {in.uuid(EditedCase)};
    MADOGUCHI_TRY_ASSIGN(fields, decodeCaseFields(in.blob(Fields)));
    command.fields = fields;
    command.baseVersion = in.integer(EditBase);
    command.entry = {in.uuid(EditEntry)};
    command.reason = in.text(Reason);
    MADOGUCHI_TRY(in.check(QStringLiteral("command.edit-case")));
    return command;
}

Result<CommandPayload> saveCaseDraftFrom(FieldReader in)
{
    SaveCaseDraft command;
    command.file = {in.uuid(DraftedCase)};
    command.part = {in.uuid(DraftedPart)};
    command.text = in.text(Text);
    command.articles = in.texts(Articles);
    command.baseVersion = in.integer(DraftBase);
    command.entry = {in.uuid(DraftEntry)};
    MADOGUCHI_TRY(in.check(QStringLiteral("command.case-draft")));
    return command;
}

Result<CommandPayload> actOnCaseFrom(FieldReader in)
{
    ActOnCase command;
    command.file = {in.uuid(ActedOn)};
    MADOGUCHI_TRY_ASSIGN(entry, caseEntryFromCbor(in.map(Entry)));
    command.entry = entry;
    MADOGUCHI_TRY(in.check(QStringLiteral("command.act-on-case")));
    return command;
}

Result<CommandPayload> saveDeputyFrom(FieldReader in)
{
    MADOGUCHI_TRY_ASSIGN(deputy, decodeDeputy(in.blob(Saved)));
    MADOGUCHI_TRY(in.check(QStringLiteral("command.deputy")));
    return SaveDeputy{deputy};
}

Result<CommandPayload> chooseMessagesFrom(FieldReader in)
{
    MADOGUCHI_TRY_ASSIGN(choice, decodeMessageChoice(in.blob(Saved)));
    MADOGUCHI_TRY(in.check(QStringLiteral("command.message-choice")));
    return ChooseMessages{choice};
}

Result<CommandPayload> saveReplyTemplateFrom(FieldReader in)
{
    SaveReplyTemplate command;
    command.baseVersion = in.integer(BaseVersion);
    MADOGUCHI_TRY_ASSIGN(replyTemplate, decodeReplyTemplate(in.blob(Saved)));
    MADOGUCHI_TRY(in.check(QStringLiteral("command.reply-template")));
    command.replyTemplate = replyTemplate;
    return command;
}

} // namespace madoguchi
