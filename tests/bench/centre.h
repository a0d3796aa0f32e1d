// SPDX-License-Identifier: GPL-3.0-or-later
// A store of any size, made of the sample's sentences, put together anew with other numbers.
#pragma once

#include "kb/domain/article.h"
#include "kb/domain/contact.h"
#include "kb/domain/rulebook.h"

#include <QStringList>

#include <random>

namespace madoguchi::bench {

/// As the command line imports: contacts are nobody's, so that none is one operator's habit.
inline const Actor importer{{}, Role::Administrator, {}};

/// The sample, cut into parts.
struct Material
{
    QStringList titles;
    QStringList sentences;
    QStringList inquiries;
};

/// From CONTACTS.jsonl and ARTICLES.jsonl, whose Japanese articles are used.
[[nodiscard]] Material materialOf(const QStringList& files);

/// The same store in every run. `material` outlives it.
class Maker
{
public:
    explicit Maker(const Material& material)
        : m_material(material)
    {
    }

    [[nodiscard]] Article article(int i);
    /// Popular Q&As recur: the number is drawn by the square of chance from the first `articles`.
    [[nodiscard]] Contact contact(int i, int articles);
    /// As long as a caller's sentence, made of two.
    [[nodiscard]] QString question();

private:
    const QString& any(const QStringList& list);

    const Material& m_material;
    std::mt19937_64 m_random{7};
    std::uniform_real_distribution<double> m_chance{0, 1};
};

} // namespace madoguchi::bench
