// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/attachment_viewing.h"

namespace madoguchi::desk {

AttachmentViewing::AttachmentViewing(AttachmentSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &AttachmentSession::moved, this, &AttachmentViewing::take);
    connect(&session, &AttachmentSession::onlineChanged, this, [this] {
        if (m_state == State::Fetching)
            Q_EMIT changed();
    });
    connect(&m_pages, &DocumentPages::changed, this, &AttachmentViewing::takePage);
}

// What the program that decodes them takes.
bool AttachmentViewing::isPicture(const QString& type)
{
    return QStringList{QStringLiteral("image/png"), QStringLiteral("image/jpeg"), QStringLiteral("image/gif"),
                       QStringLiteral("image/bmp")}
        .contains(type);
}

bool AttachmentViewing::isDocument(const QString& type)
{
    return type == u"application/pdf";
}

void AttachmentViewing::open(const CaseId& caseId, const Attachment& attachment)
{
    close();
    m_attachment = attachment;
    m_key = {caseId, attachment.sha256};
    if (!isPicture(attachment.type) && !isDocument(attachment.type) &&
        !AttachmentSession::isText(attachment.type)) {
        set(State::NotShown);
        return;
    }
    set(State::Fetching);
    m_session.fetch(m_key, attachment.size);
}

void AttachmentViewing::close()
{
    ++m_turn;
    const BlobKey former = std::exchange(m_key, {});
    const State was = std::exchange(m_state, State::Nothing);
    m_pictures.stop();
    m_pages.close();
    m_attachment = {};
    m_done = 0;
    m_text = {};
    m_picture = {};
    m_trouble.reset();
    if (was == State::Nothing)
        return;
    Q_EMIT changed();
    if (was == State::Fetching) {
        m_session.stopFetching(former);
        Q_EMIT left(former);
    }
}

void AttachmentViewing::take(const sync::BlobProgress& progress)
{
    using Moved = sync::BlobProgress::State;
    if (m_state != State::Fetching || progress.key != m_key || !progress.fetch)
        return;
    m_trouble.reset();
    m_done = progress.done;
    if (progress.state == Moved::PutOff)
        m_trouble = progress.error;
    if (progress.state == Moved::Done)
        read();
    else
        Q_EMIT changed();
}

void AttachmentViewing::read()
{
    set(State::Reading);
    const quint64 turn = m_turn;
    if (isPicture(m_attachment.type) || isDocument(m_attachment.type)) {
        m_session.readAll(m_attachment, this, [this, turn](const Result<QByteArray>& bytes) {
            if (turn != m_turn)
                return;
            if (!bytes)
                fail(bytes.error());
            else if (isPicture(m_attachment.type))
                readPicture(*bytes);
            else
                m_pages.open(*bytes);
        });
        return;
    }
    m_session.readText(m_attachment, this, [this, turn](const Result<TextStart>& text) {
        if (turn != m_turn)
            return;
        if (!text) {
            fail(text.error());
            return;
        }
        m_text = *text;
        set(State::Text);
    });
}

void AttachmentViewing::readPicture(const QByteArray& bytes)
{
    m_pictures.read(bytes, this, [this, turn = m_turn](const Result<Picture>& picture) {
        if (turn != m_turn)
            return;
        if (!picture) {
            fail(picture.error());
            return;
        }
        m_picture = *picture;
        set(State::Picture);
    });
}

void AttachmentViewing::takePage()
{
    if (m_state == State::Document) {
        Q_EMIT changed();
        return;
    }
    if (m_state != State::Reading)
        return;
    // One that cannot be shown may have others that can.
    if (m_pages.state() == DocumentPages::State::Shown ||
        (m_pages.state() == DocumentPages::State::Failed && m_pages.count() > 1))
        set(State::Document);
    else if (m_pages.state() == DocumentPages::State::Failed)
        fail(*m_pages.trouble());
}

void AttachmentViewing::set(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void AttachmentViewing::fail(const Error& error)
{
    m_trouble = error;
    set(State::Failed);
}

} // namespace madoguchi::desk
