// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/kind.h"

#include <QRect>
#include <QString>

#include <optional>
#include <vector>

class QImage;
class QPrinter;

namespace archive {

enum class Leave { Stay, Discard, SaveFirst };

/// Everything that stops the work to ask the person; tests answer in their place.
class Prompts
{
public:
    Prompts() = default;
    virtual ~Prompts() = default;
    Q_DISABLE_COPY_MOVE(Prompts)

    /// Why the record is to be saved in spite of these points, one of the reasons by its code or in the person's words; none: it is not
    /// saved.
    [[nodiscard]] virtual std::optional<QString> askReason(const QString &points,
                                                           const CodeList &reasons) = 0;
    /// What becomes of changes that are not saved; `maySave` is false while they can't be.
    [[nodiscard]] virtual Leave askLeave(bool maySave) = 0;
    [[nodiscard]] virtual bool confirm(const QString &question, const QString &action) = 0;
    /// A folder that exists, or an empty text.
    [[nodiscard]] virtual QString chooseFolder(const QString &title) = 0;
    /// A file to write, or an empty text.
    [[nodiscard]] virtual QString chooseSaveFile(const QString &title, const QString &proposal) = 0;
    /// A file to read, or an empty text.
    [[nodiscard]] virtual QString chooseOpenFile(const QString &title, const QString &filter) = 0;
    /// Places of a page that may not be kept, in its pixels; none: the page is not kept at all.
    [[nodiscard]] virtual std::optional<std::vector<QRect>> coverPlaces(const QImage &page) = 0;
    /// Whether this computer has a printer at all.
    [[nodiscard]] virtual bool hasPrinter() const = 0;
    /// Sets the printer up; false: nothing is printed.
    [[nodiscard]] virtual bool choosePrinter(QPrinter &printer) = 0;
    /// A PIN, typed twice alike; none: it stays as it was.
    [[nodiscard]] virtual std::optional<QString> askPin() = 0;
    /// Something went wrong that needs a word.
    virtual void tell(const QString &sentence) = 0;
};

} // namespace archive
