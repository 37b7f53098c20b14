// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/fieldeditor.h"
#include "support/verify.h"
#include "views/codes.h"
#include "views/fields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace archive;

class tst_FieldEditor : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Catalogue> m_catalogue;
    DivisionRegister m_divisions;
    Uid m_member = Uid::parse(QStringLiteral("0190b6b0-0000-7000-8000-000000000002")).value();

    [[nodiscard]] EditorContext context() const
    {
        return {m_catalogue.get(),
                &m_divisions,
                DivisionCode::fromNumber(350405000000),
                [this](const QString &) {
                    return std::vector<Choice>{{QStringLiteral("张秀梅"), Value::of(m_member)}};
                }};
    }
    FieldEditor *make(FieldId field, QWidget *parent) const
    {
        return createFieldEditor(context(), m_catalogue->field(field), parent);
    }

private slots:
    void initTestCase()
    {
        const auto core = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(core);
        m_catalogue = *core;
        const auto shipped = DivisionRegister::shipped();
        QVERIFY_RESULT(shipped);
        m_divisions = *shipped;
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsWhatPeopleTypeAndPutsItInOrder_data()
    {
        QTest::addColumn<FieldId>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("wire");
        QTest::addColumn<QString>("tidied");
        const auto row = [](const char *name,
                            FieldId field,
                            const char *typed,
                            const char *wire,
                            const char *tidy) {
            QTest::newRow(name) << field << QString::fromUtf8(typed) << QString::fromUtf8(wire)
                                << QString::fromUtf8(tidy);
        };
        row("amount in 万", fields::loan::amount, "12.5万", "125000.00", "125,000.00");
        row("amount with separators", fields::loan::amount, "98,500", "98500.00", "98,500.00");
        row("full width amount", fields::loan::amount, "１２３", "123.00", "123.00");
        row("monthly rate", fields::loan::rate, "5.9厘", "7.08", "7.08");
        row("date without separators",
            fields::loan::startDate,
            "20240229",
            "2024-02-29",
            "2024-02-29");
        row("date without day", fields::loan::startDate, "2024.2", "2024-02", "2024-02");
        row("empty", fields::loan::amount, "", "", "");
    }
    void readsWhatPeopleTypeAndPutsItInOrder()
    {
        QFETCH(FieldId, field);
        QFETCH(QString, typed);
        QFETCH(QString, wire);
        QFETCH(QString, tidied);
        QWidget parent;
        auto *const editor = make(field, &parent);
        auto *const line = qobject_cast<QLineEdit *>(editor->widget());
        QVERIFY(line != nullptr);
        // Chinese comes from an input method, not from keys.
        QInputMethodEvent committed;
        committed.setCommitString(typed);
        QCoreApplication::sendEvent(line, &committed);
        const auto value = editor->value();
        QVERIFY_RESULT(value);
        QCOMPARE(value->toWire(), wire);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(line->text(), tidied);
    }

    void keepsWhatItCannotReadForThePersonToCorrect()
    {
        QWidget parent;
        auto *const editor = make(fields::loan::amount, &parent);
        auto *const line = qobject_cast<QLineEdit *>(editor->widget());
        QTest::keyClicks(line, QStringLiteral("12x"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY_ERROR(editor->value(), ErrorCode::InvalidInput);
        QCOMPARE(line->text(), QStringLiteral("12x"));
    }

    void codesAreChosenByKeyboard()
    {
        QWidget parent;
        auto *const editor = make(fields::person::sex, &parent);
        auto *const box = qobject_cast<QComboBox *>(editor->widget());
        QVERIFY(box != nullptr);
        QSignalSpy edited(editor, &FieldEditor::edited);
        QTest::keyClicks(box, QStringLiteral("2"));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(*editor->value(), Value::ofCode(codes::sex::female));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(box->currentText().left(2), QStringLiteral("2 "));
        box->lineEdit()->selectAll();
        QTest::keyClick(box, Qt::Key_Delete);
        QVERIFY(editor->value()->isNone());
    }

    void theWheelChangesNothingOnTheWayPast()
    {
        QWidget parent;
        auto *const editor = make(fields::person::sex, &parent);
        editor->setValue(Value::ofCode(codes::sex::female));
        QWheelEvent wheel(
            {5, 5}, {5, 5}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(editor->widget(), &wheel);
        QCOMPARE(*editor->value(), Value::ofCode(codes::sex::female));
    }

    void longListsAreSearchedByTyping()
    {
        QWidget parent;
        auto *const editor = make(fields::household::division, &parent);
        auto *const box = qobject_cast<QComboBox *>(editor->widget());
        QVERIFY(box != nullptr);
        QVERIFY(box->isEditable());
        QVERIFY(box->count() > 100);
        editor->setValue(Value::ofText(QStringLiteral("350405101204")));
        QVERIFY(box->currentText().startsWith(QStringLiteral("夏茂镇 ")));
        QCOMPARE(editor->value()->toWire(), QStringLiteral("350405101204"));
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), QStringLiteral("no such village"));
        QVERIFY_ERROR(editor->value(), ErrorCode::InvalidInput);
    }

    void aCodeThatIsNoLongerOfferedStaysReadable()
    {
        QWidget parent;
        auto *const editor = make(fields::person::relation, &parent);
        editor->setValue(Value::ofCode(QStringLiteral("2")));
        QCOMPARE(*editor->value(), Value::ofCode(QStringLiteral("2")));
    }

    void yesAndNoAndNeither()
    {
        QWidget parent;
        auto *const editor = make(fields::person::coBorrower, &parent);
        QVERIFY(editor->value()->isNone());
        editor->setValue(Value::ofBool(false));
        QCOMPARE(*editor->value(), Value::ofBool(false));
    }

    void membersAreOfferedWhereARecordRefersToOne()
    {
        QWidget parent;
        auto *const editor = make(fields::loan::borrower, &parent);
        editor->setValue(Value::of(m_member));
        QCOMPARE(qobject_cast<QComboBox *>(editor->widget())->currentText(),
                 QStringLiteral("张秀梅"));
        QCOMPARE(*editor->value(), Value::of(m_member));
    }

    void severalCodesAreTicked()
    {
        QWidget parent;
        auto *const editor = make(fields::consent::purposes, &parent);
        auto *const button = qobject_cast<QPushButton *>(editor->widget());
        QVERIFY(button != nullptr);
        QSignalSpy edited(editor, &FieldEditor::edited);
        button->menu()->actions().at(0)->trigger();
        button->menu()->actions().at(2)->trigger();
        QCOMPARE(edited.size(), 2);
        QCOMPARE(editor->value()->toWire().split(QLatin1Char(' ')).size(), 2);
        QVERIFY(!button->text().isEmpty());
        editor->setValue({});
        QVERIFY(editor->value()->isNone());
    }
};

QTEST_MAIN(tst_FieldEditor)
#include "tst_fieldeditor.moc"
