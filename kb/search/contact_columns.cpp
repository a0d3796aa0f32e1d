// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/contact_columns.h"

#include "kb/search/generation.h"
#include "kb/search/packed_column.h"

namespace madoguchi::search {

Result<const ContactColumns*> ContactColumns::of(db::Connection& connection, bool keep)
{
    auto& columns = connection.kept<ContactColumns>();
    MADOGUCHI_TRY_ASSIGN(generation, generationOf(connection, Generation::OfContacts));
    if (keep && columns.generation == generation)
        return &columns;
    columns.generation = -1;
    for (const auto& [column, values] :
         {std::pair{Column::ContactTime, &columns.time}, std::pair{Column::ContactTraits, &columns.traits},
          std::pair{Column::ContactOperator, &columns.user},
          std::pair{Column::ContactCategory, &columns.category}}) {
        MADOGUCHI_TRY_ASSIGN(read, PackedColumn(connection, column).read());
        *values = std::move(read);
        values->resize(columns.time.size());
    }
    if (keep)
        columns.generation = generation;
    return &columns;
}

} // namespace madoguchi::search
