// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/policytable.h"

#include "base/legalclock.h"
#include "report/paperpages.h"

namespace archive {

namespace {

using List = kainjow::mustache::list;

struct Column
{
    const char *name;
    std::vector<Action> actions;
};

/// Of one purpose and role: the kinds that an action is allowed for, in words.
class Cell
{
public:
    Cell(const Catalogue &catalogue, const Policy &policy, QString purpose, QString role)
        : m_catalogue(catalogue)
        , m_policy(policy)
        , m_purpose(std::move(purpose))
        , m_role(std::move(role))
    { }

    [[nodiscard]] QString text(const std::vector<Action> &actions) const
    {
        QStringList allowed;
        QStringList masked;
        QStringList refused;
        for (const auto &kind : m_catalogue.kinds()) {
            switch (best(kind.name, actions)) {
            case Verdict::Refused:
                refused.append(kind.title);
                break;
            case Verdict::Masked:
                masked.append(kind.title);
                break;
            case Verdict::Asks:
            case Verdict::Allowed:
                allowed.append(kind.title);
                break;
            }
        }
        QStringList parts;
        if (!allowed.isEmpty())
            parts.append(words(allowed, masked + refused));
        if (!masked.isEmpty())
            parts.append(QStringLiteral("掩码：") + words(masked, allowed + refused));
        return parts.isEmpty() ? QStringLiteral("—") : parts.join(QStringLiteral("；"));
    }

private:
    [[nodiscard]] Verdict best(const QString &kind, const std::vector<Action> &actions) const
    {
        auto verdict = Verdict::Refused;
        for (const auto action : actions) {
            verdict = std::max(verdict, m_policy.verdict(m_purpose, {m_role}, kind, action));
        }
        return verdict;
    }

    /// The shorter way to say it.
    [[nodiscard]] static QString words(const QStringList &these, const QStringList &others)
    {
        if (others.isEmpty())
            return QStringLiteral("全部");
        if (others.size() < these.size())
            return QStringLiteral("全部，除") + others.join(QStringLiteral("、"));
        return these.join(QStringLiteral("、"));
    }

    const Catalogue &m_catalogue;
    const Policy &m_policy;
    QString m_purpose;
    QString m_role;
};

TemplateData
rowOf(const Catalogue &catalogue, const Policy &policy, const Purpose &purpose, const QString &role)
{
    const Column columns[] = {
        {"list", {Action::List}},
        {"view", {Action::View, Action::ViewRestricted}},
        {"save", {Action::Save}},
        {"print", {Action::Print}},
        {"send", {Action::Send, Action::Export}},
        {"manage", {Action::Manage, Action::Audit}},
    };
    TemplateData row;
    put(&row, "purposeTitle", purpose.title);
    put(&row, "basis", purpose.basis);
    const Cell cell(catalogue, policy, purpose.code, role);
    for (const auto &column : columns)
        put(&row, column.name, cell.text(column.actions));
    return row;
}

} // namespace

TemplateData policyTableData(const ArchiveInfo &info,
                             const Catalogue &catalogue,
                             const Policy &policy,
                             QDate day)
{
    TemplateData data;
    put(&data, "institutionName", info.institution);
    put(&data, "sample", info.sample);
    put(&data, "training", info.training);
    put(&data, "heading", QStringLiteral("岗位权限表"));
    put(&data, "headingNote", QString());
    put(&data, "station", info.station);
    put(&data, "day", day.toString(Qt::ISODate));
    List roles;
    for (const auto &name : policy.roles()) {
        const auto *const role = policy.role(name);
        TemplateData entry;
        put(&entry, "role", role == nullptr ? name : role->title);
        put(&entry, "alone", role != nullptr && role->excludes == QLatin1String("*"));
        List rows;
        for (const auto &purpose : policy.purposes()) {
            if (purpose.roles.contains(name))
                rows.push_back(rowOf(catalogue, policy, purpose, name));
        }
        entry.set("rows", TemplateData(rows));
        roles.push_back(entry);
    }
    data.set("roles", TemplateData(roles));
    return data;
}

Result<std::unique_ptr<ReportDocument>> preparePolicyTable(Archive &archive)
{
    ARCHIVE_TRY(fonts, PrintFonts::find());
    ARCHIVE_TRY(templates, TemplateSet::load(archive.info().folder, *archive.environment().disk));
    auto data = policyTableData(archive.info(),
                                archive.catalogue(),
                                archive.policy(),
                                legalclock::civilDate(archive.environment().clock->nowUtc()));
    const PaperKind kind{QStringLiteral("岗位权限表"),
                         QStringLiteral("policy.html"),
                         QStringLiteral("policy-head.html"),
                         QStringLiteral("policy-foot.html")};
    ARCHIVE_TRY(filled,
                PaperPages::fill(templates, kind, std::move(data), archive.info().training));
    const auto content = std::make_shared<PaperPages>(std::move(filled));
    const auto layOut = [content, fonts = fonts](const PrintProfile &profile) {
        return content->layOut(fonts, {}, profile);
    };
    ARCHIVE_TRY(pages, layOut({}));
    // It has no number, so that the register keeps nothing of it.
    return std::make_unique<ReportDocument>(
        QString(),
        std::move(pages),
        archive.environment().disk,
        [](const QByteArray &, int) { return Result<void>(); },
        layOut);
}

} // namespace archive
