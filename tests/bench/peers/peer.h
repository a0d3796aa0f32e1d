// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/article.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace madoguchi::bench {

/// A search engine beside ours, in this process and thread: the same articles in, the best twenty titles out.
class Peer
{
public:
    virtual ~Peer() = default;

    [[nodiscard]] virtual QString name() const = 0;
    /// Takes `count` articles in, titles weighed double where the engine can.
    virtual void build(int count, const std::function<Article(int)>& article) = 0;
    /// Takes what an earlier run built in its folder. @return false if it cannot, or there is nothing
    [[nodiscard]] virtual bool reopen() { return false; }
    /// The best titles, at most `most`. The query is what a person typed.
    [[nodiscard]] virtual QStringList search(const QString& query) = 0;
    /// Bytes on the disk, texts included where the engine keeps them itself.
    [[nodiscard]] virtual qint64 size() const = 0;

    static constexpr int most = 20;
};

/// Text and words of a query, as every peer without a language of its own is asked: ICU's words, any of them.
[[nodiscard]] QStringList wordsOf(const QString& query);

/// Bytes of all files in a folder.
[[nodiscard]] qint64 sizeOfFolder(const QString& folder);

// `folder` is empty and the engine's own. @{
[[nodiscard]] std::unique_ptr<Peer> makeOurs(const QString& folder);
[[nodiscard]] std::unique_ptr<Peer> makeFts5Trigram(const QString& folder);
[[nodiscard]] std::unique_ptr<Peer> makeFts5Ours(const QString& folder);
[[nodiscard]] std::unique_ptr<Peer> makeGroonga(const QString& folder, const QString& tokenizer);
[[nodiscard]] std::unique_ptr<Peer> makeXapian(const QString& folder);
/// @}

} // namespace madoguchi::bench
