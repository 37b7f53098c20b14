// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/benchmachine.h"

#include <QFile>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <botan/version.h>
#include <ctime>
#include <sqlite3.h>

namespace archive::bench {
namespace {

QString processorName()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const auto &line : file.readAll().split('\n')) {
            if (line.startsWith("model name"))
                return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
        }
    }
    return QSysInfo::currentCpuArchitecture();
}

} // namespace

QString machine()
{
#ifdef __OPTIMIZE__
    const auto build = QStringLiteral("optimised build");
#else
    const auto build = QStringLiteral("build without optimisation: not to be quoted");
#endif
    return QStringLiteral("%1, %2 cores, %3, SQLite %4, Botan %5, %6")
        .arg(processorName())
        .arg(QThread::idealThreadCount())
        .arg(QSysInfo::prettyProductName(),
             QLatin1String(sqlite3_libversion()),
             QString::fromStdString(Botan::short_version_string()),
             build);
}

QString load()
{
    QFile file(QStringLiteral("/proc/loadavg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(file.readAll()).section(u' ', 0, 2);
}

double processorMs()
{
    constexpr double inSecond = 1e3;
    constexpr double inNanosecond = 1e-6;
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * inSecond
        + static_cast<double>(now.tv_nsec) * inNanosecond;
}

double Durations::quantile(double share) const
{
    if (m_values.empty())
        return 0;
    auto sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto place = static_cast<size_t>(share * static_cast<double>(sorted.size()));
    return sorted.at(std::min(place, sorted.size() - 1));
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle)
                                  : (values.at(middle - 1) + values.at(middle)) / 2;
}

} // namespace archive::bench
