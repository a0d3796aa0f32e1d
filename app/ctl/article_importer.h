// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/glosses.h"
#include "app/ctl/import_run.h"
#include "app/ctl/readings.h"
#include "kb/domain/actor.h"
#include "kb/store/article_repository.h"
#include "kb/store/outbox_repository.h"

namespace madoguchi::ctl {

/// Adds Q&As and changes those whose number and language are there already. Japanese ones first: a
/// translation that is new or changed counts as checked against the Japanese Q&A as it then is.
class ArticleImporter final : public Importer<exchange::ArticleRecord>
{
public:
    ArticleImporter(Context& context, db::Connection& connection, const Actor& actor);

    [[nodiscard]] int passes() const override { return 2; }
    [[nodiscard]] int passOf(const exchange::ArticleRecord& record) const override
    {
        return record.article.language == Language::Ja ? 0 : 1;
    }
    [[nodiscard]] Result<Change> take(const exchange::ArticleRecord& record) override;

private:
    [[nodiscard]] Result<void> checkedAgainstOriginal(Article& article);

    Context& m_context;
    Actor m_actor;
    IdMaker m_ids;
    Readings m_readings;
    Glosses m_glosses;
    store::ArticleRepository m_articles;
    store::OutboxRepository m_outbox;
};

} // namespace madoguchi::ctl
