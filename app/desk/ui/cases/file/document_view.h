// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/document_pages.h"

#include <QWidget>

class QSpinBox;

namespace madoguchi::desk {

class EmptyState;
class HintButton;
class PageStack;
class PageView;
class SegmentedControl;

/// A document page by page: which one is in sight, the ways to the others, how large it is. Page Up and Page
/// Down turn the pages wherever the focus is, Home and End where the page has it.
class DocumentView final : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentView(DocumentPages& pages, QWidget* parent = nullptr);

    /// Shows what the pages say; `name` is the file's.
    void fill(const QString& name);
    void clear();
    [[nodiscard]] PageView* view() const { return m_view; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addKeys();
    void zoomBy(int steps);
    void retranslate();

    DocumentPages& m_pages;
    HintButton* m_previous = nullptr;
    HintButton* m_next = nullptr;
    QSpinBox* m_number = nullptr;
    SegmentedControl* m_zoom = nullptr;
    PageStack* m_stack = nullptr;
    PageView* m_view = nullptr;
    EmptyState* m_trouble = nullptr;
    int m_shown = 0; ///< the page that is in sight
};

} // namespace madoguchi::desk
