// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/document_pages.h"

namespace madoguchi::desk {

namespace {

constexpr int firstSide = 1400; ///< until it is known how large it is shown
constexpr int leastSide = 100;
constexpr int leafingMs = 120;

} // namespace

DocumentPages::DocumentPages(QString program, QObject* parent)
    : QObject(parent)
    , m_reader(std::move(program))
    , m_side(firstSide)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(leafingMs);
    connect(&m_pause, &QTimer::timeout, this, &DocumentPages::read);
}

void DocumentPages::open(const QByteArray& file)
{
    close();
    m_file = file;
    m_number = 1;
    make();
}

void DocumentPages::close()
{
    m_pause.stop();
    m_reading = false;
    m_reader.stop();
    m_state = State::Empty;
    m_file.clear();
    m_number = 0;
    m_count = 0;
    m_page = {};
    m_trouble.reset();
}

void DocumentPages::turnTo(int number)
{
    if (m_state == State::Empty || number < 1 || number > m_count || number == m_number)
        return;
    m_number = number;
    make();
}

void DocumentPages::setSide(int side)
{
    const int wanted = std::clamp(side, leastSide, PageReader::longestSide);
    if (std::exchange(m_side, wanted) == wanted || m_state != State::Shown)
        return;
    m_pause.start();
}

void DocumentPages::make()
{
    m_state = State::Making;
    m_page = {};
    m_trouble.reset();
    if (m_reading || m_pause.isActive())
        m_pause.start();
    else
        read();
    Q_EMIT changed();
}

void DocumentPages::read()
{
    m_pause.stop();
    // What the former run ends with is no answer to this one.
    m_reading = false;
    m_reader.stop();
    m_reading = true;
    m_sideRead = m_side;
    m_reader.read(m_file, m_number, m_side, this, [this](const PageAnswer& answer) {
        if (m_reading)
            take(answer);
    });
}

void DocumentPages::take(const PageAnswer& answer)
{
    m_reading = false;
    // Leafed on meanwhile: the page of the pause is the one that is wanted.
    if (m_pause.isActive() && m_state == State::Making)
        return;
    if (answer.pages > 0)
        m_count = answer.pages;
    if (answer.page) {
        m_page = *answer.page;
        m_state = State::Shown;
        if (m_sideRead != m_side)
            m_pause.start();
    } else if (m_state == State::Making) {
        m_trouble = answer.page.error();
        m_state = State::Failed;
    } else {
        return; // what is in sight is good enough
    }
    Q_EMIT changed();
}

} // namespace madoguchi::desk
