// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/fieldgrid.h"
#include "desktop/form/fieldrow.h"
#include "desktop/form/formbinder.h"
#include "desktop/models/valuemetatype.h"
#include "support/verify.h"
#include "views/fields.h"
#include "views/household.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace archive;

class tst_FormBinder : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Catalogue> m_core;

    [[nodiscard]] EditorContext context(const Catalogue &catalogue) const
    {
        return {&catalogue, nullptr, {}, {}};
    }

    static Record household()
    {
        Record record;
        record.kind = kinds::household;
        record.uid = Uid::parse(QStringLiteral("0190b6b0-0000-7000-8000-000000000001")).value();
        HouseholdEdit(record)
            .setPhone(QStringLiteral("13800000137"))
            .setLabourForce(3)
            .setRegisteredPopulation(5);
        return record;
    }

    static Finding finding(Severity severity, FieldId field, const QString &message)
    {
        return {severity, household().uid, field, QStringLiteral("test"), message};
    }

    /// A form of these fields, bound and showing household().
    struct Form
    {
        Form(const EditorContext &context, const QStringList &names)
            : binder(context, kinds::household, nullptr)
        {
            for (const auto &name : names) {
                auto *const row = new FieldRow(&grid);
                row->setField(name);
            }
            binder.bind(&grid);
            binder.setRecord(household(), [](const Field &) { return true; }, {});
        }
        /// Shows the form with this width, as a page does: within a window.
        [[nodiscard]] bool show(int width)
        {
            window.resize(width, 400);
            grid.setGeometry(0, 0, width, 400);
            window.show();
            return QTest::qWaitForWindowActive(&window);
        }
        [[nodiscard]] FieldRow *row(FieldId field) const { return fieldRowOf(&grid, field); }
        [[nodiscard]] QLineEdit *line(FieldId field) const
        {
            return qobject_cast<QLineEdit *>(row(field)->editor()->widget());
        }
        QWidget window;
        FieldGrid grid{&window};
        FormBinder binder;
    };

private slots:
    void initTestCase()
    {
        const auto core = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(core);
        m_core = *core;
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void labelsComeFromTheCatalogueWithAStarForRequiredFields()
    {
        const Form form(context(*m_core), {QStringLiteral("division"), QStringLiteral("phone")});
        const auto text = [&form](FieldId field) {
            return form.row(field)->findChild<QLabel *>()->text();
        };
        const auto &division = m_core->field(fields::household::division);
        QVERIFY(text(division.id).contains(QLatin1Char('*')));
        QVERIFY(!text(fields::household::phone).contains(QLatin1Char('*')));
        QCOMPARE(form.row(division.id)->editor()->widget()->accessibleName(), division.titleEn);
    }

    void showsARecordAndReportsWhatIsTyped()
    {
        Form form(context(*m_core), {QStringLiteral("phone"), QStringLiteral("labour_force")});
        QCOMPARE(form.line(fields::household::phone)->text(), QStringLiteral("13800000137"));
        QSignalSpy edited(&form.binder, &FormBinder::valueEdited);
        auto *const line = form.line(fields::household::labourForce);
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("4"));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().first().value<FieldId>(), fields::household::labourForce);
        QCOMPARE(edited.first().last().value<Value>(), Value::ofCount(4));
    }

    void settingARecordCountsAsNoEdit()
    {
        Form form(context(*m_core), {QStringLiteral("phone"), QStringLiteral("household_type")});
        QSignalSpy edited(&form.binder, &FormBinder::valueEdited);
        form.binder.setRecord(household(), [](const Field &) { return true; }, {});
        QCOMPARE(edited.size(), 0);
    }

    void whatCannotBeReadIsAHardFindingUntilItCan()
    {
        Form form(context(*m_core), {QStringLiteral("labour_force")});
        QSignalSpy edited(&form.binder, &FormBinder::valueEdited);
        QSignalSpy typing(&form.binder, &FormBinder::typingChanged);
        auto *const line = form.line(fields::household::labourForce);
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("x"));
        QCOMPARE(edited.size(), 0);
        QCOMPARE(typing.size(), 1);
        const auto errors = form.binder.typingErrors();
        QCOMPARE(errors.size(), size_t(1));
        QCOMPARE(int(errors.front().severity), int(Severity::Hard));
        QCOMPARE(errors.front().record, household().uid);
        QVERIFY(!form.row(fields::household::labourForce)->checkText().isEmpty());
        QTest::keyClick(line, Qt::Key_Backspace);
        QTest::keyClicks(line, QStringLiteral("2"));
        QVERIFY(form.binder.typingErrors().empty());
        QVERIFY(form.row(fields::household::labourForce)->checkText().isEmpty());
    }

    void findingsStandBesideTheirFieldHardOnesFirst()
    {
        Form form(context(*m_core), {QStringLiteral("phone"), QStringLiteral("labour_force")});
        const auto phone = fields::household::phone;
        form.binder.showFindings({finding(Severity::Soft, phone, QStringLiteral("odd")),
                                  finding(Severity::Hard, phone, QStringLiteral("wrong"))});
        QCOMPARE(form.row(phone)->checkText(), QStringLiteral("wrong"));
        QCOMPARE(form.line(phone)->property("check").toString(), QStringLiteral("hard"));
        QCOMPARE(form.line(phone)->accessibleDescription(), QStringLiteral("wrong"));
        QVERIFY(form.row(fields::household::labourForce)->checkText().isEmpty());
        form.binder.showFindings({finding(Severity::Soft, phone, QStringLiteral("odd"))});
        QCOMPARE(form.line(phone)->property("check").toString(), QStringLiteral("soft"));
        form.binder.showFindings({});
        QVERIFY(form.row(phone)->checkText().isEmpty());
        QCOMPARE(form.line(phone)->property("check").toString(), QString());
    }

    void findingsOfAnotherRecordOrKindAreNotShown()
    {
        Form form(context(*m_core), {QStringLiteral("phone")});
        auto other = finding(Severity::Hard, fields::household::phone, QStringLiteral("other"));
        other.record = Uid();
        const auto kind = finding(Severity::Hard, fields::person::phone, QStringLiteral("kind"));
        form.binder.showFindings({other, kind});
        QVERIFY(form.row(fields::household::phone)->checkText().isEmpty());
    }

    void aRowTakesRoomForAMessageOnlyWhileThereIsOne()
    {
        Form form(context(*m_core), {QStringLiteral("phone")});
        form.grid.resize(480, 60);
        auto *const row = form.row(fields::household::phone);
        const auto before = row->sizeHint().height();
        form.binder.showFindings(
            {finding(Severity::Hard, fields::household::phone, QStringLiteral("wrong"))});
        QVERIFY(row->sizeHint().height() > before);
        form.binder.showFindings({});
        QCOMPARE(row->sizeHint().height(), before);
    }

    void closedFieldsCannotBeTypedInAndSayWhy()
    {
        Form form(context(*m_core), {QStringLiteral("phone"), QStringLiteral("address")});
        form.binder.setRecord(
            household(),
            [](const Field &field) { return field.beforeConsent; },
            QStringLiteral("not signed"));
        QVERIFY(!form.line(fields::household::phone)->isEnabled());
        QCOMPARE(form.row(fields::household::phone)->toolTip(), QStringLiteral("not signed"));
        QVERIFY(form.line(fields::household::address)->isEnabled());
    }

    void aCountysOwnFieldAppearsWithoutBeingDrawn()
    {
        const QByteArray overlay = R"({"fields": {"household": [
            {"name": "x_tea_area", "title": "茶园面积", "title_en": "Tea garden", "type": "number",
             "credit:type": "area", "credit:unit": "亩", "credit:unit_en": "mu",
             "credit:group": "livelihood", "credit:level": "C1", "credit:source": "county"}]}})";
        const auto county = loadCatalogue(QStringLiteral(":/catalogue"), overlay);
        QVERIFY_RESULT(county);
        Form form(context(**county), {QStringLiteral("phone")});
        FieldGrid rest;
        const auto &kind = (*county)->kind(kinds::household);
        QCOMPARE(form.binder.bindRest(&rest), int(kind.order.size()) - 1);
        const auto *const field = (*county)->findField(kind, QStringLiteral("x_tea_area"));
        QVERIFY(field != nullptr);
        auto *const row = fieldRowOf(&rest, field->id);
        QVERIFY(row != nullptr);
        QSignalSpy edited(&form.binder, &FormBinder::valueEdited);
        QTest::keyClicks(row->editor()->widget(), QStringLiteral("3.5"));
        QCOMPARE(edited.last().last().value<Value>(),
                 Value::of(Area::parse(QStringLiteral("3.5")).value()));
    }

    void aRowWithoutItsFieldDisappears()
    {
        const Form form(context(*m_core),
                        {QStringLiteral("phone"), QStringLiteral("no_such_field")});
        const auto rows = form.grid.rows();
        QCOMPARE(rows.size(), 2);
        QVERIFY(!rows.first()->isHidden());
        QVERIFY(rows.last()->isHidden());
    }

    void theGridUsesAsManyColumnsAsFit_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("rowsOfTheGrid");
        QTest::newRow("narrow") << 340 << 4;
        QTest::newRow("two columns") << 700 << 2;
        QTest::newRow("never more than three") << 2400 << 2;
    }
    void theGridUsesAsManyColumnsAsFit()
    {
        QFETCH(int, width);
        QFETCH(int, rowsOfTheGrid);
        Form form(context(*m_core),
                  {QStringLiteral("phone"),
                   QStringLiteral("address"),
                   QStringLiteral("officer"),
                   QStringLiteral("opened_by")});
        QVERIFY(form.show(width));
        QSet<int> tops;
        for (const auto *const row : form.grid.rows())
            tops.insert(row->y());
        QCOMPARE(int(tops.size()), rowsOfTheGrid);
    }

    void theTabKeyFollowsReadingOrder()
    {
        Form form(context(*m_core),
                  {QStringLiteral("phone"), QStringLiteral("address"), QStringLiteral("officer")});
        QVERIFY(form.show(700));
        form.line(fields::household::phone)->setFocus();
        QTest::keyClick(form.window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(form.window.focusWidget(), form.line(fields::household::address));
        QTest::keyClick(form.window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(form.window.focusWidget(), form.line(fields::household::officer));
    }
};

QTEST_MAIN(tst_FormBinder)
#include "tst_formbinder.moc"
