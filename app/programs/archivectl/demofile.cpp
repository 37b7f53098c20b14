// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/demofile.h"

#include "views/fields.h"

namespace archive {

Uid DemoFile::newUid()
{
    const auto uid = Uid::create(*m_environment.clock, *m_environment.random);
    if (uid.ok())
        return *uid;
    if (m_state.ok())
        m_state = uid.error();
    return {};
}

Uid DemoFile::addHousehold(Values values)
{
    m_home = newUid();
    Change change;
    change.kind = kinds::household;
    change.uid = m_home;
    change.values = std::move(values);
    m_changes.push_back(std::move(change));
    return m_home;
}

Uid DemoFile::add(KindIndex kind, Values values)
{
    Change change;
    change.kind = kind;
    change.uid = newUid();
    change.parent = m_home;
    change.values = std::move(values);
    m_changes.push_back(std::move(change));
    return m_changes.back().uid;
}

Result<std::vector<Change>> DemoFile::take()
{
    ARCHIVE_CHECK(m_state);
    return std::move(m_changes);
}

bool isAway(const DemoHousehold &household)
{
    return household.people.front().workplace.contains(QStringLiteral("小吃店"));
}

namespace demovalue {

Value date(QDate date)
{
    return Value::of(PartialDate::fromDate(date));
}

Value month(QDate date)
{
    const auto parsed = PartialDate::parse(date.toString(QStringLiteral("yyyy-MM")));
    return parsed.ok() ? Value::of(*parsed) : Value();
}

Value code(const char *code)
{
    return Value::ofCode(QString::fromLatin1(code));
}

Value text(const QString &text)
{
    return Value::ofText(text);
}

Value yuan(qint64 amount)
{
    constexpr qint64 fenOfYuan = 100;
    return Value::of(Money::fromFen(amount * fenOfYuan));
}

Value mu(qint64 hundredths)
{
    return Value::of(Area::fromHundredths(hundredths));
}

Value count(qint64 number)
{
    return Value::ofCount(number);
}

} // namespace demovalue
} // namespace archive
