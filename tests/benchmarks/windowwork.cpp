// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/windowwork.h"

#include "benchmarks/bulkwriter.h"
#include "desktop/mainwindow.h"
#include "desktop/work/reportjobs.h"
#include "views/fields.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest/QTest>

#include <array>
#include <atomic>
#include <thread>

namespace archive::bench {
namespace {

constexpr int beatMs = 1;
constexpr quint64 firstSeed = 8;
constexpr quint64 importSeed = 9;
constexpr int savedFirst = 10; ///< transactions of households that are worked with
constexpr int patienceMs = 120'000;
constexpr double nanosecondsEach = 1e6;

double sinceMs(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / nanosecondsEach;
}

Error notUsable()
{
    return {ErrorCode::Internal, QStringLiteral("The list can't be used."), {}};
}

template<typename T>
T *shown(const MainWindow &window, const char *name)
{
    for (auto *const widget : window.findChildren<T *>(QLatin1String(name))) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// A key and what is drawn after it, without what others do in between.
double press(QWidget *widget, Qt::Key key, QWidget *drawn)
{
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(widget, key);
    drawn->repaint();
    return sinceMs(timer);
}

/// What one after the other asks of the window's worker, until `isOver`.
class Asker
{
public:
    Asker(MainWindow &window, std::vector<Uid> households)
        : m_window(window)
        , m_households(std::move(households))
    { }

    void ask(const std::atomic_bool &isOver)
    {
        if (isOver) {
            m_isDone = true;
            return;
        }
        const auto &uid = m_households.at(m_turn++ % m_households.size());
        const auto next = [this, &isOver](const auto &result) {
            if (!result)
                m_failures.append(result.error().message);
            ask(isOver);
        };
        switch (m_turn % 3) {
        case 0:
            makeReport(m_window.worker(), &m_window, uid, Recipient::Own, next);
            break;
        case 1:
            m_window.worker().run<std::vector<ListRow>>(
                &m_window,
                [](Archive &archive, const Session &session) {
                    constexpr int longList = 1000;
                    return archive.search().find(session, QStringLiteral("张 1"), longList);
                },
                next);
            break;
        default:
            save(uid, next);
        }
    }
    [[nodiscard]] bool isDone() const { return m_isDone; }
    [[nodiscard]] const QStringList &failures() const { return m_failures; }

private:
    template<typename Next>
    void save(const Uid &uid, const Next &next)
    {
        Change change;
        change.kind = kinds::household;
        change.uid = uid;
        change.values.emplace_back(fields::household::groupName,
                                   Value::ofText(QStringLiteral("%1组").arg(m_turn % 9 + 1)));
        m_window.worker().run<SaveOutcome>(
            &m_window,
            [change](Archive &archive, const Session &session) {
                return archive.records().save(session, {QStringLiteral("样例数据"), {change}});
            },
            next);
    }

    MainWindow &m_window;
    std::vector<Uid> m_households;
    size_t m_turn = 0;
    bool m_isDone = false;
    QStringList m_failures;
};

/// Writes as an import does, on a thread and a connection of its own.
class Beside
{
public:
    Result<void> write(const Archive &archive, qint64 rows)
    {
        ARCHIVE_TRY(own, archive.connect());
        ARCHIVE_TRY(session, own->sessions().begin(QStringLiteral("collect")));
        ARCHIVE_TRY(writer, BulkWriter::make(*own, session, importSeed));
        Durations chunks;
        while (written < rows) {
            ARCHIVE_TRY(some, writer.write(chunks));
            written += some;
        }
        return {};
    }
    qint64 written = 0;
};

/// The worker's archive, which only makes a connection for another thread, and households to work with.
struct Found
{
    Archive *archive = nullptr;
    std::vector<Uid> households;
};

std::optional<Found> findArchive(MainWindow &window)
{
    std::optional<Found> found;
    window.worker().post(&window, [&found](ArchiveWorker::Desk &desk) {
        Found here{desk.archive.get(), {}};
        // What was made in bulk has neither journal nor outbox: nobody could save it.
        Durations chunks;
        auto writer = BulkWriter::make(*desk.archive, *desk.session, firstSeed);
        for (int i = 0; writer && i < savedFirst; ++i)
            static_cast<void>(writer->write(chunks));
        HouseholdQuery query;
        query.standing = ListStanding::Signed;
        query.order = ListOrder::Touched;
        query.falling = true;
        query.limit = savedFirst;
        const auto page = desk.archive->households().page(*desk.session, query);
        for (size_t i = 0; page && i < page->rows.size(); ++i)
            here.households.push_back(page->rows.at(i).household);
        return ArchiveWorker::Delivery([&found, here] { found = here; });
    });
    static_cast<void>(QTest::qWaitFor([&found] { return found.has_value(); }, patienceMs));
    return found && !found->households.empty() ? found : std::nullopt;
}

} // namespace

LoopWatch::LoopWatch()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(beatMs);
    connect(&m_timer, &QTimer::timeout, this, &LoopWatch::tick);
}

void LoopWatch::begin()
{
    m_gaps = {};
    m_since.start();
    m_timer.start();
}

void LoopWatch::tick()
{
    m_gaps.add(std::max(0.0, sinceMs(m_since) - beatMs));
    m_since.start();
}

QString benchPassword()
{
    return QStringLiteral("right-Horse-7-battery");
}

Result<void> signIn(MainWindow &window, const QString &folder)
{
    window.offerArchive(folder);
    window.offerUser(QStringLiteral("officer"));
    window.show();
    window.signInFor(benchPassword(), QStringLiteral("collect"));
    // The day begins at the desk.
    static_cast<void>(QTest::qWaitFor(
        [&window] { return shown<QAbstractButton>(window, "households") != nullptr; }, patienceMs));
    auto *const households = shown<QAbstractButton>(window, "households");
    if (households == nullptr)
        return notUsable();
    households->click();
    const bool usable = QTest::qWaitFor(
        [&window] {
            const auto *const table = shown<QTableView>(window, "table");
            return table != nullptr && table->model()->rowCount() > 0;
        },
        patienceMs);
    return usable ? Result<void>() : notUsable();
}

Result<void> scrollAndType(MainWindow &window, int keys, WindowTimes &times)
{
    auto *const table = shown<QTableView>(window, "table");
    auto *const search = shown<QLineEdit>(window, "search");
    if (table == nullptr || search == nullptr)
        return notUsable();
    LoopWatch watch;
    watch.begin();
    table->setFocus();
    for (int i = 0; i < keys; ++i) {
        times.scrolling.add(press(table, Qt::Key_PageDown, table->viewport()));
        QTest::qWait(2);
    }
    QSignalSpy answers(table->model(), &QAbstractItemModel::modelReset);
    constexpr std::array letters{Qt::Key_Z, Qt::Key_X, Qt::Key_M, Qt::Key_L, Qt::Key_W};
    search->setFocus();
    for (int i = 0; i < keys; ++i) {
        if (search->text().size() > 2)
            search->clear();
        QElapsedTimer timer;
        timer.start();
        times.typing.add(press(search, letters.at(size_t(i) % letters.size()), search));
        if (!answers.wait(patienceMs))
            return notUsable();
        table->viewport()->repaint();
        times.answers.add(sinceMs(timer));
    }
    search->clear();
    return {};
}

Result<void> workBeside(MainWindow &window, qint64 rows, WindowTimes &times)
{
    const auto found = findArchive(window);
    if (!found)
        return notUsable();
    Beside beside;
    Result<void> result;
    std::atomic_bool isOver = false;
    std::thread writer([&] {
        result = beside.write(*found->archive, rows);
        isOver = true;
    });
    Asker asker(window, found->households);
    LoopWatch watch;
    watch.begin();
    asker.ask(isOver);
    const bool done = QTest::qWaitFor([&asker] { return asker.isDone(); }, 10 * patienceMs);
    times.gaps = watch.gaps();
    writer.join();
    times.written = beside.written;
    ARCHIVE_CHECK(result);
    if (!asker.failures().isEmpty())
        return Error{ErrorCode::Internal, asker.failures().first(), {}};
    return done ? Result<void>() : notUsable();
}

double mostMemory()
{
    constexpr double kilobytesEach = 1000;
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = status.readAll().split('\n');
    for (const auto &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / kilobytesEach;
    }
    return 0;
}

} // namespace archive::bench
