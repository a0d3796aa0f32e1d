// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/power_log.h"

#include <algorithm>

namespace madoguchi::test {

namespace {

constexpr qint64 sectorSize = 512;

std::string lastPart(const std::string& path)
{
    return path.substr(path.rfind('/') + 1);
}

} // namespace

void PowerLog::add(Event event)
{
    event.file = lastPart(event.file);
    const std::lock_guard lock(m_mutex);
    m_events.push_back(std::move(event));
}

void PowerLog::created(const std::string& file)
{
    add({Event::Created, file, 0, {}});
}

void PowerLog::written(const std::string& file, qint64 offset, const QByteArray& bytes)
{
    add({Event::Written, file, offset, bytes});
}

void PowerLog::truncated(const std::string& file, qint64 size)
{
    add({Event::Truncated, file, size, {}});
}

void PowerLog::synced(const std::string& file)
{
    add({Event::Synced, file, 0, {}});
}

void PowerLog::deleted(const std::string& file, bool durably)
{
    add({durably ? Event::DeletedDurably : Event::Deleted, file, 0, {}});
}

size_t PowerLog::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_events.size();
}

void PowerDisk::write(QByteArray& bytes, const PowerLog::Event& event, qint64 from, qint64 count)
{
    if (event.kind == PowerLog::Event::Truncated) {
        if (event.at < bytes.size())
            bytes.truncate(event.at);
        else
            bytes.append(QByteArray(event.at - bytes.size(), '\0'));
        return;
    }
    const qint64 end = event.at + from + count;
    if (end > bytes.size())
        bytes.append(QByteArray(end - bytes.size(), '\0'));
    std::copy_n(event.bytes.constData() + from, count, bytes.data() + event.at + from);
}

void PowerDisk::apply(const PowerLog::Event& event)
{
    using Kind = PowerLog::Event;
    Entry& entry = m_entries[event.file];
    switch (event.kind) {
    case Kind::Created:
        entry.now = Node{};
        break;
    case Kind::Written:
    case Kind::Truncated:
        if (!entry.now)
            entry.now = Node{};
        entry.now->unsafe.push_back(event);
        break;
    case Kind::Synced:
        if (!entry.now)
            entry.now = Node{};
        for (const PowerLog::Event& change : entry.now->unsafe)
            write(entry.now->safe, change, 0, change.bytes.size());
        entry.now->unsafe.clear();
        // With a new log or journal SQLite puts the directory on the disk too; a new database is found at
        // least itself.
        if (!entry.isSafe && (event.file.ends_with("-wal") || event.file.ends_with("-journal")))
            syncDirectory();
        entry.isSafe = true;
        entry.past.reset();
        break;
    case Kind::Deleted:
        if (entry.isSafe)
            entry.past = std::move(entry.now);
        entry.now.reset();
        entry.isSafe = false;
        break;
    case Kind::DeletedDurably:
        entry = {};
        syncDirectory();
        break;
    }
}

void PowerDisk::syncDirectory()
{
    for (auto& [name, entry] : m_entries) {
        entry.past.reset();
        entry.isSafe = entry.now.has_value();
    }
}

QByteArray PowerDisk::torn(const Node& node, RandomSource& random)
{
    enum Way { None, All, Calls, Sectors, UpTo, ways };
    const auto way = static_cast<Way>(random.below(ways));
    QByteArray bytes = node.safe;
    const auto count = static_cast<quint32>(node.unsafe.size());
    const quint32 upTo = count ? random.below(count) : 0;
    // A sector holds what some write left there, and nothing of those behind it.
    std::map<qint64, quint32> lastOfSector;
    for (quint32 i = 0; i < count; ++i) {
        const PowerLog::Event& change = node.unsafe[i];
        const bool isCut = way == Sectors || (way == UpTo && i == upTo);
        if (change.kind == PowerLog::Event::Truncated || !isCut) {
            if (way == All || (way == Calls && random.below(2)) || (way == UpTo && i < upTo) ||
                (way == Sectors && random.below(2)))
                write(bytes, change, 0, change.bytes.size());
            continue;
        }
        for (qint64 from = 0; from < change.bytes.size();) {
            const qint64 sector = (change.at + from) / sectorSize;
            const qint64 length =
                std::min((sector + 1) * sectorSize - change.at - from, change.bytes.size() - from);
            const auto [last, isNew] = lastOfSector.try_emplace(sector, 0);
            if (isNew)
                last->second = random.below(count + 1);
            if (i < last->second)
                write(bytes, change, from, length);
            from += length;
        }
    }
    return bytes;
}

DiskImage PowerDisk::afterPowerLoss(RandomSource& random) const
{
    DiskImage image;
    for (const auto& [name, entry] : m_entries) {
        const Node* node = entry.now ? &*entry.now : nullptr;
        // The directory as it is, or as it last was on the disk.
        if (!entry.isSafe && random.below(2))
            node = entry.past ? &*entry.past : nullptr;
        if (node)
            image[name] = torn(*node, random);
    }
    return image;
}

} // namespace madoguchi::test
