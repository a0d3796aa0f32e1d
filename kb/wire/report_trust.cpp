// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/report_trust.h"

#include "kb/wire/fields.h"
#include "kb/wire/limits.h"

namespace madoguchi::wire {

namespace {
enum Key { Authorities = 1 };
constexpr qsizetype fingerprintBytes = 32;
} // namespace

void ReportTrust::write(FieldWriter& out) const
{
    QCborArray list;
    for (const QByteArray& fingerprint : authorities)
        list.append(fingerprint);
    out.value(Authorities, list);
}

Result<ReportTrust> ReportTrust::read(FieldReader& in)
{
    ReportTrust message;
    const QCborArray list = in.array(Authorities);
    if (list.size() > limits::trustedAuthorities)
        in.markInvalid();
    for (const QCborValue& value : list) {
        if (value.toByteArray().size() != fingerprintBytes || !in.isValid()) {
            in.markInvalid();
            break;
        }
        message.authorities.append(value.toByteArray());
    }
    return checked(in, std::move(message), QStringLiteral("report-trust"));
}

} // namespace madoguchi::wire
