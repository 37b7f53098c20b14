// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/glyph.h"
#include "desktop/work/archivesource.h"
#include "desktop/work/openarchive.h"
#include "desktop/work/paperjobs.h"

#include <QWidget>

#include <functional>

namespace archive {

class Prompts;

/// A place in the workspace: a page by its name, and what it is to show there.
struct Destination
{
    QString page;
    Uid household; ///< null: none, or a new one
    DivisionCode division; ///< of a new household, or what a list begins with
    QString text; ///< a household's name, or what is searched for
    bool typed = false; ///< the household was never saved: its half-typed form is gone on with
    bool receipt = false; ///< of a household: what explains its rating
    std::optional<PaperOrder> paper = {}; ///< another print; `text` names what it is about
};

/// A page of the workspace. It knows no other page: it says where it leads, and the workspace goes there.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    /// Somebody went here for this.
    virtual void arrive(const Destination &to);
    /// Reads anew what it shows: somebody came back, or works for another purpose now.
    virtual void refresh();
    virtual void setRights(const WorkRights &rights);
    /// Whether something typed would be lost.
    [[nodiscard]] virtual bool isUnsaved() const;
    /// Asks the person if something is not saved; `then` is called if the page may be left, perhaps after saving.
    virtual void askToLeave(const std::function<void()> &then);
    /// The windows are made anew: keeps what is typed, then says where to go on. Not called when it can't be kept; the page says so. A page that keeps
    /// nothing asks as askToLeave() does.
    virtual void leaveBehind(const std::function<void(const Destination &)> &then);
    /// The workstation was locked and is open again; what was typed still stands here.
    virtual void resume();

signals:
    /// Empty: the program's name is enough.
    void titleChanged(const QString &title);
    void wanted(const archive::Destination &to);
    /// Back to where somebody came from.
    void left();
    /// How many things there can wait no longer, for the rail.
    void waiting(int count);
    /// What the status bar counts may have changed.
    void archiveChanged();
};

/// What a page may use; all of it lives as long as the pages do.
struct PageContext
{
    OpenArchive archive;
    ArchiveWorker &worker;
    ArchiveSource &source;
    Prompts &prompts;
};

/// How a page joins the workspace; pages/allpages.cpp lists the entries in the order of the rail.
struct PageEntry
{
    QString name;
    Glyph glyph = Glyph::Home;
    QString title; ///< empty: it stands not in the rail, other pages lead there
    /// Whether this work offers the page at all: one that it does not offer is absent.
    std::function<bool(const OpenArchive &archive, const WorkPurpose &work)> offered;
    std::function<Page *(const PageContext &context, QWidget *parent)> make;
    QString brief = {}; ///< the title in a word, for a narrow rail; empty: the title is one
};

} // namespace archive

Q_DECLARE_METATYPE(archive::Destination)
