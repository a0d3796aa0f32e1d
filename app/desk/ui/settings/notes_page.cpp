// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/settings/notes_page.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/wording/notice_text.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr int usualFrom = 21 * 60;
constexpr int usualUntil = 8 * 60;

QTime timeOf(int minutes)
{
    return QTime(minutes / 60, minutes % 60);
}

int minutesOf(const QTime& time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

NotesPage::NotesPage(QWidget* parent)
    : QWidget(parent)
    , m_heardTitle(new QLabel(this))
    , m_trayTitle(new QLabel(this))
    , m_quiet(new QCheckBox(this))
    , m_from(new QTimeEdit(this))
    , m_until(new QTimeEdit(this))
    , m_hint(new QLabel(this))
{
    auto* grid = new QGridLayout;
    metrics::set(grid, 10);
    for (QLabel* title : {m_heardTitle, m_trayTitle})
        title->setProperty("kind", QStringLiteral("field"));
    grid->addWidget(m_heardTitle, 0, 1);
    grid->addWidget(m_trayTitle, 0, 2);
    int row = 1;
    for (const NoteKind kind : allNoteKinds) {
        m_names[kind] = new QLabel(this);
        m_heard[kind] = new QCheckBox(this);
        m_heard[kind]->setObjectName(QStringLiteral("noteHeard%1").arg(int(kind)));
        m_tray[kind] = new QCheckBox(this);
        m_tray[kind]->setObjectName(QStringLiteral("noteTray%1").arg(int(kind)));
        grid->addWidget(m_names[kind], row, 0);
        grid->addWidget(m_heard[kind], row, 1);
        grid->addWidget(m_tray[kind], row, 2);
        connect(m_heard[kind], &QCheckBox::toggled, this, &NotesPage::edited);
        connect(m_tray[kind], &QCheckBox::toggled, this, &NotesPage::edited);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    m_quiet->setObjectName(QStringLiteral("quietHours"));
    m_from->setObjectName(QStringLiteral("quietFrom"));
    m_until->setObjectName(QStringLiteral("quietUntil"));
    m_hint->setProperty("kind", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    for (QTimeEdit* edit : {m_from, m_until}) {
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        connect(edit, &QTimeEdit::timeChanged, this, &NotesPage::edited);
    }
    connect(m_quiet, &QCheckBox::toggled, this, &NotesPage::edited);
    auto* hours = new QHBoxLayout;
    metrics::set(hours, 8);
    hours->addWidget(m_quiet);
    hours->addWidget(m_from);
    hours->addWidget(new QLabel(QStringLiteral("–"), this));
    hours->addWidget(m_until);
    hours->addStretch(1);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 12, {12, 16, 12, 12});
    column->addLayout(grid);
    column->addLayout(hours);
    column->addWidget(m_hint);
    column->addStretch(1);
    setSettings({});
    retranslate();
}

void NotesPage::setSettings(const NoteSettings& settings)
{
    m_loading = true;
    for (const NoteKind kind : allNoteKinds) {
        m_heard[kind]->setChecked(!settings.silent.contains(kind));
        m_tray[kind]->setChecked(!settings.withoutTray.contains(kind));
    }
    const bool quiet = settings.quietFrom != settings.quietUntil;
    m_quiet->setChecked(quiet);
    m_from->setTime(timeOf(quiet ? settings.quietFrom : usualFrom));
    m_until->setTime(timeOf(quiet ? settings.quietUntil : usualUntil));
    m_from->setEnabled(quiet);
    m_until->setEnabled(quiet);
    m_loading = false;
}

NoteSettings NotesPage::settings() const
{
    NoteSettings settings;
    for (const NoteKind kind : allNoteKinds) {
        if (!m_heard.at(kind)->isChecked())
            settings.silent.insert(kind);
        if (!m_tray.at(kind)->isChecked())
            settings.withoutTray.insert(kind);
    }
    if (m_quiet->isChecked()) {
        settings.quietFrom = minutesOf(m_from->time());
        settings.quietUntil = minutesOf(m_until->time());
    }
    return settings;
}

void NotesPage::edited()
{
    m_from->setEnabled(m_quiet->isChecked());
    m_until->setEnabled(m_quiet->isChecked());
    if (!m_loading)
        Q_EMIT chosen(settings());
}

void NotesPage::retranslate()
{
    m_heardTitle->setText(tr("Sound"));
    m_trayTitle->setText(tr("Message"));
    m_trayTitle->setToolTip(tr("Beside the tray, while the window is not in front"));
    for (const NoteKind kind : allNoteKinds) {
        const QString name = NoticeText::of(kind);
        m_names[kind]->setText(name);
        m_heard[kind]->setAccessibleName(tr("Sound: %1").arg(name));
        m_tray[kind]->setAccessibleName(tr("Message: %1").arg(name));
    }
    m_quiet->setText(tr("Quiet hours"));
    m_from->setAccessibleName(tr("Quiet from"));
    m_until->setAccessibleName(tr("Quiet until"));
    m_hint->setText(
        tr("Urgent notices are heard in quiet hours, too. Everything is listed behind the bell."));
}

void NotesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
