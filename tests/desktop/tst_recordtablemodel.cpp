// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/valuetext.h"
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
#include <QUndoStack>

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

    void aSortedColumnIsInTheOrderOfItsKind_data()
    {
        QTest::addColumn<FieldId>("field");
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QStringList>("rising");
        const auto s = [](const char *text) {
            return QString::fromUtf8(text).split(QLatin1Char(' '));
        };
        using namespace fields;
        QTest::newRow("names by their sound")
            << person::name << s("张秀梅 单福 安生 陈家旺") << s("安生 陈家旺 单福 张秀梅");
        QTest::newRow("places by their sound")
            << person::workplace << s("厦门 福州 Berlin 三明2 三明1")
            << s("Berlin 福州 三明1 三明2 厦门");
        QTest::newRow("amounts by their size")
            << loan::amount << s("9 100 20.5") << s("9.00 20.50 100.00");
        QTest::newRow("dates by the calendar")
            << person::birthDate << s("1990 1979-03-12 1979-03") << s("1979-03 1979-03-12 1990");
        QTest::newRow("codes by their number")
            << person::relation << s("12 02 20") << s("02 12 20");
        QTest::newRow("yes before no") << person::coBorrower << s("no yes") << s("true false");
    }
    void aSortedColumnIsInTheOrderOfItsKind()
    {
        QFETCH(FieldId, field);
        QFETCH(QStringList, typed);
        QFETCH(QStringList, rising);
        RecordTableModel model(*m_catalogue, field.kind, m_environment, nullptr);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setColumns({field});
        QVERIFY_RESULT(model.add(uid(1)));
        for (const auto &text : typed) {
            const auto value = parseTyped(*m_catalogue, m_catalogue->field(field), text);
            QVERIFY_RESULT(value);
            QVERIFY_RESULT(model.add(uid(1), {{field, *value}}));
        }
        const auto shown = [&model, field] {
            QStringList wires;
            for (int row = 0; row < model.rowCount(); ++row)
                wires.append(model.draft(row).now.value(field).toWire());
            return wires;
        };
        const auto entered = shown();
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(shown(), rising + QStringList{QString()});
        model.sort(0, Qt::DescendingOrder);
        std::reverse(rising.begin(), rising.end());
        QCOMPARE(shown(), rising + QStringList{QString()});
        model.sort(-1);
        QCOMPARE(shown(), entered);
    }

    void equalRowsKeepTheirOrderAndIndexesFollowTheirRows()
    {
        const auto model = members();
        QVERIFY_RESULT(
            model->add(uid(1), {{fields::person::name, Value::ofText(QStringLiteral("安生"))}}));
        const QPersistentModelIndex chen = model->index(1, 1);
        model->sort(0);
        QCOMPARE(chen.row(), 1);
        QCOMPARE(model->index(2, 1).data().toString(), QStringLiteral("安生"));
        model->sort(1);
        QCOMPARE(chen.row(), 1);
        model->sort(1, Qt::DescendingOrder);
        QCOMPARE(chen.data().toString(), QStringLiteral("陈家旺"));
        QCOMPARE(chen.row(), 1);
        QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("张秀梅"));
    }

    void aSortedTableTakesBackWhatWasDone()
    {
        QUndoStack undo;
        const auto model = members();
        model->setUndo(&undo);
        const QAbstractItemModelTester tester(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->sort(1);
        QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("陈家旺"));
        model->remove(0);
        model->setValue(0, fields::person::name, Value::ofText(QStringLiteral("张三")));
        RecordTableModel::Values one{{fields::person::name, Value::ofText(QStringLiteral("安生"))}};
        QVERIFY_RESULT(model->addAll(uid(1), {one, one, one}));
        QCOMPARE(model->rowCount(), 4);
        QCOMPARE(undo.count(), 3);
        model->sort(1, Qt::DescendingOrder);
        while (undo.canUndo())
            undo.undo();
        QVERIFY(!model->isChanged());
        model->sort(-1);
        QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("张秀梅"));
        QCOMPARE(model->index(1, 1).data().toString(), QStringLiteral("陈家旺"));
        while (undo.canRedo())
            undo.redo();
        QCOMPARE(model->rowCount(), 4);
        QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("张三"));
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
