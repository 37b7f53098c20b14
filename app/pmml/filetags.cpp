// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/filetags.h"

#include <QByteArrayList>

namespace archive::pmml {
namespace {

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/// Goes through the bytes once; a file that is no proper XML ends it early.
class TagReader
{
public:
    explicit TagReader(const QByteArray &bytes)
        : m_bytes(bytes)
    { }

    std::vector<FileTag> read()
    {
        for (;;) {
            m_at = m_bytes.indexOf('<', m_at);
            if (m_at < 0)
                break;
            if (startsWith("<!--")) {
                pass("-->");
            } else if (startsWith("<![CDATA[")) {
                pass("]]>");
            } else if (startsWith("<?")) {
                pass("?>");
            } else {
                readTag();
            }
        }
        return std::move(m_tags);
    }

private:
    [[nodiscard]] bool startsWith(const char *text) const
    {
        return QByteArrayView(m_bytes).sliced(m_at).startsWith(text);
    }

    void pass(const char *end)
    {
        const auto found = m_bytes.indexOf(end, m_at);
        m_at = found < 0 ? m_bytes.size() : found + qsizetype(qstrlen(end));
    }

    /// Behind the ">" of the tag; one in a quoted value does not end it.
    [[nodiscard]] qsizetype tagEnd() const
    {
        char quote = '\0';
        for (auto at = m_at; at < m_bytes.size(); ++at) {
            const char byte = m_bytes.at(at);
            if (quote != '\0') {
                quote = byte == quote ? '\0' : quote;
            } else if (byte == '"' || byte == '\'') {
                quote = byte;
            } else if (byte == '>') {
                return at + 1;
            }
        }
        return m_bytes.size();
    }

    void readTag()
    {
        const auto end = tagEnd();
        if (startsWith("</")) {
            if (!m_open.empty()) {
                m_tags[m_open.back()].end = end;
                m_open.pop_back();
            }
        } else {
            open({m_at, end});
        }
        m_at = end;
    }

    void open(const FilePart &part)
    {
        FileTag tag;
        tag.tag = part;
        tag.end = part.to;
        auto at = part.from + 1;
        while (at < part.to && !isBlank(m_bytes.at(at)) && m_bytes.at(at) != '>'
               && m_bytes.at(at) != '/')
            ++at;
        const auto name = m_bytes.mid(part.from + 1, at - part.from - 1);
        const auto colon = name.indexOf(':') + 1;
        tag.prefix = name.left(colon);
        tag.name = name.mid(colon);
        if (!m_open.empty())
            tag.parent = m_open.back();
        const bool isSingle = part.to >= 2 && m_bytes.at(part.to - 2) == '/';
        if (!isSingle)
            m_open.push_back(m_tags.size());
        m_tags.push_back(std::move(tag));
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    std::vector<FileTag> m_tags;
    std::vector<size_t> m_open;
};

} // namespace

std::vector<FileTag> fileTags(const QByteArray &bytes)
{
    return TagReader(bytes).read();
}

bool standsBelow(const std::vector<FileTag> &tags, const FileTag &tag, const QByteArray &path)
{
    auto names = path.split('/');
    auto parent = tag.parent;
    while (parent && !names.isEmpty()) {
        if (tags[*parent].name != names.takeLast())
            return false;
        parent = tags[*parent].parent;
    }
    return !parent && names.isEmpty();
}

std::optional<FilePart>
attributePart(const QByteArray &bytes, const FilePart &tag, const QByteArray &attribute)
{
    auto at = tag.from;
    while (at < tag.to && !isBlank(bytes.at(at)))
        ++at;
    while (at < tag.to) {
        while (at < tag.to && isBlank(bytes.at(at)))
            ++at;
        const auto equals = bytes.indexOf('=', at);
        if (equals < 0 || equals >= tag.to)
            return std::nullopt;
        const auto name = bytes.mid(at, equals - at).trimmed();
        auto from = equals + 1;
        while (from < tag.to && isBlank(bytes.at(from)))
            ++from;
        const auto to = from < tag.to ? bytes.indexOf(bytes.at(from), from + 1) : -1;
        if (to < 0 || to >= tag.to)
            return std::nullopt;
        if (name == attribute)
            return FilePart{from + 1, to};
        at = to + 1;
    }
    return std::nullopt;
}

} // namespace archive::pmml
