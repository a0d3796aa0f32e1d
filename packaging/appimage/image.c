// SPDX-License-Identifier: GPL-3.0-or-later
#include "image.h"

#include <elf.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

// The section headers stand last in an ELF file; what follows them is not the linker's.
static bool end_of_elf(const char* path, off_t* end)
{
    Elf64_Ehdr header;
    FILE* file = fopen(path, "rb");
    if (file == NULL)
        return false;
    const bool read = fread(&header, sizeof header, 1, file) == 1;
    fclose(file);
    if (!read || memcmp(header.e_ident, ELFMAG, SELFMAG) != 0 || header.e_ident[EI_CLASS] != ELFCLASS64)
        return false;
    *end = (off_t)header.e_shoff + (off_t)header.e_shentsize * header.e_shnum;
    return true;
}

bool find_image(struct image* image)
{
    const ssize_t size = readlink("/proc/self/exe", image->path, sizeof image->path - 1);
    if (size <= 0) {
        fputs("madoguchi: /proc/self/exe cannot be read: is /proc mounted?\n", stderr);
        return false;
    }
    image->path[size] = '\0';
    if (!end_of_elf(image->path, &image->offset)) {
        fprintf(stderr, "madoguchi: %s cannot be read\n", image->path);
        return false;
    }
    return true;
}
