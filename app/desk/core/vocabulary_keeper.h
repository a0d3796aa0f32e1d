// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/desk_store.h"
#include "kb/search/vocabulary.h"

#include <QTimer>

namespace madoguchi::desk {

/// Holds the phrases that queries are completed by, and reads them again, in the background and not too
/// often, when the Q&As have changed. UI thread.
class VocabularyKeeper final : public QObject
{
    Q_OBJECT
public:
    using Held = std::shared_ptr<const search::Vocabulary>;

    explicit VocabularyKeeper(DeskStore& store, QObject* parent = nullptr);

    /// Q&As or contacts may have changed. The first call reads at once, later ones wait until changes rest.
    void schedule();
    /// Never null; empty until it is read.
    [[nodiscard]] const Held& held() const { return m_held; }

Q_SIGNALS:
    void changed();

private:
    void read();

    DeskStore& m_store;
    QTimer m_wait;
    Held m_held = std::make_shared<search::Vocabulary>();
    qint64 m_state = -1; ///< of the store, when it was read
};

} // namespace madoguchi::desk
