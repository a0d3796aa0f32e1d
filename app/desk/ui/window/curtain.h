// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <memory>
#include <vector>

namespace madoguchi::desk {

/// While it is drawn, the program shows one widget and nothing else: its other windows, menus and tool tips
/// are gone, also for a screen reader, none comes up, and no shortcut does anything outside that widget.
///
/// The windows taken away do not hear of it: one that ends what it was opened for when it is hidden goes on.
/// What is shown, hidden or closed meanwhile is so afterwards. UI thread.
class Curtain final : public QObject
{
    Q_OBJECT
public:
    /// @param window the only one that stays, and what is in it is not looked at
    /// @param view what may be used meanwhile; both outlive it
    Curtain(QWidget& window, QWidget& view, QObject* parent = nullptr);
    ~Curtain() override;

    void draw();
    /// @param showAgain what was taken away: else it stays hidden
    void open(bool showAgain);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Taken
    {
        QPointer<QWidget> widget;
        QPointer<QWidget> parent;
        bool hadParent;
        bool shown;
        Qt::WindowFlags flags;
        Qt::WindowModality modality;
        QRect geometry;
        QPointer<QWidget> focus;
    };
    [[nodiscard]] bool mayBeSeen(const QWidget& widget) const;
    [[nodiscard]] bool isOfView(const QObject* object) const;
    void closePopups();
    void take(QWidget& widget);
    void giveBack(const Taken& taken, bool showAgain);

    QWidget& m_window;
    QWidget& m_view;
    bool m_drawn = false;
    /// Never shown, so no window of the system and nothing a screen reader could come to.
    std::unique_ptr<QWidget> m_store;
    std::vector<Taken> m_taken;
    QPointer<QWidget> m_active;
    const QObject* m_hiding = nullptr;
};

} // namespace madoguchi::desk
