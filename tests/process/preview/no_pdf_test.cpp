// SPDX-License-Identifier: GPL-3.0-or-later
// Of a program that was built without poppler.
#include "tests/process/preview/page_asking.h"
#include "tests/support/pdf_file.h"

using namespace madoguchi;
using namespace madoguchi::test;

TEST_CASE("a computer that cannot show PDFs says so")
{
    const desk::PageAnswer answer = pageOf(colouredPdf(2));
    CHECK(keyOf(answer) == u"pdf.unable");
    CHECK(answer.pages == 0);
}
