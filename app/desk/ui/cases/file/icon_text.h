// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/theme/tokens.h"

#include <QWidget>

class QLabel;

namespace madoguchi::desk {

/// A few words with an icon before them, so that a state is never said by colour alone.
class IconText final : public QWidget
{
    Q_OBJECT
public:
    explicit IconText(QWidget* parent = nullptr);

    /// An empty text hides it. `token` colours both.
    void show(const QString& icon, const QString& text, Token token = Token::Text);
    [[nodiscard]] QString text() const;

private:
    void wear();

    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QString m_name;
    Token m_token = Token::Text;
};

} // namespace madoguchi::desk
