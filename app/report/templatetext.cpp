// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/templatetext.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringView>

namespace archive {

namespace {

constexpr qsizetype largestTemplate = 0x40000;

/// Elements that have no end.
bool isVoid(const QString &element)
{
    static const QStringList known{
        QStringLiteral("br"), QStringLiteral("hr"), QStringLiteral("meta"), QStringLiteral("col")};
    return known.contains(element);
}

/// What would bring something of the machine, or of elsewhere, onto the paper.
bool isForeign(const QString &element)
{
    static const QStringList foreign{QStringLiteral("img"),
                                     QStringLiteral("link"),
                                     QStringLiteral("script"),
                                     QStringLiteral("object"),
                                     QStringLiteral("iframe")};
    return foreign.contains(element);
}

} // namespace

Error TemplateText::refusal(const QString &file, int line, const QString &what)
{
    return {ErrorCode::InvalidInput,
            tr("The template %1 can't be used: line %2, %3. Correct it, or take it out of the "
               "folder “templates” so that the program's own is used.")
                .arg(file)
                .arg(line)
                .arg(what),
            {}};
}

Result<TemplateText> TemplateText::read(const QString &file, const QByteArray &bytes)
{
    if (bytes.size() > largestTemplate)
        return refusal(file, 1, tr("the file is larger than 256 KB"));
    TemplateText found;
    QStringDecoder decoder(QStringDecoder::Utf8);
    found.m_text = decoder(bytes);
    if (decoder.hasError())
        return refusal(file, 1, tr("the file is not written in UTF-8"));
    ARCHIVE_CHECK(found.readTags(file));
    ARCHIVE_CHECK(found.checkSections(file));
    ARCHIVE_CHECK(found.checkElements(file));
    return found;
}

int TemplateText::lineAt(qsizetype position) const
{
    return int(QStringView(m_text).left(position).count(QLatin1Char('\n'))) + 1;
}

Result<void> TemplateText::readTags(const QString &file)
{
    static const QRegularExpression form(
        QStringLiteral("^([#^/]?)\\s*([A-Za-z][A-Za-z0-9]*)$|^(>)\\s*([a-z][a-z-]*)$"));
    qsizetype at = 0;
    while ((at = m_text.indexOf(QLatin1String("{{"), at)) >= 0) {
        const int line = lineAt(at);
        const qsizetype end = m_text.indexOf(QLatin1String("}}"), at);
        if (end < 0)
            return refusal(file, line, tr("a tag that begins with {{ does not end with }}"));
        const QString inside = m_text.mid(at + 2, end - at - 2).trimmed();
        const auto match = form.match(inside);
        if (!match.hasMatch()) {
            return refusal(
                file, line, tr("the tag {{%1}} is none that templates know").arg(inside.left(40)));
        }
        const bool block = !match.captured(3).isEmpty();
        const QString sign = match.captured(block ? 3 : 1);
        m_tags.push_back({sign.isEmpty() ? QChar() : sign.at(0),
                          match.captured(block ? 4 : 2),
                          line,
                          at,
                          end + 2});
        at = end + 2;
    }
    return {};
}

Result<void> TemplateText::checkSections(const QString &file) const
{
    std::vector<const TemplateTag *> open;
    for (const TemplateTag &tag : m_tags) {
        if (tag.sign == QLatin1Char('#') || tag.sign == QLatin1Char('^'))
            open.push_back(&tag);
        if (tag.sign != QLatin1Char('/'))
            continue;
        if (open.empty() || open.back()->name != tag.name)
            return refusal(file, tag.line, tr("{{/%1}} ends no section").arg(tag.name));
        open.pop_back();
    }
    if (!open.empty()) {
        return refusal(
            file, open.back()->line, tr("the section “%1” is not ended").arg(open.back()->name));
    }
    return {};
}

Result<void> TemplateText::checkElements(const QString &file) const
{
    static const QRegularExpression element(
        QStringLiteral("<(/?)([A-Za-z][A-Za-z0-9]*)((?:\"[^\"]*\"|[^<>\"])*)>|<"));
    std::vector<std::pair<QString, int>> open;
    auto matches = element.globalMatch(m_text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int line = lineAt(match.capturedStart());
        const QString name = match.captured(2).toLower();
        if (name.isEmpty())
            return refusal(file, line, tr("a “<” begins no element; write &lt; for the sign"));
        if (isForeign(name))
            return refusal(file, line, tr("templates take no <%1>").arg(name));
        if (isVoid(name) || match.captured(3).endsWith(QLatin1Char('/')))
            continue;
        if (match.captured(1).isEmpty()) {
            open.emplace_back(name, line);
            continue;
        }
        if (open.empty() || open.back().first != name)
            return refusal(file, line, tr("</%1> ends no element").arg(name));
        open.pop_back();
    }
    if (!open.empty())
        return refusal(file, open.back().second, tr("<%1> is not ended").arg(open.back().first));
    const qsizetype foreign = m_text.indexOf(QLatin1String("url("), 0, Qt::CaseInsensitive);
    if (foreign >= 0)
        return refusal(file, lineAt(foreign), tr("templates take no pictures"));
    return {};
}

} // namespace archive
