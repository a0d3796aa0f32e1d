// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/texts_model.h"

namespace madoguchi::desk {

/// The texts replies begin from, in the order they are offered. A save meets Conflict "template.version" if
/// someone else was there first. UI thread.
class ReplyTemplatesModel final : public TextsModel<ReplyTemplate, SaveReplyTemplate>
{
    Q_OBJECT
public:
    enum Column { Title, Kind, Language_, Text, ColumnCount };
    /// What a cell of Kind or Language_ says.
    using Words = std::function<QString(Column, const ReplyTemplate&)>;

    explicit ReplyTemplatesModel(CommandRunner& commands, QObject* parent = nullptr);

    void setWords(HeaderText header, Words words);
    void refresh() override;
    [[nodiscard]] bool mayEdit() const override;

    [[nodiscard]] bool canMove(int row, int by) const;
    /// Puts it so many places further on, or back; all of it or nothing.
    void move(int row, int by);

private:
    [[nodiscard]] QString cell(const ReplyTemplate& one, int column, int role) const override;

    Words m_words;
};

} // namespace madoguchi::desk
