// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <memory>
#include <zip.h>

namespace archive {

/// Handles of libzip that let go of what they hold; a zip that was not closed is discarded.
struct ZipCloser
{
    void operator()(zip_t *zip) const { zip_discard(zip); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using ZipHandle = std::unique_ptr<zip_t, ZipCloser>;
using ZipFileHandle = std::unique_ptr<zip_file_t, ZipCloser>;
using ZipSourceHandle = std::unique_ptr<zip_source_t, ZipCloser>;

/// libzip's account of an error.
class ZipError
{
public:
    ZipError() { zip_error_init(&m_error); }
    ~ZipError() { zip_error_fini(&m_error); }
    Q_DISABLE_COPY_MOVE(ZipError)

    [[nodiscard]] zip_error_t *get() { return &m_error; }
    [[nodiscard]] QString text() { return QString::fromUtf8(zip_error_strerror(&m_error)); }

private:
    zip_error_t m_error = {};
};

} // namespace archive
