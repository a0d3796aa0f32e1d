// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/attachment_list.h"

#include <QFileInfo>

#include <algorithm>

namespace madoguchi::desk {

QString AttachmentAdding::name() const
{
    return QFileInfo(label).fileName();
}

AttachmentList::AttachmentList(AttachmentHolder& holder, AttachmentSession& session, QObject* parent)
    : QObject(parent)
    , m_holder(holder)
    , m_session(session)
    , m_viewing(session)
{
    connect(&holder, &AttachmentHolder::changed, this, &AttachmentList::refresh);
    connect(&session, &AttachmentSession::moved, this, &AttachmentList::take);
    connect(&session, &AttachmentSession::onlineChanged, this, &AttachmentList::changed);
    connect(&m_viewing, &AttachmentViewing::left, this, &AttachmentList::noteLeft);
    connect(&session, &AttachmentSession::adding, this,
            [this](const QString& label, qint64 done, qint64 size) {
                for (AttachmentAdding& one : m_adding) {
                    if (one.label == label) {
                        one.done = done;
                        one.size = size;
                    }
                }
                Q_EMIT changed();
            });
}

AttachmentLine* AttachmentList::line(const AttachmentId& id)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const AttachmentLine& one) { return one.attachment.id == id; });
    return found == m_lines.end() ? nullptr : &*found;
}

bool AttachmentList::isNamed(const BlobKey& key) const
{
    return key.caseId == m_case &&
           std::any_of(m_lines.begin(), m_lines.end(),
                       [&](const AttachmentLine& one) { return one.attachment.sha256 == key.sha256; });
}

void AttachmentList::refresh()
{
    if (m_case != m_holder.caseId()) {
        m_case = m_holder.caseId();
        m_lines.clear();
        m_troubles.clear();
    }
    const std::vector<AttachmentLine> before = std::exchange(m_lines, {});
    bool isNew = false;
    for (const Attachment& attachment : m_holder.attachments()) {
        const auto known = std::find_if(before.begin(), before.end(), [&](const AttachmentLine& one) {
            return one.attachment.id == attachment.id && one.attachment.sha256 == attachment.sha256;
        });
        isNew = isNew || known == before.end();
        m_lines.push_back(known == before.end() ? AttachmentLine{attachment} : *known);
        m_lines.back().attachment = attachment;
    }
    for (const AttachmentLine& one : before) {
        if (!line(one.attachment.id))
            Q_EMIT removed(one.attachment.id);
    }
    // What is not this one's to read any more is not to be looked at either.
    if (m_viewing.state() != AttachmentViewing::State::Nothing &&
        (m_viewing.key().caseId != m_case || !line(m_viewing.attachment().id)))
        m_viewing.close();
    dropRemoved();
    if (isNew)
        readStatuses();
    Q_EMIT changed();
}

void AttachmentList::readStatuses()
{
    QList<QByteArray> hashes;
    QHash<AttachmentId, AttachmentLine::State> asked;
    for (const AttachmentLine& one : m_lines) {
        hashes.append(one.attachment.sha256);
        asked.insert(one.attachment.id, one.state);
    }
    m_session.statuses(
        m_case, hashes, this,
        [this, file = m_case, asked](const Result<QHash<QByteArray, store::BlobStatus>>& found) {
            if (!found || file != m_case)
                return;
            using State = AttachmentLine::State;
            for (AttachmentLine& one : m_lines) {
                const auto status = found->constFind(one.attachment.sha256);
                // What the connection told meanwhile is newer than this answer.
                if (status == found->cend() || asked.value(one.attachment.id) != one.state)
                    continue;
                one.state = status->complete ? (status->atHub ? State::Here : State::Sending)
                            : status->wanted ? State::Fetching
                                             : State::Away;
                if (one.state == State::Fetching)
                    one.done = status->held;
            }
            Q_EMIT changed();
        });
}

// Before the hub has heard of it the file may come back: it refuses, and this desk alone has the bytes.
void AttachmentList::dropRemoved()
{
    std::erase_if(m_removed, [this](const BlobKey& key) { return key.caseId != m_case; });
    if (m_holder.isUnsettled())
        return;
    const auto ready = std::partition(m_removed.begin(), m_removed.end(),
                                      [this](const BlobKey& key) { return isNamed(key); });
    for (auto key = ready; key != m_removed.end(); ++key)
        m_session.drop(*key);
    m_removed.erase(ready, m_removed.end());
}

void AttachmentList::begin(const QString& label)
{
    m_adding.push_back({label, m_case, 0, 0});
    Q_EMIT changed();
}

void AttachmentList::addFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        const bool twice = std::any_of(m_adding.begin(), m_adding.end(), [&](const AttachmentAdding& one) {
            return one.label == path && one.to == m_case;
        });
        if (m_case.isNull() || twice)
            continue;
        begin(path);
        m_session.add(m_case, path, this, [this, path, to = m_case](const Result<Attachment>& attachment) {
            takeAdded(path, to, attachment);
        });
    }
}

void AttachmentList::addBytes(const QString& name, const QByteArray& bytes)
{
    if (m_case.isNull())
        return;
    begin(name);
    m_session.addBytes(
        m_case, name, bytes, this,
        [this, name, to = m_case](const Result<Attachment>& attachment) { takeAdded(name, to, attachment); });
}

void AttachmentList::takeAdded(const QString& label, const CaseId& to, const Result<Attachment>& attachment)
{
    const auto found = std::find_if(m_adding.begin(), m_adding.end(), [&](const AttachmentAdding& one) {
        return one.label == label && one.to == to;
    });
    const QString shown = QFileInfo(label).fileName();
    if (found != m_adding.end())
        m_adding.erase(found);
    if (attachment)
        name(to, *attachment);
    else if (attachment.error().code != ErrorCode::Cancelled)
        note(shown, attachment.error());
    Q_EMIT changed();
}

void AttachmentList::name(const CaseId& to, const Attachment& attachment)
{
    m_holder.attach(to, attachment, [this, to, attachment](const Result<void>& named) {
        if (named) {
            m_session.bring();
            return;
        }
        // Unless the same bytes stand there under another name.
        if (!isNamed({to, attachment.sha256}))
            m_session.drop({to, attachment.sha256});
        note(attachment.name, named.error());
    });
}

void AttachmentList::stopAdding()
{
    m_session.stopAdding();
}

void AttachmentList::remove(const AttachmentId& id, const QString& reason)
{
    const AttachmentLine* one = line(id);
    if (!one)
        return;
    const Attachment attachment = one->attachment;
    m_removed.push_back({m_case, attachment.sha256});
    m_holder.detach(attachment, reason, [this, attachment, file = m_case](const Result<void>& gone) {
        if (gone)
            return;
        std::erase(m_removed, BlobKey{file, attachment.sha256});
        note(attachment.name, gone.error());
    });
}

void AttachmentList::open(const AttachmentId& id)
{
    AttachmentLine* one = line(id);
    if (!one)
        return;
    m_viewing.open(m_case, one->attachment);
    if (m_viewing.state() == AttachmentViewing::State::Fetching)
        noteFetching(*one);
}

void AttachmentList::noteFetching(AttachmentLine& one)
{
    if (one.state != AttachmentLine::State::Away)
        return;
    one.state = AttachmentLine::State::Fetching;
    one.done = 0;
    Q_EMIT changed();
}

// Somebody closed its window before it was there.
void AttachmentList::noteLeft(const BlobKey& key)
{
    for (const Saving& saving : m_saving) {
        if (saving.key == key) {
            m_session.fetch(key, saving.attachment.size);
            return;
        }
    }
    for (AttachmentLine& one : m_lines) {
        if (key == BlobKey{m_case, one.attachment.sha256} && one.state == AttachmentLine::State::Fetching)
            one.state = AttachmentLine::State::Away;
    }
    Q_EMIT changed();
}

void AttachmentList::save(const AttachmentId& id, const QString& path)
{
    AttachmentLine* one = line(id);
    if (!one)
        return;
    m_saving.push_back({{m_case, one->attachment.sha256}, one->attachment, path});
    m_session.fetch(m_saving.back().key, one->attachment.size);
    noteFetching(*one);
}

void AttachmentList::stopFetching(const AttachmentId& id)
{
    AttachmentLine* one = line(id);
    if (!one || one->state != AttachmentLine::State::Fetching)
        return;
    const BlobKey key{m_case, one->attachment.sha256};
    std::erase_if(m_saving, [&](const Saving& saving) { return saving.key == key; });
    one->state = AttachmentLine::State::Away;
    one->trouble.reset();
    m_session.stopFetching(key);
    if (m_viewing.key() == key)
        m_viewing.close();
    Q_EMIT changed();
}

void AttachmentList::take(const sync::BlobProgress& progress)
{
    using Moved = sync::BlobProgress::State;
    using State = AttachmentLine::State;
    bool any = false;
    for (AttachmentLine& one : m_lines) {
        // Asked for while it is still being sent, it is here: that says nothing about the hub.
        if (progress.key != BlobKey{m_case, one.attachment.sha256} ||
            (progress.fetch && one.state == State::Sending))
            continue;
        any = true;
        one.done = progress.done;
        one.trouble = progress.state == Moved::PutOff ? std::optional(progress.error) : std::nullopt;
        one.state = progress.state == Moved::Done ? State::Here
                    : progress.fetch              ? State::Fetching
                                                  : State::Sending;
    }
    if (progress.fetch && progress.state == Moved::Done)
        writeSaved(progress.key);
    if (any)
        Q_EMIT changed();
}

void AttachmentList::writeSaved(const BlobKey& key)
{
    const auto ready = std::stable_partition(m_saving.begin(), m_saving.end(),
                                             [&](const Saving& one) { return one.key != key; });
    const std::vector<Saving> now(ready, m_saving.end());
    m_saving.erase(ready, m_saving.end());
    for (const Saving& one : now) {
        m_session.saveAs(one.key.caseId, one.attachment, one.path, this,
                         [this, one](const Result<void>& written) {
                             if (written)
                                 Q_EMIT saved(one.path);
                             else
                                 note(one.attachment.name, written.error());
                         });
    }
}

void AttachmentList::note(const QString& name, const Error& error)
{
    m_troubles.push_back({name, error});
    Q_EMIT changed();
}

void AttachmentList::forgetTroubles()
{
    m_troubles.clear();
    Q_EMIT changed();
}

} // namespace madoguchi::desk
