// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/batchmaker.h"
#include "exchange/batchreader.h"
#include "programs/archivectl/commands.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace archive {
namespace {

QString transmit()
{
    return QStringLiteral("transmit");
}

struct BatchText
{
    Q_DECLARE_TR_FUNCTIONS(archive::BatchCommands)
};

QJsonObject batchJson(const Uid &id, qint64 number, qint64 records, const QByteArray &sha256)
{
    return {{QStringLiteral("batch"), id.toString()},
            {QStringLiteral("number"), number},
            {QStringLiteral("records"), records},
            {QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex())}};
}

void addHeld(const std::vector<std::pair<QString, qint64>> &held, Output &output)
{
    QJsonObject counts;
    for (const auto &[reason, records] : held) {
        counts.insert(reason, records);
        output.lines.append(BatchText::tr("%n record(s) held: %1", nullptr, int(records))
                                .arg(heldSentence(reason)));
    }
    output.json.insert(QStringLiteral("held"), counts);
}

class BatchCreateCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch create"); }

    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("batch create [--output DIR] [--receiver ID] [--plain]"),
                0,
                0,
                {{QStringLiteral("output"), {}, QStringLiteral("DIR")},
                 {QStringLiteral("receiver"), {}, QStringLiteral("ID")},
                 QCommandLineOption(QStringLiteral("plain"))},
                {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, transmit()));
        BatchOrder order;
        order.receiver = arguments.value(QStringLiteral("receiver"));
        order.folder = arguments.has(QStringLiteral("output"))
            ? arguments.value(QStringLiteral("output"))
            : global.archiveFolder + QStringLiteral("/batches");
        order.plain = arguments.has(QStringLiteral("plain"));
        ARCHIVE_TRY(made, BatchMaker(*archive, session).create(order));
        Output output;
        QJsonArray batches;
        for (const auto &batch : made.written) {
            auto json = batchJson(batch.id, batch.number, batch.records, batch.sha256);
            json.insert(QStringLiteral("file"), batch.file);
            json.insert(QStringLiteral("plain"),
                        batch.plainFile.isEmpty() ? QJsonValue() : QJsonValue(batch.plainFile));
            batches.append(json);
            output.lines.append(BatchText::tr("Batch %1 with %2 records: %3")
                                    .arg(batch.number)
                                    .arg(batch.records)
                                    .arg(batch.file));
        }
        output.json.insert(QStringLiteral("batches"), batches);
        if (made.written.empty()) {
            output.lines.append(BatchText::tr("Nothing is due, and every batch that waits for its "
                                              "receipt has its file here."));
        }
        addHeld(made.held, output);
        return output;
    }
};

class BatchListCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch list"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("batch list"), 0, 0, {}, {}};
    }

    [[nodiscard]] Result<Output>
    run(const GlobalOptions &global, const Arguments &, const Environment &environment) override
    {
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, transmit()));
        ARCHIVE_TRY(closed, archive->outbox().batches(session));
        Output output;
        QJsonArray batches;
        for (const auto &batch : closed) {
            auto json = batchJson(batch.id, batch.number, batch.records, batch.sha256);
            json.insert(QStringLiteral("receiver"), batch.receiver);
            json.insert(QStringLiteral("state"), batch.state);
            json.insert(QStringLiteral("closedAt"), batch.closedAt.toString(Qt::ISODate));
            batches.append(json);
            output.lines.append(QStringList{QString::number(batch.number),
                                            batch.closedAt.toString(Qt::ISODate),
                                            batch.receiver,
                                            QString::number(batch.records),
                                            batch.state}
                                    .join(QLatin1Char('\t')));
        }
        output.json.insert(QStringLiteral("batches"), batches);
        if (closed.empty())
            output.lines.append(BatchText::tr("No batch was closed yet."));
        return output;
    }
};

class BatchVerifyCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("batch verify"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("batch verify FILE"), 1, 1, {}, {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        const auto file = arguments.positional.constFirst();
        // Without an archive the package is checked against the key that it carries, and a note says what that proves.
        if (global.archiveFolder.isEmpty())
            return outputOf(verifyBatchFile(file, nullptr, environment));
        ARCHIVE_TRY(archive, openArchive(global, environment));
        return outputOf(verifyBatchFile(file, archive.get(), environment));
    }

private:
    static Result<Output> outputOf(const Result<BatchVerdict> &checked)
    {
        if (!checked)
            return checked.error();
        const auto &verdict = *checked;
        Output output;
        output.json = {{QStringLiteral("ok"), verdict.ok()},
                       {QStringLiteral("problems"), QJsonArray::fromStringList(verdict.problems)},
                       {QStringLiteral("notes"), QJsonArray::fromStringList(verdict.notes)}};
        output.lines = verdict.problems + verdict.notes;
        if (verdict.ok()) {
            output.lines.prepend(BatchText::tr("The batch is as it was signed."));
        } else {
            output.failure = BatchText::tr("The batch can't be relied on (%n problem(s)); ask its "
                                           "station for it again.",
                                           nullptr,
                                           static_cast<int>(verdict.problems.size()));
        }
        return output;
    }
};

} // namespace

std::unique_ptr<Command> makeBatchCreateCommand()
{
    return std::make_unique<BatchCreateCommand>();
}

std::unique_ptr<Command> makeBatchListCommand()
{
    return std::make_unique<BatchListCommand>();
}

std::unique_ptr<Command> makeBatchVerifyCommand()
{
    return std::make_unique<BatchVerifyCommand>();
}

} // namespace archive
