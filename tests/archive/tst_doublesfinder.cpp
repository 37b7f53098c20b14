// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/verify.h"
#include "views/codes.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

// 359999 is nobody's region; the number stands for the sample archives' people.
QString fifteen()
{
    return QStringLiteral("359999790312001");
}

QString eighteen()
{
    return must(CitizenId::parse(fifteen(), QDate(2026, 5, 13))).text();
}

/// A household in which a signed head has these marks.
Uid kept(ArchiveStory &story, const QString &division = ArchiveStory::village())
{
    const auto household = story.household(QStringLiteral("张秀梅"), division);
    story.save(ArchiveStory::change<PersonEdit>(
        kinds::person,
        [](PersonEdit &edit) {
            edit.setIdNumber(eighteen())
                .setBirthDate(PartialDate::fromDate(QDate(1979, 3, 12)))
                .setSex(codes::sex::male)
                .setPhone(QStringLiteral("13800000137"));
        },
        story.headOf(household)));
    return household;
}

std::vector<DoubleHit> found(ArchiveStory &story, const DoubleQuery &query)
{
    return must(story.archive().doubles().find(story.session(), query));
}

} // namespace

Q_DECLARE_METATYPE(archive::DoubleQuery)
Q_DECLARE_METATYPE(archive::DoubleReason)

/// Who is kept already is told while he is typed, as far as the session may see him.
class tst_DoublesFinder : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void marksThatMeet_data()
    {
        QTest::addColumn<DoubleQuery>("query");
        QTest::addColumn<bool>("meets");
        QTest::addColumn<DoubleReason>("reason");
        const auto village = ArchiveStory::village();
        const auto row =
            [](const char *name, const DoubleQuery &query, std::optional<DoubleReason> reason) {
                QTest::newRow(name)
                    << query << reason.has_value() << reason.value_or(DoubleReason::Name);
            };
        const auto born = PartialDate::fromDate(QDate(1979, 3, 12));
        row("18 digits", {{}, {}, eighteen(), {}, {}, {}}, DoubleReason::IdNumber);
        row("15 digits", {{}, {}, fifteen(), {}, {}, {}}, DoubleReason::IdNumber);
        row("half a number", {{}, {}, fifteen().left(10), {}, {}, {}}, {});
        row("name, birth, village",
            {{}, QStringLiteral("张秀梅"), {}, {}, born, village},
            DoubleReason::Person);
        row("name and village",
            {{}, QStringLiteral("张秀梅"), {}, {}, {}, village},
            DoubleReason::Name);
        row("traditional characters",
            {{}, QStringLiteral("張秀梅"), {}, {}, born, village},
            DoubleReason::Person);
        row("the same sound",
            {{}, QStringLiteral("章秀美"), {}, {}, {}, village},
            DoubleReason::Name);
        row("another village",
            {{}, QStringLiteral("张秀梅"), {}, {}, born, ArchiveStory::otherVillage()},
            {});
        row("no village yet", {{}, QStringLiteral("张秀梅"), {}, {}, born, {}}, {});
        row("a surname", {{}, QStringLiteral("张"), {}, {}, {}, village}, {});
        row("phone", {{}, {}, {}, QStringLiteral("138 0000 0137"), {}, {}}, DoubleReason::Phone);
        row("half a phone", {{}, {}, {}, QStringLiteral("138000"), {}, {}}, {});
        row("nothing", {}, {});
    }
    void marksThatMeet()
    {
        QFETCH(DoubleQuery, query);
        QFETCH(bool, meets);
        QFETCH(DoubleReason, reason);
        ArchiveStory story;
        const auto household = kept(story);
        story.consent(household);
        const auto hits = found(story, query);
        QCOMPARE(hits.size(), size_t(meets ? 1 : 0));
        if (!meets)
            return;
        QVERIFY(hits.front().reason == reason);
        QVERIFY(hits.front().row.household == household);
        QCOMPARE(hits.front().row.idNumber, QStringLiteral("359999********") + eighteen().right(4));
        query.household = household;
        QVERIFY(found(story, query).empty());
    }

    void theSurestReasonCounts()
    {
        ArchiveStory story;
        const auto namesake = story.household(QStringLiteral("章秀美"));
        story.consent(namesake);
        const auto same = kept(story);
        story.consent(same);
        const auto hits = found(story,
                                {{},
                                 QStringLiteral("张秀梅"),
                                 eighteen(),
                                 QStringLiteral("13800000137"),
                                 {},
                                 ArchiveStory::village()});
        QCOMPARE(hits.size(), size_t(2));
        QVERIFY(hits.front().row.household == same);
        QVERIFY(hits.front().reason == DoubleReason::IdNumber);
        QVERIFY(hits.back().row.household == namesake);
    }

    void aDraftIsToldToWhoCaptures()
    {
        ArchiveStory story;
        const auto household = kept(story);
        const DoubleQuery query{{}, {}, {}, QStringLiteral("13800000137"), {}, {}};
        const auto hits = found(story, query);
        QCOMPARE(hits.size(), size_t(1));
        QVERIFY(hits.front().row.withheld);
        QVERIFY(!hits.front().row.name.contains(QStringLiteral("张")));
        QVERIFY(hits.front().row.household == household);
    }

    void whoWithdrewIsToldByHisNumberAlone()
    {
        ArchiveStory story;
        const auto household = kept(story);
        story.withdraw(story.consent(household));
        const DoubleQuery phone{{}, {}, {}, QStringLiteral("13800000137"), {}, {}};
        QVERIFY(found(story, phone).empty());
        const auto hits = found(story, {{}, {}, eighteen(), {}, {}, {}});
        QCOMPARE(hits.size(), size_t(1));
        QVERIFY(hits.front().row.withheld && hits.front().row.phone.isEmpty());
    }

    void aDeletedOneIsNone()
    {
        ArchiveStory story;
        const auto household = kept(story);
        Change gone;
        gone.kind = kinds::person;
        gone.uid = story.headOf(household);
        gone.deleted = true;
        static_cast<void>(must(story.trySave({gone})));
        QVERIFY(found(story, {{}, {}, {}, QStringLiteral("13800000137"), {}, {}}).empty());
    }
};

QTEST_GUILESS_MAIN(tst_DoublesFinder)
#include "tst_doublesfinder.moc"
