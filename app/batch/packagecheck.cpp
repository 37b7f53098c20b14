// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/packagecheck.h"

#include "batch/manifest.h"
#include "batch/packagepath.h"
#include "vault/hash.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {

namespace {

/// The steps of checkPackage(); each returns false when the next would rest on what is not proved.
class PackageChecker
{
    Q_DECLARE_TR_FUNCTIONS(archive::PackageCheck)

public:
    explicit PackageChecker(const PackageExpectation &expectation)
        : m_expectation(&expectation)
    { }

    [[nodiscard]] PackageCheck run(const QByteArray &zip)
    {
        m_check.sha256 = sha256(zip);
        if (unpack(zip) && hasNeededFiles() && readSignature() && checkSignature()
            && checkManifest() && readDescriptor())
            checkTables();
        return std::move(m_check);
    }

private:
    bool unpack(const QByteArray &zip);
    bool hasNeededFiles();
    bool readSignature();
    bool checkSignature();
    bool checkManifest();
    bool readDescriptor();
    void checkTables();
    bool fail(const QString &problem)
    {
        m_check.problems += problem;
        return false;
    }

    const PackageExpectation *m_expectation;
    PackageCheck m_check;
};

bool PackageChecker::unpack(const QByteArray &zip)
{
    auto files = readZip(zip, m_expectation->limits);
    if (!files.ok())
        return fail(files.error().message);
    m_check.files = std::move(files).value();
    return true;
}

bool PackageChecker::hasNeededFiles()
{
    for (const char *path : {packagepath::descriptor,
                             packagepath::manifest,
                             packagepath::manifestSignature,
                             packagepath::signature}) {
        if (!m_check.files.contains(path))
            fail(tr("%1 is missing from the package.").arg(QLatin1String(path)));
    }
    return m_check.ok();
}

bool PackageChecker::readSignature()
{
    auto signature = PackageSignature::fromJson(m_check.files.at(packagepath::signature));
    if (!signature.ok())
        return fail(signature.error().message);
    m_check.signature = std::move(signature).value();
    return true;
}

bool PackageChecker::checkSignature()
{
    const PublicKey &key = m_check.signature.key;
    const auto &registered = m_expectation->registered;
    if (registered.empty()) {
        m_check.notes += tr("The signature was checked with the key in the package itself "
                            "(fingerprint %1): it shows that nothing was changed since, not who "
                            "signed. Compare the fingerprint with the sender's.")
                             .arg(key.fingerprint());
    } else if (std::find(registered.begin(), registered.end(), key) == registered.end()) {
        return fail(tr("The package is signed with the key %1, which is not registered for its "
                       "sender.")
                        .arg(key.fingerprint()));
    }
    const QByteArray message = PackageSignature::message(m_check.files.at(packagepath::manifest));
    if (!key.verify(message, m_check.files.at(packagepath::manifestSignature))) {
        return fail(tr("The signature does not hold: the list of files was changed, or somebody "
                       "else signed it."));
    }
    return true;
}

bool PackageChecker::checkManifest()
{
    m_check.problems += manifest::problems(m_check.files.at(packagepath::manifest), m_check.files);
    return m_check.ok();
}

bool PackageChecker::readDescriptor()
{
    auto descriptor = PackageDescriptor::read(m_check.files.at(packagepath::descriptor));
    if (!descriptor.ok())
        return fail(descriptor.error().message);
    m_check.descriptor = std::move(descriptor).value();
    return true;
}

void PackageChecker::checkTables()
{
    TableCheck tables(m_check.descriptor, m_check.files);
    const auto &journal = m_expectation->journal;
    m_check.problems += tables.problems(journal ? &*journal : nullptr);
}

} // namespace

PackageCheck checkPackage(const QByteArray &zip, const PackageExpectation &expectation)
{
    return PackageChecker(expectation).run(zip);
}

} // namespace archive
