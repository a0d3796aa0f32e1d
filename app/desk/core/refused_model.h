// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "kb/store/outbox_repository.h"

#include <QAbstractListModel>

namespace madoguchi::desk {

/// What the hub did not take: every such command stays here until a person has dealt with it. UI thread.
class RefusedModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using Describe = std::function<QString(const store::RefusedCommand&)>;

    explicit RefusedModel(CommandRunner& commands, QObject* parent = nullptr);

    void setDescribe(Describe describe);
    void refresh();
    /// @return nullptr if there is no such row.
    [[nodiscard]] const store::RefusedCommand* commandAt(int row) const;
    /// What the store holds now in the place of a refused Q&A, for the one beside the other; nothing for
    /// contacts.
    [[nodiscard]] const Article* currentOf(int row) const;

    /// Gives it again as a new command of whoever is signed in (a Q&A on the version of today) and drops the
    /// old one, in one transaction. failed() if the rulebook refuses.
    void retry(int row);
    /// Drops it; the person has copied what was worth it.
    void dismiss(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void countChanged(int count);
    void failed(const madoguchi::Error& error);

private:
    struct Entry
    {
        store::RefusedCommand refused;
        std::optional<Article> current;
        qint64 version = 0; ///< the store's, of what the command changes
    };
    [[nodiscard]] static Result<std::vector<Entry>> read(db::Connection& connection);
    [[nodiscard]] CommandPayload payloadAgain(const Entry& entry) const;

    CommandRunner& m_commands;
    Describe m_describe;
    std::vector<Entry> m_entries;
};

} // namespace madoguchi::desk
