// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/page_reader.h"

#include <QtEndian>

namespace madoguchi::desk {

namespace {

constexpr qsizetype countBytes = 4;
constexpr qsizetype headBytes = countBytes + 4; ///< the number of pages, and 1 if characters lack

tl::unexpected<Error> noPage(const char* key, ErrorCode code = ErrorCode::InvalidInput)
{
    return failure(code, QString::fromLatin1(key));
}

// By what the program ends with: Exit in app/preview/decoded.h.
tl::unexpected<Error> failureOf(int status)
{
    switch (status) {
    case 3:
        return noPage("pdf.locked");
    case 4:
        return noPage("pdf.page");
    case 5:
        return noPage("pdf.limits");
    case 6:
        return noPage("pdf.unable", ErrorCode::Refused);
    default:
        return noPage("pdf.none");
    }
}

tl::unexpected<Error> failureOf(const Error& error)
{
    if (error.key == u"picture.limits" || error.key == u"picture.time")
        return noPage("pdf.limits");
    if (error.key == u"picture.none")
        return noPage("pdf.none");
    return tl::unexpected(error);
}

/// Said before the page is drawn, and so also of one that cannot be.
int countIn(const QByteArray& said)
{
    if (said.size() < countBytes)
        return 0;
    const quint32 pages = qFromBigEndian<quint32>(said.constData());
    return pages <= PageReader::mostPages ? static_cast<int>(pages) : 0;
}

Result<DrawnPage> pageIn(const DecoderEnd& end, int number, int side)
{
    if (!end.status)
        return failureOf(end.status.error());
    if (*end.status != 0)
        return failureOf(*end.status);
    if (end.said.size() < headBytes || countIn(end.said) < number)
        return noPage("pdf.none");
    const quint32 lacksFont = qFromBigEndian<quint32>(end.said.constData() + countBytes);
    const auto picture = PictureReader::pictureOf(end.said.mid(headBytes), side);
    if (!picture || lacksFont > 1)
        return noPage("pdf.none");
    return DrawnPage{*picture, lacksFont == 1};
}

} // namespace

PageReader::PageReader(QString program, int patience, QObject* parent)
    : QObject(parent)
    , m_process(std::move(program), patience, nullptr)
{
}

void PageReader::read(const QByteArray& file, int number, int side, QObject* context, Done done)
{
    const qsizetype most = headBytes + PictureReader::headBytes + 4LL * side * side;
    m_process.run(
        {QStringLiteral("page"), QString::number(number), QString::number(side)}, file, most,
        [context = QPointer<QObject>(context), number, side, done = std::move(done)](const DecoderEnd& end) {
            if (context && done)
                done({countIn(end.said), pageIn(end, number, side)});
        });
}

} // namespace madoguchi::desk
