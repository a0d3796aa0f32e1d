// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/knowledge_model.h"

#include "kb/text/fold.h"

namespace madoguchi::desk {

namespace {

bool isBelow(const QString& category, const QString& path)
{
    return path.isEmpty() || category == path || category.startsWith(path + QStringLiteral(" > "));
}

} // namespace

KnowledgeModel::KnowledgeModel(DeskStore& store, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_request.filter.standing = SearchFilter::Standing::All;
}

void KnowledgeModel::setTexts(CellText cell, HeaderText header)
{
    m_cellText = std::move(cell);
    m_headerText = std::move(header);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void KnowledgeModel::refresh()
{
    m_store.lists().submitLatest(
        QStringLiteral("knowledge"),
        [](db::Connection& connection) -> Result<std::vector<Entry>> {
            MADOGUCHI_TRY_ASSIGN(all, store::ArticleRepository(connection).all());
            std::vector<Entry> entries;
            entries.reserve(all.size());
            for (store::ArticleSummary& summary : all) {
                QString folded = text::fold(QString(summary.number + QLatin1Char(' ') + summary.question));
                entries.push_back({std::move(summary), std::move(folded)});
            }
            return entries;
        },
        this,
        [this](Result<std::vector<Entry>> entries) {
            if (!entries) {
                if (entries.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(entries.error());
                return;
            }
            beginResetModel();
            m_entries = std::move(*entries);
            m_loaded = true;
            filter();
            endResetModel();
            Q_EMIT loaded();
        });
}

void KnowledgeModel::setRequest(const SearchRequest& request)
{
    if (request == m_request)
        return;
    beginResetModel();
    m_request = request;
    filter();
    endResetModel();
}

void KnowledgeModel::filter()
{
    m_shown.clear();
    const QString words = text::fold(m_request.text).trimmed();
    const QDate today = m_clock.now().toLocal().date();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (fits(m_entries[i], words, today))
            m_shown.push_back(i);
    }
}

bool KnowledgeModel::fits(const Entry& entry, const QString& words, QDate today) const
{
    const store::ArticleSummary& summary = entry.summary;
    const SearchFilter& wanted = m_request.filter;
    if (!isBelow(summary.category, wanted.category) ||
        (wanted.language && summary.language != *wanted.language))
        return false;
    switch (wanted.standing) {
    case SearchFilter::Standing::Current:
        if (summary.state != ArticleState::Published ||
            (summary.validFrom.isValid() && today < summary.validFrom) ||
            (summary.validUntil.isValid() && summary.validUntil < today))
            return false;
        break;
    case SearchFilter::Standing::Drafts:
        if (summary.state != ArticleState::Draft)
            return false;
        break;
    case SearchFilter::Standing::Retired:
        if (summary.state != ArticleState::Retired)
            return false;
        break;
    case SearchFilter::Standing::All:
        break;
    }
    const QStringList parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(parts.cbegin(), parts.cend(),
                       [&](const QString& part) { return entry.folded.contains(part); });
}

const store::ArticleSummary* KnowledgeModel::articleAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[m_shown[size_t(row)]].summary : nullptr;
}

int KnowledgeModel::rowOf(const ArticleId& id) const
{
    for (size_t row = 0; row < m_shown.size(); ++row) {
        if (m_entries[m_shown[row]].summary.id == id)
            return int(row);
    }
    return -1;
}

QStringList KnowledgeModel::categories() const
{
    QStringList paths;
    QSet<QString> known;
    for (const Entry& entry : m_entries) {
        const QString& path = entry.summary.category;
        if (!path.isEmpty() && !known.contains(path)) {
            known.insert(path);
            paths.append(path);
        }
    }
    return paths;
}

QString KnowledgeModel::freeNumber() const
{
    qint64 highest = 0;
    int width = 4;
    for (const Entry& entry : m_entries) {
        bool isNumber = false;
        const qint64 number = entry.summary.number.toLongLong(&isNumber);
        if (!isNumber)
            continue;
        highest = std::max(highest, number);
        width = std::max(width, int(entry.summary.number.size()));
    }
    return QStringLiteral("%1").arg(highest + 1, width, 10, QLatin1Char('0'));
}

int KnowledgeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int KnowledgeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KnowledgeModel::data(const QModelIndex& index, int role) const
{
    const store::ArticleSummary* summary = index.isValid() ? articleAt(index.row()) : nullptr;
    if (!summary || !m_cellText)
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && column == Question))
        return m_cellText(*summary, column);
    return {};
}

QVariant KnowledgeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_headerText || section < 0 ||
        section >= ColumnCount)
        return {};
    return m_headerText(static_cast<Column>(section));
}

} // namespace madoguchi::desk
