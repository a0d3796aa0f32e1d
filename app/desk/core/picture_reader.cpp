// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/picture_reader.h"

#include <QtEndian>

namespace madoguchi::desk {

namespace {

tl::unexpected<Error> noPicture()
{
    return failure(ErrorCode::InvalidInput, QStringLiteral("picture.none"));
}

Result<Picture> pictureFrom(const DecoderEnd& end)
{
    if (!end.status)
        return end.status.error().key == u"picture.limits" ? noPicture() : failure(end.status);
    return *end.status == 0 ? PictureReader::pictureOf(end.said, PictureReader::longestSide) : noPicture();
}

} // namespace

Result<Picture> PictureReader::pictureOf(const QByteArray& bytes, int longest)
{
    if (bytes.size() < headBytes)
        return noPicture();
    const quint32 width = qFromBigEndian<quint32>(bytes.constData());
    const quint32 height = qFromBigEndian<quint32>(bytes.constData() + 4);
    const auto most = static_cast<quint32>(longest);
    if (width < 1 || height < 1 || width > most || height > most)
        return noPicture();
    if (bytes.size() != headBytes + 4LL * width * height)
        return noPicture();
    return Picture{static_cast<int>(width), static_cast<int>(height), bytes.mid(headBytes)};
}

PictureReader::PictureReader(QString program, int patience, QObject* parent)
    : QObject(parent)
    , m_process(std::move(program), patience, nullptr)
{
}

void PictureReader::read(const QByteArray& file, QObject* context, Done done)
{
    constexpr qsizetype most = headBytes + 4LL * longestSide * longestSide;
    m_process.run({}, file, most,
                  [context = QPointer<QObject>(context), done = std::move(done)](const DecoderEnd& end) {
                      if (context && done)
                          done(pictureFrom(end));
                  });
}

} // namespace madoguchi::desk
