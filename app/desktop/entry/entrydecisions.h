// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/openarchive.h"

#include <QFrame>

#include <memory>

namespace archive {

namespace Ui {
class EntryDecisions;
}

class Prompts;

/// What differs between a first and a second entry, and whose it is to decide or to put right.
class EntryDecisions final : public QFrame
{
    Q_OBJECT

public:
    explicit EntryDecisions(QWidget *parent = nullptr);
    ~EntryDecisions() override;

    void bind(const OpenArchive &archive, ArchiveWorker &worker, Prompts &prompts);
    void refresh();

signals:
    void decided();

private:
    /// A difference as it is looked at: a look.
    struct Difference
    {
        QString field;
        QString first;
        QString second;
    };

    void show(const std::vector<CaseRow> &rows);
    void choose();
    void showDifference(const Difference &difference);
    void step(const QString &action);
    [[nodiscard]] const CaseRow *chosen() const;
    [[nodiscard]] static Result<Difference>
    read(Archive &archive, const Session &session, const CaseRow &row);

    const Catalogue *m_catalogue = nullptr;
    ArchiveWorker *m_worker = nullptr;
    Prompts *m_prompts = nullptr;
    std::vector<CaseRow> m_rows;
    std::unique_ptr<Ui::EntryDecisions> m_ui;
};

} // namespace archive
