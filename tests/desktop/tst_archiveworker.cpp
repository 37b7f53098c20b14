// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/archiveworker.h"
#include "support/verify.h"

#include <QRegularExpression>
#include <QSemaphore>

using namespace archive;

class tst_ArchiveWorker : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void worksElsewhereAndDeliversHere()
    {
        ArchiveWorker worker;
        const auto here = std::this_thread::get_id();
        std::thread::id workedOn;
        std::thread::id deliveredOn;
        worker.post(this, [&](ArchiveWorker::Desk &) {
            workedOn = std::this_thread::get_id();
            return ArchiveWorker::Delivery([&] { deliveredOn = std::this_thread::get_id(); });
        });
        QTRY_VERIFY(deliveredOn != std::thread::id());
        QVERIFY(workedOn != here);
        QCOMPARE(deliveredOn, here);
    }

    void keepsTheOrderOfJobs()
    {
        ArchiveWorker worker;
        QList<int> order;
        for (int job = 0; job < 50; ++job) {
            worker.post(this, [&order, job](ArchiveWorker::Desk &) {
                return ArchiveWorker::Delivery([&order, job] { order.append(job); });
            });
        }
        QTRY_COMPARE(order.size(), 50);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void refusesWorkOnAnArchiveBeforeSignIn()
    {
        ArchiveWorker worker;
        std::optional<ErrorCode> code;
        worker.run<int>(
            this,
            [](Archive &, const Session &) { return Result<int>(1); },
            [&code](const Result<int> &result) { code = result.error().code; });
        QTRY_VERIFY(code.has_value());
        QCOMPARE(int(*code), int(ErrorCode::Refused));
    }

    void aCancelledJobThatWaitsNeverBegins()
    {
        ArchiveWorker worker;
        QSemaphore gate;
        bool begun = false;
        bool last = false;
        worker.post(this, [&gate](ArchiveWorker::Desk &) {
            gate.acquire();
            return ArchiveWorker::Delivery();
        });
        auto ticket = worker.post(this, [&begun](ArchiveWorker::Desk &) {
            begun = true;
            return ArchiveWorker::Delivery();
        });
        ticket.cancel();
        worker.post(this, [&last](ArchiveWorker::Desk &) {
            return ArchiveWorker::Delivery([&last] { last = true; });
        });
        gate.release();
        QTRY_VERIFY(last);
        QVERIFY(!begun);
    }

    void theAnswerOfACancelledJobIsDropped()
    {
        ArchiveWorker worker;
        QSemaphore running;
        QSemaphore gate;
        bool stale = false;
        bool last = false;
        auto ticket = worker.post(this, [&](ArchiveWorker::Desk &) {
            running.release();
            gate.acquire();
            return ArchiveWorker::Delivery([&stale] { stale = true; });
        });
        running.acquire();
        ticket.cancel();
        gate.release();
        worker.post(this, [&last](ArchiveWorker::Desk &) {
            return ArchiveWorker::Delivery([&last] { last = true; });
        });
        QTRY_VERIFY(last);
        QVERIFY(!stale);
    }

    void nothingIsDeliveredToAReceiverThatIsGone()
    {
        ArchiveWorker worker;
        QSemaphore running;
        QSemaphore gate;
        bool delivered = false;
        bool last = false;
        auto receiver = std::make_unique<QObject>();
        worker.post(receiver.get(), [&](ArchiveWorker::Desk &) {
            running.release();
            gate.acquire();
            return ArchiveWorker::Delivery([&delivered] { delivered = true; });
        });
        running.acquire();
        receiver.reset();
        gate.release();
        worker.post(this, [&last](ArchiveWorker::Desk &) {
            return ArchiveWorker::Delivery([&last] { last = true; });
        });
        QTRY_VERIFY(last);
        QVERIFY(!delivered);
    }

    void endsWithJobsWaiting()
    {
        std::atomic_int begun = 0;
        {
            ArchiveWorker worker;
            QSemaphore running;
            worker.post(this, [&](ArchiveWorker::Desk &) {
                ++begun;
                running.release();
                return ArchiveWorker::Delivery();
            });
            running.acquire();
            for (int job = 0; job < 1000; ++job) {
                worker.post(this, [&begun](ArchiveWorker::Desk &) {
                    ++begun;
                    return ArchiveWorker::Delivery();
                });
            }
        }
        const int atEnd = begun;
        QVERIFY(atEnd >= 1);
        QCoreApplication::processEvents();
        QCOMPARE(int(begun), atEnd);
    }
};

QTEST_GUILESS_MAIN(tst_ArchiveWorker)
#include "tst_archiveworker.moc"
