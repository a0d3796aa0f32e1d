// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"
#include "kb/domain/article.h"

#include <memory>

namespace madoguchi::ctl {

/// The readings of Q&As, where this program has MeCab and its dictionary; otherwise it leaves them as they
/// are and says so once.
class Readings
{
public:
    explicit Readings(Context& context);
    ~Readings();
    Readings(const Readings&) = delete;
    Readings& operator=(const Readings&) = delete;

    /// Of question and keywords, for Japanese; empty for other languages.
    [[nodiscard]] QString of(const Article& article) const;

private:
    struct Reader;
    std::unique_ptr<Reader> m_reader;
};

} // namespace madoguchi::ctl
