// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "kb/store/case_repository.h"

namespace madoguchi::desk {

/// What waits for whoever is signed in, and what they wait for. UI thread.
class CaseQueue final : public QObject
{
    Q_OBJECT
public:
    /// So many of each are held, the most pressing.
    static constexpr int most = 1'000;

    /// `commands` outlives this.
    explicit CaseQueue(CommandRunner& commands, QObject* parent = nullptr);

    /// Reads the store again; changed() follows if something differs, or the first time.
    void refresh();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Due first, then waiting longest.
    [[nodiscard]] const std::vector<store::CaseDuty>& duties() const { return m_content.duties; }
    /// Last changed first.
    [[nodiscard]] const std::vector<store::CaseLine>& waiting() const { return m_content.waiting; }
    /// All of them, held here or not.
    [[nodiscard]] int dutyCount() const { return int(m_content.dutyCount); }
    [[nodiscard]] Timestamp now() const { return m_commands.clock().now(); }

Q_SIGNALS:
    void changed();
    void failed(const madoguchi::Error& error);

private:
    struct Content
    {
        std::vector<store::CaseDuty> duties;
        std::vector<store::CaseLine> waiting;
        qint64 dutyCount = 0;

        bool operator==(const Content&) const = default;
    };
    [[nodiscard]] static Result<Content> read(db::Connection& connection, const Actor& actor);

    CommandRunner& m_commands;
    Content m_content;
    bool m_loaded = false;
};

} // namespace madoguchi::desk
