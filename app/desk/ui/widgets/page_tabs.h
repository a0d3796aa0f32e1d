// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace madoguchi::desk {

class FlowLayout;

/// Pages that take turns, their names in a row above. With one page alone there is no row. The page shown has
/// the keyboard when the whole is given it.
class PageTabs final : public QWidget
{
    Q_OBJECT
public:
    using Title = std::function<QString()>;

    /// @param name of what it holds; the tabs are called NAMETab0, NAMETab1 …
    /// @param around each page, in pixels at 100 %
    /// @param scrolled pages that have no room are scrolled, and do not make the window larger
    PageTabs(const QString& name, const QMargins& around, bool scrolled = false, QWidget* parent = nullptr);

    /// Takes it over; `title` is asked again when the language changes.
    /// @return its number
    int addPage(QWidget* page, Title title);
    void showPage(int page);
    [[nodiscard]] int currentPage() const;
    /// Whether whoever is signed in has this page; the first one everybody has.
    void setOffered(int page, bool offered);

Q_SIGNALS:
    void pageShown(int page);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Tab
    {
        QPushButton* button;
        Title title;
        bool offered;
    };
    void refresh();
    void fitToShown();

    QString m_name;
    FlowLayout* m_row = nullptr;
    QButtonGroup* m_group = nullptr;
    QStackedWidget* m_stack = nullptr;
    QList<Tab> m_tabs;
};

} // namespace madoguchi::desk
