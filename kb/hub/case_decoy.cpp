// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/case_decoy.h"

#include "kb/domain/case.h"

namespace madoguchi::hub {

namespace {

// A page of what was said, how it was opened, one attachment.
QByteArray decoy()
{
    Case file;
    file.fields.subject = QString(20, QChar(0x4ef6));
    file.fields.text = QString(800, QChar(0x8a71));
    file.entries.resize(1);
    file.attachments.resize(1);
    file.attachments.front().sha256 = QByteArray(32, 's');
    return encode(file);
}

} // namespace

void readCaseDecoy()
{
    static const QByteArray body = decoy();
    (void)decodeCase(body);
}

} // namespace madoguchi::hub
