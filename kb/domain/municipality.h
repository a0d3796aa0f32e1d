// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"
#include "kb/domain/localized_name.h"

#include <QList>
#include <QUuid>

namespace madoguchi {

/// The city itself: what the desk shows of it and the lists the contact form offers.
struct Municipality
{
    QString code; ///< local government code, six digits (JIS X 0402 with check digit)
    LocalizedName name;
    QList<LocalizedName> wards; ///< empty where the city has none

    bool operator==(const Municipality&) const = default;
};

[[nodiscard]] QUuid rowIdOfMunicipality(const QString& code);
[[nodiscard]] QByteArray encode(const Municipality& municipality);
[[nodiscard]] Result<Municipality> decodeMunicipality(const QByteArray& body);

} // namespace madoguchi
