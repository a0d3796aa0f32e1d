// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/quality_command_codec.h"

namespace madoguchi {

namespace {

enum SaveKey { Saved = 1, BaseVersion };
enum ReplyKey { Reviewed = 1, Reply, Text };

QCborMap ofSave(const QByteArray& entity, qint64 baseVersion)
{
    FieldWriter out;
    out.value(Saved, entity);
    out.integer(BaseVersion, baseVersion);
    return out.map();
}

} // namespace

QCborMap toCbor(const SaveReviewForm& command)
{
    return ofSave(encode(command.form), command.baseVersion);
}

QCborMap toCbor(const SaveReview& command)
{
    return ofSave(encode(command.review), command.baseVersion);
}

QCborMap toCbor(const ReplyToReview& command)
{
    FieldWriter out;
    out.uuid(Reviewed, command.review.value);
    out.uuid(Reply, command.reply.id.value);
    out.text(Text, command.reply.text);
    return out.map();
}

QCborMap toCbor(const SaveReviewSample& command)
{
    return ofSave(encode(command.sample), 0);
}

Result<CommandPayload> saveReviewFormFrom(FieldReader in)
{
    SaveReviewForm command;
    command.baseVersion = in.integer(BaseVersion);
    MADOGUCHI_TRY_ASSIGN(form, decodeReviewForm(in.blob(Saved)));
    MADOGUCHI_TRY(in.check(QStringLiteral("command.review-form")));
    command.form = form;
    return command;
}

Result<CommandPayload> saveReviewFrom(FieldReader in)
{
    SaveReview command;
    command.baseVersion = in.integer(BaseVersion);
    MADOGUCHI_TRY_ASSIGN(review, decodeReview(in.blob(Saved)));
    MADOGUCHI_TRY(in.check(QStringLiteral("command.review")));
    command.review = review;
    return command;
}

Result<CommandPayload> replyToReviewFrom(FieldReader in)
{
    ReplyToReview command;
    command.review = {in.uuid(Reviewed)};
    command.reply.id = {in.uuid(Reply)};
    command.reply.text = in.text(Text);
    MADOGUCHI_TRY(in.check(QStringLiteral("command.reply-to-review")));
    return command;
}

Result<CommandPayload> saveReviewSampleFrom(FieldReader in)
{
    MADOGUCHI_TRY_ASSIGN(sample, decodeReviewSample(in.blob(Saved)));
    MADOGUCHI_TRY(in.check(QStringLiteral("command.review-sample")));
    return SaveReviewSample{sample};
}

} // namespace madoguchi
