// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journal.h"
#include "archive/recipient.h"
#include "views/fields.h"

namespace archive {

/// A report that was printed: what its number stands for.
struct Printout
{
    QString number; ///< "350405-20260429-000318": county, civil date, running number
    QString checkCode; ///< printed in the QR code; only this archive can make it
    QDateTime at;
    QString user;
    QString purpose;
    QString recipient; ///< code of a Recipient
    Uid household;
    JournalHead head; ///< the journal with this report's own entry
    QString templates; ///< TemplateSet::origin(); empty before schema 16
};

enum class PrintoutState : quint8 { Genuine, Altered, Unknown };

/// The register of reports. The entry stands before the first page exists.
class Printouts
{
public:
    explicit Printouts(Store &store);

    /// Journals the report, with the templates that it is made of, and gives it its number; Refused by policy, which is asked about the kind that
    /// is printed: the household as a whole, or one kind of its records.
    [[nodiscard]] Result<Printout> begin(const Session &session,
                                         const Uid &household,
                                         Recipient recipient,
                                         const QString &templates,
                                         KindIndex printed = kinds::household);
    /// The same for a list of households, each of which is journalled as told of (`listed`).
    [[nodiscard]] Result<Printout> beginList(const Session &session,
                                             const std::vector<Uid> &households,
                                             KindIndex printed,
                                             const QString &templates);
    /// Binds what was written (SHA-256 of the PDF and its pages) to the number.
    [[nodiscard]] Result<void>
    finish(const Session &session, const QString &number, const QByteArray &sha256, int pages);
    /// Number of a report alone, the whole text of its QR code, or the number of a form or of a consent form.
    [[nodiscard]] Result<PrintoutState> verify(const QString &numberOrQrText);
    /// Which templates a report was made of, as TemplateSet::origin() says; empty where the register does not know.
    [[nodiscard]] Result<QString> templatesOf(const QString &numberOrQrText);
    /// The text that the QR code holds: number, journal head in short, check code.
    [[nodiscard]] static QString qrText(const Printout &printout);

private:
    [[nodiscard]] Result<Printout> enter(const Session &session,
                                         const Uid &household,
                                         Recipient recipient,
                                         const QString &templates);

    Store &m_store;
};

} // namespace archive
