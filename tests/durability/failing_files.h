// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/durability/watched_files.h"

#include <vector>

namespace madoguchi::test {

/// Lets calls of one kind fail from the n-th on.
class FailingFiles final : public FileWatcher
{
public:
    struct Fault
    {
        const char* name;
        std::vector<FileCall> calls;
        int code;   ///< of SQLite
        bool lasts; ///< all calls behind it fail too
    };

    int before(FileCall call, const std::string& file) override;
    /// @param fault nothing: none fails. @param at 0 = counts alone
    void arm(const Fault* fault, int at);
    [[nodiscard]] int count() const { return m_count; }

private:
    const Fault* m_fault = nullptr;
    int m_at = 0;
    int m_count = 0;
};

/// What disks do: errors that pass and that stay, and no room left.
[[nodiscard]] const std::vector<FailingFiles::Fault>& diskFaults();

/// From one place that fails to the next: the test run looks at about so many, the campaign at all.
[[nodiscard]] qint64 strideFor(qint64 places, qint64 wanted);

} // namespace madoguchi::test
