// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/theme/theme.h"

#include <QPlainTextEdit>

namespace madoguchi::desk {

/// Plain text of several lines. Grows with its text up to a limit; Tab leaves it.
class TextBox final : public QPlainTextEdit
{
    Q_OBJECT
public:
    TextBox(int fewestLines, int mostLines, QWidget* parent = nullptr);

    /// The size of its letters; that of body text unless chosen otherwise.
    void setType(Type type);

private:
    void wear();
    void fit();

    int m_fewestLines;
    int m_mostLines;
    Type m_type = Type::Body;
};

} // namespace madoguchi::desk
