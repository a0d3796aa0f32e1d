// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/centre_calendar.h"

#include <QAbstractTableModel>

#include <functional>

namespace madoguchi::desk {

/// The centre's own closing days while they are being edited: those of every year first, then the others, by
/// day. UI thread.
class ClosingsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { From, Until, Repeats, Note, ColumnCount };
    struct Words
    {
        std::function<QString(Column)> header;
        QString everyYear;
        QString once;
    };

    explicit ClosingsModel(QObject* parent = nullptr);

    void setWords(Words words);
    void setClosings(std::vector<ClosingDays> closings);
    [[nodiscard]] const std::vector<ClosingDays>& closings() const { return m_closings; }
    /// @return the row it stands in.
    int add(const ClosingDays& closing);
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Words m_words;
    std::vector<ClosingDays> m_closings;
};

} // namespace madoguchi::desk
