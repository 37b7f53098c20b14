// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/casejson.h"

#include "catalogue/strictjson.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct CaseText
{
    Q_DECLARE_TR_FUNCTIONS(archive::CaseCommands)
};

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

Result<QString> textOf(const QString &member, const QJsonValue &value)
{
    QStringList texts;
    const auto parts = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto &part : parts) {
        if (!part.isString()) {
            return Error{ErrorCode::InvalidInput,
                         CaseText::tr("“%1” takes a text or a list of texts.").arg(member.left(60)),
                         {}};
        }
        texts.append(part.toString());
    }
    return texts.join(u' ');
}

} // namespace

Result<CaseValues> caseValuesFromJson(const QByteArray &json, const QString &file)
{
    ARCHIVE_TRY(object, readStrictJson(json, file));
    CaseValues values;
    for (auto it = object.begin(); it != object.end(); ++it) {
        ARCHIVE_TRY(text, textOf(it.key(), it.value()));
        values.emplace_back(it.key(), text);
    }
    return values;
}

QJsonObject caseJson(const CaseRow &row)
{
    QJsonObject object{{QStringLiteral("case"), row.id.toString()},
                       {QStringLiteral("kind"), row.workflow},
                       {QStringLiteral("state"), row.state},
                       {QStringLiteral("open"), row.open},
                       {QStringLiteral("owner"), row.owner},
                       {QStringLiteral("openedBy"), row.openedBy},
                       {QStringLiteral("openedAt"), row.openedAt.toString(Qt::ISODate)},
                       {QStringLiteral("deadline"), dayText(row.deadline)},
                       {QStringLiteral("overdue"), row.overdue},
                       {QStringLiteral("revision"), row.revision}};
    if (!row.user.isEmpty())
        object.insert(QStringLiteral("user"), row.user);
    if (!row.subject.isNull())
        object.insert(QStringLiteral("uid"), row.subject.toString());
    if (row.record) {
        object.insert(QStringLiteral("household"), row.record->household.toString());
        object.insert(QStringLiteral("registerNumber"), row.record->registerNumber);
        object.insert(QStringLiteral("name"), row.record->name);
        object.insert(QStringLiteral("division"), row.record->division);
    }
    if (row.erasedOn.isValid())
        object.insert(QStringLiteral("erasedOn"), dayText(row.erasedOn));
    if (!row.user.isEmpty() || !row.items.empty())
        object.insert(QStringLiteral("items"), itemsJson(row.items));
    return object;
}

QJsonArray itemsJson(const std::vector<HandoverItem> &items)
{
    QJsonArray list;
    for (const auto &item : items) {
        QJsonObject object{{QStringLiteral("kind"), item.kind},
                           {QStringLiteral("uid"), item.uid.toString()},
                           {QStringLiteral("label"), item.title}};
        if (!item.action.isEmpty())
            object.insert(QStringLiteral("action"), item.action);
        list.append(object);
    }
    return list;
}

void addPurge(const PurgeSummary &purge, Output &output)
{
    output.json.insert(QStringLiteral("waiting"), purge.waiting);
    output.json.insert(QStringLiteral("erased"), purge.erased);
    output.json.insert(QStringLiteral("restricted"), purge.restricted);
    output.json.insert(QStringLiteral("passedOver"), purge.passedOver);
    output.lines.append(CaseText::tr("%1 still to go; %2 erased, %3 restricted since another law "
                                     "orders to keep them, %4 passed over since they are no longer "
                                     "due or gone.")
                            .arg(purge.waiting)
                            .arg(purge.erased)
                            .arg(purge.restricted)
                            .arg(purge.passedOver));
}

QString caseLine(const CaseRow &row)
{
    const auto about = row.record ? row.record->registerNumber + u' ' + row.record->name : row.user;
    const auto last = row.overdue ? CaseText::tr("%1 (overdue)").arg(dayText(row.deadline))
                                  : dayText(row.deadline);
    return QStringList{
        row.id.toString(), row.workflow, row.state, row.open ? last : CaseText::tr("closed"), about}
        .join(u'\t');
}

QJsonArray marksJson(const std::vector<CaseMark> &marks)
{
    QJsonArray list;
    for (const auto &mark : marks) {
        list.append(QJsonObject{{QStringLiteral("case"), mark.id.toString()},
                                {QStringLiteral("mark"), mark.mark},
                                {QStringLiteral("uid"), mark.record.toString()},
                                {QStringLiteral("since"), dayText(mark.since)},
                                {QStringLiteral("deadline"), dayText(mark.deadline)},
                                {QStringLiteral("texts"), QJsonArray::fromStringList(mark.texts)}});
    }
    return list;
}

} // namespace archive
