// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/frame/pagestack.h"

namespace archive {

PageStack::PageStack(const PageContext &context, std::vector<PageEntry> entries, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_entries(std::move(entries))
{ }

const PageEntry *PageStack::entry(const QString &name) const
{
    const auto found = std::find_if(m_entries.begin(),
                                    m_entries.end(),
                                    [&name](const PageEntry &each) { return each.name == name; });
    return found == m_entries.end() ? nullptr : &*found;
}

bool PageStack::isOffered(const QString &name) const
{
    const auto *const found = entry(name);
    return found != nullptr && m_work && found->offered(m_context.archive, *m_work);
}

QString PageStack::firstPage() const
{
    for (const auto &each : m_entries) {
        if (!each.title.isEmpty() && isOffered(each.name))
            return each.name;
    }
    return {};
}

void PageStack::setWork(const WorkPurpose &work)
{
    m_work = work;
    const auto rights = rightsOf(m_context.archive, work);
    for (auto made = m_made.begin(); made != m_made.end();) {
        const auto &[name, page] = *made;
        if (isOffered(name)) {
            page->setRights(rights);
            ++made;
        } else {
            removeWidget(page);
            page->deleteLater();
            made = m_made.erase(made);
        }
    }
}

Page *PageStack::current() const
{
    return qobject_cast<Page *>(currentWidget());
}

QString PageStack::currentName() const
{
    const auto *const page = current();
    const auto found = std::find_if(
        m_made.begin(), m_made.end(), [page](const auto &made) { return made.second == page; });
    return found == m_made.end() ? QString() : found->first;
}

Page *PageStack::make(const PageEntry &entry)
{
    if (const auto made = m_made.find(entry.name); made != m_made.end())
        return made->second;
    auto *const page = entry.make(m_context, this);
    m_made.emplace(entry.name, page);
    addWidget(page);
    page->setRights(rightsOf(m_context.archive, *m_work));
    connect(page, &Page::wanted, this, &PageStack::go);
    connect(page, &Page::left, this, &PageStack::goBack);
    connect(page, &Page::archiveChanged, this, &PageStack::archiveChanged);
    connect(page, &Page::waiting, this, [this, name = entry.name](int count) {
        emit waiting(name, count);
    });
    connect(page, &Page::titleChanged, this, [this, page](const QString &title) {
        if (page != current())
            return;
        m_title = title;
        emit titleChanged(title);
    });
    return page;
}

Page *PageStack::turnTo(const QString &name)
{
    const auto *const wanted = entry(isOffered(name) ? name : firstPage());
    if (wanted == nullptr)
        return nullptr;
    auto *const page = make(*wanted);
    setCurrentWidget(page);
    m_title.clear();
    emit titleChanged(m_title);
    emit currentChangedTo(wanted->name);
    page->setFocus();
    return page;
}

void PageStack::show(const Destination &to)
{
    if (auto *const page = turnTo(to.page))
        page->arrive(to);
}

void PageStack::go(const Destination &to)
{
    auto *const from = current();
    if (from == nullptr) {
        show(to);
        return;
    }
    from->askToLeave([this, to, name = currentName()] {
        const auto *const wanted = entry(to.page);
        // A page of the rail is a beginning: there is nothing to go back to from it.
        if (wanted != nullptr && !wanted->title.isEmpty()) {
            m_way.clear();
        } else if (name != to.page) {
            m_way.push_back(name);
        }
        show(to);
    });
}

void PageStack::begin(const Destination &to)
{
    m_way.clear();
    show(to);
}

void PageStack::leaveBehind(const std::function<void(const Destination &)> &then)
{
    auto *const page = current();
    if (page == nullptr) {
        then({});
        return;
    }
    page->leaveBehind([this, then](Destination to) {
        const auto *const own = entry(currentName());
        // A page that stands not in the rail and does not say what it shows is one of what is shown elsewhere.
        if (to.page.isEmpty())
            to.page = own != nullptr && !own->title.isEmpty() ? own->name : firstPage();
        then(to);
    });
}

void PageStack::goBack()
{
    const auto name = m_way.empty() ? firstPage() : m_way.back();
    if (!m_way.empty())
        m_way.pop_back();
    if (auto *const page = turnTo(name))
        page->refresh();
}

} // namespace archive
