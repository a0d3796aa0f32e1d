// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/index_terms.h"
#include "tests/bench/peers/peer.h"

#include <QDirIterator>

namespace madoguchi::bench {

QStringList wordsOf(const QString& query)
{
    QStringList words;
    for (const text::Term& term : text::terms(query, text::TermKind::Words))
        words += query.mid(term.start, term.length);
    words.removeDuplicates();
    return words;
}

qint64 sizeOfFolder(const QString& folder)
{
    qint64 size = 0;
    for (QDirIterator file(folder, QDir::Files, QDirIterator::Subdirectories); file.hasNext();) {
        file.next();
        size += file.fileInfo().size();
    }
    return size;
}

} // namespace madoguchi::bench
