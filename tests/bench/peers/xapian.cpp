// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers/peer.h"

#include <xapian.h>

namespace madoguchi::bench {

namespace {

/// Xapian with CJK n-grams (one and two characters), any of the question's words, its own BM25.
class Xapianed : public Peer
{
public:
    explicit Xapianed(const QString& folder)
        : m_folder(folder)
    {
    }

    QString name() const override { return QStringLiteral("Xapian n-grams"); }

    void build(int count, const std::function<Article(int)>& article) override
    {
        Xapian::WritableDatabase database(path(), Xapian::DB_CREATE_OR_OPEN);
        Xapian::TermGenerator generator;
        generator.set_flags(Xapian::TermGenerator::FLAG_CJK_NGRAM);
        for (int i = 0; i < count; ++i) {
            const Article made = article(i);
            Xapian::Document document;
            document.set_data(made.question.toStdString());
            generator.set_document(document);
            generator.index_text_without_positions(made.question.toStdString(), 2);
            generator.index_text_without_positions(made.answer.toStdString(), 1);
            database.add_document(document);
        }
        database.commit();
        database.close();
        m_database = Xapian::Database(path());
        m_parser.set_database(m_database);
        m_parser.set_default_op(Xapian::Query::OP_OR);
    }

    QStringList search(const QString& query) override
    {
        Xapian::Enquire enquire(m_database);
        // The parser asks for all n-grams of what stands together: so word by word, and any of the words.
        std::vector<Xapian::Query> words;
        for (const QString& word : wordsOf(query))
            words.push_back(m_parser.parse_query(word.toStdString(), Xapian::QueryParser::FLAG_CJK_NGRAM));
        enquire.set_query({Xapian::Query::OP_OR, words.begin(), words.end()});
        const Xapian::MSet best = enquire.get_mset(0, most);
        QStringList titles;
        for (auto hit = best.begin(); hit != best.end(); ++hit)
            titles += QString::fromStdString(hit.get_document().get_data());
        return titles;
    }

    qint64 size() const override { return sizeOfFolder(m_folder); }

private:
    std::string path() const { return m_folder.toStdString() + "/xapian"; }

    QString m_folder;
    Xapian::Database m_database;
    Xapian::QueryParser m_parser;
};

} // namespace

std::unique_ptr<Peer> makeXapian(const QString& folder)
{
    return std::make_unique<Xapianed>(folder);
}

} // namespace madoguchi::bench
