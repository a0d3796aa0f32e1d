// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every test of windows includes.
#pragma once

#include <QTest>
