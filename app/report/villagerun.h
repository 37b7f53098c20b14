// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formpages.h"
#include "report/printwork.h"

namespace archive {

class BookPress;

/// What is printed of the households of a village, of one of them, or of those that somebody marked.
struct VillageOrder
{
    PrintScope scope;
    bool prefilled = true; ///< with what the archive has
    bool consents = true; ///< with a consent form for everybody whom none covers
    PrintProfile profile;
};

/// 信息采集表 and consent forms of a village in walking order, one household in memory at a time. What was stopped or killed goes on
/// when the same is ordered again: numbers once given stay, and nothing stands in the file before all of it does.
class VillageRun final : public PrintWork
{
public:
    /// Refused by policy or area, InvalidInput for a broken template. The archive must outlive the run; needs a QGuiApplication.
    [[nodiscard]] static Result<VillageRun>
    open(Archive &archive, const Session &session, const VillageOrder &order);
    VillageRun(VillageRun &&other) noexcept;
    VillageRun &operator=(VillageRun &&other) = delete;
    ~VillageRun() override;
    Q_DISABLE_COPY(VillageRun)

    /// For a printer in one job a household, so that one that stops loses no more; those that went there before are not printed again.
    [[nodiscard]] Result<bool> workNext(QPrinter *printer) override;
    /// All of the file, or nothing, stands at `path`.
    [[nodiscard]] Result<RunOutcome> end(QPrinter *printer, const QString &path) override;

private:
    using TakeDocument = std::function<Result<void>(PageDocument document)>;
    VillageRun(Archive &archive, const Session &session, const VillageOrder &order);
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> makeOne(const PrintItem &item, const TakeDocument &take);
    /// makeOne(); false for a household that was erased or closed since, which is passed over.
    [[nodiscard]] Result<bool> makeUnlessClosed(const PrintItem &item, const TakeDocument &take);
    [[nodiscard]] Result<bool> makeNext();
    [[nodiscard]] Result<bool> printNext(QPrinter *printer);
    [[nodiscard]] QString shape() const;

    VillageOrder m_order;
    std::optional<PrintFonts> m_fonts;
    std::optional<FormPages> m_pages;
    std::vector<PlannedBlock> m_plan;
    QDate m_today;
    std::unique_ptr<BookPress> m_book;
    std::vector<Uid> m_made; ///< in the book
};

} // namespace archive
