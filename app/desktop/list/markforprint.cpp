// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/batchactions.h"
#include "desktop/list/batchbar.h"
#include "desktop/work/printmarks.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {

namespace {

struct PrintMarksText
{
    Q_DECLARE_TR_FUNCTIONS(archive::PrintMarks)
};

constexpr size_t mostMarks = 1000;

void addMarks(const BatchDesk &desk, std::vector<Uid> marked, const BatchRows &chosen)
{
    for (const auto &row : chosen.rows) {
        if (std::find(marked.begin(), marked.end(), row.household) == marked.end())
            marked.push_back(row.household);
    }
    if (marked.size() > mostMarks) {
        desk.bar.end(
            PrintMarksText::tr(
                "At most %1 households are marked at once; print those that are marked first.")
                .arg(mostMarks));
        return;
    }
    UserSettings settings(desk.worker, &desk.bar);
    const auto count = static_cast<int>(marked.size());
    printmarks::keep(settings, marked, [&bar = desk.bar, count](const Result<void> &kept) {
        bar.end(kept ? PrintMarksText::tr("%n household(s) marked for printing.", nullptr, count)
                     : kept.error().message);
    });
}

} // namespace

BatchAction markForPrintAction()
{
    return {QStringLiteral("markForPrint"),
            PrintMarksText::tr("&Mark for printing"),
            Glyph::Printer,
            [](const WorkRights &rights) { return rights.print; },
            [](const BatchDesk &desk, const BatchRows &chosen) {
                UserSettings settings(desk.worker, &desk.bar);
                printmarks::load(settings, [desk, chosen](const std::vector<Uid> &marked) {
                    addMarks(desk, marked, chosen);
                });
            }};
}

} // namespace archive
