// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace madoguchi::desk {

/// Plain text of several lines. Grows with its text up to a limit; Tab leaves it.
class TextBox final : public QPlainTextEdit
{
    Q_OBJECT
public:
    TextBox(int fewestLines, int mostLines, QWidget* parent = nullptr);

private:
    void fit();

    int m_fewestLines;
    int m_mostLines;
};

} // namespace madoguchi::desk
