// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace madoguchi::desk {

/// A workspace's tab: its name, and in a badge how many things there wait for somebody.
class TabButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit TabButton(QWidget* parent = nullptr);

    void setLabel(const QString& label);
    /// 0 takes the badge away. `meaning` is what a screen reader says for it ("3 waiting").
    void setBadge(int count, const QString& meaning);
    [[nodiscard]] int badge() const { return m_badge; }
    /// Narrower, where the bar is short of room.
    void setTight(bool tight);
    /// Whether whoever is signed in has this workspace at all.
    void setOffered(bool offered) { m_offered = offered; }
    [[nodiscard]] bool isOffered() const { return m_offered; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString badgeText() const;
    [[nodiscard]] int badgeWidth() const;
    void describe();

    QString m_label;
    QString m_meaning;
    int m_badge = 0;
    bool m_tight = false;
    bool m_offered = true;
};

} // namespace madoguchi::desk
