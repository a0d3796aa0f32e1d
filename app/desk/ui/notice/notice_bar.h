// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/notice.h"

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace madoguchi::desk {

class FlowLayout;
class HintButton;

/// The notice this booth must know, above the workspaces. It comes and goes without touching the keyboard
/// focus; what is important stays until it is acknowledged. In a window that is low for its letters it is a
/// line, which unfolds.
class NoticeBar final : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// What waits, the first one to be shown.
    void setNotices(const std::vector<Notice>& notices);
    /// The key that acknowledges, as people read it.
    void setAcknowledgeKey(const QString& key);
    /// "I have seen it", about the one shown; does nothing while none is.
    void acknowledge();

Q_SIGNALS:
    void acknowledged(const madoguchi::NoticeId& notice);
    void putAside(const madoguchi::NoticeId& notice);
    void articleRequested(const QString& number);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showFirst();
    void fit();
    [[nodiscard]] bool isLow() const;
    void showArticles(const QStringList& numbers);
    void retranslate();

    std::vector<Notice> m_notices;
    NoticeId m_unfolded; ///< the one that was unfolded in a low window
    QString m_heading;
    QLabel* m_icon = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_more = nullptr;
    QWidget* m_articles = nullptr;
    FlowLayout* m_articleRow = nullptr;
    QPushButton* m_unfold = nullptr;
    HintButton* m_seen = nullptr;
    HintButton* m_later = nullptr;
};

} // namespace madoguchi::desk
