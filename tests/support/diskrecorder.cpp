// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/diskrecorder.h"

namespace archive::test {

using Kind = TappedDisk::Operation::Kind;

DiskRecorder::DiskRecorder(QByteArray database, States begin)
    : m_database(std::move(database))
    , m_begin(std::move(begin))
{
    TappedDisk::instance().setTap([this](const TappedDisk::Operation &operation) {
        if (operation.path.startsWith(m_database)) {
            // The bytes are a view; the copy has to be a deep one.
            m_steps.push_back({operation.kind,
                               operation.path.mid(m_database.size()),
                               operation.offset,
                               QByteArray(operation.bytes.constData(), operation.bytes.size()),
                               operation.foldersToo});
        }
        // Here nothing loses power; what a sync is for is played.
        return operation.kind == Kind::Sync ? std::optional<int>(SQLITE_OK) : std::nullopt;
    });
}

void DiskRecorder::play(const Step &step, States &states)
{
    auto &file = states[step.suffix];
    switch (step.kind) {
    case Kind::Write: {
        const auto end = step.offset + step.bytes.size();
        if (file.present.size() < end)
            file.present.resize(end, '\0');
        std::copy(step.bytes.begin(), step.bytes.end(), file.present.begin() + step.offset);
        file.unsynced.append({step.offset, step.bytes, -1});
        file.exists = true;
        return;
    }
    case Kind::Truncate:
        file.present.resize(step.offset, '\0');
        file.unsynced.append({0, {}, step.offset});
        return;
    case Kind::Sync:
        file.durable = file.present;
        file.unsynced.clear();
        file.ghost.clear(); // the first sync of a new file is one of its folder too
        return;
    case Kind::Delete: {
        const auto ghost = step.foldersToo ? QByteArray() : file.durable;
        file = {};
        file.ghost = ghost;
        return;
    }
    }
    Q_UNREACHABLE();
}

QByteArray DiskRecorder::afterCut(const QByteArray &suffix,
                                  const Step &step,
                                  const States &states,
                                  CrashDisk::Loss loss,
                                  quint32 seed)
{
    auto file = states.value(suffix);
    if (step.kind == Kind::Write && step.suffix == suffix) {
        const auto end = step.offset + step.bytes.size();
        if (file.present.size() < end)
            file.present.resize(end, '\0');
        std::copy(step.bytes.begin(), step.bytes.end(), file.present.begin() + step.offset);
        file.unsynced.append({step.offset, step.bytes, -1});
    }
    std::mt19937 random(seed);
    const bool mayReturn = loss != CrashDisk::Loss::Nothing && !file.ghost.isEmpty();
    if (mayReturn && (loss == CrashDisk::Loss::Everything || random() % 2 == 0))
        return file.ghost;
    return CrashDisk::afterLoss(file, loss, random);
}

} // namespace archive::test
