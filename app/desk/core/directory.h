// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/contact_draft.h"
#include "app/desk/core/desk_store.h"
#include "kb/domain/municipality.h"
#include "kb/domain/staff.h"
#include "kb/domain/unit.h"

#include <QObject>

#include <optional>

namespace madoguchi::desk {

/// Units, staff, the city and the categories, held in memory for the windows. UI thread.
class Directory final : public QObject
{
    Q_OBJECT
public:
    explicit Directory(DeskStore& store, QObject* parent = nullptr);

    /// Reads it again; changed() follows if something differs.
    void refresh();

    [[nodiscard]] const Unit* unit(const QString& id) const;
    /// In this language; the id itself where no unit has it.
    [[nodiscard]] QString unitName(const QString& id, Language language) const;
    [[nodiscard]] QString staffName(const UserId& id) const;
    [[nodiscard]] const std::vector<Staff>& staff() const { return m_content.staff; }
    [[nodiscard]] const std::vector<Unit>& units() const { return m_content.units; }
    [[nodiscard]] const std::optional<Municipality>& municipality() const { return m_content.municipality; }
    /// Paths with how many published Q&As stand in each, in the order of the tree.
    struct Category
    {
        QString path;
        int articles = 0;
        bool operator==(const Category&) const = default;
    };
    [[nodiscard]] const QList<Category>& categories() const { return m_content.categories; }
    [[nodiscard]] int articleCount() const { return m_content.articleCount; }
    /// What the contact form offers.
    [[nodiscard]] ContactChoices choices() const;

Q_SIGNALS:
    void changed();

private:
    struct Content
    {
        std::vector<Unit> units;
        std::vector<Staff> staff;
        std::optional<Municipality> municipality;
        QList<Category> categories;
        int articleCount = 0;
        bool operator==(const Content&) const = default;
    };
    [[nodiscard]] static Result<Content> read(db::Connection& connection);

    DeskStore& m_store;
    Content m_content;
    QHash<QString, qsizetype> m_unitIndex;
    QHash<UserId, QString> m_staffNames;
};

} // namespace madoguchi::desk
