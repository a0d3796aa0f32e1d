// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/review_form_model.h"

#include "kb/domain/cbor_fields.h"
#include "kb/domain/quality_rulebook.h"

namespace madoguchi::desk {

namespace {

enum Key { BaseKey = 1, ChangedKey };

} // namespace

ReviewFormModel::ReviewFormModel(CommandRunner& commands, QualitySession& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_commands(commands)
    , m_session(session)
    , m_keeper(commands.store(), commands.clock())
{
    connect(&session, &QualitySession::changed, this, &ReviewFormModel::follow);
    connect(&session, &QualitySession::userChanged, this, &ReviewFormModel::begin);
}

// Two supervisors at one desk do not meet each other's drafts.
void ReviewFormModel::begin()
{
    m_keeper.flush();
    m_base = m_session.content().form.value_or(ReviewForm{});
    m_undo.clear();
    replace(m_base.criteria);
    if (!mayEdit())
        return;
    const UserId user = m_session.self();
    m_keeper.setSlot(QStringLiteral("review-form:") + user.toString());
    m_keeper.load([this, user](const Result<std::optional<QByteArray>>& body) {
        // Who has begun to type meanwhile keeps what they typed.
        if (user == m_session.self() && body && *body && !isChanged())
            restore(**body);
    });
}

void ReviewFormModel::restore(const QByteArray& body)
{
    FieldReader in(QCborValue::fromCbor(body).toMap());
    const auto base = decodeReviewForm(in.blob(BaseKey));
    const auto changed = decodeReviewForm(in.blob(ChangedKey));
    if (!in.check(QStringLiteral("review-form.draft")) || !base || !changed)
        return;
    m_base = *base;
    m_undo = {m_base.criteria};
    replace(changed->criteria);
    if (m_session.isLoaded())
        follow();
}

void ReviewFormModel::keep()
{
    if (!mayEdit())
        return;
    QByteArray body;
    if (isChanged()) {
        ReviewForm changed = m_base;
        changed.criteria = m_criteria;
        FieldWriter out;
        out.blob(BaseKey, encode(m_base));
        out.blob(ChangedKey, encode(changed));
        body = out.bytes();
    }
    m_keeper.put(body);
}

void ReviewFormModel::setHeader(HeaderText header)
{
    m_header = std::move(header);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const Criterion* ReviewFormModel::criterionAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_criteria[size_t(row)] : nullptr;
}

bool ReviewFormModel::isChanged() const
{
    return m_criteria != m_base.criteria;
}

int ReviewFormModel::weightOfAll() const
{
    int weight = 0;
    for (const Criterion& criterion : m_criteria)
        weight += criterion.weight;
    return weight;
}

void ReviewFormModel::follow()
{
    const ReviewForm held = m_session.content().form.value_or(ReviewForm{});
    if (held.version == m_base.version)
        return;
    if (isChanged() && held.criteria != m_criteria) {
        Q_EMIT conflicted();
        return;
    }
    m_base = held;
    m_undo.clear();
    replace(held.criteria);
    keep();
}

void ReviewFormModel::remember()
{
    m_undo.push_back(m_criteria);
    m_typedIn = -1;
}

void ReviewFormModel::replace(std::vector<Criterion> criteria)
{
    beginResetModel();
    m_criteria = std::move(criteria);
    m_typedIn = -1;
    endResetModel();
    Q_EMIT edited();
}

int ReviewFormModel::add(Criterion criterion)
{
    remember();
    criterion.id = m_commands.ids().make<CriterionId>();
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_criteria.push_back(std::move(criterion));
    endInsertRows();
    keep();
    Q_EMIT edited();
    return row;
}

void ReviewFormModel::change(int row, const Criterion& criterion)
{
    const Criterion* there = criterionAt(row);
    if (!there || there->id != criterion.id || *there == criterion)
        return;
    if (m_typedIn != row)
        remember();
    m_typedIn = row;
    m_criteria[size_t(row)] = criterion;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    keep();
    Q_EMIT edited();
}

void ReviewFormModel::remove(int row)
{
    if (!criterionAt(row))
        return;
    remember();
    beginRemoveRows({}, row, row);
    m_criteria.erase(m_criteria.begin() + row);
    endRemoveRows();
    keep();
    Q_EMIT edited();
}

void ReviewFormModel::move(int row, int by)
{
    const int to = row + by;
    if (!criterionAt(row) || !criterionAt(to) || (by != 1 && by != -1))
        return;
    remember();
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    std::swap(m_criteria[size_t(row)], m_criteria[size_t(to)]);
    endMoveRows();
    keep();
    Q_EMIT edited();
}

void ReviewFormModel::propose(std::vector<Criterion> criteria)
{
    remember();
    for (Criterion& criterion : criteria)
        criterion.id = m_commands.ids().make<CriterionId>();
    replace(std::move(criteria));
    keep();
}

void ReviewFormModel::undo()
{
    if (m_undo.empty())
        return;
    std::vector<Criterion> before = std::move(m_undo.back());
    m_undo.pop_back();
    replace(std::move(before));
    keep();
}

void ReviewFormModel::discard()
{
    m_base = m_session.content().form.value_or(ReviewForm{});
    m_undo.clear();
    replace(m_base.criteria);
    keep();
}

void ReviewFormModel::save()
{
    ReviewForm form = m_base;
    form.criteria = m_criteria;
    for (Criterion& criterion : form.criteria) {
        criterion.title = criterion.title.trimmed();
        criterion.hint = criterion.hint.trimmed();
    }
    for (int row = 0; row < rowCount(); ++row) {
        const auto checked = checkReviewForm({.criteria = {form.criteria[size_t(row)]}});
        if (!checked) {
            Q_EMIT saveFailed(checked.error(), row);
            return;
        }
    }
    m_commands.perform(SaveReviewForm{form, m_base.version}, this,
                       [this, form, typed = m_criteria](const Result<void>& result) {
                           if (result) {
                               onSaved(form, typed);
                           } else if (result.error().code != ErrorCode::Conflict) {
                               Q_EMIT saveFailed(result.error(), -1);
                           } else if (const auto& held = m_session.content().form;
                                      held && held->version != m_base.version) {
                               Q_EMIT conflicted();
                           } else {
                               m_session.refresh(); // follow() tells of it
                           }
                       });
}

void ReviewFormModel::onSaved(const ReviewForm& form, const std::vector<Criterion>& typed)
{
    m_base = form;
    ++m_base.version;
    if (m_criteria == typed) { // else somebody went on typing
        m_undo.clear();
        replace(form.criteria);
    }
    keep();
    m_session.refresh();
    Q_EMIT saved();
}

void ReviewFormModel::keepMine()
{
    m_base = m_session.content().form.value_or(ReviewForm{});
    keep();
    Q_EMIT edited();
}

void ReviewFormModel::takeTheirs()
{
    discard();
}

int ReviewFormModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_criteria.size());
}

int ReviewFormModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReviewFormModel::data(const QModelIndex& index, int role) const
{
    const Criterion* criterion = index.isValid() ? criterionAt(index.row()) : nullptr;
    if (!criterion || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (static_cast<Column>(index.column())) {
    case Title:
        return criterion->title;
    case Weight:
        return QString::number(criterion->weight);
    case Points:
        return QString::number(criterion->points);
    case Hint:
        return role == Qt::ToolTipRole ? criterion->hint : criterion->hint.simplified();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ReviewFormModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_header || section < 0 ||
        section >= ColumnCount)
        return {};
    return m_header(static_cast<Column>(section));
}

} // namespace madoguchi::desk
