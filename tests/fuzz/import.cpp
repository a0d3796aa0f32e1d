// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is brought in; the first byte: of what, as JSONL or CSV. What is good keeps the rulebook, each
// bad line is told with its place.
#include "kb/domain/case_rulebook.h"
#include "kb/domain/room_rulebook.h"
#include "kb/domain/rulebook.h"
#include "kb/exchange/reader.h"
#include "kb/exchange/synonyms.h"
#include "kb/exchange/table_start.h"
#include "tests/fuzz/target.h"

#include <QBuffer>

using namespace madoguchi;
using namespace madoguchi::exchange;
using fuzz::promise;

namespace {

template <typename Record>
Handler<Record> handlerOf(std::function<bool(const Record&)> isSound)
{
    Handler<Record> handler;
    handler.record = [isSound](qint64 line, const Record& record) {
        promise(line > 0, "a record has its line");
        promise(isSound(record), "a record keeps the rulebook");
        return true;
    };
    handler.bad = [](const BadLine& bad) {
        promise(bad.line > 0 && !bad.error.key.isEmpty(), "a bad line is told with its place and why");
    };
    return handler;
}

void readAll(int subject, const ReadOptions& options, QBuffer& file)
{
    switch (subject) {
    case 0:
        (void)readArticles(file, options, handlerOf<ArticleRecord>([](const ArticleRecord& record) {
                               return checkArticle(record.appliedTo({})).has_value();
                           }));
        break;
    case 1:
        (void)readContacts(file, options, handlerOf<Contact>([](const Contact& contact) {
                               return !contact.id.isNull() && !contact.original.inquiry.isEmpty();
                           }));
        break;
    case 2:
        (void)readScripts(file, options, handlerOf<ScriptRecord>([](const ScriptRecord& record) {
                              return !record.script.text.isEmpty();
                          }));
        break;
    case 3:
        (void)readCases(file, options, handlerOf<CaseRecord>([](const CaseRecord& record) {
                            return !record.number.isEmpty() && record.receivedAt.isSet();
                        }));
        break;
    case 4:
        (void)readTableStart(file);
        break;
    default:
        if (const auto words = readSynonyms(file, options.encoding)) {
            for (const SynonymLine& line : words->good) {
                SynonymGroup group;
                group.words = line.words;
                group.note = line.note;
                promise(line.line > 0 && checkSynonyms(group), "a group keeps the rulebook");
            }
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    fuzz::Input input(bytes, size);
    const uint8_t choice = input.choice();
    ReadOptions options;
    options.format = (choice & 0x40) != 0 ? Format::Csv : Format::Jsonl;
    if ((choice & 0x20) != 0) {
        options.defaultLanguage = Language::Ja;
        options.defaultKind = CaseKind::Opinion;
    }
    QByteArray content = input.rest();
    QBuffer file(&content);
    file.open(QIODevice::ReadOnly);
    readAll((choice & 0x1f) % 6, options, file);
    return 0;
}
