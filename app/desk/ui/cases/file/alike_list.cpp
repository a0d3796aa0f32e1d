// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/alike_list.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/link_button.h"
#include "app/desk/ui/widgets/segmented_control.h"
#include "app/desk/ui/wording/joined.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi::desk {

AlikeList::AlikeList(NewCase& making, QWidget* parent)
    : QFrame(parent)
    , m_making(making)
    , m_title(new QLabel(this))
{
    setObjectName(QStringLiteral("alikeCases"));
    m_title->setProperty("kind", QStringLiteral("warning"));
    m_title->setWordWrap(true);
    m_column = new QVBoxLayout(this);
    metrics::set(m_column, 8);
    m_column->addWidget(m_title);
    connect(&making, &NewCase::alikeChanged, this, &AlikeList::fill);
    connect(&making, &NewCase::began, this, &AlikeList::fill);
    fill();
}

void AlikeList::fill()
{
    delete m_lines;
    m_lines = new QWidget(this);
    auto* column = new QVBoxLayout(m_lines);
    metrics::set(column, 10);
    m_column->addWidget(m_lines);
    m_title->setText(tr("There may be a case about this already:"));
    for (const AlikeCase& alike : m_making.alike())
        addLine(alike);
    setVisible(!m_making.alike().empty());
}

void AlikeList::addLine(const AlikeCase& alike)
{
    const QString title = joined({alike.number, alike.subject});
    auto* show = new LinkButton(m_lines);
    show->setObjectName(QStringLiteral("showAlike"));
    show->setProperty("kind", QStringLiteral("link"));
    show->setFullText(title);
    show->setAccessibleName(tr("Show %1").arg(title));
    connect(show, &QPushButton::clicked, this, [this, id = alike.id] { Q_EMIT caseRequested(id); });
    auto* why = new QLabel(reasonOf(alike.likeness), m_lines);
    why->setProperty("kind", QStringLiteral("muted"));
    why->setWordWrap(true);
    QList<int> values{static_cast<int>(NewCase::Joint::None), static_cast<int>(NewCase::Joint::Duplicate)};
    QStringList labels{tr("Leave it"), tr("Link: says the same")};
    if (m_making.mayMerge()) {
        values.append(static_cast<int>(NewCase::Joint::MergeInto));
        labels.append(tr("Merge into it"));
    }
    auto* joint = new SegmentedControl(m_lines);
    joint->setObjectName(QStringLiteral("alikeJoint"));
    joint->setChoices(values, labels);
    joint->setValue(static_cast<int>(m_making.joint(alike.id)));
    joint->setAccessibleName(title);
    connect(joint, &SegmentedControl::chosen, this, [this, id = alike.id](int value) {
        m_making.setJoint(id, static_cast<NewCase::Joint>(value));
        // Merging into one takes the merging into another back.
        QMetaObject::invokeMethod(this, &AlikeList::fill, Qt::QueuedConnection);
    });
    for (QWidget* widget : std::initializer_list<QWidget*>{show, why, joint})
        m_lines->layout()->addWidget(widget);
}

QString AlikeList::reasonOf(const CaseLikeness& likeness)
{
    QStringList reasons;
    if (likeness.sameTelephone)
        reasons.append(tr("same telephone number"));
    if (likeness.sameEmail)
        reasons.append(tr("same e-mail address"));
    if (likeness.textPercent >= CaseLikeness::nearPercent)
        reasons.append(tr("%1 % of the words are the same").arg(likeness.textPercent));
    return reasons.join(tr("; ", "between reasons"));
}

void AlikeList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
