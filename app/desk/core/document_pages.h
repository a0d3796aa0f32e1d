// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/page_reader.h"

namespace madoguchi::desk {

/// The pages of one document as a person turns them. UI thread.
///
/// | state  | by                                     | then                                         |
/// |--------|----------------------------------------|----------------------------------------------|
/// | Empty  | open()                                 | Making, page 1                               |
/// | Making | the page is drawn                      | Shown                                        |
/// | Making | an error                               | Failed; other pages can be turned to         |
/// | any    | turnTo() another page                  | Making                                       |
/// | Shown  | setSide()                              | Shown; drawn anew, the former stays meanwhile |
/// | any    | close()                                | Empty; what was on its way ends              |
class DocumentPages final : public QObject
{
    Q_OBJECT
public:
    enum class State { Empty, Making, Shown, Failed };

    /// @param program what draws; empty = the one beside this program
    explicit DocumentPages(QString program = {}, QObject* parent = nullptr);

    void open(const QByteArray& file);
    void close();
    /// To a page there is; any other changes nothing.
    void turnTo(int number);
    /// How many points its longer side has where it is shown.
    void setSide(int side);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int number() const { return m_number; }
    /// 0 until it is known.
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] const DrawnPage& page() const { return m_page; }
    /// Failed: why.
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed();

private:
    void make();
    void read();
    void take(const PageAnswer& answer);

    PageReader m_reader;
    QTimer m_pause; ///< somebody leafs: not every page they pass is drawn
    State m_state = State::Empty;
    QByteArray m_file;
    int m_number = 0;
    int m_count = 0;
    int m_side = 0;     ///< wanted
    int m_sideRead = 0; ///< of what was drawn last
    bool m_reading = false;
    DrawnPage m_page;
    std::optional<Error> m_trouble;
};

} // namespace madoguchi::desk
