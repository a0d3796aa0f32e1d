# SPDX-License-Identifier: GPL-3.0-or-later
# MADOGUCHI_WITH_PDF: whether madoguchi-preview draws the pages of PDFs, by poppler, with fonts that fontconfig finds.
# Without, the desk says that this computer cannot, and offers to save them.
include_guard()

set(MADOGUCHI_PDF AUTO CACHE STRING "Draw the pages of PDFs by poppler: ON, OFF, or AUTO: if it is found")
set_property(CACHE MADOGUCHI_PDF PROPERTY STRINGS AUTO ON OFF)

set(MADOGUCHI_WITH_PDF OFF)
if(NOT MADOGUCHI_PDF STREQUAL "OFF")
    pkg_check_modules(poppler IMPORTED_TARGET poppler-cpp)
    pkg_check_modules(fontconfig IMPORTED_TARGET fontconfig)
    if(poppler_FOUND AND fontconfig_FOUND)
        set(MADOGUCHI_WITH_PDF ON)
    elseif(NOT MADOGUCHI_PDF STREQUAL "AUTO")
        message(FATAL_ERROR "MADOGUCHI_PDF is on, but poppler-cpp or fontconfig was not found")
    endif()
endif()
if(MADOGUCHI_WITH_PDF)
    message(STATUS "PDFs: shown, by poppler ${poppler_VERSION}")
elseif(MADOGUCHI_PDF STREQUAL "OFF")
    message(STATUS "PDFs: not shown (MADOGUCHI_PDF is off)")
else()
    message(STATUS "PDFs: not shown (poppler-cpp or fontconfig was not found)")
endif()
