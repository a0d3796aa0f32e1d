// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/picture_reader.h"

namespace madoguchi::desk {

/// A page of a document as it is drawn.
struct DrawnPage
{
    Picture picture;
    bool lacksFont = false; ///< this computer has no characters for some of its text
};

/// What became of a page that was asked for.
struct PageAnswer
{
    int pages = 0; ///< of the document; 0: that was not found out
    Result<DrawnPage> page;
};

/// Has pages of PDFs drawn by madoguchi-preview: each by a run of its own, so that one page that bursts
/// leaves the others to be read. One at a time; a newer one ends the former. UI thread.
class PageReader final : public QObject
{
    Q_OBJECT
public:
    static constexpr int longestSide = 4000;
    static constexpr int mostPages = 99'999;

    /// @param program what draws; empty = the one beside this program
    explicit PageReader(QString program = {}, int patience = DecoderProcess::patienceMs,
                        QObject* parent = nullptr);

    using Done = std::function<void(const PageAnswer&)>;
    /// Page `number`, from 1, its longer side `side` points. Errors of the page: InvalidInput "pdf.none" if
    /// it is no PDF or damaged, "pdf.locked" if it wants a password, "pdf.page" if there is no such page or
    /// it is damaged, "pdf.limits" if it takes too much memory or time, or has too many pages; Refused
    /// "pdf.unable" if the program draws no PDFs here; Internal "picture.program" if it cannot be run;
    /// Cancelled "picture.stopped" if a newer one came.
    void read(const QByteArray& file, int number, int side, QObject* context, Done done);
    void stop() { m_process.stop(); }

private:
    DecoderProcess m_process;
};

} // namespace madoguchi::desk
