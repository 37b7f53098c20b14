// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/consentforms.h"

#include "report/pdfbook.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace archive {

namespace {

struct FormsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::ConsentForms)
};

Error goneMeanwhile()
{
    return {ErrorCode::NotFound,
            FormsText::tr("The household is no longer part of this print; open it again."),
            {}};
}

Change waitingConsent(const Uid &household,
                      const Uid &signer,
                      const QString &number,
                      const Catalogue &catalogue)
{
    Record record;
    record.kind = kinds::consent;
    ConsentEdit edit(record);
    edit.setConsentNumber(number)
        .setState(codes::consentState::awaitingSignature)
        .setFormVersion(catalogue.version())
        .setCatalogueVersion(catalogue.version());
    if (!signer.isNull())
        edit.setSignatory(signer);
    auto change = changeTo(record);
    change.parent = household;
    return change;
}

} // namespace

ConsentForms::ConsentForms(Archive &archive, const Session &session, const Uid &household)
    : m_archive(&archive)
    , m_session(session)
    , m_household(household)
{ }

Result<std::unique_ptr<ConsentForms>> ConsentForms::prepare(Archive &archive,
                                                            const Session &session,
                                                            const Uid &household,
                                                            const PrintProfile &profile)
{
    std::unique_ptr<ConsentForms> forms(new ConsentForms(archive, session, household));
    ARCHIVE_CHECK(forms->load(profile));
    return forms;
}

Result<void> ConsentForms::load(const PrintProfile &profile)
{
    ARCHIVE_TRY(fonts, PrintFonts::find());
    m_fonts = std::move(fonts);
    ARCHIVE_TRY(templates,
                TemplateSet::load(m_archive->info().folder, *m_archive->environment().disk));
    ARCHIVE_TRY(facts, formFacts(*m_archive, m_session));
    ARCHIVE_TRY(pages, FormPages::load(templates, facts, profile));
    ARCHIVE_TRY(data, readCollection(*m_archive, m_session, m_household, {}, true, facts.on));
    if (data.signers.empty()) {
        return Error{ErrorCode::NotFound,
                     FormsText::tr("A consent in force covers every member of this household; "
                                   "there is nothing to sign."),
                     {}};
    }
    ARCHIVE_CHECK(pages.check(*m_fonts, data));
    ARCHIVE_CHECK(beginRun(templates.origin(FormPages::templateNames())));
    ARCHIVE_CHECK(number(data.signers));
    m_data = std::move(data);
    m_pages = std::move(pages);
    return layOut(profile);
}

Result<void> ConsentForms::layOut(const PrintProfile &profile)
{
    m_pages->setProfile(profile);
    m_duplex = profile.duplex;
    m_forms.clear();
    for (size_t i = 0; i < m_data.signers.size(); ++i) {
        ARCHIVE_TRY(
            form,
            m_pages->consent(*m_fonts, m_data, m_data.signers[i], m_numbers.at(qsizetype(i))));
        m_forms.push_back(std::move(form));
    }
    return {};
}

Result<void> ConsentForms::beginRun(const QString &templates)
{
    const QString county = m_archive->info().division.county();
    const QString shape = QStringLiteral("consents ") + m_household.toString();
    ARCHIVE_TRY(before, m_archive->printRuns().unfinished(m_session, county, shape));
    if (before && before->templates == templates) {
        m_run = *before;
        return {};
    }
    ARCHIVE_TRY(begun,
                m_archive->printRuns().begin(m_session, {county, shape, templates, {m_household}}));
    m_run = begun;
    return {};
}

/// Who has a form that waits for the signature gets the same once more; the others get numbers that stand on no form yet.
Result<void> ConsentForms::number(const std::vector<AskedSigner> &signers)
{
    ARCHIVE_TRY(kept, m_archive->records().children(m_session, kinds::consent, m_household));
    std::map<Uid, QString> waiting;
    std::set<QString> taken;
    for (const ShownRecord &shown : kept) {
        const ConsentView consent(shown.record);
        taken.insert(consent.consentNumber());
        if (consent.state() == codes::consentState::awaitingSignature
            && !consent.consentNumber().isEmpty())
            waiting[consent.signatory()] = consent.consentNumber();
    }
    ARCHIVE_TRY(items, m_archive->printRuns().items(m_session, m_run));
    if (items.empty())
        return goneMeanwhile();
    QStringList free = items.front().consents;
    const auto isTaken = [&taken](const QString &number) {
        return taken.count(number) > 0;
    };
    free.removeIf(isTaken);
    const auto needed =
        std::count_if(signers.begin(), signers.end(), [&waiting](const AskedSigner &signer) {
            return waiting.count(signer.person) == 0;
        });
    const auto count = items.front().consents.size() + std::max<qsizetype>(0, needed - free.size());
    ARCHIVE_TRY(numbered, m_archive->printRuns().number(m_session, m_run, 1, int(count), false));
    free = numbered.consents;
    free.removeIf(isTaken);
    for (const AskedSigner &signer : signers) {
        const auto own = waiting.find(signer.person);
        m_numbers.append(own != waiting.end() ? own->second : free.takeFirst());
    }
    return {};
}

int ConsentForms::pageCount() const
{
    int pages = 0;
    for (const PageDocument &form : m_forms)
        pages += form.pageCount();
    return pages;
}

void ConsentForms::renderPage(QPainter *painter, int page) const
{
    for (const PageDocument &form : m_forms) {
        if (page < form.pageCount()) {
            form.renderPage(painter, page);
            return;
        }
        page -= form.pageCount();
    }
}

Result<ChangeSet> ConsentForms::waitingConsents() const
{
    ARCHIVE_TRY(kept, m_archive->records().children(m_session, kinds::consent, m_household));
    std::set<QString> numbers;
    for (const ShownRecord &shown : kept)
        numbers.insert(ConsentView(shown.record).consentNumber());
    ChangeSet set;
    set.reason = FormsText::tr("Consent form printed");
    for (qsizetype i = 0; i < m_numbers.size(); ++i) {
        if (numbers.count(m_numbers.at(i)) == 0) {
            set.changes.push_back(waitingConsent(m_household,
                                                 m_data.signers[size_t(i)].person,
                                                 m_numbers.at(i),
                                                 m_archive->catalogue()));
        }
    }
    return set;
}

Result<void> ConsentForms::keepWaiting()
{
    const auto verdict =
        m_archive->policy().verdict(m_session.purpose().code,
                                    m_session.user().roles,
                                    m_archive->catalogue().kind(kinds::consent).name,
                                    Action::Save);
    if (m_finished || verdict != Verdict::Allowed)
        return {};
    ARCHIVE_TRY(set, waitingConsents());
    if (set.changes.empty())
        return {};
    ARCHIVE_CHECK(m_archive->records().save(m_session, set));
    return {};
}

Result<void> ConsentForms::finish(const QString &outcome)
{
    if (m_finished)
        return {};
    ARCHIVE_CHECK(m_archive->printRuns().end(m_session, m_run, outcome));
    m_finished = true;
    return {};
}

Result<void> ConsentForms::writePdf(const QString &path)
{
    PdfBook book(QStringLiteral("个人信息采集、使用授权书"), m_duplex);
    for (const PageDocument &form : m_forms)
        ARCHIVE_CHECK(book.add(form));
    ARCHIVE_TRY(bytes, book.finish());
    ARCHIVE_CHECK(keepWaiting());
    ARCHIVE_CHECK(writeAtomically(*m_archive->environment().disk, path, bytes));
    return finish(QStringLiteral("written"));
}

Result<void> ConsentForms::print(QPrinter *printer, const PrintProfile &profile)
{
    ARCHIVE_CHECK(layOut(profile));
    ARCHIVE_CHECK(keepWaiting());
    std::vector<const PageDocument *> job;
    for (const PageDocument &form : m_forms)
        job.push_back(&form);
    ARCHIVE_CHECK(PageDocument::printAll(printer, job));
    if (!m_finished)
        ARCHIVE_CHECK(m_archive->printRuns().markPrinted(m_session, m_run, 1));
    return finish(QStringLiteral("printed"));
}

} // namespace archive
