// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/printpage.h"

#include "desktop/pages/allpages.h"
#include "desktop/printerchoice.h"
#include "desktop/prompts.h"
#include "desktop/style/icons.h"
#include "desktop/style/palette.h"
#include "desktop/work/printmarks.h"
#include "ui_printpage.h"

#include <QDir>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>

#include <algorithm>

namespace archive {

PrintPage::PrintPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_archive(context.archive)
    , m_worker(context.worker)
    , m_prompts(context.prompts)
    , m_ui(std::make_unique<Ui::PrintPage>())
{
    m_ui->setupUi(this);
    m_ui->printForms->setIcon(glyphIcon(Glyph::Printer, palette::onAccent));
    m_ui->savePdf->setIcon(glyphIcon(Glyph::Save));
    m_ui->what->addItem(tr("forms with last values, to be corrected"), int(What::Prefilled));
    m_ui->what->addItem(tr("blank forms"), int(What::Blank));
    m_ui->what->addItem(tr("archive reports, for this institution"), int(What::Reports));
    m_ui->printerKind->addItem(tr("laser or ink-jet"), PrintProfile::names().constFirst());
    m_ui->printerKind->addItem(tr("dot-matrix (24 needles)"), PrintProfile::names().constLast());
    m_ui->preview->addItem(tr("collection form"), int(PreviewKind::Collection));
    m_ui->preview->addItem(tr("consent form"), int(PreviewKind::Consent));
    m_ui->preview->addItem(tr("archive report"), int(PreviewKind::Report));
    connect(m_ui->savePdf, &QPushButton::clicked, this, &PrintPage::savePdf);
    connect(m_ui->printForms, &QPushButton::clicked, this, &PrintPage::print);
    connect(m_ui->stopPrint, &QPushButton::clicked, this, &PrintPage::stop);
    connect(m_ui->unmark, &QPushButton::clicked, this, &PrintPage::unmark);
    connect(m_ui->what, &QComboBox::currentIndexChanged, this, &PrintPage::showChoice);
    connect(m_ui->village, &QComboBox::currentIndexChanged, this, &PrintPage::showChoice);
    connect(m_ui->preview, &QComboBox::currentIndexChanged, this, &PrintPage::drawPreview);
    connect(m_ui->printerKind, &QComboBox::currentIndexChanged, this, &PrintPage::drawPreview);
    const auto changed = [this] {
        watchTemplates();
        drawPreview();
    };
    connect(&m_templates, &QFileSystemWatcher::fileChanged, this, changed);
    connect(&m_templates, &QFileSystemWatcher::directoryChanged, this, changed);
    setRunning(false);
}

PrintPage::~PrintPage() = default;

PageEntry PrintPage::entry()
{
    return {pagenames::print(),
            Glyph::Printer,
            tr("Printing"),
            [](const OpenArchive &archive, const WorkPurpose &work) {
                return rightsOf(archive, work).print;
            },
            [](const PageContext &context, QWidget *parent) {
                return new PrintPage(context, parent);
            }};
}

void PrintPage::arrive(const Destination &to)
{
    Q_UNUSED(to)
    emit titleChanged(tr("Printing"));
    // So that what was marked since stands first.
    m_ui->village->clear();
    readSetup(QPrinterInfo::defaultPrinterName());
    watchTemplates();
    refresh();
    m_ui->village->setFocus();
}

void PrintPage::refresh()
{
    UserSettings settings(m_worker, this);
    printmarks::load(settings, [this](const std::vector<Uid> &marked) { m_marked = marked; });
    listVillages(m_worker, this, [this](const Result<std::vector<VillageChoice>> &villages) {
        takeVillages(villages);
    });
    drawPreview();
}

void PrintPage::takeVillages(const Result<std::vector<VillageChoice>> &villages)
{
    if (!villages) {
        say(villages.error().message);
        return;
    }
    const bool first = m_ui->village->count() == 0;
    const QString chosen = m_ui->village->currentData().toString();
    m_ui->village->clear();
    if (!m_marked.empty()) {
        m_ui->village->addItem(
            tr("%n marked household(s)", nullptr, static_cast<int>(m_marked.size())), QString());
    }
    for (const VillageChoice &village : *villages) {
        const auto code = DivisionCode::parse(village.code);
        const QString name = code.ok() ? m_archive.divisions.fullName(*code) : village.code;
        const QString county = m_archive.divisions.fullName(m_archive.info.division);
        m_ui->village->addItem(tr("%1 (%2)")
                                   .arg(name.startsWith(county) ? name.mid(county.size()) : name)
                                   .arg(village.households),
                               village.code);
        m_ui->village->setItemData(
            m_ui->village->count() - 1, village.households, Qt::UserRole + 1);
    }
    const int index = first ? 0 : m_ui->village->findData(chosen);
    m_ui->village->setCurrentIndex(std::max(index, 0));
    m_ui->printForms->setEnabled(!villages->empty());
    m_ui->savePdf->setEnabled(!villages->empty());
    if (villages->empty())
        say(tr("This archive has no households yet; capture some first."));
    showChoice();
}

bool PrintPage::isOfMarks() const
{
    return m_ui->village->currentIndex() >= 0 && m_ui->village->currentData().toString().isEmpty();
}

PrintPage::What PrintPage::what() const
{
    return static_cast<What>(m_ui->what->currentData().toInt());
}

void PrintPage::showChoice()
{
    m_ui->unmark->setVisible(isOfMarks());
    m_ui->withConsents->setEnabled(what() != What::Reports);
    m_ui->savePdf->setText(what() == What::Reports ? tr("&Save as PDFs in a folder…")
                                                   : tr("&Save as PDF…"));
}

void PrintPage::unmark()
{
    UserSettings settings(m_worker, this);
    printmarks::keep(settings, {}, [this](const Result<void> &kept) {
        say(kept ? tr("No household is marked for printing any more.") : kept.error().message);
        refresh();
    });
}

void PrintPage::readSetup(const QString &printer)
{
    const PrinterSetup setup = printerSetup(printer);
    m_setUpFor = printer;
    m_ui->printerKind->setCurrentIndex(m_ui->printerKind->findData(setup.profile.name));
    m_ui->bothSides->setChecked(setup.profile.duplex);
    m_ui->offsetRight->setValue(setup.profile.offset.x());
    m_ui->offsetDown->setValue(setup.profile.offset.y());
}

PrinterSetup PrintPage::typedSetup() const
{
    PrinterSetup setup = printerSetup(m_setUpFor);
    const auto profile = PrintProfile::named(m_ui->printerKind->currentData().toString());
    if (profile)
        setup.profile = *profile;
    setup.profile.duplex = m_ui->bothSides->isChecked();
    setup.profile.offset = {m_ui->offsetRight->value(), m_ui->offsetDown->value()};
    return setup;
}

PrintWorkOrder PrintPage::order() const
{
    PrintScope scope;
    scope.division = m_ui->village->currentData().toString();
    if (isOfMarks()) {
        scope.division = m_archive.info.division.county();
        scope.marked = m_marked;
    }
    if (what() == What::Reports) {
        ReportOrder reports;
        reports.scope = scope;
        reports.folder = m_printer ? QString() : m_path;
        reports.profile = typedSetup().profile;
        return reports;
    }
    VillageOrder order;
    order.scope = scope;
    order.prefilled = what() == What::Prefilled;
    order.consents = m_ui->withConsents->isChecked();
    order.profile = typedSetup().profile;
    return order;
}

QString PrintPage::choosePath() const
{
    if (what() == What::Reports)
        return m_prompts.chooseFolder(tr("Folder for the reports"));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = isOfMarks() ? tr("marked") : m_ui->village->currentData().toString();
    return m_prompts.chooseSaveFile(tr("Save the forms as PDF"),
                                    folder.filePath(name + QStringLiteral(".pdf")));
}

void PrintPage::savePdf()
{
    const QString path = choosePath();
    if (path.isEmpty())
        return;
    m_printer.reset();
    m_path = path;
    rememberPrinter(m_setUpFor, typedSetup());
    begin();
}

void PrintPage::print()
{
    if (const auto there = requirePrinter(m_prompts); !there) {
        say(there.error().message);
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setUp(printer.get(), typedSetup());
    if (!m_prompts.choosePrinter(*printer))
        return;
    // Another printer has another setup: it is shown, and asked for again.
    if (printer->printerName() != m_setUpFor) {
        readSetup(printer->printerName());
        setUp(printer.get(), typedSetup());
    }
    const PrinterSetup setup = chosenOn(*printer, typedSetup());
    m_ui->bothSides->setChecked(setup.profile.duplex);
    rememberPrinter(m_setUpFor, setup);
    m_printer = printer;
    m_path.clear();
    begin();
}

void PrintPage::begin()
{
    m_stopped = false;
    setRunning(true);
    say(tr("The households are being put in walking order…"));
    const auto households = m_ui->village->currentData(Qt::UserRole + 1).toInt();
    m_toFind = isOfMarks() ? static_cast<int>(m_marked.size()) : households;
    m_ui->progress->setRange(0, m_toFind);
    m_ui->progress->setValue(0);
    beginPrint(
        m_worker, this, order(), [this](const Result<RunProgress> &step) { takeStep(step); });
}

void PrintPage::goOn()
{
    nextPrint(
        m_worker, this, m_printer, [this](const Result<RunProgress> &step) { takeStep(step); });
}

void PrintPage::takeStep(const Result<RunProgress> &step)
{
    if (!step) {
        setRunning(false);
        leavePrint(m_worker, this);
        say(step.error().message);
        refresh();
        return;
    }
    m_ui->progress->setRange(0, step->planning ? std::max(m_toFind, step->done) : step->total);
    m_ui->progress->setValue(step->done);
    if (m_stopped) {
        takeStop(*step);
    } else if (step->planning) {
        say(tr("Finding the households and putting them in walking order: %1").arg(step->done));
        goOn();
    } else if (step->done < step->total) {
        say(tr("Household %1 of %2").arg(step->done).arg(step->total));
        goOn();
    } else {
        finish();
    }
}

void PrintPage::takeStop(const RunProgress &step)
{
    setRunning(false);
    leavePrint(m_worker, this);
    if (step.planning) {
        say(tr("Stopped before anything was printed."));
    } else {
        say(tr("Stopped after %1 of %2 households. Begin the same again, and it goes on with the "
               "numbers that were given.")
                .arg(step.done)
                .arg(step.total));
    }
    refresh();
}

void PrintPage::stop()
{
    m_stopped = true;
    m_ui->stopPrint->setEnabled(false);
}

void PrintPage::finish()
{
    endPrint(m_worker, this, m_printer, m_path, [this](const Result<RunOutcome> &outcome) {
        takeOutcome(outcome);
    });
}

void PrintPage::takeOutcome(const Result<RunOutcome> &outcome)
{
    setRunning(false);
    emit archiveChanged();
    refresh();
    if (!outcome) {
        say(outcome.error().message);
        return;
    }
    QString sentence = m_printer
        ? tr("%n household(s) went to the printer %1.", nullptr, outcome->households)
              .arg(m_printer->printerName())
        : tr("%n household(s) are in %1.", nullptr, outcome->households)
              .arg(QDir::toNativeSeparators(m_path));
    if (!m_printer && what() == What::Reports) {
        sentence = tr("The reports of %n household(s) are in %1.", nullptr, outcome->households)
                       .arg(QDir::toNativeSeparators(m_path));
    }
    if (outcome->resumed)
        sentence += QLatin1Char(' ') + tr("It went on where it had stopped.");
    if (outcome->skipped > 0) {
        sentence += QLatin1Char(' ')
            + tr("%n household(s) were passed over: erased, or closed to you.",
                 nullptr,
                 outcome->skipped);
    }
    say(sentence);
}

void PrintPage::say(const QString &sentence)
{
    m_ui->state->setText(sentence);
}

void PrintPage::setRunning(bool running)
{
    m_ui->choices->setEnabled(!running);
    m_ui->printForms->setEnabled(!running);
    m_ui->savePdf->setEnabled(!running);
    m_ui->stopPrint->setVisible(running);
    m_ui->stopPrint->setEnabled(running);
    m_ui->progress->setVisible(running);
    if (running)
        m_ui->stopPrint->setFocus();
}

void PrintPage::watchTemplates()
{
    const QDir folder(QDir(m_archive.info.folder).filePath(QStringLiteral("templates")));
    QStringList paths{folder.exists() ? folder.path() : m_archive.info.folder};
    for (const QString &name : folder.entryList({QStringLiteral("*.html")}, QDir::Files))
        paths.append(folder.filePath(name));
    // An editor that writes a new file in the place of the old one takes the watch away with it.
    m_templates.addPaths(paths);
}

void PrintPage::drawPreview()
{
    const auto kind = static_cast<PreviewKind>(m_ui->preview->currentData().toInt());
    previewTemplate(
        m_worker, this, kind, typedSetup().profile, [this](const Result<QImage> &picture) {
            m_ui->previewFault->setVisible(!picture);
            m_ui->previewFault->setText(picture ? QString() : picture.error().message);
            if (picture)
                m_ui->page->show(*picture);
        });
}

} // namespace archive
