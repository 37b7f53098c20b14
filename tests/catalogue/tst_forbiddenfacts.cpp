// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/forbiddenfacts.h"
#include "packagefolder.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_ForbiddenFacts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void initTestCase()
    {
        const auto file = QStringLiteral("/forbidden.csv");
        auto loaded = ForbiddenFacts::load(test::contentOf(test::shippedFolder() + file), file);
        QVERIFY_RESULT(loaded);
        m_facts = loaded.value();
    }

    void nobodyMayKeep_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fact");
        const auto row = [](const char *text, const char *fact) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(fact);
        };
        row("宗教", "religion");
        row("宗教信仰情况", "religion");
        row("Faith", "religion");
        row("belief", "religion");
        row("is_buddhist", "religion");
        row("zong_jiao_xin_yang", "religion");
        row("x_zjxy", "religion");
        row("RELIGIOUS", "religion");
        row("r.e.l.i.g.i.o.n", "religion");
        row("基因", "genes");
        row("Gene test", "genes");
        row("x_DNA", "genes");
        row("dnaSample", "genes");
        row("遺傳病", "genes");
        row("指纹", "fingerprints");
        row("finger-print", "fingerprints");
        row("thumbPrint", "fingerprints");
        row("捺手印", "fingerprints");
        row("血型", "blood type");
        row("bloodType", "blood type");
        row("Blood", "blood type");
        row("疾病", "disease");
        row("慢性病", "disease");
        row("健康状况", "disease");
        row("Health", "disease");
        row("illness_kind", "disease");
        row("ｄｉａｂｅｔｅｓ", "disease");
        row("x_ji_bing", "disease");
        row("病史", "medical history");
        row("住院次数", "medical history");
        row("medical_history", "medical history");
        row("治安违法", "public-security violation");
        row("拘留记录", "public-security violation");
        row("吸毒", "public-security violation");
        row("police record", "public-security violation");
        row("arrests", "public-security violation");
    }
    void nobodyMayKeep()
    {
        QFETCH(QString, text);
        QFETCH(QString, fact);
        for (const auto legalClass : {LegalClass::Basic, LegalClass::Sensitive}) {
            const auto found = m_facts.find({QStringLiteral("harmless"), text}, legalClass);
            QVERIFY(found.has_value());
            QCOMPARE(found->fact, fact);
            QVERIFY(!found->law.isEmpty());
        }
        QVERIFY(m_facts.findNeverKept({text}).has_value());
    }

    void onlyStricterKindsMayKeep_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<LegalClass>("least");
        const auto row = [](const char *text, LegalClass least) {
            QTest::newRow(text) << QString::fromUtf8(text) << least;
        };
        row("家庭年收入", LegalClass::WrittenConsent);
        row("Annual income", LegalClass::WrittenConsent);
        row("工资", LegalClass::WrittenConsent);
        row("存款余额", LegalClass::WrittenConsent);
        row("Bank deposits", LegalClass::WrittenConsent);
        row("有价证券", LegalClass::WrittenConsent);
        row("商业保险", LegalClass::WrittenConsent);
        row("不动产", LegalClass::WrittenConsent);
        row("住房面积", LegalClass::WrittenConsent);
        row("纳税额", LegalClass::WrittenConsent);
        row("tax paid", LegalClass::WrittenConsent);
        row("低保户", LegalClass::Sensitive);
        row("Disability", LegalClass::Sensitive);
    }
    void onlyStricterKindsMayKeep()
    {
        QFETCH(QString, text);
        QFETCH(LegalClass, least);
        QVERIFY(m_facts.find({text}, LegalClass::Consent).has_value());
        QVERIFY(!m_facts.find({text}, least).has_value());
        QCOMPARE(m_facts.find({text}, LegalClass::WrittenConsent).has_value(),
                 least == LegalClass::Sensitive);
        QVERIFY(!m_facts.findNeverKept({text}).has_value());
    }

    void ordinaryWordsAreNoSuchFacts_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"",
                                 "姓名",
                                 "Gender",
                                 "General remarks",
                                 "Generation",
                                 "转基因作物",
                                 "Gas",
                                 "教育程度",
                                 "Teacher",
                                 "畜禽疾病防治",
                                 "治安联防队员",
                                 "教会计",
                                 "Health insurance",
                                 "Loan approval",
                                 "Rhubarb",
                                 "Taxi",
                                 "劳动能力",
                                 "Learning",
                                 "行政处罚",
                                 "Household type"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void ordinaryWordsAreNoSuchFacts()
    {
        QFETCH(QString, text);
        const auto found = m_facts.find({text}, LegalClass::Consent);
        QVERIFY2(!found.has_value(), found ? qPrintable(found->fact) : "");
    }

    void anExceptionHidesOnlyItself()
    {
        QVERIFY(
            m_facts.find({QStringLiteral("转基因作物与基因")}, LegalClass::Consent).has_value());
    }

    void textsDoNotRunIntoEachOther()
    {
        QVERIFY(!m_facts.find({QStringLiteral("疾"), QStringLiteral("病")}, LegalClass::Consent)
                     .has_value());
    }

private:
    ForbiddenFacts m_facts;
};

QTEST_GUILESS_MAIN(tst_ForbiddenFacts)
#include "tst_forbiddenfacts.moc"
