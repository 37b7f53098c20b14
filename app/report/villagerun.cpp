// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/villagerun.h"

#include "base/disk.h"
#include "report/bookpress.h"

#include <QPrinter>

namespace archive {

VillageRun::VillageRun(Archive &archive, const Session &session, const VillageOrder &order)
    : PrintWork(archive, session, order.scope)
    , m_order(order)
{ }

VillageRun::VillageRun(VillageRun &&other) noexcept = default;

VillageRun::~VillageRun() = default;

QString VillageRun::shape() const
{
    const auto shape = m_order.prefilled ? QStringLiteral("prefilled") : QStringLiteral("blank");
    return m_order.consents ? shape + QStringLiteral("+consents") : shape;
}

Result<void> VillageRun::load()
{
    ARCHIVE_TRY(fonts, PrintFonts::find());
    m_fonts = std::move(fonts);
    ARCHIVE_TRY(templates,
                TemplateSet::load(archive().info().folder, *archive().environment().disk));
    ARCHIVE_TRY(facts, formFacts(archive(), session()));
    m_today = facts.on;
    ARCHIVE_TRY(pages, FormPages::load(templates, facts, m_order.profile));
    m_pages.emplace(std::move(pages));
    ARCHIVE_TRY(plan, collectionPlan(archive().catalogue()));
    m_plan = std::move(plan);
    return begin(shape(), templates.origin(FormPages::templateNames()));
}

Result<VillageRun>
VillageRun::open(Archive &archive, const Session &session, const VillageOrder &order)
{
    VillageRun run(archive, session, order);
    ARCHIVE_CHECK(run.load());
    return run;
}

/// The numbers are given only after everything else that could stop the household's pages.
Result<void> VillageRun::makeOne(const PrintItem &item, const TakeDocument &take)
{
    ARCHIVE_TRY(
        data,
        readCollection(archive(), session(), item.household, m_plan, m_order.prefilled, m_today));
    if (!m_order.consents)
        data.signers.clear();
    ARCHIVE_CHECK(m_pages->check(*m_fonts, data));
    ARCHIVE_TRY(
        numbered,
        archive().printRuns().number(session(), run(), item.place, int(data.signers.size())));
    ARCHIVE_TRY(form, m_pages->collection(*m_fonts, data, numbered.number));
    m_outcome.pages += form.pageCount();
    ARCHIVE_CHECK(take(std::move(form)));
    for (size_t i = 0; i < data.signers.size(); ++i) {
        const QString number = numbered.consents.at(qsizetype(i));
        ARCHIVE_TRY(consent, m_pages->consent(*m_fonts, data, data.signers[i], number));
        m_outcome.pages += consent.pageCount();
        ARCHIVE_CHECK(take(std::move(consent)));
        ++m_outcome.consents;
    }
    countNumber(numbered.number);
    return {};
}

Result<bool> VillageRun::makeUnlessClosed(const PrintItem &item, const TakeDocument &take)
{
    const auto made = makeOne(item, take);
    if (!made && !passesOver(made.error()))
        return made.error();
    return made.ok();
}

Result<bool> VillageRun::makeNext()
{
    if (!m_book) {
        m_book =
            std::make_unique<BookPress>(QStringLiteral("农户信息采集表"), m_order.profile.duplex);
    }
    if (item() == nullptr)
        return false;
    ARCHIVE_TRY(made, makeUnlessClosed(*item(), [this](PageDocument document) {
                    return m_book->add(std::move(document));
                }));
    if (made)
        m_made.push_back(item()->household);
    passItem();
    return true;
}

Result<bool> VillageRun::printNext(QPrinter *printer)
{
    passPrinted();
    if (item() == nullptr)
        return false;
    std::vector<PageDocument> documents;
    ARCHIVE_TRY(made,
                makeUnlessClosed(*item(), [&documents](PageDocument document) -> Result<void> {
                    documents.push_back(std::move(document));
                    return {};
                }));
    if (made) {
        std::vector<const PageDocument *> job;
        job.reserve(documents.size());
        for (const PageDocument &document : documents)
            job.push_back(&document);
        ARCHIVE_CHECK(PageDocument::printAll(printer, job));
        ARCHIVE_CHECK(markPrinted(*item()));
    }
    passItem();
    return true;
}

Result<bool> VillageRun::workNext(QPrinter *printer)
{
    return printer != nullptr ? printNext(printer) : makeNext();
}

Result<RunOutcome> VillageRun::end(QPrinter *printer, const QString &path)
{
    if (printer != nullptr)
        return finish(QStringLiteral("printed"));
    ARCHIVE_TRY(bytes, m_book->finish());
    m_outcome.pages = m_book->pageCount();
    ARCHIVE_CHECK(writeAtomically(*archive().environment().disk, path, bytes));
    m_printed = std::exchange(m_made, {});
    return finish(QStringLiteral("written"));
}

} // namespace archive
