// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a real store, from the key to what is painted.
//
//   bench_desk STORE QUESTIONS.jsonl [PROGRAM]     STORE is written to: give a copy. PROGRAM: the desk, for
//   its memory bench_desk --start STORE                       what is started again and again to see how long
//   that takes
//
// A keystroke's time ends when the window has painted the results of that very text. Questions are typed as
// an input method does, a character every 100 ms, first as preedit, then committed. A page from the hub is
// 500 contacts.
#include "kb/store/store.h"
#include "tests/bench/bench_desk.h"
#include "tests/bench/feed_pages.h"
#include "tests/bench/times.h"

#include <QApplication>
#include <QFile>
#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::bench;

namespace {

constexpr qint64 betweenKeysMs = 100;
constexpr qint64 betweenPagesMs = 2'000;
constexpr qint64 betweenContactsMs = 300;
constexpr int questionsTyped = 30;
constexpr int contactsSaved = 60;
constexpr int starts = 7;
constexpr int searchesBeforeMemory = 50;
constexpr int charactersConverted = 5;

QStringList questionsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    QStringList questions;
    while (!file.atEnd()) {
        const QJsonObject json = QJsonDocument::fromJson(file.readLine()).object();
        if (json[QStringLiteral("lang")] == QStringLiteral("ja"))
            questions += json[QStringLiteral("inquiry")].toString();
    }
    return questions;
}

/// What the kernel says of a process, in MiB.
double residentMemory(const QString& process)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void input(QWidget& field, const QString& preedit, const QString& commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(&field, &event);
}

class Typist
{
public:
    explicit Typist(BenchDesk& desk)
        : m_desk(desk)
    {
        QObject::connect(&desk.core->search, &desk::SearchSession::answered, desk.field,
                         [this](const QList<desk::ResultItem>& items) { onAnswer(!items.isEmpty()); });
    }

    /// A character at a time; after a few the conversion is confirmed, which asks for nothing new.
    void type(const QString& question, Times& times, qint64 pace = betweenKeysMs)
    {
        m_desk.field->clear();
        m_desk.rest(pace);
        for (qsizetype begin = 0; begin < question.size(); begin += charactersConverted) {
            const QString part = question.mid(begin, charactersConverted);
            for (qsizetype length = 1; length <= part.size(); ++length)
                press(part.left(length), times, pace);
            input(*m_desk.field, {}, part);
        }
    }

private:
    void press(const QString& preedit, Times& times, qint64 pace)
    {
        QElapsedTimer sincePress;
        sincePress.start();
        m_times = &times;
        times.begin();
        input(*m_desk.field, preedit);
        m_desk.wait("results");
        m_desk.rest(pace - sincePress.elapsed());
    }
    void onAnswer(bool found)
    {
        if (!m_times)
            return;
        const auto end = [this] {
            std::exchange(m_times, nullptr)->end();
            m_desk.done();
        };
        // Where nothing is found, and nothing was before, there may be nothing to paint.
        if (found)
            m_desk.painted->whenPainted(m_desk.list->viewport(), end);
        else
            end();
    }

    BenchDesk& m_desk;
    Times* m_times = nullptr; ///< while a key waits for its results
};

/// A page from the hub every two seconds, on a thread of its own as the sync driver's.
class Pages final : public QThread
{
public:
    explicit Pages(BenchDesk& desk)
        : m_desk(desk)
    {
    }

protected:
    void run() override
    {
        const auto connection = need(store::openStore(m_desk.core->store.path()));
        FeedPages centre(*connection, centreFeed(municipality));
        int made = 0;
        while (!isInterruptionRequested()) {
            for (int i = 0; i < FeedPages::rowsPerPage; ++i, ++made) {
                Contact contact;
                contact.id = {uuidForName(QStringLiteral("page%1").arg(made))};
                contact.startedAt = contact.endedAt = {1'760'000'000'000 + made};
                contact.original.inquiry =
                    QStringLiteral("住民票の写しを郵便で取りたい。手数料はいくらか %1").arg(made);
                contact.original.articles = {QStringLiteral("%1").arg(made % 1000, 5, 10, QLatin1Char('0'))};
                centre.add(rowOf(contact));
            }
            QMetaObject::invokeMethod(&m_desk.core->sync,
                                      [this] { Q_EMIT m_desk.core->sync.contentChanged(); });
            msleep(betweenPagesMs);
        }
    }

private:
    BenchDesk& m_desk;
};

void typeQuestions(Typist& typist, const QStringList& questions, qsizetype first, const char* what)
{
    Times times;
    for (qsizetype i = 0; i < questionsTyped; ++i)
        typist.type(questions[(first + i * 37) % questions.size()], times);
    times.print(what);
}

void openArticles(BenchDesk& desk, Typist& typist, const QStringList& questions)
{
    Times times;
    Times ignored;
    bool waiting = false;
    QObject::connect(&desk.core->article, &desk::ArticleSession::opened, desk.field, [&] {
        if (!std::exchange(waiting, false))
            return;
        desk.painted->whenPainted(desk.article, [&] {
            times.end();
            desk.done();
        });
    });
    for (qsizetype i = 0; i < questionsTyped; ++i) {
        typist.type(questions[(i * 41) % questions.size()].left(8), ignored, 0);
        desk.rest(300);
        for (int row = 1; row < std::min(4, desk.core->search.model().rowCount()); ++row) {
            waiting = true;
            times.begin();
            QTest::keyClick(desk.field, Qt::Key_Down);
            desk.wait("an article");
            desk.rest(betweenKeysMs);
        }
    }
    desk.core->article.disconnect(desk.field);
    times.print("article chosen, painted");
}

void saveContacts(BenchDesk& desk, const QStringList& questions)
{
    Times times;
    auto* inquiry = desk.window().findChild<desk::ContactPanel*>()->form()->findChild<desk::TextBox*>(
        QStringLiteral("inquiry"));
    QObject::connect(&desk.core->contact, &desk::ContactSession::saved, desk.field, [&] {
        times.end();
        desk.done();
    });
    for (qsizetype i = 0; i < contactsSaved; ++i) {
        inquiry->setFocus();
        input(*inquiry, {}, questions[(i * 43) % questions.size()]);
        desk.rest(betweenContactsMs);
        times.begin();
        QTest::keyClick(inquiry, Qt::Key_Return, Qt::ControlModifier);
        desk.wait("a contact to be saved");
        desk.rest(betweenContactsMs);
    }
    desk.core->contact.disconnect(desk.field);
    times.print("Ctrl+Enter, on the disk");
}

/// What a process that was started says: "usable CPU_MS", once the results of its first key are painted.
int startOnly(const QString& store)
{
    const QTemporaryDir directory;
    BenchDesk desk(store, directory.filePath(QStringLiteral("desk.conf")));
    Typist typist(desk);
    desk.enter();
    Times times;
    typist.type(QStringLiteral("引"), times, 0);
    std::printf("usable %.1f\n", 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC);
    std::fflush(stdout);
    return 0;
}

void startAgainAndAgain(const QString& store)
{
    std::vector<double> clock;
    std::vector<double> cpu;
    for (int i = 0; i < starts; ++i) {
        QProcess child;
        QElapsedTimer timer;
        timer.start();
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--start"), store});
        QByteArray said;
        while (!said.contains('\n') && child.waitForReadyRead(60'000))
            said += child.readAllStandardOutput();
        clock.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        cpu.push_back(said.mid(7).trimmed().toDouble());
        child.waitForFinished();
    }
    std::sort(clock.begin(), clock.end());
    std::sort(cpu.begin(), cpu.end());
    std::printf("%-24s n %5d   p50 %6.0f ms                  longest %6.0f ms   cpu p50 %6.0f ms\n",
                "start, first results", starts, clock[starts / 2], clock.back(), cpu[starts / 2]);
}

void measureProgram(const QString& program, const QString& store)
{
    const QTemporaryDir directory;
    QProcess desk;
    desk.start(program,
               {QStringLiteral("--store"), store, QStringLiteral("--settings"),
                directory.filePath(QStringLiteral("desk.conf")), QStringLiteral("--sign-in"),
                QStringLiteral("sato"), QStringLiteral("--search"), QStringLiteral("引っ越し はんこ")});
    double memory = 0;
    for (int second = 0; second < 5; ++second) {
        QThread::sleep(1);
        memory = residentMemory(QString::number(desk.processId()));
    }
    std::printf("%-24s %6.1f MiB\n", "memory, the program", memory);
    desk.terminate();
    if (!desk.waitForFinished(5'000))
        desk.kill();
    desk.waitForFinished();
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("madoguchi.*=false"));
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.size() == 2 && arguments.first() == QStringLiteral("--start"))
        return startOnly(arguments.last());
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: bench_desk STORE QUESTIONS.jsonl [PROGRAM]\n");
        return 2;
    }
    const QString store = arguments.first();
    const QStringList questions = questionsOf(arguments[1]);
    startAgainAndAgain(store);
    if (arguments.size() > 2)
        measureProgram(arguments[2], store);

    const QTemporaryDir directory;
    BenchDesk desk(store, directory.filePath(QStringLiteral("desk.conf")));
    desk.enter();
    desk.window().activateWindow();
    desk.settle();
    const QString self = QStringLiteral("self");
    std::printf("%-24s %6.1f MiB\n", "memory, signed in", residentMemory(self));
    Typist typist(desk);
    typeQuestions(typist, questions, 0, "keystroke, painted");
    Times more;
    for (qsizetype i = questionsTyped; i < searchesBeforeMemory; ++i)
        typist.type(questions[(i * 37) % questions.size()], more, 0);
    more.print("the same without a rest");
    std::printf("%-24s %6.1f MiB\n", "memory, 50 questions", residentMemory(self));
    openArticles(desk, typist, questions);
    saveContacts(desk, questions);
    Pages pages(desk);
    pages.start();
    typeQuestions(typist, questions, 11, "keystroke while syncing");
    pages.requestInterruption();
    pages.wait();
    std::printf("%-24s %6.1f MiB\n", "memory at the end", residentMemory(self));
    return 0;
}
