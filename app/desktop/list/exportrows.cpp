// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/disk.h"
#include "desktop/list/batchactions.h"
#include "desktop/list/batchbar.h"
#include "desktop/prompts.h"

#include <QCoreApplication>

namespace archive {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(archive::ExportRows)
};

/// As a spreadsheet takes it: quoted, and never a formula.
QString csvCell(QString text)
{
    static const auto leading = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && leading.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const auto &cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(u',') + QStringLiteral("\r\n");
}

/// With a byte order mark, by which office programs know UTF-8.
QByteArray csvOf(const BatchRows &chosen)
{
    auto text = QChar(QChar::ByteOrderMark) + csvLine(chosen.titles);
    for (const auto &cells : chosen.cells)
        text += csvLine(cells);
    return text.toUtf8();
}

void exportRows(const BatchDesk &desk, const BatchRows &chosen)
{
    const auto count = static_cast<int>(chosen.rows.size());
    const auto question = ExportText::tr(
        "Write %n masked row(s) to a file? Whoever has the file can read them.", nullptr, count);
    if (!desk.prompts.confirm(question, ExportText::tr("&Write the file")))
        return;
    const auto path =
        desk.prompts.chooseSaveFile(ExportText::tr("Export"), ExportText::tr("households.csv"));
    if (path.isEmpty())
        return;
    const auto written = writeAtomically(*desk.archive.environment.disk, path, csvOf(chosen));
    desk.bar.end(written ? ExportText::tr("%n row(s) written.", nullptr, count)
                         : written.error().message);
}

} // namespace

BatchAction exportAction()
{
    return {QStringLiteral("exportRows"),
            ExportText::tr("&Export CSV"),
            Glyph::Upload,
            [](const WorkRights &rights) { return rights.exportRows; },
            exportRows};
}

} // namespace archive
