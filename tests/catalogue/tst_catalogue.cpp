// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "packagefolder.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_Catalogue : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void initTestCase()
    {
        const auto loaded = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(loaded);
        m_catalogue = loaded.value();
    }

    void namesThatScriptsRestOnNeverChange_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("household")
            << "household"
            << QStringLiteral("register_number division group_name address phone")
                   .split(QLatin1Char(' '));
        QTest::newRow("person") << "person"
                                << QStringLiteral("name id_number birth_date sex relation phone")
                                       .split(QLatin1Char(' '));
        QTest::newRow("loan")
            << "loan"
            << QStringLiteral(
                   "contract_number institution amount balance rate start_date end_date five_class")
                   .split(QLatin1Char(' '));
    }
    void namesThatScriptsRestOnNeverChange()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, fields);
        const auto *found = m_catalogue->findKind(kind);
        QVERIFY(found != nullptr);
        for (int index = 0; index < fields.size(); ++index)
            QCOMPARE(found->fields.at(static_cast<std::size_t>(index)).name, fields.at(index));
    }

    void kindsHaveTheirLegalClassAndSubject_data()
    {
        QTest::addColumn<LegalClass>("legalClass");
        QTest::addColumn<SubjectRule>("subject");
        QTest::addColumn<bool>("exchange");
        QTest::addColumn<QString>("parent");
        QTest::newRow("household") << LegalClass::Consent << SubjectRule::Household << true << "";
        QTest::newRow("person") << LegalClass::Consent << SubjectRule::Self << true << "household";
        QTest::newRow("loan") << LegalClass::Consent << SubjectRule::ByField << true << "household";
        // A consent is recorded before any consent exists.
        QTest::newRow("consent") << LegalClass::Basic << SubjectRule::Household << true
                                 << "household";
        QTest::newRow("receiver") << LegalClass::Basic << SubjectRule::None << false << "";
        QTest::newRow("task") << LegalClass::Basic << SubjectRule::None << false << "";
    }
    void kindsHaveTheirLegalClassAndSubject()
    {
        QFETCH(LegalClass, legalClass);
        QFETCH(SubjectRule, subject);
        QFETCH(bool, exchange);
        QFETCH(QString, parent);
        const auto *kind = m_catalogue->findKind(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(kind != nullptr);
        QCOMPARE(int(kind->legalClass), int(legalClass));
        QCOMPARE(int(kind->subject), int(subject));
        QCOMPARE(kind->exchange, exchange);
        QCOMPARE(kind->parent, parent);
    }

    void everyPlaceIsWhereItsIdSays()
    {
        for (const auto &kind : m_catalogue->kinds()) {
            QCOMPARE(&m_catalogue->kind(kind.index), &kind);
            for (const auto &field : kind.fields) {
                QCOMPARE(&m_catalogue->field(field.id), &field);
                QCOMPARE(m_catalogue->findField(kind, field.name), &field);
            }
        }
        QCOMPARE(m_catalogue->findKind(QStringLiteral("nobody")), nullptr);
        QCOMPARE(m_catalogue->codeList(QStringLiteral("nothing")), nullptr);
    }

    void typesComeFromTheSchema_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<ValueType>("type");
        QTest::newRow("text") << "household"
                              << "address" << ValueType::Text;
        QTest::newRow("code") << "person"
                              << "sex" << ValueType::Code;
        QTest::newRow("money") << "loan"
                               << "amount" << ValueType::Money;
        QTest::newRow("rate") << "loan"
                              << "rate" << ValueType::Rate;
        QTest::newRow("date") << "person"
                              << "birth_date" << ValueType::Date;
        QTest::newRow("bool") << "person"
                              << "co_borrower" << ValueType::Bool;
        QTest::newRow("count") << "household"
                               << "labour_force" << ValueType::Count;
        QTest::newRow("ref") << "loan"
                             << "borrower" << ValueType::Ref;
        QTest::newRow("several codes") << "consent"
                                       << "purposes" << ValueType::Code;
        QTest::newRow("strip") << "loan"
                               << "repayment_strip" << ValueType::Text;
    }
    void typesComeFromTheSchema()
    {
        QFETCH(QString, kind);
        QFETCH(QString, field);
        QFETCH(ValueType, type);
        QCOMPARE(int(find(kind, field).type), int(type));
    }

    void onlyBasicFactsStandBeforeAConsent()
    {
        QStringList basic;
        for (const auto &kind : m_catalogue->kinds()) {
            for (const auto &field : kind.fields) {
                if (field.beforeConsent)
                    basic.append(field.name);
            }
        }
        QCOMPARE(basic.join(QLatin1Char(' ')),
                 QStringLiteral("register_number division group_name address officer opened_on "
                                "opened_by relation age_band"));
    }

    void marriageIsOffAsShipped()
    {
        const auto &marital = find(QStringLiteral("person"), QStringLiteral("marital"));
        QVERIFY(marital.hidden);
        const auto &order = m_catalogue->findKind(QStringLiteral("person"))->order;
        QVERIFY(std::find(order.begin(), order.end(), marital.id.index) == order.end());
    }

    void everyCodeListHasTitlesInBothLanguages()
    {
        static const QRegularExpression hanzi(QStringLiteral("[一-鿿]"));
        int lists = 0;
        for (const auto &file : QDir(QStringLiteral(":/catalogue/codes")).entryList()) {
            const auto name = file.section(QLatin1Char('.'), 0, 0);
            const auto *list = m_catalogue->codeList(name);
            QVERIFY2(list != nullptr, qPrintable(name));
            QVERIFY(!list->standard.isEmpty());
            for (const auto &entry : list->entries) {
                QVERIFY(!entry.title.isEmpty());
                QVERIFY2(!entry.titleEn.contains(hanzi), qPrintable(entry.titleEn));
                QCOMPARE(list->find(entry.code), &entry);
            }
            ++lists;
        }
        QCOMPARE(lists, 26);
    }

    void codesAreThoseOfTheirStandards_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("parent");
        const auto row = [](const char *name,
                            const char *list,
                            const char *code,
                            const char *title,
                            const char *parent) {
            QTest::newRow(name) << QString::fromLatin1(list) << QString::fromLatin1(code)
                                << QString::fromUtf8(title) << QString::fromLatin1(parent);
        };
        row("a woman is 2", "sex", "2", "女性", "");
        row("sex not stated is 9", "sex", "9", "未说明的性别", "");
        row("head", "relation", "02", "户主", "0");
        row("a son-in-law stands among the sons", "relation", "28", "女婿", "2");
        row("a daughter-in-law stands among the daughters", "relation", "38", "儿媳", "3");
        row("a wife of a grandson", "relation", "45", "孙媳妇或外孙媳妇", "4");
        row("a father's sister stands among the others", "relation", "90", "姑母", "8");
        row("not a relative", "relation", "99", "非亲属", "8");
        row("remarried", "marital", "22", "再婚", "20");
        row("junior high school", "education", "71", "初中毕业", "70");
        row("in default", "five_class", "6", "违约", "");
        row("business loan of a household", "loan_kind", "52", "经营性农户贷款", "");
        row("bad debt", "account_state", "4", "呆账", "");
        row("every two months", "repay_frequency", "14", "双月", "");
        row("guarantor paid", "repayment_status", "D", "担保人代还", "");
        row("nothing due", "repayment_status", "*", "当月不需还款且之前没有拖欠", "");
        row("Hong Kong", "document_type", "A", "香港身份证", "");
        row("empty registration", "residence_state", "4", "空挂户", "");
    }
    void codesAreThoseOfTheirStandards()
    {
        QFETCH(QString, list);
        QFETCH(QString, code);
        QFETCH(QString, title);
        QFETCH(QString, parent);
        const auto *entry = m_catalogue->codeList(list)->find(code);
        QVERIFY(entry != nullptr);
        QCOMPARE(entry->title, title);
        QCOMPARE(entry->parent, parent);
    }

    void codesThatNoStandardHasAreMissing_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("code");
        QTest::newRow("no relation 03 since 2009") << "relation"
                                                   << "03";
        QTest::newRow("no relation 98") << "relation"
                                        << "98";
        QTest::newRow("no education 50") << "education"
                                         << "50";
        QTest::newRow("no education 72") << "education"
                                         << "72";
        QTest::newRow("no low-income household in a kind of class consent") << "household_type"
                                                                            << "04";
        QTest::newRow("no repayment status 8") << "repayment_status"
                                               << "8";
    }
    void codesThatNoStandardHasAreMissing()
    {
        QFETCH(QString, list);
        QFETCH(QString, code);
        QCOMPARE(m_catalogue->codeList(list)->find(code), nullptr);
    }

    void headingsCannotBeChosen()
    {
        QVERIFY(!m_catalogue->codeList(QStringLiteral("relation"))
                     ->find(QStringLiteral("2"))
                     ->selectable);
        QVERIFY(m_catalogue->codeList(QStringLiteral("relation"))
                    ->find(QStringLiteral("20"))
                    ->selectable);
    }

    void theScopeOfAConsentNamesClassesAndKinds()
    {
        for (const auto &entry : m_catalogue->codeList(QStringLiteral("consent_scope"))->entries) {
            if (!entry.parent.isEmpty())
                QVERIFY2(m_catalogue->findKind(entry.code) != nullptr, qPrintable(entry.code));
        }
    }

    void fieldsOfAGroupStandTogether()
    {
        for (const auto &kind : m_catalogue->kinds()) {
            QStringList groups;
            for (const auto index : kind.order) {
                const auto &group = kind.fields.at(index).group;
                if (groups.isEmpty() || groups.last() != group)
                    groups.append(group);
            }
            QCOMPARE(groups.size(), qsizetype(kind.groups.size()));
            QCOMPARE(groups.removeDuplicates(), 0);
        }
    }

    void anotherFileIsAnotherHash()
    {
        const test::PackageFolder folder;
        const auto same = loadCatalogue(folder.path());
        QVERIFY_RESULT(same);
        QCOMPARE(same.value()->hash(), m_catalogue->hash());
        QCOMPARE(same.value()->hash().size(), 64);
        QCOMPARE(same.value()->version(), QStringLiteral("2026.1"));

        const auto codes = QStringLiteral("codes/sex.csv");
        folder.write(codes, test::contentOf(folder.filePath(codes)).replace("男性", "男"));
        const auto other = loadCatalogue(folder.path());
        QVERIFY_RESULT(other);
        QVERIFY(other.value()->hash() != m_catalogue->hash());

        const auto overlaid = loadCatalogue(QStringLiteral(":/catalogue"), "{}");
        QVERIFY_RESULT(overlaid);
        QVERIFY(overlaid.value()->hash() != m_catalogue->hash());
    }

private:
    [[nodiscard]] const Field &find(const QString &kind, const QString &field) const
    {
        return *m_catalogue->findField(*m_catalogue->findKind(kind), field);
    }

    std::shared_ptr<const Catalogue> m_catalogue;
};

QTEST_GUILESS_MAIN(tst_Catalogue)
#include "tst_catalogue.moc"
