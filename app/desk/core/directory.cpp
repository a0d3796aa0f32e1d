// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/directory.h"

#include "kb/store/article_repository.h"
#include "kb/store/directory_repository.h"

namespace madoguchi::desk {

Directory::Directory(DeskStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

Result<Directory::Content> Directory::read(db::Connection& connection)
{
    store::DirectoryRepository directory(connection);
    store::ArticleRepository articles(connection);
    Content content;
    MADOGUCHI_TRY_ASSIGN(units, directory.units());
    MADOGUCHI_TRY_ASSIGN(staff, directory.staff());
    MADOGUCHI_TRY_ASSIGN(municipality, directory.municipality());
    MADOGUCHI_TRY_ASSIGN(categories, articles.categories());
    MADOGUCHI_TRY_ASSIGN(count, articles.count());
    content.units = std::move(units);
    content.staff = std::move(staff);
    content.municipality = std::move(municipality);
    for (const store::CategoryCount& category : categories)
        content.categories.append({category.category, category.articles});
    content.articleCount = count;
    return content;
}

void Directory::refresh()
{
    m_store.lists().submitLatest(QStringLiteral("directory"), read, this, [this](Result<Content> content) {
        if (!content || *content == m_content)
            return;
        m_content = std::move(*content);
        m_unitIndex.clear();
        for (size_t i = 0; i < m_content.units.size(); ++i)
            m_unitIndex.insert(m_content.units[i].id, qsizetype(i));
        m_staffNames.clear();
        for (const Staff& person : m_content.staff)
            m_staffNames.insert(person.id, person.displayName);
        Q_EMIT changed();
    });
}

const Unit* Directory::unit(const QString& id) const
{
    const auto found = m_unitIndex.constFind(id);
    return found == m_unitIndex.cend() ? nullptr : &m_content.units[size_t(*found)];
}

QString Directory::unitName(const QString& id, Language language) const
{
    const Unit* known = unit(id);
    return known ? known->name.in(language) : id;
}

QString Directory::staffName(const UserId& id) const
{
    return m_staffNames.value(id);
}

ContactChoices Directory::choices() const
{
    ContactChoices choices;
    for (const Category& category : m_content.categories)
        choices.categories.append(category.path);
    for (const Unit& unit : m_content.units)
        choices.units.append({unit.id, unit.name, unit.telephone});
    if (m_content.municipality)
        choices.wards = m_content.municipality->wards;
    return choices;
}

} // namespace madoguchi::desk
