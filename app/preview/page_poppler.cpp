// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/page.h"

#include <QCoreApplication>
#include <QDir>

#include <fontconfig/fontconfig.h>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <cmath>
#include <memory>

namespace madoguchi::preview {

namespace {

constexpr qsizetype headBytes = 1024; ///< within these a PDF says that it is one
constexpr double pointsPerInch = 72;

// An empty document: while one is open, poppler keeps what it has loaded for all.
constexpr char empty[] = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                         "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

// Poppler tells by words alone, and only here, that it drew a text without its characters.
void note(const std::string& message, void* lacksFont)
{
    for (const char* sign : {"find a font", "create a font", "No font in show", "language pack",
                             "load a font", "Unknown character collection"}) {
        if (message.find(sign) != std::string::npos)
            *static_cast<bool*>(lacksFont) = true;
    }
}

std::unique_ptr<poppler::document> open(const QByteArray& bytes)
{
    return std::unique_ptr<poppler::document>(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
}

QImage imageOf(poppler::image& drawn)
{
    const QImage lines(reinterpret_cast<const uchar*>(drawn.const_data()), drawn.width(), drawn.height(),
                       drawn.bytes_per_row(), QImage::Format_RGB888);
    return lines.convertToFormat(QImage::Format_RGBA8888);
}

QImage draw(const poppler::page& page, int side)
{
    // Before it is turned: which side is the longer one stays the same.
    const poppler::rectf paper = page.page_rect();
    const double longest = std::max(paper.width(), paper.height());
    if (!std::isfinite(longest) || !(std::min(paper.width(), paper.height()) > 0))
        return {};
    const double scale = side / longest;
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_rgb24);
    renderer.set_paper_color(0xffffffff);
    renderer.set_render_hints(poppler::page_renderer::antialiasing |
                              poppler::page_renderer::text_antialiasing);
    poppler::image drawn = renderer.render_page(&page, scale * pointsPerInch, scale * pointsPerInch);
    if (!drawn.is_valid() || drawn.width() > side || drawn.height() > side)
        return {};
    return imageOf(drawn);
}

// The tables of characters: the system's, or those a program that is not installed brings with it.
QByteArray dataFolder()
{
    const QString brought =
        QDir(QCoreApplication::applicationDirPath() + QStringLiteral("/../../../../share/poppler"))
            .canonicalPath();
    if (!brought.isEmpty() && poppler::set_data_dir(brought.toStdString()))
        return brought.toUtf8();
    return "/usr/share/poppler";
}

} // namespace

QList<QByteArray> preparePages()
{
    const QByteArray data = dataFolder();
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    static const std::unique_ptr<poppler::document> kept =
        open(QByteArray::fromRawData(empty, sizeof(empty)));
    QList<QByteArray> folders{data};
    FcConfig* fonts = FcConfigGetCurrent();
    if (FcStrList* list = fonts != nullptr ? FcConfigGetFontDirs(fonts) : nullptr) {
        while (const FcChar8* folder = FcStrListNext(list))
            folders.append(QByteArray(reinterpret_cast<const char*>(folder)));
        FcStrListDone(list);
    }
    return folders;
}

Decoded decodePage(const QByteArray& bytes, int number, int side,
                   const std::function<bool(int pages)>& counted)
{
    if (!bytes.left(headBytes).contains("%PDF-"))
        return {};
    bool lacksFont = false;
    poppler::set_debug_error_function(note, &lacksFont);
    const std::unique_ptr<poppler::document> document = open(bytes);
    if (!document)
        return {};
    if (document->is_locked())
        return {Exit::Locked};
    const int pages = document->pages();
    if (pages < 1)
        return {};
    if (pages > mostPages)
        return {Exit::TooMuch};
    if (!counted(pages))
        return {};
    if (number > pages)
        return {Exit::NoPage};
    const std::unique_ptr<poppler::page> page(document->create_page(number - 1));
    const QImage image = page ? draw(*page, side) : QImage();
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    if (image.isNull())
        return {Exit::NoPage};
    return {Exit::Done, image, lacksFont};
}

} // namespace madoguchi::preview
