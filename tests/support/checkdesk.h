// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/kindsamples.h"

#include <QTest>

#include <array>
#include <span>

namespace archive::test {

/// What a date says; none for an empty text.
inline std::optional<PartialDate> date(const char *text)
{
    const auto parsed = PartialDate::parse(QString::fromLatin1(text));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

inline std::optional<Money> yuan(qint64 amount)
{
    return Money::fromFen(amount * 100);
}

inline std::optional<Area> mu(const char *text)
{
    return must(Area::parse(QString::fromLatin1(text)));
}

inline std::optional<Rate> percent(const char *text)
{
    return must(Rate::parse(QString::fromLatin1(text)));
}

/// Two households, of 张秀梅 and of 李长根 (both born on 4 March 1980), and a story's day: 13 May 2026.
class CheckDesk
{
public:
    ArchiveStory story;
    Uid household = story.household(QStringLiteral("张秀梅"));
    Uid other = story.household(QStringLiteral("李长根"));
    Uid head = story.headOf(household);

    /// A new record below the first household, or another parent.
    template<typename Edit>
    Change below(KindIndex kind, const std::function<void(Edit &)> &fill, const Uid &parent = {})
    {
        auto change = ArchiveStory::change<Edit>(kind, fill);
        change.parent = parent.isNull() ? household : parent;
        return change;
    }

    /// A new record of a kind without parent.
    template<typename Edit>
    Change root(KindIndex kind, const std::function<void(Edit &)> &fill)
    {
        return ArchiveStory::change<Edit>(kind, fill);
    }

    Uid save(const Change &change)
    {
        signInFor(change.kind);
        return must(story.archive().records().save(
                        story.session(KindSamples::writerOf(change.kind).purpose),
                        {QStringLiteral("desk"), {change}, {}, {}, true}))
            .saved.front()
            .uid;
    }

    /// The codes of all findings, "!" before hard ones.
    QStringList codesOf(const std::vector<Change> &changes)
    {
        const auto kind = changes.front().kind;
        signInFor(kind);
        const auto session = story.session(KindSamples::writerOf(kind).purpose);
        QStringList codes;
        const auto findings =
            must(story.archive().records().check(session, {{}, changes, {}, {}, true}));
        for (const auto &finding : findings) {
            const bool hard = finding.severity == Severity::Hard;
            codes.append((hard ? QStringLiteral("!") : QString()) + finding.code);
        }
        return codes;
    }

private:
    void signInFor(KindIndex kind) { story.signIn(KindSamples::writerOf(kind).user); }
};

/// One row of a test of checks: changes, and the findings that they meet, joined by a space.
struct CheckCase
{
    const char *name;
    std::vector<Change> (*changes)(CheckDesk &);
    const char *codes;
};

inline void addRows(std::span<const CheckCase> cases)
{
    QTest::addColumn<int>("index");
    for (std::size_t index = 0; index < cases.size(); ++index)
        QTest::newRow(cases[index].name) << int(index);
}

inline void verifyRow(std::span<const CheckCase> cases)
{
    QFETCH(int, index);
    const auto &row = cases[std::size_t(index)];
    CheckDesk desk;
    const auto changes = row.changes(desk);
    QCOMPARE(desk.codesOf(changes).join(QLatin1Char(' ')), QString::fromLatin1(row.codes));
}

} // namespace archive::test
