// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/paper_printer.h"

#include "app/desk/core/act_recorder.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QWidget>

namespace madoguchi::desk {

namespace {

QPointer<ActRecorder>& recorder()
{
    static QPointer<ActRecorder> one;
    return one;
}

} // namespace

PaperPrinter::PaperPrinter(QWidget* window)
    : QObject(window)
{
}

PaperPrinter::~PaperPrinter() = default;

void PaperPrinter::setRecorder(ActRecorder* given)
{
    recorder() = given;
}

void PaperPrinter::print(const Printout& printout)
{
    delete m_dialog;
    m_dialog = new QPrintDialog(qobject_cast<QWidget*>(parent()));
    m_dialog->setObjectName(printout.name);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowTitle(printout.title);
    m_dialog->setModal(false);
    m_dialog->printer()->setDocName(printout.title);
    m_dialog->printer()->setPageOrientation(printout.orientation);
    // What is on the paper is what stood there when it was asked for.
    connect(m_dialog, &QDialog::accepted, this, [this, printout] { put(printout); });
    m_dialog->show();
}

void PaperPrinter::put(const Printout& printout)
{
    if (!recorder())
        return;
    recorder()->printed(printout.kind, printout.count);
    printout.document()->print(m_dialog->printer());
}

} // namespace madoguchi::desk
