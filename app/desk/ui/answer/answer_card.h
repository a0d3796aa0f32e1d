// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/article.h"

#include <QFrame>

class QGridLayout;

namespace madoguchi::desk {

/// The answer card: what a caller asks for first, a line each, empty lines left out. Its text can be
/// selected.
class AnswerCardView final : public QFrame
{
    Q_OBJECT
public:
    explicit AnswerCardView(QWidget* parent = nullptr);

    /// Hidden while the card is empty. `language` decides the glyphs.
    void setCard(const AnswerCard& card, Language language);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addLine(const QString& name, const QString& value);

    AnswerCard m_card;
    Language m_language = Language::Ja;
    QGridLayout* m_grid = nullptr;
    QList<QWidget*> m_cells;
};

} // namespace madoguchi::desk
