// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "kb/domain/deputy.h"

namespace madoguchi::desk {

/// Who stands in for whom, from when until when. UI thread.
class Deputies final : public QObject
{
    Q_OBJECT
public:
    explicit Deputies(CommandRunner& commands, QObject* parent = nullptr);

    /// changed() follows.
    void refresh();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Those that hold today or later, earliest first.
    [[nodiscard]] const std::vector<Deputy>& deputies() const { return m_deputies; }
    [[nodiscard]] UserId self() const;
    /// The day it is where the centre is.
    [[nodiscard]] QDate today() const;
    /// True if the one signed in may name deputies for others.
    [[nodiscard]] bool mayNameForOthers() const;
    /// saved() or failed() follows.
    void add(const UserId& absent, const UserId& deputy, QDate from, QDate until);
    /// Taken back from now on.
    void remove(const Deputy& deputy);

Q_SIGNALS:
    void changed();
    void saved();
    void failed(const madoguchi::Error& error);

private:
    void give(const Deputy& deputy);

    CommandRunner& m_commands;
    std::vector<Deputy> m_deputies;
    bool m_loaded = false;
};

} // namespace madoguchi::desk
