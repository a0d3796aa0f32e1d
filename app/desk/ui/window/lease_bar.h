// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/lease_state.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace madoguchi::desk {

/// Says what is not shown because the hub is away for long, or will not be soon, and that it comes back;
/// hidden while all is shown.
class LeaseBar final : public QFrame
{
    Q_OBJECT
public:
    /// So long before something goes, it is said.
    static constexpr qint64 warnMs = 2LL * 3600 * 1000;

    explicit LeaseBar(QWidget* parent = nullptr);

    /// Nothing: nobody is signed in, or there is no hub that could be away.
    void setState(const std::optional<LeaseState>& state);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString text() const;
    void retranslate();

    QLabel* m_text = nullptr;
    std::optional<LeaseState> m_state;
};

} // namespace madoguchi::desk
