// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/article_page.h"

#include <QPlainTextEdit>

namespace madoguchi::desk {

/// Question, card and answer in large plain type, to be read to a caller.
class ReadAloudView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ReadAloudView(QWidget* parent = nullptr);

    void showPage(const ArticlePage& page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    ArticlePage m_page;
};

} // namespace madoguchi::desk
