// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every source of the hub includes.
#pragma once

#include "kb/hub/hub_store.h"
#include "kb/hub/rights.h"
