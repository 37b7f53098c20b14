// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "packagefolder.h"
#include "support/verify.h"

#include <QRegularExpression>

#include <array>

using namespace archive;

namespace {

/// What the law and the platform make of a kind.
struct KindRule
{
    const char *kind;
    LegalClass legalClass;
    SubjectRule subject;
    bool exchange;
    const char *parent;
};

// A consent is recorded before any consent exists, so it is of the basic class.
constexpr auto kindRules = std::to_array<KindRule>({
    {"household", LegalClass::Consent, SubjectRule::Household, true, ""},
    {"person", LegalClass::Consent, SubjectRule::Self, true, "household"},
    {"loan", LegalClass::Consent, SubjectRule::ByField, true, "household"},
    {"consent", LegalClass::Basic, SubjectRule::Household, true, "household"},
    {"receiver", LegalClass::Basic, SubjectRule::None, false, ""},
    {"task", LegalClass::Basic, SubjectRule::None, false, ""},
    {"land", LegalClass::WrittenConsent, SubjectRule::ByField, true, "household"},
    {"forest", LegalClass::WrittenConsent, SubjectRule::ByField, true, "household"},
    {"house", LegalClass::WrittenConsent, SubjectRule::ByField, true, "household"},
    {"asset", LegalClass::WrittenConsent, SubjectRule::ByField, true, "household"},
    {"deposit", LegalClass::WrittenConsent, SubjectRule::ByField, true, "household"},
    {"insurance", LegalClass::Consent, SubjectRule::ByField, true, "household"},
    {"commercial_insurance", LegalClass::WrittenConsent, SubjectRule::ByField, true, "household"},
    {"income", LegalClass::WrittenConsent, SubjectRule::ByField, true, "household"},
    {"expense", LegalClass::WrittenConsent, SubjectRule::Household, true, "household"},
    {"business", LegalClass::Consent, SubjectRule::ByField, true, "household"},
    {"turnover", LegalClass::WrittenConsent, SubjectRule::ByField, true, "household"},
    {"organisation", LegalClass::Public, SubjectRule::None, true, ""},
    {"application", LegalClass::Consent, SubjectRule::ByField, true, "household"},
    {"credit_line", LegalClass::Consent, SubjectRule::ByField, true, "household"},
    {"guarantee", LegalClass::Consent, SubjectRule::ByField, true, "household"},
    {"fund", LegalClass::Public, SubjectRule::None, true, ""},
    {"fund_stake", LegalClass::WrittenConsent, SubjectRule::ByField, true, "household"},
    {"subsidy", LegalClass::Consent, SubjectRule::ByField, true, "household"},
    {"subsidy_account", LegalClass::Sensitive, SubjectRule::ByField, true, "household"},
    {"special_status", LegalClass::Sensitive, SubjectRule::ByField, true, "household"},
    {"dues", LegalClass::Consent, SubjectRule::Household, true, "household"},
    {"honour", LegalClass::Consent, SubjectRule::ByField, true, "household"},
    {"public_record", LegalClass::Public, SubjectRule::ByField, true, "household"},
    {"appraisal", LegalClass::Consent, SubjectRule::Household, true, "household"},
    {"statement", LegalClass::Basic, SubjectRule::ByField, true, "household"},
    {"notice", LegalClass::Basic, SubjectRule::ByField, true, "household"},
    {"objection", LegalClass::Basic, SubjectRule::ByField, true, "household"},
    {"request", LegalClass::Basic, SubjectRule::ByField, false, "household"},
    {"posting", LegalClass::Basic, SubjectRule::None, true, ""},
    {"attachment", LegalClass::Consent, SubjectRule::ByField, true, "household"},
    {"village", LegalClass::Public, SubjectRule::None, true, ""},
    {"baseline", LegalClass::Public, SubjectRule::None, true, ""},
    {"rating", LegalClass::Consent, SubjectRule::Household, true, "household"},
    {"village_rating", LegalClass::Public, SubjectRule::None, true, "village"},
    {"village_year", LegalClass::Public, SubjectRule::None, true, "village"},
    {"township_rating", LegalClass::Public, SubjectRule::None, true, ""},
    {"measure", LegalClass::Consent, SubjectRule::Household, true, "household"},
    {"activity", LegalClass::Basic, SubjectRule::None, true, ""},
});

} // namespace

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
        for (const auto &rule : kindRules) {
            QTest::newRow(rule.kind)
                << rule.legalClass << rule.subject << rule.exchange << rule.parent;
        }
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
                                "opened_by division_version relation age_band"));
    }

    void whatNobodyNeedsIsOffAsShipped_data()
    {
        QTest::addColumn<QString>("kind");
        for (const auto *name :
             {"marital", "spouse", "ethnicity", "political_status", "employment"})
            QTest::newRow(name) << QStringLiteral("person");
        QTest::newRow("division_version") << QStringLiteral("household");
    }
    void whatNobodyNeedsIsOffAsShipped()
    {
        QFETCH(QString, kind);
        const auto &field = find(kind, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(field.hidden);
        const auto &order = m_catalogue->findKind(kind)->order;
        QVERIFY(std::find(order.begin(), order.end(), field.id.index) == order.end());
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
        QCOMPARE(lists, 73);
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
        row("She people", "ethnicity", "22", "畲族", "");
        row("foreign descent", "ethnicity", "98", "外国血统中国籍人士", "");
        row("no party", "political_status", "12", "无党派人士", "");
        row("self-employed", "employment", "54", "个体经营者", "");
        row("village bank", "institution_kind", "12", "村镇银行", "");
        row("settled before term", "special_transaction", "5", "提前结清", "");
        row("lent", "house_tenure", "12", "借住", "");
        row("ecological forest", "forest_type", "5", "生态公益林", "");
        row("still not certain", "objection_state", "5", "仍不能确认,予以记载", "");
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
        QTest::newRow("no ethnic group 57") << "ethnicity"
                                            << "57";
        QTest::newRow("no employment 12") << "employment"
                                          << "12";
        QTest::newRow("no record of a public-security penalty") << "public_record_kind"
                                                                << "32";
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
        // Each kind that needs a consent can be named alone, below its class.
        for (const auto &kind : m_catalogue->kinds()) {
            const auto legalClass = kind.legalClass;
            if (legalClass == LegalClass::Basic || legalClass == LegalClass::Public)
                continue;
            const auto *entry =
                m_catalogue->codeList(QStringLiteral("consent_scope"))->find(kind.name);
            QVERIFY2(entry != nullptr, qPrintable(kind.name));
            QCOMPARE(entry->parent,
                     legalClass == LegalClass::Consent ? QStringLiteral("consent")
                         : legalClass == LegalClass::WrittenConsent
                         ? QStringLiteral("written-consent")
                         : QStringLiteral("sensitive"));
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
        QCOMPARE(same.value()->version(), QStringLiteral("2026.5"));

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
