// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/attachment_session.h"
#include "app/desk/core/document_pages.h"

namespace madoguchi::desk {

/// One attachment, opened to be looked at: fetched if it is not here, then decoded. UI thread.
///
/// | state    | by                                        | then                              |
/// |----------|-------------------------------------------|-----------------------------------|
/// | Nothing  | open(): of a kind that is shown           | Fetching                          |
/// |          | open(): of any other kind                 | NotShown                          |
/// | Fetching | all of it is here                         | Reading                           |
/// | Reading  | the text, the points, an error            | Text, Picture, Failed             |
/// | Reading  | a document's first page, or how many pages | Document                         |
/// | any      | close(), open()                           | Nothing; what was on its way ends |
class AttachmentViewing final : public QObject
{
    Q_OBJECT
public:
    enum class State { Nothing, Fetching, Reading, Text, Picture, Document, NotShown, Failed };

    explicit AttachmentViewing(AttachmentSession& session, QObject* parent = nullptr);

    void open(const CaseId& caseId, const Attachment& attachment);
    void close();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Attachment& attachment() const { return m_attachment; }
    [[nodiscard]] const BlobKey& key() const { return m_key; }
    /// Bytes that are here while it is fetched.
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] const TextStart& text() const { return m_text; }
    [[nodiscard]] const Picture& picture() const { return m_picture; }
    /// Document: which page is in sight; also one that cannot be shown.
    [[nodiscard]] DocumentPages& pages() { return m_pages; }
    /// Failed: why. Fetching: why it was put off, if it was.
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }
    [[nodiscard]] bool isOnline() const { return m_session.isOnline(); }
    /// True if it may be shown as a picture.
    [[nodiscard]] static bool isPicture(const QString& type);
    /// True if it may be shown page by page.
    [[nodiscard]] static bool isDocument(const QString& type);

Q_SIGNALS:
    /// Show what state() says.
    void changed();
    /// It was closed before it was here: nobody waits for it any more.
    void left(const madoguchi::BlobKey& key);

private:
    void take(const sync::BlobProgress& progress);
    void read();
    void readPicture(const QByteArray& bytes);
    void takePage();
    void set(State state);
    void fail(const Error& error);

    AttachmentSession& m_session;
    PictureReader m_pictures;
    DocumentPages m_pages;
    State m_state = State::Nothing;
    BlobKey m_key;
    Attachment m_attachment;
    qint64 m_done = 0;
    TextStart m_text;
    Picture m_picture;
    std::optional<Error> m_trouble;
    quint64 m_turn = 0; ///< an answer to a former one is none
};

} // namespace madoguchi::desk
