// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/entrycheckpage.h"

#include "catalogue/valuetext.h"
#include "desktop/prompts.h"
#include "ui_entrycheckpage.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>

namespace archive {
namespace {

QString textOf(const EntryDue &due)
{
    return QStringList{due.row.registerNumber, due.row.group, due.row.name}.join(
        QLatin1String("  "));
}

QTableWidgetItem *figure(qint64 number)
{
    auto *const item = new QTableWidgetItem(QString::number(number));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

EntryCheckPage::EntryCheckPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_archive(context.archive)
    , m_worker(context.worker)
    , m_prompts(context.prompts)
    , m_ui(std::make_unique<Ui::EntryCheckPage>())
{
    m_ui->setupUi(this);
    m_ui->decisions->bind(m_archive, m_worker, m_prompts);
    m_ui->rates->setColumnCount(4);
    m_ui->rates->setHorizontalHeaderLabels(
        {tr("Entered by"), tr("Households"), tr("Wrong"), tr("Error rate")});
    m_ui->rates->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->rates->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_ui->due, &QListWidget::currentRowChanged, this, &EntryCheckPage::choose);
    connect(m_ui->compare, &QPushButton::clicked, this, &EntryCheckPage::compare);
    connect(m_ui->decisions, &EntryDecisions::decided, this, &EntryCheckPage::refresh);
}

EntryCheckPage::~EntryCheckPage() = default;

PageEntry EntryCheckPage::entry()
{
    return {QStringLiteral("entry-check"),
            Glyph::Copy,
            tr("Typed twice"),
            [](const OpenArchive &archive, const WorkPurpose &work) {
                return archive.typedTwice && !rightsOf(archive, work).seen.empty();
            },
            [](const PageContext &context, QWidget *parent) {
                return new EntryCheckPage(context, parent);
            },
            tr("Twice", "the page for what is typed twice, in a word")};
}

void EntryCheckPage::tell(const Error &error)
{
    m_prompts.tell(error.message);
}

void EntryCheckPage::refresh()
{
    emit titleChanged(tr("Typed twice"));
    m_worker.run<std::vector<EntryDue>>(
        this,
        [](Archive &archive, const Session &session) { return archive.entryChecks().due(session); },
        [this](const Result<std::vector<EntryDue>> &due) {
            if (due) {
                showDue(*due);
            } else {
                tell(due.error());
            }
        });
    m_worker.run<std::vector<EntryRate>>(
        this,
        [](Archive &archive, const Session &session) {
            return archive.entryChecks().rates(session);
        },
        [this](const Result<std::vector<EntryRate>> &rates) {
            if (rates) {
                showRates(*rates);
            } else {
                tell(rates.error());
            }
        });
    m_ui->decisions->refresh();
}

void EntryCheckPage::showDue(const std::vector<EntryDue> &due)
{
    clearQuestions();
    m_due = due;
    const QSignalBlocker quiet(m_ui->due);
    m_ui->due->clear();
    for (const auto &one : m_due)
        m_ui->due->addItem(textOf(one));
    m_ui->hint->setText(m_due.empty() ? tr("Nothing waits to be typed again.")
                                      : tr("Choose a household and type what its paper says."));
}

void EntryCheckPage::showRates(const std::vector<EntryRate> &rates)
{
    m_ui->rates->setRowCount(int(rates.size()));
    int row = 0;
    for (const auto &rate : rates) {
        m_ui->rates->setItem(row, 0, new QTableWidgetItem(rate.user));
        m_ui->rates->setItem(row, 1, figure(rate.households));
        m_ui->rates->setItem(row,
                             2,
                             new QTableWidgetItem(tr("%1 of %2", "wrong fields of all compared")
                                                      .arg(QLocale().toString(rate.wrong),
                                                           QLocale().toString(rate.fields))));
        m_ui->rates->setItem(
            row, 3, new QTableWidgetItem(QStringLiteral("%1 %").arg(rate.percent(), 0, 'f', 1)));
        ++row;
    }
}

void EntryCheckPage::clearQuestions()
{
    auto *const form = m_ui->questions;
    while (form->rowCount() > 0)
        form->removeRow(0);
    m_asked.clear();
    m_household = {};
    m_typed = false;
    m_ui->compare->setEnabled(false);
}

void EntryCheckPage::choose(int row)
{
    if (row < 0 || size_t(row) >= m_due.size())
        return;
    clearQuestions();
    m_household = m_due[size_t(row)].row.uid;
    m_worker.run<std::vector<EntryQuestion>>(
        this,
        [household = m_household](Archive &archive, const Session &session) {
            return archive.entryChecks().questions(session, household);
        },
        [this, household = m_household](const Result<std::vector<EntryQuestion>> &questions) {
            if (!questions) {
                tell(questions.error());
            } else if (household == m_household) {
                showQuestions(*questions);
            }
        });
}

void EntryCheckPage::showQuestions(const std::vector<EntryQuestion> &questions)
{
    const EditorContext context{
        m_archive.catalogue, &m_archive.divisions, m_archive.info.division, {}};
    for (const auto &question : questions) {
        const auto &field = m_archive.catalogue->field(question.field);
        auto *const editor = createFieldEditor(context, field, m_ui->questionsArea);
        auto *const label = new QLabel(
            tr("%1 · %2", "whose field, and the field").arg(question.who, titleOf(field)));
        label->setBuddy(editor->widget());
        m_ui->questions->addRow(label, editor->widget());
        connect(editor, &FieldEditor::edited, this, [this] { m_typed = true; });
        m_asked.push_back({question, editor});
    }
    m_ui->compare->setEnabled(!m_asked.empty());
    if (!m_asked.empty())
        m_asked.front().editor->widget()->setFocus();
}

void EntryCheckPage::compare()
{
    std::vector<SecondEntry> entries;
    for (const auto &asked : m_asked) {
        const auto value = asked.editor->value();
        if (!value) {
            tell(value.error());
            asked.editor->widget()->setFocus();
            return;
        }
        entries.push_back({asked.question.record, asked.question.field, *value});
    }
    m_ui->compare->setEnabled(false);
    m_worker.run<EntryComparison>(
        this,
        [household = m_household, entries](Archive &archive, const Session &session) {
            return archive.entryChecks().submit(session, household, entries);
        },
        [this](const Result<EntryComparison> &done) {
            m_ui->compare->setEnabled(true);
            if (!done) {
                tell(done.error());
                return;
            }
            const auto fields = tr("%n field(s) compared.", nullptr, done->fields);
            m_prompts.tell(
                done->differing == 0 ? fields + QLatin1Char(' ') + tr("All agree.")
                                     : fields + QLatin1Char(' ')
                        + tr("%n differ; a reviewer decides.", nullptr, done->differing));
            refresh();
            emit archiveChanged();
        });
}

void EntryCheckPage::askToLeave(const std::function<void()> &then)
{
    if (!m_typed
        || m_prompts.confirm(tr("What you typed was not compared yet; it would be lost."),
                             tr("&Discard it"))) {
        m_typed = false;
        then();
    }
}

} // namespace archive
