// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace madoguchi::desk {

class EscalationPane;
class RoomActions;
class RoomDetailPanel;
class RoomSession;
enum class RoomAction;
class SegmentedControl;
class Shortcuts;

/// The room as whoever leads it sees it: what waits, one thing of it in detail, seats and notices. Three
/// columns; where they have no room, they take turns.
class RoomWorkspace final : public QWidget
{
    Q_OBJECT
public:
    /// What can be shown alone.
    enum Part { PanePart, DetailPart, SeatsPart };

    /// All outlive the workspace.
    RoomWorkspace(RoomSession& session, RoomActions& actions, Shortcuts& shortcuts,
                  QWidget* parent = nullptr);

    [[nodiscard]] EscalationPane* pane() const { return m_pane; }
    [[nodiscard]] RoomDetailPanel* detail() const { return m_detail; }
    /// The right column, seats above notices. Takes them over; without either the column is not there. @{
    void setSeatsPanel(QWidget* panel);
    void setNoticesPanel(QWidget* panel);
    /// @}
    /// What takes the place of the detail while it is shown. Takes it over.
    void setHandOverPanel(QWidget* panel);
    /// Shows it, or the detail again; the keyboard goes with it, or back to the pane.
    void showHandOver(bool shown);
    [[nodiscard]] bool isHandOverShown() const;
    /// Brings a part into sight where not all have room.
    void showPart(Part part);
    /// How many columns have room: 3, 2 (the pane and one of the others) or 1.
    [[nodiscard]] int columns() const { return m_columns; }

    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& state);

Q_SIGNALS:
    /// The hand-over is to be shown, by its key or its button.
    void handOverRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectParts(Shortcuts& shortcuts);
    void act(const QUuid& id, RoomAction action);
    void addToSide(QWidget* panel, int position);
    void arrange();
    void showParts();
    void showDetail();
    void retranslate();
    [[nodiscard]] int columnsFor(int width) const;

    RoomSession& m_session;
    RoomActions& m_actions;
    int m_columns = 3;
    QByteArray m_wideState;
    SegmentedControl* m_switch = nullptr;
    QSplitter* m_splitter = nullptr;
    EscalationPane* m_pane = nullptr;
    QStackedWidget* m_middle = nullptr;
    RoomDetailPanel* m_detail = nullptr;
    QWidget* m_handOver = nullptr;
    QWidget* m_side = nullptr;
    QVBoxLayout* m_sideColumn = nullptr;
    bool m_hasSide = false;
};

} // namespace madoguchi::desk
