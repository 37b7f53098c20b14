// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"
#include "support/verify.h"

#include <QRegularExpression>

#include <memory>

using namespace archive;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0) {
        return Error{
            ErrorCode::InvalidInput, QStringLiteral("The number is odd."), QString::number(number)};
    }
    return number / 2;
}

Result<void> positive(int number)
{
    if (number <= 0)
        return Error{ErrorCode::Refused, QStringLiteral("The number is not positive."), {}};
    return {};
}

Result<QString> quarter(int number)
{
    ARCHIVE_CHECK(positive(number));
    ARCHIVE_TRY(once, half(number));
    ARCHIVE_TRY(twice, half(once));
    return QString::number(twice);
}

Result<std::unique_ptr<int>> owned(int number)
{
    ARCHIVE_TRY(value, half(number));
    return std::make_unique<int>(value);
}

} // namespace

class tst_Result : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void holdsAValueOrAnError()
    {
        const auto good = half(8);
        QVERIFY(good.ok());
        QVERIFY(static_cast<bool>(good));
        QCOMPARE(good.value(), 4);
        const auto bad = half(7);
        QVERIFY(!bad.ok());
        QCOMPARE(bad.error().code, ErrorCode::InvalidInput);
        QCOMPARE(bad.error().message, QStringLiteral("The number is odd."));
        QCOMPARE(bad.error().context, QStringLiteral("7"));
    }

    void holdsNothingOrAnError()
    {
        QVERIFY(positive(1).ok());
        QVERIFY_ERROR(positive(0), ErrorCode::Refused);
    }

    void returnsTheFirstErrorFromTheEnclosingFunction_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("context");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("the check") << 0 << QString() << ErrorCode::Refused;
        QTest::newRow("the first try") << 7 << QStringLiteral("7") << ErrorCode::InvalidInput;
        QTest::newRow("the second try") << 6 << QStringLiteral("3") << ErrorCode::InvalidInput;
    }
    void returnsTheFirstErrorFromTheEnclosingFunction()
    {
        QFETCH(int, number);
        QFETCH(QString, context);
        QFETCH(ErrorCode, code);
        const auto answer = quarter(number);
        QVERIFY_ERROR(answer, code);
        QCOMPARE(answer.error().context, context);
    }

    void passesValuesThrough()
    {
        QCOMPARE(quarter(8).value(), QStringLiteral("2"));
        QCOMPARE(quarter(8)->size(), 1);
    }

    void movesWhatCannotBeCopied()
    {
        auto made = owned(8);
        QVERIFY_RESULT(made);
        const auto taken = std::move(made).value();
        QCOMPARE(*taken, 4);
        QVERIFY_ERROR(owned(7), ErrorCode::InvalidInput);
    }

    void changesItsValueInPlace()
    {
        auto text = quarter(8);
        text.value() += u'!';
        *text += u'!';
        QCOMPARE(*text, QStringLiteral("2!!"));
    }
};

QTEST_GUILESS_MAIN(tst_Result)
#include "tst_result.moc"
