// SPDX-License-Identifier: GPL-3.0-or-later
// An answer as somebody wrote it: read, bounded, laid out, and no page or file asked for.
#include "app/desk/ui/widgets/answer_markdown.h"
#include "tests/fuzz/target.h"

#include <QGuiApplication>
#include <QTextBlock>
#include <QTextDocument>

using namespace madoguchi;
using fuzz::promise;

namespace {

constexpr qsizetype longestAnswer = 20'000;

class Document final : public QTextDocument
{
protected:
    // What AnswerText answers; here only so that nothing is looked for.
    QVariant loadResource(int /*type*/, const QUrl& /*name*/) override { return QByteArray(""); }
};

QGuiApplication& application()
{
    static int count = 1;
    static char name[] = "fuzz";
    static char* arguments[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static QGuiApplication only(count, arguments);
    return only;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    (void)application();
    const QString answer = QString::fromUtf8(fuzz::Input(bytes, size).rest()).left(longestAnswer);
    const QString bounded = desk::boundedMarkdown(answer);
    promise(bounded.size() <= answer.size() + 1, "bounding adds nothing");
    promise(desk::boundedMarkdown(bounded).trimmed() == bounded.trimmed(), "what is bounded stays as it is");
    Document document;
    desk::setMarkdownIn(document, desk::emphasisApart(answer));
    document.setTextWidth(480);
    promise(document.size().height() >= 0, "an answer can be laid out");
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        promise(block.length() > 0, "a block has a length");
    return 0;
}
