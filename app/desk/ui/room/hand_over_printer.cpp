// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/hand_over_printer.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QWidget>

namespace madoguchi::desk {

HandOverPrinter::HandOverPrinter(QWidget* window)
    : QObject(window)
{
}

HandOverPrinter::~HandOverPrinter() = default;

void HandOverPrinter::print(const HandOverPaper& paper)
{
    delete m_dialog;
    m_dialog = new QPrintDialog(qobject_cast<QWidget*>(parent()));
    m_dialog->setObjectName(QStringLiteral("printHandOver"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowTitle(paper.title);
    m_dialog->setModal(false);
    m_dialog->printer()->setDocName(paper.title);
    // What is on the paper is what stood there when it was asked for.
    connect(m_dialog, &QDialog::accepted, this,
            [this, paper] { paper.document()->print(m_dialog->printer()); });
    m_dialog->show();
}

} // namespace madoguchi::desk
