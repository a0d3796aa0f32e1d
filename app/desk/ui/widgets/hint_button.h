// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace madoguchi::desk {

/// A button that shows its shortcut as a key cap beside its text. kind = "primary" for the main action of a
/// panel.
class HintButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit HintButton(QWidget* parent = nullptr);

    /// The text, of which an ampersand is an ampersand.
    void setLabel(const QString& label);
    /// What is shown; the shortcut itself belongs to an action.
    void setHint(const QString& keys);
    /// An icon that stands for the label where there is no room for words; empty: the label.
    void setGlyph(const QString& icon);
    void setPrimary(bool primary);
    /// Small and without a frame, for places beside a label.
    void setQuiet(bool quiet);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSize capSize() const;
    [[nodiscard]] QFont labelFont() const;
    /// Of the label or the icon in its place.
    [[nodiscard]] int faceWidth() const;

    QString m_label;
    QString m_hint;
    QString m_glyph;
    bool m_primary = false;
    bool m_quiet = false;
};

} // namespace madoguchi::desk
