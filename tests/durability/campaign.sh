#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What is left of the desk's and the hub's store when the power, the disk or the memory fails, at many more places than in
# the test run. Prints its figures; exit status 0: nothing that had been shown as saved was lost.
#
#   sh tests/durability/campaign.sh [IMAGES]      power cuts, each of desk and hub; without a number 12000
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"
[ -f build/dev/CMakeCache.txt ] || cmake --preset dev >/dev/null
cmake --build --preset dev --target test_durability >/dev/null
MADOGUCHI_POWER_CUTS=${1:-12000}
MADOGUCHI_EVERY_FAULT=yes
export MADOGUCHI_EVERY_FAULT MADOGUCHI_POWER_CUTS QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='madoguchi.*=false' LC_ALL=C.UTF-8
exec build/dev/bin/test_durability
