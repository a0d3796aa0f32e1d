// SPDX-License-Identifier: GPL-3.0-or-later
// What was written to some files, in order, and what may be left of them when the power goes.
#pragma once

#include "kb/base/random.h"
#include "tests/durability/watched_files.h"

#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace madoguchi::test {

/// Name (without the folder) and bytes of the files found when the machine comes up again.
using DiskImage = std::map<std::string, QByteArray>;

/// Records. A file's name is what stands behind the last slash.
class PowerLog final : public FileWatcher
{
public:
    void created(const std::string& file) override;
    void written(const std::string& file, qint64 offset, const QByteArray& bytes) override;
    void truncated(const std::string& file, qint64 size) override;
    void synced(const std::string& file) override;
    void deleted(const std::string& file, bool durably) override;

    struct Event
    {
        enum Kind { Created, Written, Truncated, Synced, Deleted, DeletedDurably } kind;
        std::string file;
        qint64 at = 0; ///< offset, or size
        QByteArray bytes;
    };
    [[nodiscard]] size_t size() const;
    [[nodiscard]] const Event& event(size_t index) const { return m_events[index]; }

private:
    void add(Event event);

    mutable std::mutex m_mutex;
    std::vector<Event> m_events;
};

/// The disk as the log goes on: for every file what is safe, and what was written since its last sync.
class PowerDisk
{
public:
    void apply(const PowerLog::Event& event);

    /// What may be found if the power went now: what is not safe is kept, dropped, or torn at sectors of 512
    /// bytes, as the random numbers say.
    [[nodiscard]] DiskImage afterPowerLoss(RandomSource& random) const;

private:
    /// A file's content, whatever name leads to it.
    struct Node
    {
        QByteArray safe;
        std::vector<PowerLog::Event> unsafe;
    };
    struct Entry
    {
        std::optional<Node> now;  ///< what the name leads to while the power is on
        bool isSafe = false;      ///< the directory's entry for it is on the disk
        std::optional<Node> past; ///< what it still leads to if the directory was not written
    };
    void syncDirectory();
    static void write(QByteArray& bytes, const PowerLog::Event& event, qint64 from, qint64 count);
    [[nodiscard]] static QByteArray torn(const Node& node, RandomSource& random);

    std::map<std::string, Entry> m_entries;
};

} // namespace madoguchi::test
