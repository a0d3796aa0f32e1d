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
}

// What the program that decodes them takes.
bool AttachmentViewing::isPicture(const QString& type)
{
    return QStringList{QStringLiteral("image/png"), QStringLiteral("image/jpeg"), QStringLiteral("image/gif"),
                       QStringLiteral("image/bmp")}
        .contains(type);
}

void AttachmentViewing::open(const CaseId& caseId, const Attachment& attachment)
{
    close();
    m_attachment = attachment;
    m_key = {caseId, attachment.sha256};
    if (!isPicture(attachment.type) && !AttachmentSession::isText(attachment.type)) {
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
    if (isPicture(m_attachment.type)) {
        m_session.readAll(m_attachment, this, [this, turn](const Result<QByteArray>& bytes) {
            if (turn != m_turn)
                return;
            if (bytes)
                readPicture(*bytes);
            else
                fail(bytes.error());
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
