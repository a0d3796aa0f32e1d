// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every source of the project includes. Sources still name what they use.
#pragma once

#include "kb/base/clock.h"
#include "kb/base/error.h"
#include "kb/base/ids.h"
#include "kb/base/result.h"

#include <QByteArray>
#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <utility>
#include <variant>
#include <vector>
