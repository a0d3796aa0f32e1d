// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/synonyms_model.h"

#include "kb/domain/rulebook.h"
#include "kb/store/synonym_repository.h"
#include "kb/text/fold.h"

#include <QRegularExpression>

namespace madoguchi::desk {

SynonymsModel::SynonymsModel(CommandRunner& commands, QObject* parent)
    : QAbstractTableModel(parent)
    , m_commands(commands)
{
}

void SynonymsModel::setHeaderText(HeaderText header)
{
    m_header = std::move(header);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void SynonymsModel::refresh()
{
    m_commands.store().lists().submitLatest(
        QStringLiteral("synonyms"),
        [](db::Connection& connection) { return store::SynonymRepository(connection).all(); }, this,
        [this](Result<std::vector<SynonymGroup>> groups) {
            if (!groups) {
                if (groups.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(groups.error());
                return;
            }
            beginResetModel();
            m_groups = std::move(*groups);
            m_loaded = true;
            filter();
            endResetModel();
            Q_EMIT loaded();
        });
}

void SynonymsModel::setFilter(const QString& text)
{
    beginResetModel();
    m_filter = text;
    filter();
    endResetModel();
}

void SynonymsModel::filter()
{
    const QString wanted = text::fold(m_filter).trimmed();
    m_shown.clear();
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const QString all = m_groups[i].words.join(u'\n') + u'\n' + m_groups[i].note;
        if (wanted.isEmpty() || text::fold(all).contains(wanted))
            m_shown.push_back(i);
    }
}

const SynonymGroup* SynonymsModel::groupAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_groups[m_shown[size_t(row)]] : nullptr;
}

bool SynonymsModel::mayEdit() const
{
    return m_commands.user() && mayEditSynonyms(m_commands.user()->actor);
}

QStringList SynonymsModel::wordsIn(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\n\\x{3001}\\x{FF0C}\\x{FF1B}]"));
    return tidied(text.split(separators));
}

void SynonymsModel::add(const QStringList& words, const QString& note)
{
    SynonymGroup group;
    group.id = m_commands.ids().make<SynonymGroupId>();
    group.words = words;
    group.note = note.trimmed();
    save(group, std::nullopt);
}

void SynonymsModel::remove(int row)
{
    if (const SynonymGroup* group = groupAt(row)) {
        SynonymGroup gone = *group;
        gone.words.clear();
        save(gone, *group);
    }
}

void SynonymsModel::undo()
{
    if (const auto before = std::exchange(m_before, std::nullopt))
        save(*before, std::nullopt);
}

void SynonymsModel::save(SynonymGroup group, const std::optional<SynonymGroup>& before)
{
    const qint64 base = group.version;
    m_commands.perform(SaveSynonyms{group, base}, this, [this, group, before](const Result<void>& result) {
        if (!result) {
            Q_EMIT saveFailed(result.error());
            return;
        }
        m_before = before;
        if (m_before)
            m_before->version = group.version + 1;
        refresh();
        Q_EMIT saved(group);
    });
}

int SynonymsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int SynonymsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SynonymsModel::data(const QModelIndex& index, int role) const
{
    const SynonymGroup* group = index.isValid() ? groupAt(index.row()) : nullptr;
    if (!group || (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole))
        return {};
    return index.column() == Words ? group->words.join(QStringLiteral(", ")) : group->note;
}

bool SynonymsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const SynonymGroup* group = index.isValid() ? groupAt(index.row()) : nullptr;
    if (!group || role != Qt::EditRole || !mayEdit())
        return false;
    SynonymGroup next = *group;
    if (index.column() == Words)
        next.words = wordsIn(value.toString());
    else
        next.note = value.toString().trimmed();
    if (next == *group)
        return false;
    if (const auto checked = checkSynonyms(next); !checked) {
        Q_EMIT saveFailed(checked.error());
        return false;
    }
    save(next, *group);
    return true;
}

Qt::ItemFlags SynonymsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && mayEdit() ? flags | Qt::ItemIsEditable : flags;
}

QVariant SynonymsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_header || section < 0 ||
        section >= ColumnCount)
        return {};
    return m_header(static_cast<Column>(section));
}

} // namespace madoguchi::desk
