// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/logframes.h"

#include <QtEndian>

#include <algorithm>

namespace archive {
namespace {

constexpr int saltsAt = 8;
constexpr int commitSizeAt = 4;

} // namespace

quint32 LogFrames::Frame::pageNumber() const
{
    return qFromBigEndian<quint32>(bytes.data());
}

bool LogFrames::Frame::commits() const
{
    return qFromBigEndian<quint32>(bytes.data() + commitSizeAt) != 0;
}

LogFrames::Salts LogFrames::Frame::salts() const
{
    Salts value{};
    std::copy_n(bytes.data() + saltsAt, value.size(), value.begin());
    return value;
}

LogFrames::LogFrames(const LowerFile &file, PageSealer &sealer)
    : m_file(file)
    , m_sealer(&sealer)
{ }

PagePlace LogFrames::placeOf(const uchar *header, qint64 offset)
{
    PagePlace place;
    place.place = offset;
    std::copy_n(header, place.neighbours.size(), place.neighbours.begin());
    return place;
}

int LogFrames::count(qint64 *frames) const
{
    qint64 size = 0;
    const int code = m_file.size(&size);
    *frames = size < logHeaderSize ? 0 : (size - logHeaderSize) / frameSize;
    return code;
}

int LogFrames::read(qint64 index, Frame *to) const
{
    const auto offset = offsetOf(index);
    const int code = m_file.read(to->bytes.data(), frameSize, offset);
    if (code != SQLITE_OK)
        return code;
    to->tail = PageTail::read(to->page());
    to->authentic = m_sealer->open(to->page(), placeOf(to->bytes.data(), offset));
    return SQLITE_OK;
}

int LogFrames::laterTransactionFollows(qint64 from,
                                       const Salts &salts,
                                       quint64 commits,
                                       bool *follows) const
{
    *follows = false;
    qint64 frames = 0;
    int code = count(&frames);
    Frame frame;
    for (auto index = from; code == SQLITE_OK && index < frames && !*follows; ++index) {
        code = read(index, &frame);
        *follows = code == SQLITE_OK && frame.authentic && frame.salts() == salts && index > 0
            && frame.tail.link > commits;
    }
    return code;
}

int LogFrames::committedPages(QHash<quint32, qint64> *pages) const
{
    qint64 frames = 0;
    int code = count(&frames);
    bool begun = false;
    Salts salts{};
    QHash<quint32, qint64> transaction;
    Frame frame;
    for (qint64 index = 0; code == SQLITE_OK && index < frames; ++index) {
        code = read(index, &frame);
        if (code != SQLITE_OK || !frame.authentic || (begun && frame.salts() != salts))
            continue;
        begun = true;
        salts = frame.salts();
        transaction.insert(frame.pageNumber(), index);
        if (frame.commits()) {
            pages->insert(transaction);
            transaction.clear();
        }
    }
    return code;
}

} // namespace archive
