// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace madoguchi::desk {

/// The search field. What it asks for is committed text and the IME's preedit as one string, so results are
/// there before the conversion is confirmed. It keeps the focus while keys steer the result list.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);

    /// Text with the preedit where it stands.
    [[nodiscard]] QString query() const;
    [[nodiscard]] bool isComposing() const { return !m_preedit.isEmpty(); }
    /// Puts a query into the field in the place of everything, a preedit included.
    void replaceQuery(const QString& query);
    /// While something is on offer, Tab, Right at the end and Escape are about it; Shift+Tab too once some of
    /// it was taken. `description` is for a screen reader.
    void setOffered(bool offered, bool taken, const QString& description);

Q_SIGNALS:
    /// With every change of query(), the preedit included.
    void queryChanged(const QString& query);
    /// Enter; never the one that confirms a conversion.
    void submitted();
    /// Tab (1), Shift+Tab (-1), Right at the end (0), while something is on offer.
    void offerWanted(int step);
    /// Escape, while something is on offer.
    void offerDismissed();
    /// Up, Down, PageUp, PageDown: for the result list.
    void steered(Qt::Key key);

protected:
    bool event(QEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void report();
    void retranslate();
    void refreshMargins();

    QString m_preedit;
    QString m_reported;
    bool m_inInputMethod = false;
    bool m_justCommitted = false;
    bool m_offered = false;
    bool m_taken = false;
    QString m_offer; ///< for a screen reader
};

} // namespace madoguchi::desk
