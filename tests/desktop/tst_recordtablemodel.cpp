// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/recordtablemodel.h"
#include "desktop/models/roles.h"
#include "desktop/models/valuemetatype.h"
#include "support/fakes.h"
#include "support/verify.h"
#include "views/codes.h"
#include "views/loan.h"
#include "views/person.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace archive;

class tst_RecordTableModel : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Catalogue> m_catalogue;
    Environment m_environment;

    static Uid uid(int number)
    {
        return Uid::parse(QStringLiteral("0190b6b0-0000-7000-8000-%1")
                              .arg(number, 12, 10, QLatin1Char('0')))
            .value();
    }

    static ShownRecord person(int number, const QString &name)
    {
        ShownRecord shown;
        shown.record.kind = kinds::person;
        shown.record.uid = uid(number);
        shown.record.parent = uid(1);
        shown.record.revision = 7;
        PersonEdit(shown.record)
            .setName(name)
            .setIdNumber(QStringLiteral("359999197903120015"))
            .setRelation(codes::relation::householdHead);
        return shown;
    }

    std::unique_ptr<RecordTableModel> members()
    {
        auto model =
            std::make_unique<RecordTableModel>(*m_catalogue, kinds::person, m_environment, nullptr);
        model->setColumns(
            {fields::person::relation, fields::person::name, fields::person::idNumber});
        model->load({person(2, QStringLiteral("张秀梅")), person(3, QStringLiteral("陈家旺"))});
        return model;
    }

private slots:
    void initTestCase()
    {
        const auto core = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(core);
        m_catalogue = *core;
        m_environment = {std::make_shared<test::FixedClock>(
                             QDateTime(QDate(2026, 4, 29), QTime(2, 42), Qt::UTC)),
                         std::make_shared<test::SeededRandom>(1),
                         std::make_shared<SystemDisk>()};
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keepsTheRulesOfModels()
    {
        const auto model = members();
        const QAbstractItemModelTester tester(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY_RESULT(model->add(uid(1)));
        QVERIFY_RESULT(model->copy(0));
        model->remove(1);
        QVERIFY(model->setData(model->index(0, 1),
                               QVariant::fromValue(Value::ofText(QStringLiteral("张秀"))),
                               Qt::EditRole));
        QCOMPARE(model->rowCount(), 3);
        model->load({});
        QCOMPARE(model->rowCount(), 0);
    }

    void showsTitlesCodesAndMaskedNumbers()
    {
        const auto model = members();
        QCOMPARE(model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
                 m_catalogue->field(fields::person::name).titleEn);
        QVERIFY(model->index(0, 0).data().toString().startsWith(QLatin1String("02")));
        QCOMPARE(model->index(0, 2).data().toString(), QStringLiteral("359999********0015"));
        QVERIFY(model->index(0, 1).data(StrongRole).toBool());
    }

    void amountsStandAtTheRightWithTheirUnitInTheHeader()
    {
        RecordTableModel model(*m_catalogue, kinds::loan, m_environment, nullptr);
        model.setColumns({fields::loan::amount});
        QVERIFY_RESULT(model.add(uid(1)));
        model.setValue(0, fields::loan::amount, Value::of(Money::fromFen(12'500'000)));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("125,000.00"));
        QVERIFY(model.index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        const auto header = model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY2(header.contains(QStringLiteral("(")), qPrintable(header));
    }

    void anUntouchedTableHasNoChanges()
    {
        const auto model = members();
        QVERIFY(!model->isChanged());
        QVERIFY(model->changes().empty());
    }

    void onlyWhatDiffersIsAChange()
    {
        const auto model = members();
        QSignalSpy edited(model.get(), &RecordTableModel::edited);
        model->setValue(1, fields::person::name, Value::ofText(QStringLiteral("陈家兴")));
        QCOMPARE(edited.size(), 1);
        const auto changes = model->changes();
        QCOMPARE(changes.size(), size_t(1));
        QCOMPARE(changes[0].uid, uid(3));
        QCOMPARE(changes[0].revision, std::optional<qint64>(7));
        QVERIFY(!changes[0].parent);
        QCOMPARE(changes[0].values.size(), size_t(1));
        QCOMPARE(changes[0].values[0].first, fields::person::name);
        model->setValue(1, fields::person::name, Value::ofText(QStringLiteral("陈家旺")));
        QVERIFY(!model->isChanged());
    }

    void anEmptiedFieldIsAChangeToNothing()
    {
        const auto model = members();
        model->setValue(0, fields::person::name, Value());
        QCOMPARE(model->changes().size(), size_t(1));
        QVERIFY(model->changes()[0].values[0].second.isNone());
    }

    void aNewRecordHasItsParentAndNoRevision()
    {
        const auto model = members();
        const auto row = model->add(uid(1));
        QVERIFY_RESULT(row);
        QCOMPARE(*row, 2);
        const auto changes = model->changes();
        QCOMPARE(changes.size(), size_t(1));
        QVERIFY(!changes[0].uid.isNull());
        QCOMPARE(changes[0].parent, std::optional<Uid>(uid(1)));
        QVERIFY(!changes[0].revision);
    }

    void aCopyIsSomebodyElse()
    {
        const auto model = members();
        const auto row = model->copy(0);
        QVERIFY_RESULT(row);
        const auto &copy = model->draft(*row).now;
        QVERIFY(!(copy.uid == uid(2)));
        QCOMPARE(copy.parent, uid(1));
        QCOMPARE(PersonView(copy).name(), QStringLiteral("张秀梅"));
        QVERIFY(PersonView(copy).idNumber().isEmpty());
    }

    void whatWasSavedIsDeletedAndWhatWasNotIsForgotten()
    {
        const auto model = members();
        QVERIFY_RESULT(model->add(uid(1)));
        model->remove(2);
        QVERIFY(!model->isChanged());
        model->remove(0);
        const auto changes = model->changes();
        QCOMPARE(changes.size(), size_t(1));
        QVERIFY(changes[0].deleted);
        QCOMPARE(changes[0].uid, uid(2));
        QCOMPARE(model->rowOf(uid(2)), -1);
        QCOMPARE(model->rowOf(uid(3)), 0);
    }

    void withoutABasisOnlyWhatIsKeptBeforeConsentIsOpen()
    {
        auto unsignedMember = person(4, {});
        unsignedMember.access = Access::BasicOnly;
        unsignedMember.missingBasis = QStringLiteral("No consent.");
        const auto model = members();
        model->load({unsignedMember});
        QVERIFY(model->isOpen(0, m_catalogue->field(fields::person::relation)));
        QVERIFY(!model->isOpen(0, m_catalogue->field(fields::person::name)));
        QVERIFY(!(model->flags(model->index(0, 1)) & Qt::ItemIsEditable));
        QVERIFY(!model->setData(model->index(0, 1),
                                QVariant::fromValue(Value::ofText(QStringLiteral("x"))),
                                Qt::EditRole));
    }

    void theWorstFindingMarksItsCell()
    {
        const auto model = members();
        const auto name = fields::person::name;
        model->setFindings(
            {{Severity::Soft, uid(3), name, {}, QStringLiteral("odd")},
             {Severity::Hard, uid(3), name, {}, QStringLiteral("wrong")},
             {Severity::Hard, uid(1), fields::loan::amount, {}, QStringLiteral("-")}});
        QVERIFY(!model->index(0, 1).data(CheckRole).isValid());
        QCOMPARE(model->index(1, 1).data(CheckRole).toInt(), int(Severity::Hard));
        QCOMPARE(model->index(1, 1).data(Qt::ToolTipRole).toString(), QStringLiteral("wrong"));
        model->setFindings({});
        QVERIFY(!model->index(1, 1).data(CheckRole).isValid());
    }

    void saysSoWhenThereIsNoRandomnessForANewRecord()
    {
        auto broken = m_environment;
        broken.random = std::make_shared<test::BrokenRandom>();
        RecordTableModel model(*m_catalogue, kinds::person, broken, nullptr);
        QVERIFY_ERROR(model.add(uid(1)), ErrorCode::Crypto);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_RecordTableModel)
#include "tst_recordtablemodel.moc"
