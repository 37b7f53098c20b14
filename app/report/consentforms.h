// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "report/formpages.h"

namespace archive {

/// The consent forms of a household: one, with a number, for each member whom no consent in force covers. The numbers stand in the journal before
/// the pages exist; forms that nobody took to paper have the same numbers the next time.
class ConsentForms
{
public:
    /// Refused by policy or area, NotFound when everybody has signed. The archive must outlive the forms; needs a QGuiApplication.
    [[nodiscard]] static Result<std::unique_ptr<ConsentForms>> prepare(Archive &archive,
                                                                       const Session &session,
                                                                       const Uid &household,
                                                                       const PrintProfile &profile);

    /// In the order of the pages.
    [[nodiscard]] const QStringList &numbers() const { return m_numbers; }
    [[nodiscard]] int pageCount() const;
    /// In page units; pages count from 0 through all forms.
    void renderPage(QPainter *painter, int page) const;

    /// Keeps what waits for a signature, then writes all forms or none.
    [[nodiscard]] Result<void> writePdf(const QString &path);
    /// The same on paper, laid out for that printer.
    [[nodiscard]] Result<void> print(QPrinter *printer, const PrintProfile &profile);

private:
    ConsentForms(Archive &archive, const Session &session, const Uid &household);
    [[nodiscard]] Result<void> load(const PrintProfile &profile);
    [[nodiscard]] Result<void> layOut(const PrintProfile &profile);
    [[nodiscard]] Result<void> beginRun(const QString &templates);
    [[nodiscard]] Result<void> number(const std::vector<AskedSigner> &signers);
    /// A consent that awaits its signature for each number that the household has none of, when the purpose lets one be saved.
    [[nodiscard]] Result<void> keepWaiting();
    [[nodiscard]] Result<ChangeSet> waitingConsents() const;
    [[nodiscard]] Result<void> finish(const QString &outcome);

    Archive *m_archive;
    Session m_session;
    Uid m_household;
    PrintRun m_run;
    QStringList m_numbers;
    std::optional<PrintFonts> m_fonts;
    std::optional<FormPages> m_pages;
    CollectionData m_data;
    std::vector<PageDocument> m_forms;
    bool m_duplex = false;
    bool m_finished = false;
};

} // namespace archive
