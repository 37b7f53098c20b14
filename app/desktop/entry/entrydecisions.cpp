// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/entry/entrydecisions.h"

#include "catalogue/valuetext.h"
#include "desktop/prompts.h"
#include "ui_entrydecisions.h"

#include <algorithm>

namespace archive {
namespace {

const auto openState = QLatin1String("open");
const auto correctState = QLatin1String("correct");

} // namespace

EntryDecisions::EntryDecisions(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::EntryDecisions>())
{
    m_ui->setupUi(this);
    connect(m_ui->rows, &QListWidget::currentRowChanged, this, [this] { choose(); });
    const std::pair<QPushButton *, QString> steps[] = {
        {m_ui->first, QStringLiteral("first")},
        {m_ui->second, QStringLiteral("second")},
        {m_ui->corrected, QStringLiteral("corrected")}};
    for (const auto &[button, action] : steps)
        connect(button, &QPushButton::clicked, this, [this, action = action] { step(action); });
    choose();
}

EntryDecisions::~EntryDecisions() = default;

void EntryDecisions::bind(const OpenArchive &archive, ArchiveWorker &worker, Prompts &prompts)
{
    m_catalogue = archive.catalogue;
    m_worker = &worker;
    m_prompts = &prompts;
}

void EntryDecisions::refresh()
{
    m_worker->run<std::vector<CaseRow>>(
        this,
        [](Archive &archive, const Session &session) { return archive.cases().list(session); },
        [this](const Result<std::vector<CaseRow>> &rows) {
            if (rows) {
                show(*rows);
            } else {
                m_prompts->tell(rows.error().message);
            }
        });
}

void EntryDecisions::show(const std::vector<CaseRow> &rows)
{
    m_rows.clear();
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(m_rows), [](const CaseRow &row) {
        return row.open && row.record && row.workflow == QLatin1String("entry");
    });
    const QSignalBlocker quiet(m_ui->rows);
    m_ui->rows->clear();
    for (const auto &row : m_rows) {
        const QStringList parts{
            row.record->registerNumber, row.record->name, row.deadline.toString(Qt::ISODate)};
        m_ui->rows->addItem(parts.join(QLatin1String("  ")));
    }
    choose();
}

const CaseRow *EntryDecisions::chosen() const
{
    const auto row = m_ui->rows->currentRow();
    return row < 0 || size_t(row) >= m_rows.size() ? nullptr : &m_rows[size_t(row)];
}

Result<EntryDecisions::Difference>
EntryDecisions::read(Archive &archive, const Session &session, const CaseRow &row)
{
    ARCHIVE_TRY(file, archive.cases().get(session, row.id));
    ARCHIVE_TRY(shown, archive.records().get(session, row.record->kind, row.subject));
    Difference difference;
    const auto &catalogue = archive.catalogue();
    for (const auto &[name, value] : file.steps.front().values) {
        const auto *field = catalogue.findField(catalogue.kind(shown.record.kind), value);
        if (name == QLatin1String("second"))
            difference.second = value;
        if (name != QLatin1String("field") || field == nullptr)
            continue;
        difference.field = titleOf(*field);
        difference.first = displayText(catalogue, *field, shown.record.value(field->id));
    }
    return difference;
}

void EntryDecisions::choose()
{
    const auto *const row = chosen();
    m_ui->first->setEnabled(row != nullptr && row->state == openState);
    m_ui->second->setEnabled(row != nullptr && row->state == openState);
    m_ui->corrected->setEnabled(row != nullptr && row->state == correctState);
    m_ui->difference->clear();
    if (row == nullptr)
        return;
    m_worker->run<Difference>(
        this,
        [row = *row](Archive &archive, const Session &session) {
            return read(archive, session, row);
        },
        [this, id = row->id](const Result<Difference> &difference) {
            if (!difference) {
                m_prompts->tell(difference.error().message);
            } else if (chosen() != nullptr && chosen()->id == id) {
                showDifference(*difference);
            }
        });
}

void EntryDecisions::showDifference(const Difference &difference)
{
    m_ui->difference->setText(tr("%1: first “%2”, second “%3”")
                                  .arg(difference.field, difference.first, difference.second));
}

void EntryDecisions::step(const QString &action)
{
    const auto *const row = chosen();
    if (row == nullptr)
        return;
    const CaseMove move{row->id, action, {}, {}, row->revision};
    m_worker->run<CaseState>(
        this,
        [move](Archive &archive, const Session &session) {
            return archive.cases().step(session, move);
        },
        [this](const Result<CaseState> &state) {
            if (state) {
                emit decided();
            } else {
                m_prompts->tell(state.error().message);
            }
        });
}

} // namespace archive
