// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/search_help.h"

#include <QWidget>

class QLabel;

namespace madoguchi::desk {

class Chip;
class KeyHint;

/// The line below the search field: how the query may go on, or what it may have been meant to be. It is a
/// line and not a popup, so that it never covers a result, and it takes no focus: Tab in the search field
/// takes its first offer, Tab again the next one in its place.
class SuggestionLine final : public QWidget
{
    Q_OBJECT
public:
    explicit SuggestionLine(QWidget* parent = nullptr);

    /// Offers what goes with the query that is now in the field. Keeps what is on offer while one of it
    /// stands in the field.
    void setHelp(const SearchHelp& help);
    /// What stands in the field; anything but the offer taken last ends the turn through the offers.
    void setQuery(const QString& query);
    [[nodiscard]] bool hasOffers() const { return !m_offers.isEmpty(); }
    [[nodiscard]] bool hasTaken() const { return m_taken >= 0; }
    /// Takes the next offer (the first one at first, behind the last the first again), the one before (-1),
    /// or the first if none is taken (0). What belongs to an earlier query is not taken.
    void takeNext(int step = 1);
    /// Gives back what was typed, if an offer stands in its place; else offers nothing until the query
    /// changes. @return false if there was nothing to do.
    bool dismiss();
    /// What a screen reader is told about the offers; empty if there are none.
    [[nodiscard]] QString description() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// This is to stand in the field.
    void taken(const QString& query);
    void offersChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void place();
    void take(qsizetype offer);

    SearchHelp m_help;
    QList<OfferedQuery> m_offers;
    QString m_query;
    QString m_typed;        ///< what stood in the field before an offer was taken
    qsizetype m_taken = -1; ///< the offer that stands in the field
    QLabel* m_name = nullptr;
    KeyHint* m_key = nullptr;
    QList<Chip*> m_chips;
};

} // namespace madoguchi::desk
