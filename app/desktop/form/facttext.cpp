// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/facttext.h"

#include "base/legalclock.h"
#include "catalogue/catalogue.h"
#include "catalogue/valuetext.h"
#include "views/fields.h"

#include <QCoreApplication>

namespace archive::facttext {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(archive::FactText)
};

/// What a step of a note says: its question, its answer or why it is over.
QString saidIn(const CaseStep &step)
{
    for (const auto &[name, value] : step.values) {
        if (name == QLatin1String("text") || name == QLatin1String("reply"))
            return value;
    }
    return step.reason;
}

QString day(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

} // namespace

const CodeList &sources(const Catalogue &catalogue)
{
    return *catalogue.codeList(catalogue.field(fields::loan::dataSource).codeList);
}

QString whole(const Catalogue &catalogue, const Provenance &fact)
{
    QStringList lines;
    const auto *const source = sources(catalogue).find(fact.source);
    lines.append(source == nullptr ? Text::tr("Nobody said where it comes from")
                                   : Text::tr("Source: %1").arg(titleOf(*source)));
    lines.append(Text::tr("Collected on %1 by %2").arg(day(fact.collectedOn), fact.collector));
    if (fact.validUntil)
        lines.append(Text::tr("Valid until %1").arg(day(fact.validUntil)));
    if (!fact.station.isEmpty())
        lines.append(Text::tr("In the archive of %1").arg(fact.station));
    return lines.join(QLatin1Char('\n'));
}

QString line(const FieldNote &note)
{
    const auto said = note.steps.empty() ? QString() : saidIn(note.steps.back());
    return note.answered ? Text::tr("Note, answered: %1").arg(said)
                         : Text::tr("Note, to be answered: %1").arg(said);
}

QString talk(const FieldNote &note)
{
    QStringList lines;
    for (const auto &step : note.steps) {
        lines.append(Text::tr("%1, %2: %3", "who, when and what")
                         .arg(step.actor, day(legalclock::civilDate(step.at)), saidIn(step)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace archive::facttext
