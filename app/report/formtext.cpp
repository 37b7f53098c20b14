// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formtext.h"

#include "archive/archive.h"
#include "base/legalclock.h"
#include "report/loantext.h"

namespace archive {

namespace {

QString nbsp()
{
    return QString(QChar(QChar::Nbsp));
}

TemplateData namesList(const QStringList &names)
{
    TemplateData list(TemplateData::type::list);
    for (const QString &name : names) {
        TemplateData entry;
        put(&entry, "what", name);
        list.push_back(entry);
    }
    return list;
}

void putSignatures(TemplateData *data, const QStringList &labels)
{
    TemplateData list(TemplateData::type::list);
    for (const QString &label : labels) {
        TemplateData entry;
        put(&entry, "label", label);
        list.push_back(entry);
    }
    data->set("signatures", list);
}

void putCommon(TemplateData *data, const CollectionData &household, const FormFacts &facts)
{
    put(data, "institutionName", facts.institution);
    put(data, "sample", facts.sample);
    put(data, "training", facts.training);
    put(data, "printedOn", facts.on.toString(Qt::ISODate));
    put(data, "operator", facts.user);
    put(data, "registerText", orDash(household.registerNumber));
    put(data, "place", household.place);
    put(data, "groupText", household.group);
    put(data, "hasAddress", !household.address.isEmpty());
    put(data, "addressText", household.address);
    put(data, "officerName", orDash(household.officer));
    put(data, "hasHead", !household.headName.isEmpty());
    put(data, "headName", household.headName);
}

/// Two facts a line.
TemplateData gridLines(const std::vector<CollectedFact> &facts)
{
    TemplateData lines(TemplateData::type::list);
    for (size_t i = 0; i < facts.size(); i += 2) {
        TemplateData cells(TemplateData::type::list);
        for (size_t j = i; j < i + 2; ++j) {
            const bool there = j < facts.size();
            TemplateData cell;
            put(&cell, "label", there ? facts[j].label : nbsp());
            put(&cell, "last", there && !facts[j].last.isEmpty() ? facts[j].last : nbsp());
            cells.push_back(cell);
        }
        TemplateData line;
        line.set("cells", cells);
        lines.push_back(line);
    }
    return lines;
}

TemplateData tableRows(const CollectedBlock &block)
{
    TemplateData rows(TemplateData::type::list);
    const auto add = [&rows, &block](const QStringList *values) {
        TemplateData cells(TemplateData::type::list);
        for (qsizetype i = 0; i < qsizetype(block.columns.size()); ++i) {
            const QString value = values == nullptr ? QString() : values->at(i);
            TemplateData cell;
            put(&cell, "last", value.isEmpty() ? nbsp() : value);
            cells.push_back(cell);
        }
        TemplateData row;
        row.set("cells", cells);
        rows.push_back(row);
    };
    for (const QStringList &values : block.rows)
        add(&values);
    for (int i = 0; i < block.blankRows; ++i)
        add(nullptr);
    return rows;
}

TemplateData blockText(const CollectedBlock &block, int number)
{
    TemplateData data;
    put(&data, "blockNumber", QString::number(number));
    put(&data, "blockHeading", block.heading);
    put(&data, "isGrid", block.columns.empty());
    data.set("lines", gridLines(block.facts));
    TemplateData columns(TemplateData::type::list);
    for (const auto &[label, width] : block.columns) {
        TemplateData column;
        put(&column, "label", label);
        put(&column, "width", QString::number(width));
        columns.push_back(column);
    }
    data.set("columns", columns);
    data.set("rows", tableRows(block));
    return data;
}

QStringList kindsOf(const Catalogue &catalogue, LegalClass legalClass)
{
    QStringList titles;
    for (const Kind &kind : catalogue.kinds()) {
        if (kind.legalClass == legalClass && kind.subject != SubjectRule::None)
            titles.append(kind.title);
    }
    return titles;
}

} // namespace

Result<FormFacts> formFacts(Archive &archive, const Session &session)
{
    const Catalogue &catalogue = archive.catalogue();
    FormFacts facts;
    facts.institution = archive.info().institution;
    facts.sample = archive.info().sample;
    facts.training = archive.info().training;
    facts.on = legalclock::civilDate(archive.environment().clock->nowUtc());
    facts.user = session.user().name;
    facts.task = session.task().title;
    facts.formVersion = catalogue.version();
    for (const Purpose &purpose : archive.policy().purposes()) {
        if (purpose.basis.contains(QStringLiteral("同意")))
            facts.purposes.append(purpose.title);
    }
    facts.kinds = kindsOf(catalogue, LegalClass::Consent);
    facts.restrictedKinds = kindsOf(catalogue, LegalClass::WrittenConsent);
    facts.sensitiveKinds = kindsOf(catalogue, LegalClass::Sensitive);
    ARCHIVE_TRY(receivers, archive.consents().receiversToName(facts.on));
    facts.receivers = receivers;
    return facts;
}

TemplateData
collectionText(const CollectionData &data, const FormFacts &facts, const QString &number)
{
    TemplateData text;
    putCommon(&text, data, facts);
    put(&text, "heading", QStringLiteral("农户信息采集表"));
    put(&text, "headingNote", QString());
    put(&text, "number", number);
    put(&text, "taskTitle", orDash(facts.task));
    TemplateData blocks(TemplateData::type::list);
    int index = 0;
    for (const CollectedBlock &block : data.blocks)
        blocks.push_back(blockText(block, ++index));
    text.set("blocks", blocks);
    putSignatures(
        &text, {QStringLiteral("被采集人"), QStringLiteral("采集人"), QStringLiteral("采集日期")});
    return text;
}

TemplateData consentText(const CollectionData &data,
                         const AskedSigner &signer,
                         const FormFacts &facts,
                         const QString &number)
{
    TemplateData text;
    putCommon(&text, data, facts);
    put(&text, "heading", QStringLiteral("个人信息采集、使用授权书"));
    put(&text, "headingNote", QString());
    put(&text, "number", number);
    put(&text, "formVersion", facts.formVersion);
    put(&text, "relationText", orDash(signer.relation));
    put(&text, "hasAgeBand", !signer.ageBand.isEmpty());
    put(&text, "ageBandText", signer.ageBand);
    put(&text, "forChild", signer.child);
    text.set("purposeNames", namesList(facts.purposes));
    text.set("kinds", namesList(facts.kinds));
    text.set("restrictedKinds", namesList(facts.restrictedKinds));
    text.set("sensitiveKinds", namesList(facts.sensitiveKinds));
    text.set("receiverNames", namesList(facts.receivers));
    put(&text, "hasReceivers", !facts.receivers.isEmpty());
    putSignatures(&text,
                  signer.child ? QStringList{QStringLiteral("监护人"), QStringLiteral("签署日期")}
                               : QStringList{QStringLiteral("授权人"), QStringLiteral("签署日期")});
    return text;
}

} // namespace archive
