// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers/peer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <groonga.h>

namespace madoguchi::bench {

namespace {

/// Groonga, asked as its manual shows: `select` with the question's words joined by OR, titles weighed
/// double. With TokenBigram a word is a phrase of pairs. Its cache of replies is shared by all databases of
/// the process and knows them by the command alone, so it is off: one would answer for the other.
class Groonga : public Peer
{
public:
    Groonga(const QString& folder, const QString& tokenizer)
        : m_folder(folder)
        , m_tokenizer(tokenizer)
    {
        static const grn_rc started = grn_init();
        if (started != GRN_SUCCESS || grn_ctx_init(&m_context, 0) != GRN_SUCCESS)
            qFatal("groonga does not start");
        const QByteArray path = pathOf(folder);
        m_database = QFile::exists(QFile::decodeName(path))
                         ? grn_db_open(&m_context, path.constData())
                         : grn_db_create(&m_context, path.constData(), nullptr);
    }

    ~Groonga() override
    {
        grn_obj_close(&m_context, m_database);
        grn_ctx_fin(&m_context);
    }

    QString name() const override { return QStringLiteral("Groonga ") + m_tokenizer; }

    void build(int count, const std::function<Article(int)>& article) override
    {
        if (m_tokenizer == QStringLiteral("TokenMecab"))
            send("plugin_register tokenizers/mecab");
        send("table_create Docs TABLE_NO_KEY");
        send("column_create Docs title COLUMN_SCALAR Text");
        send("column_create Docs body COLUMN_SCALAR Text");
        constexpr int perLoad = 1000;
        for (int i = 0; i < count;) {
            QJsonArray rows;
            for (const int end = std::min(count, i + perLoad); i < end; ++i) {
                const Article made = article(i);
                rows.append(QJsonObject{{QStringLiteral("title"), made.question},
                                        {QStringLiteral("body"), made.answer}});
            }
            send("load --table Docs --values '" +
                 QJsonDocument(rows)
                     .toJson(QJsonDocument::Compact)
                     .replace('\\', "\\\\")
                     .replace('\'', "\\'") +
                 "'");
        }
        // Built at once over what is there: its quick way.
        send("table_create Terms TABLE_PAT_KEY ShortText --normalizer NormalizerAuto --default_tokenizer " +
             m_tokenizer.toUtf8());
        send("column_create Terms docs COLUMN_INDEX|WITH_POSITION|WITH_SECTION Docs title,body");
    }

    bool reopen() override { return grn_ctx_get(&m_context, "Terms", -1) != nullptr; }

    QStringList search(const QString& query) override
    {
        QStringList quoted;
        for (QString word : wordsOf(query)) {
            word.remove(QLatin1Char('\\')).remove(QLatin1Char('"')).remove(QLatin1Char('\''));
            if (!word.isEmpty())
                quoted += QLatin1Char('"') + word + QLatin1Char('"');
        }
        if (quoted.isEmpty())
            return {};
        const QByteArray reply =
            send("select Docs --match_columns 'title * 2 || body' --sort_keys -_score --limit " +
                 QByteArray::number(most) + " --output_columns title,_score --cache no --query '" +
                 quoted.join(QStringLiteral(" OR ")).toUtf8() + "'");
        QStringList titles;
        const QJsonArray rows = QJsonDocument::fromJson(reply).array().first().toArray();
        for (qsizetype i = 2; i < rows.size(); ++i) // behind the count and the columns
            titles += rows[i].toArray().first().toString();
        return titles;
    }

    qint64 size() const override { return sizeOfFolder(m_folder); }

private:
    static QByteArray pathOf(const QString& folder)
    {
        return QFile::encodeName(folder + QStringLiteral("/groonga"));
    }

    QByteArray send(const QByteArray& command)
    {
        grn_ctx_send(&m_context, command.constData(), static_cast<unsigned int>(command.size()), 0);
        char* reply = nullptr;
        unsigned int length = 0;
        int flags = 0;
        grn_ctx_recv(&m_context, &reply, &length, &flags);
        if (m_context.rc != GRN_SUCCESS)
            qFatal("groonga: %s: %s", command.left(80).constData(), m_context.errbuf);
        return {reply, static_cast<qsizetype>(length)};
    }

    QString m_folder;
    QString m_tokenizer;
    grn_ctx m_context{};
    grn_obj* m_database = nullptr;
};

} // namespace

std::unique_ptr<Peer> makeGroonga(const QString& folder, const QString& tokenizer)
{
    return std::make_unique<Groonga>(folder, tokenizer);
}

} // namespace madoguchi::bench
