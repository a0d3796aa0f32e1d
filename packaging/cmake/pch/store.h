// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every source that reads or writes a store includes.
#pragma once

#include "kb/db/connection.h"
#include "kb/db/statement.h"
