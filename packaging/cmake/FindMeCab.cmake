# SPDX-License-Identifier: GPL-3.0-or-later
# MeCab::MeCab, and MeCab_DICTIONARY: where a UTF-8 IPADIC lies, empty if none was found.
find_path(MeCab_INCLUDE_DIR mecab.h)
find_library(MeCab_LIBRARY mecab)
find_path(MeCab_DICTIONARY_DIR sys.dic
    PATHS /var/lib/mecab/dic/ipadic-utf8 /usr/share/mecab/dic/ipadic-utf8
          /usr/lib64/mecab/dic/ipadic /usr/lib/mecab/dic/ipadic
    NO_DEFAULT_PATH)
mark_as_advanced(MeCab_INCLUDE_DIR MeCab_LIBRARY MeCab_DICTIONARY_DIR)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(MeCab REQUIRED_VARS MeCab_LIBRARY MeCab_INCLUDE_DIR)

if(MeCab_FOUND)
    set(MeCab_DICTIONARY "${MeCab_DICTIONARY_DIR}")
    if(NOT MeCab_DICTIONARY)
        set(MeCab_DICTIONARY "")
    endif()
    if(NOT TARGET MeCab::MeCab)
        add_library(MeCab::MeCab UNKNOWN IMPORTED)
        set_target_properties(MeCab::MeCab PROPERTIES
            IMPORTED_LOCATION "${MeCab_LIBRARY}"
            INTERFACE_INCLUDE_DIRECTORIES "${MeCab_INCLUDE_DIR}")
    endif()
endif()
