// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace madoguchi::desk {

/// A link that is a button: reached by Tab, pressed by Space, elided where it is too narrow.
class LinkButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(QWidget* parent = nullptr);

    /// The text, of which an ampersand is an ampersand; the whole of it is also the tool tip.
    void setFullText(const QString& text);
    [[nodiscard]] QString fullText() const { return m_full; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    QString m_full;
};

} // namespace madoguchi::desk
