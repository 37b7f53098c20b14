// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desktop/form/choicebox.h"

namespace archive {

/// The languages of the program; the one that is chosen is spoken at once and at the next start.
class LanguageBox final : public ChoiceBox
{
    Q_OBJECT

public:
    explicit LanguageBox(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(int index);
};

/// Speaks another language from now on; a sentence when that is not possible.
[[nodiscard]] Result<void> speakFromNowOn(const QString &language);

} // namespace archive
